// SPDX-License-Identifier: GPL-3.0-or-later
// How the person wants the program to look on this laptop: kept beside the program and in no book. In
// QSettings; what is lost or broken there means the system's own look and the normal size.
#pragma once

#include "shell/theme.h"

#include <optional>

class QApplication;

namespace ridealong {

constexpr double leastScale = 0.9, mostScale = 1.5;

std::optional<Look> chosenLook(); // none: like the operating system
double chosenScale();             // of the text, 1 is normal

// Keep the choice and dress the application in it. The size of texts reaches windows that are made later.
void chooseLook(QApplication &app, std::optional<Look> look);
void chooseScale(QApplication &app, double scale);

} // namespace ridealong
