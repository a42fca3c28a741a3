// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to a join file, taken into the book that asked: the team's book of this person stands in the
// file afterwards, and what was in it before is in a backup. Only for a book that holds no lead, for an
// answer takes nothing in. The Session shows the past afterwards: it is to be closed and opened again.
#pragma once

#include "session/exchange.h"

namespace ridealong {

bool isAnswer(const QString &file);
Result<ChangeReport> joinByAnswer(Session &session, const ChangeFileWish &wish,
                                  const Progress &progress = {});

} // namespace ridealong
