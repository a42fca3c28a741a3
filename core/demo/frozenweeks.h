// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of some weeks before the last one, frozen as if the program had run on each Monday morning.
#pragma once

#include "session/session.h"

namespace ridealong::demo {

// Of a book that the demonstration is in. The last week is left to the program, as in any other book.
Status freezeEarlierWeeks(Session &session);

} // namespace ridealong::demo
