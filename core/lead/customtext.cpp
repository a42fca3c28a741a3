// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/customtext.h"

#include <QByteArray>

namespace ridealong {

Value typedCustomValue(std::string_view text, std::string_view type)
{
    if (text.empty())
        return {};
    if (type == "number")
        return QByteArray::fromRawData(text.data(), qsizetype(text.size())).toDouble();
    if (type == "date")
        return Date::parseIso(text);
    return type == "yes/no" ? Value{text == "yes"} : Value{std::string(text)};
}

} // namespace ridealong
