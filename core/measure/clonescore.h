// SPDX-License-Identifier: GPL-3.0-or-later
// The scoreboard of clones: of the leads that were given as clones, and of the other A's, how many were
// touched, met and won. Counted are leads that are open, or were closed in the last twelve months; best
// accounts are neither. Touched is any touch, met a visit, a meeting or a demonstration. Who wins more often
// is said of the closed ones only: what was given last week has had no time to be won.
#pragma once

#include "base/statistics.h"
#include "book/book.h"

#include <QString>
#include <array>

namespace ridealong {

constexpr uint32_t fewestForCloneScore = 10; // closed ones of each kind, before a difference says anything

struct CloneScoreLine
{
    uint32_t leads = 0, touched = 0, met = 0, closed = 0, won = 0;

    double share(uint32_t count) const { return leads ? double(count) / leads : std::nan(""); }
    Interval range(uint32_t count) const { return wilson(count, leads); } // Wilson, 95 %
};

struct CloneScore
{
    CloneScoreLine clones, others;
    bool tooFew = false;
};

CloneScore cloneScore(const Book &book);
// What it says in one sentence; also that it says nothing yet.
QString cloneScoreSentence(const CloneScore &score);

} // namespace ridealong
