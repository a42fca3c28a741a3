// SPDX-License-Identifier: GPL-3.0-or-later
// An edit of more rows than a moment allows, as a job with progress and cancel. `then` runs when all is
// written; false where the book can't be written now, which the person has been told.
#pragma once

#include "change/change.h"
#include "change/op.h"

#include <cstdint>
#include <functional>

namespace ridealong {

struct ShellContext;

bool commitLong(ShellContext &shell, const Deed &deed, ChangeSet changes, std::function<void()> then);

// Takes back this one deed, also when others have come after it; by a job where it is long.
void takeBackDeed(ShellContext &shell, int64_t operation);

} // namespace ridealong
