// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the catalog as CLI11's tree of sub-commands.
#pragma once

#include "commands/command.h"

namespace ridealong::cli {

void declareCommands(CLI::App &root, const std::function<void(const Command &, const Run &)> &chosen);
CLI::App *subcommand(const CLI::App &app, const std::string &name); // null where there is none

} // namespace ridealong::cli
