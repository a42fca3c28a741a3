// SPDX-License-Identifier: GPL-3.0-or-later
// A commit that is too big for a moment: the same changes and one undo, written by a job that was lent the
// pen, in parts between which it can be cancelled. Nothing is kept of a cancelled one. The job's thread; the
// book holds it when the session has absorbed it.
#pragma once

#include "session/session.h"

namespace ridealong {

constexpr size_t longChanges = 2000; // more take longer than a person notices

Status commitInParts(Session &session, const Deed &deed, ChangeSet changes, const Progress &progress);

} // namespace ridealong
