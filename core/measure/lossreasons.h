// SPDX-License-Identifier: GPL-3.0-or-later
// Why leads were not won: how often each reason was given within a period, and from which stage the leads
// were lost. Lost and no decision are apart, for they have lists of their own. The value is what the leads
// were worth when they were lost.
#pragma once

#include "measure/funnel.h"

#include <string>
#include <vector>

namespace ridealong {

struct LostFrom
{
    uint32_t stage = 0; // the last open one; 0 where no move says it
    int leads = 0;
};

struct LossReason
{
    std::string reason; // empty where none was given
    bool noDecision = false;
    Money value{0};
    std::vector<LostFrom> from;  // most first
    std::vector<uint32_t> leads; // earliest closed first

    int count() const { return int(leads.size()); }
};

// Of the leads that closed within the period, most often first. Reasons that differ in case only are one.
std::vector<LossReason> lossReasons(const Book &book, const FunnelOf &closed);

} // namespace ridealong
