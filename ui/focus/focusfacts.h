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
    std::vector<RepFocus> reps = {};
    GradeMinutes team = {};
    double goalA = std::nan("");          // of those who worked, by their effort
    std::vector<uint32_t> waiting = {};   // leads at intake, the oldest first
    std::vector<uint32_t> neglected = {}; // A's, the longest untouched first
    int64_t neglectedValue = 0;           // minor units
    int openLeads = 0;
};

// `only` 0 is the whole team; else that one rep, as reps see it.
FocusFacts focusFacts(const Book &book, const Effort &effort, Week week, uint32_t only = 0);

// Minutes that would have to go from other grades to A's; 0 where the goal is reached.
int64_t minutesToGoal(const GradeMinutes &minutes, double goalA);
// Below goal less slack, or D and E over the limit.
bool isDrifting(const RepFocus &rep);

QString focusAnswer(const Book &book, const FocusFacts &facts);
QString brakeRule(const Book &book, const RepFocus &rep); // the reason, and what follows from it
QString teamSentence(const FocusFacts &facts);            // "61 hours of effort. Moving 5 hours ..."
QString neglectedSentence(const Book &book, const FocusFacts &facts);
QString hoursWords(int64_t minutes);   // "13.5 h"
QString hoursInProse(int64_t minutes); // "3 hours"
QString possessive(const QString &name);
QString firstNameOf(const Book &book, uint32_t person);

} // namespace ridealong
