// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a FittedTable that also say what they hold to files and the clipboard. A number that is none and
// an amount, a day or a moment that is not set are empty there.
#pragma once

#include "base/value.h"

#include <QString>

class QStandardItem;

namespace ridealong {

Value knownOf(const Value &value);

QStandardItem *makeCell(const QString &text, const Value &value);
QStandardItem *withValue(QStandardItem *cell, const Value &value);

} // namespace ridealong
