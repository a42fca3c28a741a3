// SPDX-License-Identifier: GPL-3.0-or-later
// What a rep should sell in a month (2026-11) or a quarter (2026-Q4). Its id is hashed from person and
// period.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Quota
{
    Link person;
    Text period;
    Money amount;
    uint8_t deleted = 2;
};

inline constexpr Field<Quota> quotaFields[] = {
    {{"person", QT_TRANSLATE_NOOP("field", "Person"), Type::link, 1, importable | listed | edited,
      "rep|salesrep|salesagent|name|owner", "", Entity::person},
     &Quota::person},
    {{"period", QT_TRANSLATE_NOOP("field", "Period"), Type::text, 2, importable | listed | edited,
      "month|quarter|date"},
     &Quota::period},
    {{"amount", QT_TRANSLATE_NOOP("field", "Amount"), Type::money, 3, importable | listed | edited,
      "quota|target|goal"},
     &Quota::amount},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Quota::deleted},
};

consteval FieldNo quotaField(std::string_view key)
{
    return fieldOf(quotaFields, key);
}

} // namespace ridealong
