// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand-off looks like in JSON: its lead and its state, as all commands of hand-offs print it.
#pragma once

#include "commands/command.h"
#include "measure/handoffs.h"

namespace ridealong::cli {

Moment nowOf(const Context &context);
// The lead, its owner and stage; with the hand-off of that row, 0 for none.
QJsonObject handoffJson(const Book &book, uint32_t lead, uint32_t handoff, Moment now);

} // namespace ridealong::cli
