// SPDX-License-Identifier: GPL-3.0-or-later
// What the text of a custom value says, by the type of its field; a text that does not fit is unknown or
// zero.
#pragma once

#include "base/value.h"

#include <string_view>

namespace ridealong {

Value typedCustomValue(std::string_view text, std::string_view type); // empty for an empty text

} // namespace ridealong
