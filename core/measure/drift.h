// SPDX-License-Identifier: GPL-3.0-or-later
// Which grades moved in a period and what moved them: "14 A's became B: 9 of them from need". Worked out of
// the journal of grades, which the caller reads from the store, so that it may be done on a worker. A lead
// that moved and moved back did not move; its cause is what changed most between the two ends.
#pragma once

#include "book/book.h"
#include "scoring/gradechange.h"

namespace ridealong {

struct DriftCause
{
    GradeReason::Kind kind = GradeReason::Kind::criterion;
    std::string criterion = {};       // id
    QString label;                    // "Need", "a new version of the model"
    std::vector<uint32_t> leads = {}; // those that it moved most; ascending
};

struct DriftLine
{
    Grade from = Grade::none, to = Grade::none;
    std::vector<uint32_t> leads = {};    // ascending
    std::vector<DriftCause> causes = {}; // the most frequent first; of some leads no cause is known
    bool isWorse() const { return to > from; }
};

struct Drift
{
    Period period;
    std::vector<DriftLine> lines = {}; // most leads first
    size_t better() const;
    size_t worse() const;
};

Period driftPeriod(Date today); // the last 28 days
// `changes` are those of the period, oldest first. `owner` 0 is the team: leads that are deleted do not
// count.
Drift driftOf(const Book &book, std::span<const GradeChange> changes, Period period, uint32_t owner = 0);

QString causesOf(const DriftLine &line);   // "Need 9, a gate 2"; at most three
QString sentenceOf(const DriftLine &line); // "14 A’s became B: 9 of them from Need."
QString sentenceOf(const Drift &drift);    // "In 28 days 14 grades got better and 9 worse."

} // namespace ridealong
