// SPDX-License-Identifier: GPL-3.0-or-later
// A setting of the book by its key: name, currency, working hours, holidays and the like. Its id is hashed
// from the key.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Setting
{
    Text key;
    Text text;
    uint8_t deleted = 2;
};

inline constexpr Field<Setting> settingFields[] = {
    {{"key", QT_TRANSLATE_NOOP("field", "Key"), Type::text, 1, 0}, &Setting::key},
    {{"text", QT_TRANSLATE_NOOP("field", "Value"), Type::text, 2, 0}, &Setting::text},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Setting::deleted},
};

consteval FieldNo settingField(std::string_view key)
{
    return fieldOf(settingFields, key);
}

} // namespace ridealong
