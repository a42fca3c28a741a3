// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration: a year in the life of an industrial distributor, with a team whose reps differ and two
// years of history, so that every page has something to say. The same options give the same data, on any
// machine and on any day relative to `today`. Written as one action into a book that was made with demoBook()
// and is otherwise empty; refused where there are leads.
#pragma once

#include "session/session.h"

namespace ridealong {

struct DemoOptions
{
    int64_t leads = 1400; // 214 of them open; of 400 too, with less history
    uint64_t seed = 1;
    Date today = {}; // the session's where it is not set
};

constexpr int64_t mostDemoLeads = 2'000'000;

NewBook demoBook(); // its name and its manager
Status makeDemo(Session &session, const DemoOptions &options, const Progress &progress = {});

} // namespace ridealong
