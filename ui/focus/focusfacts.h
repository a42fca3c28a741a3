// SPDX-License-Identifier: GPL-3.0-or-later
// What the Focus page says, as values made from the book: the team's week, each rep's last weeks and brake,
// who waits at intake, and the A's that nobody touches. Minutes; shares are 0 to 1.
#pragma once

#include "measure/mix.h"

#include <QString>

namespace ridealong {

constexpr int focusWeeks = 8; // columns of a rep's chart

struct RepFocus
{
    uint32_t person = 0;
    std::vector<GradeMinutes> weeks = {}; // oldest first, the last is the week shown
    MixPolicy policy = {};                // of the week shown
    Brake brake = {};                     // today's

    const GradeMinutes &now() const { return weeks.back(); }
};

struct FocusFacts
{
    Week week;
    bool isCurrent = false; // the week still goes on
    bool isOwn = false;     // of one rep, for that rep
    std::vector<RepFocus> reps = {};
    GradeMinutes team = {};
    double goalA = std::nan("");                         // of those who worked, by their effort
    std::vector<uint32_t> waiting = {};                  // leads at intake, the oldest first
    std::array<std::vector<uint32_t>, 2> neglected = {}; // A's and B's, the longest untouched first
    int openLeads = 0;
    std::array<int, 5> pool = {};     // open leads by grade
    double coverageA = std::nan("");  // share of the open A's touched within their cadence
    double discipline = std::nan(""); // of the week
    Money waste = {0};                // of the week; unset where an hourly cost is not known
};

// Who could take over neglected leads from whom.
struct HandOver
{
    uint32_t from = 0; // 0 where nothing is to be said
    uint32_t to = 0;
    int count = 0; // of the neglected leads that are his
};
// A's and B's of one person.
std::vector<uint32_t> neglectedOf(const Book &book, const FocusFacts &facts, uint32_t person);
HandOver handOverOf(const Book &book, const std::vector<uint32_t> &neglected);

// `only` 0 is the whole team; else that one rep, as reps see it.
FocusFacts focusFacts(const Book &book, const Effort &effort, Week week, uint32_t only = 0);

// Minutes that would have to go from other grades to A's; 0 where the goal is reached.
int64_t minutesToGoal(const GradeMinutes &minutes, double goalA);
// Below goal less slack, or D and E over the limit.
bool isDrifting(const RepFocus &rep);

QString focusAnswer(const Book &book, const FocusFacts &facts);
// The reason, and what follows from it: for the manager, or for the rep whose brake it is.
QString brakeRule(const Book &book, const RepFocus &rep);
QString ownBrakeRule(const Brake &brake);
QString teamSentence(const FocusFacts &facts); // "61 hours of effort. Moving 5 hours ..."
QString neglectedSentence(const Book &book, const FocusFacts &facts, Grade grade);
QString hoursWords(int64_t minutes);   // "13.5 h"
QString hoursInProse(int64_t minutes); // "3 hours"
QString possessive(const QString &name);
QString firstNameOf(const Book &book, uint32_t person);

} // namespace ridealong
