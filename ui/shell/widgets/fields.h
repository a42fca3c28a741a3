// SPDX-License-Identifier: GPL-3.0-or-later
// Input fields; the style sheet draws them. A field with the property `bad` has a crimson border.
#pragma once

#include <QLineEdit>

namespace ridealong {

// One line with a placeholder, and an icon at its left unless `iconName` is null.
QLineEdit *makeField(const QString &placeholder, const char *iconName = nullptr, QWidget *parent = nullptr);
void addClearButton(QLineEdit &field); // shown where there is a text
void setBad(QWidget &field, bool bad);

} // namespace ridealong
