// SPDX-License-Identifier: GPL-3.0-or-later
// What the reps did, week by week: first the touches that the moves of their leads tell of, then as many
// more, on leads of the grades that each rep's character asks for, as make up the hours and the mix of that
// week. Handed out a week at a time and in the order of the days, so that no more than a week is in memory.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "demo/plan.h"
#include "demo/team.h"

#include <functional>
#include <span>

namespace ridealong::demo {

enum class Kind : uint8_t { call, email, visit, meeting, demo };
constexpr std::array<const char *, 5> kindKeys = {"call", "email", "visit", "meeting", "demo"};

// Why it was done; its outcome and its note follow from that.
enum class Moment : uint8_t { between, last, first, contacted, qualified, demo, quote, won, named };

struct Doing
{
    uint32_t lead = 0; // of the plan
    Date on;
    Date due; // of the step that it did; unset where there was none
    int16_t time = 0;
    int16_t minutes = 0;
    uint16_t named = 0; // row of namedTouches
    Kind kind = Kind::call;
    Moment moment = Moment::between;
    uint8_t role = 0; // of the manager: 1 demonstrate, 2 joint, 3 observe
    bool offPolicy = false;
    bool queueJump = false;
};

using TakeDoings = std::function<Status(std::span<const Doing>)>;

Status workThrough(const Plan &plan, const TakeDoings &take);

} // namespace ridealong::demo
