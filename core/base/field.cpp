// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/field.h"

namespace ridealong {

std::string foldedHeader(std::string_view text)
{
    std::string folded;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            folded += char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80))
            folded += c;
    }
    return folded;
}

bool namedBy(const FieldInfo &field, std::string_view header)
{
    if (header.empty())
        return false;
    if (foldedHeader(field.key) == header || foldedHeader(field.label) == header)
        return true;
    for (std::string_view rest = field.aliases; !rest.empty();) {
        const size_t bar = rest.find('|');
        if (rest.substr(0, bar) == header)
            return true;
        rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
    }
    return false;
}

} // namespace ridealong
