// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text holds nothing but white space, as a person who typed it would say.
#pragma once

#include <string_view>

namespace ridealong {

inline bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace ridealong
