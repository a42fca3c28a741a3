// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the quick log as changes to commit, with a note that stands alone added to the lead's own notes,
// which are read from the file. Appends all of it, or nothing where something refuses it.
#pragma once

#include "work/quicklog.h"

namespace ridealong {

class Session;

Result<Logged> writeLine(const Session &session, ChangeSet &changes, const QuickPlan &plan);

} // namespace ridealong
