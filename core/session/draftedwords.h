// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures said when a manager wrote the opening words of a week that was not over: kept in a row
// beside his words, in the same edit, so that undo and an exchange take both. The day and the draft in one
// text, "2026-10-09 We won…".
#pragma once

#include "report/earlywords.h"
#include "session/session.h"

namespace ridealong {

struct WordsPlace
{
    Week week;
    std::string_view pack;
    uint32_t row = 0; // of the words; 0 for none yet
};

report::EarlyWords earlyWordsIn(const Book &book, const WordsPlace &place, const QString &own,
                                const QString &now);
// `own` is about to be written at `place`. Words that keep what the figures no longer say keep the draft that
// they are from; the same words again are known to hold.
void noteDraft(ChangeSet &changes, const Session &session, const WordsPlace &place, const QString &own,
               const QString &drafted);

} // namespace ridealong
