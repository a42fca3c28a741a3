// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and cells of the packs: a value, last week's, the change and the definition, all put into words in
// one way. Unknown is NaN or unset, has no value, and is said by the figure's note. The definition of a
// measure is that of THE table of measures.
#pragma once

#include "book/book.h"
#include "report/document.h"

namespace ridealong::report {

Figure named(const char *id, const QString &label, const QString &definition);
// Of a measure, by its id, which is the figure's too; `period` is said behind its definition.
Figure ofMeasure(const char *id, const QString &period = {});

void setShare(Figure &figure, double now, double before);
void setMoney(Figure &figure, const Book &book, Money now, Money before);
void setCount(Figure &figure, int now, int before);
void setHours(Figure &figure, double now, double before);

QString hoursWords(double hours); // "19 h", "2.5 h"

Cell textCell(const QString &text, bool strong = false);
Cell shareCell(double share, bool risk = false); // unknown: empty
Cell countCell(int count, bool risk = false);
Cell moneyCell(const Book &book, Money money, bool risk = false); // unset: empty
Cell hoursCell(double hours);
Cell leadCell(const Book &book, uint32_t lead);

} // namespace ridealong::report
