// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a JSON text something stands, for messages about files that people write by hand.
#pragma once

#include <string_view>

namespace ridealong {

int lineAt(std::string_view text, size_t offset); // from 1
// The line of a path such as criteria[2].weight in a well-formed text; that of the innermost part of the path
// that is there, where not all of it is.
int lineOfPath(std::string_view json, std::string_view path);

} // namespace ridealong
