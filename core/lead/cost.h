// SPDX-License-Identifier: GPL-3.0-or-later
// What one source, or one campaign of it, cost in one month (the month's first day), entered once.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Cost
{
    Text source;
    Date month;
    Money amount;
    Text campaign;
    uint8_t deleted = 2;
};

inline constexpr Field<Cost> costFields[] = {
    {{"source", QT_TRANSLATE_NOOP("field", "Source"), Type::text, 1, importable | listed | edited,
      "leadsource|channel"},
     &Cost::source},
    {{"month", QT_TRANSLATE_NOOP("field", "Month"), Type::date, 2, importable | listed | edited,
      "period|date"},
     &Cost::month},
    {{"amount", QT_TRANSLATE_NOOP("field", "Amount"), Type::money, 3, importable | listed | edited,
      "cost|spend|costs"},
     &Cost::amount},
    {{"campaign", QT_TRANSLATE_NOOP("field", "Campaign"), Type::text, 4, importable | listed | edited,
      "campaignname|utmcampaign"},
     &Cost::campaign},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Cost::deleted},
};

consteval FieldNo costField(std::string_view key)
{
    return fieldOf(costFields, key);
}

} // namespace ridealong
