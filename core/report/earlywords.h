// SPDX-License-Identifier: GPL-3.0-or-later
// Opening words that a manager wrote from a draft whose figures have moved since: which of his sentences say
// what is no more so, what the figures say instead, and his words with those sentences made anew. Sentences
// that are his alone stay as they are.
#pragma once

#include "base/date.h"

#include <QString>
#include <vector>

namespace ridealong::report {

struct MovedSentence
{
    QString then; // as his words say it
    QString now;  // as the figures do; empty where they say nothing of it any more
};

struct EarlyWords
{
    Date writtenOn = {};  // unset where it is not known
    QString drafted = {}; // what the figures said then
    std::vector<MovedSentence> moved = {};
    QString renewed = {};

    explicit operator bool() const { return !moved.empty(); }
};

// `drafted` is what the figures said when he wrote, `now` what they say. A sentence is from the draft where
// it stands there, or has one of its numbers that the figures no longer say.
EarlyWords earlyWords(const QString &own, const QString &drafted, const QString &now);

} // namespace ridealong::report
