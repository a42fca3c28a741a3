// SPDX-License-Identifier: GPL-3.0-or-later
// The initials that a person gets unless somebody says others: first and last word of the name.
#pragma once

#include <string>
#include <string_view>

namespace ridealong {

std::string initialsOf(std::string_view name);

} // namespace ridealong
