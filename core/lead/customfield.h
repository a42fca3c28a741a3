// SPDX-License-Identifier: GPL-3.0-or-later
// A lead's fields that the manager defined, and the values that leads have in them. A value is kept as text
// in one canonical spelling (ISO dates, decimal point, minor units, yes or no) and read by the field's type.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct CustomField
{
    Text key;
    Text label;
    Text type;
    Text choices;
    int32_t position = unsetInt;
    uint8_t deleted = 2;
};

inline constexpr Field<CustomField> customFieldFields[] = {
    {{"key", QT_TRANSLATE_NOOP("field", "Key"), Type::text, 1, 0}, &CustomField::key},
    {{"label", QT_TRANSLATE_NOOP("field", "Label"), Type::text, 2, 0}, &CustomField::label},
    {{"type", QT_TRANSLATE_NOOP("field", "Type"), Type::choice, 3, 0, "", "text|number|date|choice|yes/no"},
     &CustomField::type},
    {{"choices", QT_TRANSLATE_NOOP("field", "Choices"), Type::text, 4, 0}, &CustomField::choices},
    {{"position", QT_TRANSLATE_NOOP("field", "Position"), Type::integer, 5, 0}, &CustomField::position},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &CustomField::deleted},
};

consteval FieldNo customFieldField(std::string_view key)
{
    return fieldOf(customFieldFields, key);
}

} // namespace ridealong
