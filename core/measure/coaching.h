// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a rep's growth: ratings by ride, strengths, commitments, how the manager's role shifts,
// whether rides come often enough and to whom, and what followed a ride. Only what is there: few data are
// said to be few. Rates are 0-1 and NaN where there is nothing to divide by. People who left keep their past.
#pragma once

#include "measure/mix.h"

#include <array>

namespace ridealong {

inline constexpr int effectWeeks = 8;  // before and after a ride
inline constexpr int fewRides = 3;     // fewer say little of an effect
inline constexpr int fewInWindow = 10; // inquiries, or leads closed, or touches: fewer say little

std::vector<uint32_t> skillsOf(const Book &book, bool retired = false); // rows in their order

struct RatedRide // a column of the heat table
{
    uint32_t ride = 0; // 0: rated by itself on that day
    Date on;
    std::vector<int> values; // as SkillTable::skills; 0 not rated
    double average = std::nan("");
};
struct SkillTable
{
    std::vector<uint32_t> skills; // those in use, and retired ones that were rated
    std::vector<RatedRide> rides; // oldest first; of planned rides none
    std::vector<int> change;      // of each skill: last less first rating; unsetInt with one or none
    uint32_t focus = 0;           // the skill to train next: the lowest latest rating, the earlier in order
    std::vector<uint32_t> strengths, weaknesses; // latest 4 and 5; latest 1 and 2
};
SkillTable skillTable(const Book &book, uint32_t rep);

struct CommitmentTally
{
    int open = 0;   // due today or later, or without a day
    int missed = 0; // open and past its day; carried on
    int kept = 0;
    int dropped = 0;
    double keptShare = std::nan(""); // kept / (kept + missed)
};
CommitmentTally commitmentTally(const Book &book, uint32_t person, uint32_t rep); // promised by that person
std::vector<uint32_t>
commitmentsOf(const Book &book,
              uint32_t rep); // of the rep's coaching: open by day, then closed, newest first
bool isMissed(const Book &book, uint32_t commitment);

// How the manager took part, from stops of done rides and activities with a role; a visit that a stop logged
// counts once.
struct RoleTally
{
    int demonstrated = 0, joint = 0, observed = 0;
    int all() const { return demonstrated + joint + observed; }
};
struct RoleShift
{
    RoleTally first, last; // the older and the newer half of the rep's visits with a role
    bool growing = false;  // a larger share is observed, a smaller demonstrated
    bool tooFew = true;    // fewer than fewInWindow visits
};
RoleTally roleTally(const Book &book, uint32_t rep, Period period);
RoleShift roleShift(const Book &book, uint32_t rep);

// Eight weeks before and after one ride, the day of the ride in neither. `isWhole`: eight weeks have passed.
struct EffectSide
{
    int inquiries = 0, touched = 0;
    int minutes = 0, minutesOnA = 0;
    int closed = 0, won = 0;
    double followUpRate() const;
    double shareOnA() const;
    double winRate() const;
};
struct RideEffect
{
    uint32_t ride = 0;
    Date on;
    EffectSide before, after;
    bool isWhole = false;
};
struct CoachingEffect
{
    std::vector<RideEffect> rides; // done rides, oldest first
    EffectSide before, after;      // sums over the rides that are whole
    int wholeRides = 0;
    bool tooFew = true; // under fewRides whole rides, or under fewInWindow in a figure
};
CoachingEffect coachingEffect(const Book &book, uint32_t rep); // 0: the team

// Are rides as often as meant? One line a rep.
struct CadenceRow
{
    uint32_t rep = 0;
    Date lastRide; // done
    Date nextRide; // planned from today on
    int daysSince = unsetInt;
    int ridesInPeriod = 0, meant = 0; // the last 26 weeks, or since hired
    bool isDue = false;               // daysSince above the cadence and nothing planned within it
    uint32_t debriefDue = 0;          // a ride that is over and not debriefed
};
std::vector<CadenceRow> coachingCadence(const Book &book);

// "Coach the middle": who gets the rides, by thirds of the reps ranked by sales won in the last 26 weeks.
struct MiddleCheck
{
    std::array<int, 3> reps{};  // top, middle, bottom
    std::array<int, 3> rides{}; // done in the last 26 weeks
    double middleShare = std::nan("");
    bool neglected = false; // at least 4 rides, and the middle has under half of its share by heads
    QString sentence = {};  // with the figures; also when there are too few reps (under 5) or rides
};
MiddleCheck coachTheMiddle(const Book &book);

// Demonstrations logged (kind demo) per ISO week, with the rides, for the columns under the heat table.
struct DemoWeek
{
    Week week;
    int demos = 0;
    bool hasRide = false;
    bool isAfterRide = false; // one of the two weeks after the week of a ride
};
struct DemoWeeks
{
    std::vector<DemoWeek> weeks;
    double afterRide = std::nan(""), otherwise = std::nan(""); // a week
    int rides = 0;
};
DemoWeeks demoWeeks(const Book &book, uint32_t rep, int weeks = 14);

// The numbers of the head and the brief.
struct RepNumbers
{
    double skills = std::nan(""), firstSkills = std::nan(""); // averages of the last and the first rated ride
    double onA = std::nan(""), goalA = std::nan("");          // of this week, or of the last one with effort
    double discipline = std::nan("");                         // of 8 weeks
    double followUpRate = std::nan(""), responseHours = std::nan(""); // of 26 weeks
    int overdue = 0;
    Money atRisk = {};
    int rides = 0; // done
};
RepNumbers repNumbers(const Book &book, const Effort &effort, uint32_t rep);

struct StageAgainstTeam
{
    uint32_t stage = 0;
    int entered = 0, moved = 0;         // of the rep, 52 weeks
    int teamEntered = 0, teamMoved = 0; // everybody else
    double rate() const;
    double teamRate() const;
    bool tooFew = true; // entered under fewInWindow
};
std::vector<StageAgainstTeam> stagesAgainstTeam(const Book &book, uint32_t rep); // in the order of stages

} // namespace ridealong
