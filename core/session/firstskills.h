// SPDX-License-Identifier: GPL-3.0-or-later
// A book from before there were skills gets the usual ones when it is opened to be written. Nobody asked for
// that, so undo passes over it.
#pragma once

#include "session/session.h"

namespace ridealong {

// Only a manager's book that never had a skill: a rep's gets those of the manager.
bool lacksSkills(const Session &session);
Status addSkillsIfNone(Session &session);

} // namespace ridealong
