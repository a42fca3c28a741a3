// SPDX-License-Identifier: GPL-3.0-or-later
// What a back-test says, in a manager's words, and how sure it is: never more than the closed leads carry.
#pragma once

#include "scoring/backtest.h"

#include <QString>

namespace ridealong {

struct Verdict
{
    QString claim;    // "An A would win 3.9 times as often as a C. With model 6 it was 2.9 times."
    QString counts;   // which wins came from where
    QString strength; // how well points tell won from lost
    QString caution;  // why not to believe it too much; empty where nothing speaks against it
};

// `before` is the model in force with its name, null where the draft is the same.
Verdict verdictOf(const Backtest &draft, const Backtest *before, const QString &beforeName);
QString tooFewWords(const Backtest &test); // empty where there are enough

} // namespace ridealong
