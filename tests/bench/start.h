// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of start_bench.cpp: what this program does when it was started to show one window and end.
#pragma once

#include <QString>

class QApplication;

namespace ridealong::bench {

constexpr const char *showOnly = "--show-only"; // then "bare", "desktop" or "usable", and the book's path

int showWindow(QApplication &app, const QString &window, const QString &book);

} // namespace ridealong::bench
