// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a stop as one typed line, in the words of the quick log: "wants quote, thu 10am". The lead is
// known, so what the line does not understand is a note. Reading never fails.
#pragma once

#include "work/debriefs.h"

#include <QStringList>

namespace ridealong {

// Replaces kind, outcome, note and next step of the stop by what the line says. Empty: a visit and no more.
void readStopLine(const Book &book, const QString &line, DebriefStop &stop);
// A line that would be read to the same; empty where no line would.
QString stopLineOf(const Book &book, const DebriefStop &stop);
// What was understood, a part each: "Visit", "Wants quote", "Next: Quote, Thu, Oct 22".
QStringList stopWords(const Book &book, const DebriefStop &stop);

} // namespace ridealong
