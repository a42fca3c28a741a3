// SPDX-License-Identifier: GPL-3.0-or-later
// How the commands of reports read a week.
#pragma once

#include "commands/command.h"

namespace ridealong::cli {

// The usual one for an empty text.
Result<Week> reportWeek(const std::string &text, Week usual);

} // namespace ridealong::cli
