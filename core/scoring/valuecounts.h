// SPDX-License-Identifier: GPL-3.0-or-later
// Which values a field of text, choice or yes/no has, and how many leads have each: what answers are made of.
#pragma once

#include "lead/leaddata.h"

#include <string>
#include <utility>
#include <vector>

namespace ridealong {

// Choices in their own order, also those that nobody has; else by number, the most frequent first, `most` of
// them. Spellings that differ in case only are one value.
std::vector<std::pair<std::string, size_t>> countValues(const LeadData &data, const LeadFieldRef &field,
                                                        size_t most);

} // namespace ridealong
