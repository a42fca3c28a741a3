// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says a rep (nobody: the whole team) will bring in a month (2026-11) or a fiscal quarter
// (2026-Q4), instead of what the program works out. `before` is what stood there. Rows are added and never
// changed: the latest speaks, and one without an amount takes the override back.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct ForecastOverride
{
    Link person;
    Text period;
    Money before;
    Money amount;
    Text reason;
    Date on;
    Link by;
    uint8_t deleted = 2;
};

inline constexpr Field<ForecastOverride> forecastOverrideFields[] = {
    {{"person", QT_TRANSLATE_NOOP("field", "Person"), Type::link, 1, 0, "", "", Entity::person},
     &ForecastOverride::person},
    {{"period", QT_TRANSLATE_NOOP("field", "Period"), Type::text, 2, 0}, &ForecastOverride::period},
    {{"before", QT_TRANSLATE_NOOP("field", "Before"), Type::money, 3, 0}, &ForecastOverride::before},
    {{"amount", QT_TRANSLATE_NOOP("field", "Amount"), Type::money, 4, 0}, &ForecastOverride::amount},
    {{"reason", QT_TRANSLATE_NOOP("field", "Reason"), Type::text, 5, 0}, &ForecastOverride::reason},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 6, 0}, &ForecastOverride::on},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 7, 0, "", "", Entity::person},
     &ForecastOverride::by},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &ForecastOverride::deleted},
};

consteval FieldNo forecastOverrideField(std::string_view key)
{
    return fieldOf(forecastOverrideFields, key);
}

} // namespace ridealong
