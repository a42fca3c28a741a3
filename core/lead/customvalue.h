// SPDX-License-Identifier: GPL-3.0-or-later
// What one lead has in one custom field; its id is hashed from the two, so two laptops make the same row.
#pragma once

#include "base/field.h"
#include "base/id.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct CustomValue
{
    Link lead;
    Link field;
    Text text;
    uint8_t deleted = 2;
};

inline constexpr Field<CustomValue> customValueFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead},
     &CustomValue::lead},
    {{"field", QT_TRANSLATE_NOOP("field", "Field"), Type::link, 2, 0, "", "", Entity::customField},
     &CustomValue::field},
    {{"text", QT_TRANSLATE_NOOP("field", "Value"), Type::text, 3, 0}, &CustomValue::text},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &CustomValue::deleted},
};

// The same on every laptop, so that two who fill in one field make one row.
inline Id customValueId(const Id &lead, const Id &customField)
{
    return Id::hashedFrom("custom_value|" + lead.hex() + '|' + customField.hex());
}

consteval FieldNo customValueField(std::string_view key)
{
    return fieldOf(customValueFields, key);
}

} // namespace ridealong
