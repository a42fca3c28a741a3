// SPDX-License-Identifier: GPL-3.0-or-later
// What became of leads: by source, owner, manager, product, industry, grade or month, and from stage to
// stage. Lost includes no decision; win rate = won / (won + lost); a cycle runs from the day an inquiry was
// received (a suspect: was added) to the day it was won.
#pragma once

#include "book/processes.h"

#include <optional>
#include <string>
#include <vector>

namespace ridealong {

// Which leads a funnel counts: those that came in within the period, were received or else added.
struct FunnelOf
{
    std::optional<Period> period = {}; // none: all time
    uint32_t process = 0;              // that a lead follows now; 0 any, of conversions() the first
    uint32_t owner = 0;                // 0: everybody
};
bool isCounted(const Book &book, uint32_t lead, const FunnelOf &of);

enum class FunnelBy : uint8_t { all, source, owner, manager, product, industry, grade, month };
std::optional<FunnelBy> funnelBy(std::string_view key);

struct FunnelRow
{
    std::string key; // empty where a lead has none
    int entered = 0;
    int won = 0;
    int lost = 0;
    double winRate = std::nan("");         // share 0-1
    double medianCycleDays = std::nan(""); // of the won
    Money wonAmount{0};
    std::vector<uint32_t> leads = {}; // those that entered
};

// Months in their order, grades A to E, all else by won amount, best first; leads without a key last.
std::vector<FunnelRow> funnel(const Book &book, FunnelBy by, const FunnelOf &of);
std::vector<FunnelRow> funnel(const Book &book, FunnelBy by, std::optional<Period> period = {});

struct StageConversion
{
    uint32_t stage = 0;
    int entered = 0;                  // reached it, or a later one
    int wentOn = 0;                   // reached a later stage
    double rate = std::nan("");       // went on / entered
    double medianDays = std::nan(""); // from entering it to entering a later one, where both are recorded
    int idle = 0;                     // are in it now and nothing happens
    int lostHere = 0;                 // lost or no decision, and this was their last open stage
    // Who was counted, in the same order.
    std::vector<uint32_t> enteredLeads = {}, idleLeads = {}, lostLeads = {};
};

// Open stages of one process and its won ones as one, by how far each lead ever came. A lead that went
// through a stage that was removed since came as far as the stage before that.
std::vector<StageConversion> conversions(const Book &book, const FunnelOf &of);
std::vector<StageConversion> conversions(const Book &book, uint32_t owner = 0,
                                         std::optional<Period> period = {});

std::optional<Date> cameIn(const Lead &lead); // received, else added

} // namespace ridealong
