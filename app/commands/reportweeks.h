// SPDX-License-Identifier: GPL-3.0-or-later
// How the commands of reports read a week and a pack.
#pragma once

#include "commands/command.h"

namespace ridealong::cli {

// The usual one for an empty text.
Result<Week> reportWeek(const std::string &text, Week usual);
// "CFO" and "Sales management" are packs too.
std::string packMeant(const std::string &text);

} // namespace ridealong::cli
