// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a rep's growth: ratings by ride, strengths, commitments, how the manager's role shifts,
// whether rides come often enough and to whom, and what followed a ride. Only what is there: few data are
// said to be few. Rates are 0-1 and NaN where there is nothing to divide by. People who left keep their past.
#pragma once

#include "measure/mix.h"

#include <array>
#include <span>

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
    // The skill to train next: the lowest latest rating, of several the lowest on average, then the first in
    // order.
    uint32_t focus = 0;
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
// Promised by that person in that rep's coaching; 0: anybody, of any rep.
CommitmentTally commitmentTally(const Book &book, uint32_t person, uint32_t rep);
std::vector<uint32_t>
commitmentsOf(const Book &book,
              uint32_t rep); // of the rep's coaching: open by day, then closed, newest first
bool isMissed(const Book &book, uint32_t commitment);
bool isOpenCommitment(const Book &book, uint32_t commitment); // missed ones too

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
RoleTally roleTally(const Book &book, uint32_t rep, Period period); // rep 0: the team
RoleShift roleShift(const Book &book, uint32_t rep);

// Eight weeks before and after one ride, the day of the ride in neither. `isWhole`: eight weeks have passed.
struct EffectSide
{
    int inquiries = 0, touched = 0;
    int touches = 0, minutes = 0, minutesOnA = 0; // of prospecting
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
    // Each: under fewRides whole rides, or under fewInWindow inquiries, touches or closed leads on a side.
    bool fewForFollowUp = true, fewForOnA = true, fewForWins = true;
    bool tooFew = true; // any of them
};
// Inquiries and closed leads are those that are the rep's today; minutes those that he spent then. What lies
// in the windows of two rides counts for each.
CoachingEffect coachingEffect(const Book &book, uint32_t rep); // 0: the team

// Are rides as often as meant? One line a rep.
struct CadenceRow
{
    uint32_t rep = 0;
    Date lastRide;                    // done
    Date nextRide;                    // planned from today on
    int daysSince = unsetInt;         // of the last ride; unset where there was none
    int ridesInPeriod = 0, meant = 0; // the last 26 weeks, or since hired
    // The last ride (or being hired) is longer ago than the cadence, and none is planned within it from
    // today.
    bool isDue = false;
    uint32_t debriefDue = 0; // a planned ride of a day that is over, the oldest
};
std::vector<CadenceRow> coachingCadence(const Book &book); // active reps by name

// "Coach the middle": who gets the rides, by thirds of the active reps ranked by sales won in the last 26
// weeks. Top and bottom are a third each, rounded down; reps who sold the same stand in the same third.
struct MiddleCheck
{
    std::array<int, 3> reps{};  // top, middle, bottom
    std::array<int, 3> rides{}; // done in the last 26 weeks
    double middleShare = std::nan("");
    bool neglected = false; // at least 4 rides, and the middle has under half of its share by heads
    QString sentence = {};  // with the figures; also when there are too few reps (under 5) or rides
};
MiddleCheck coachTheMiddle(const Book &book);

// Demonstrations logged (kind demo) per ISO week, with the done rides, for the columns under the heat table.
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
    int rides = 0;                                             // of which a week after stands among these
};
DemoWeeks demoWeeks(const Book &book, uint32_t rep, int weeks = 14);

// The numbers of the head and the brief.
struct RepNumbers
{
    double skills = std::nan(""), firstSkills = std::nan(""); // averages of the last and the first rated
                                                              // ride; without rides, of the days rated
    double onA = std::nan(""), goalA = std::nan("");          // of this week, or of the last one with effort
    double discipline = std::nan("");                         // of 8 weeks
    double followUpRate = std::nan(""), responseHours = std::nan(""); // of 26 weeks
    int overdue = 0;                                                  // open leads whose next step is overdue
    Money atRisk = {};
    int rides = 0; // done
};
RepNumbers repNumbers(const Book &book, const Effort &effort, uint32_t rep);
// Those of skills, mix and discipline alone, which need no scan of the leads.
RepNumbers quickNumbers(const Book &book, const Effort &effort, uint32_t rep);

struct StageAgainstTeam
{
    uint32_t stage = 0;
    int entered = 0, moved = 0;         // of the rep, 52 weeks
    int teamEntered = 0, teamMoved = 0; // everybody else
    double rate() const;
    double teamRate() const;
    bool tooFew = true; // entered under fewInWindow, by the rep or by all others
};
// Leads that came in within 52 weeks, by who has them, in the open stages of the first process in their
// order. The second scans the leads once for all who are asked for.
std::vector<StageAgainstTeam> stagesAgainstTeam(const Book &book, uint32_t rep);
std::vector<std::vector<StageAgainstTeam>> stagesAgainstTeam(const Book &book,
                                                             std::span<const uint32_t> reps);

} // namespace ridealong
