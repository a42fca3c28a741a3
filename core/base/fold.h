// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as they are compared: without case, composed (NFC). Plain ASCII takes no detour through QString.
// Broken UTF-8 is read as replacement characters; nothing fails.
#pragma once

#include <string>
#include <string_view>

namespace ridealong {

void foldInto(std::string_view text, std::string &out);
std::string folded(std::string_view text);

} // namespace ridealong
