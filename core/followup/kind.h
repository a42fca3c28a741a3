// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of activity: its key in files and formulas, its name, and the minutes that count when none are
// logged.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Kind
{
    Text key;
    Text label;
    int32_t minutes = unsetInt;
    int32_t position = unsetInt;
    uint8_t deleted = 2;
};

inline constexpr Field<Kind> kindFields[] = {
    {{"key", QT_TRANSLATE_NOOP("field", "Key"), Type::text, 1, 0}, &Kind::key},
    {{"label", QT_TRANSLATE_NOOP("field", "Label"), Type::text, 2, edited}, &Kind::label},
    {{"minutes", QT_TRANSLATE_NOOP("field", "Minutes"), Type::integer, 3, edited}, &Kind::minutes},
    {{"position", QT_TRANSLATE_NOOP("field", "Position"), Type::integer, 4, 0}, &Kind::position},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Kind::deleted},
};

consteval FieldNo kindField(std::string_view key)
{
    return fieldOf(kindFields, key);
}

} // namespace ridealong
