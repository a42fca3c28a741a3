// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to a join file, taken into the book that asked: the team's book of this person stands in the
// file afterwards, and what was in it before is in a backup. Only for a book that holds no lead, for an
// answer takes nothing in. The Session shows the past afterwards: it is to be closed and opened again.
#pragma once

#include "session/exchange.h"

namespace ridealong {

bool isAnswer(const QString &file);

// What an answer or an invitation is good for here.
enum class AnswerIsFor : uint8_t {
    thisBook,   // it is in the team and asked to be let in again: imported as any change file
    emptyBook,  // this one asked and holds no lead yet: joinByAnswer()
    anotherBook // it makes a book of its own
};
AnswerIsFor answerIsFor(const Session &session, const QString &file);
Result<ChangeReport> joinByAnswer(Session &session, const ChangeFileWish &wish,
                                  const Progress &progress = {});

} // namespace ridealong
