// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the form of a JSON text that a person wrote by hand, said so that he can mend it, and
// the keys that an object has twice, of which readers silently take one. Looks at a text once and never
// fails.
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

struct JsonFault
{
    size_t offset = 0; // in bytes
    QString text;
    std::string path = {}; // of a doubled key
};

struct JsonCheck
{
    std::optional<JsonFault> broken; // the first; nothing behind it was looked at
    std::vector<JsonFault> doubled;
};

constexpr int deepestJson = 64;

std::string_view withoutMark(std::string_view text); // without the mark of UTF-8 at its beginning
JsonCheck checkJson(std::string_view text);

} // namespace ridealong
