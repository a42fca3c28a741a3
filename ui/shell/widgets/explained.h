// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure means, for whoever asks with Shift+F1 or the menu: its name and its definition from THE table
// of measures.
#pragma once

#include <QString>

class QWidget;

namespace ridealong {

QString explanationOf(const char *measure); // empty for one that is not in the table
void explain(QWidget &figure, const char *measure);

} // namespace ridealong
