// SPDX-License-Identifier: GPL-3.0-or-later
// Why a change file is not taken, and what can be done then: sentences for a person.
#pragma once

#include "session/exchange.h"

namespace ridealong::exchange {

Error refusalOfStranger();                 // of a laptop that the book does not know
Error refusalOfUsed(const QString &whose); // of another laptop than the one that answered an invitation
// A file of a laptop that was revoked. A manager may take that back, import what was written before, and
// revoke the laptop anew.
Error refusalOfRevoked(const Session &session, const Id &laptop);
// A file that this laptop can't open. Who is taken off a team gets no file any more and never reads why: the
// last file that he could read, and the one that he can't, are all that his laptop knows of it.
Error refusalOfOthers(const Session &session, const ChangeReport &report);

} // namespace ridealong::exchange
