// SPDX-License-Identifier: GPL-3.0-or-later
// A bar on standard error while something long runs; nothing at all where that is no terminal or --quiet is
// given.
#pragma once

#include "base/progress.h"

namespace ridealong::cli {

struct Globals;

Progress progressBar(const Globals &globals, const char *what);

} // namespace ridealong::cli
