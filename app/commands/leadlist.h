// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads a command is about, and in which order.
#pragma once

#include "commands/command.h"

#include <optional>

namespace ridealong::cli {

struct LeadSelection
{
    std::string where, view, sort; // sort over that of the view
};

struct SelectedLeads
{
    std::vector<uint32_t> leads;
    std::string columns; // of the view; empty for the usual ones
};

Result<SelectedLeads> selectLeads(const Book &book, const LeadSelection &wanted);

} // namespace ridealong::cli
