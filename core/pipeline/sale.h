// SPDX-License-Identifier: GPL-3.0-or-later
// Money that a lead brought: one order or invoice.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Sale
{
    Link lead;
    Date on;
    Money amount;
    Money margin;
    Money supportCost;
    Text product;
    uint8_t deleted = 2;
};

inline constexpr Field<Sale> saleFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead}, &Sale::lead},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 2, importable | listed | edited,
      "date|orderdate|invoicedate|closedate|saledate"},
     &Sale::on},
    {{"amount", QT_TRANSLATE_NOOP("field", "Amount"), Type::money, 3, importable | listed | edited,
      "value|total|revenue|sales|price"},
     &Sale::amount},
    {{"margin", QT_TRANSLATE_NOOP("field", "Margin"), Type::money, 4, importable | listed | edited,
      "profit|grossmargin|grossprofit"},
     &Sale::margin},
    {{"support_cost", QT_TRANSLATE_NOOP("field", "Support cost"), Type::money, 5,
      importable | listed | edited, "servicecost|support"},
     &Sale::supportCost},
    {{"product", QT_TRANSLATE_NOOP("field", "Product"), Type::text, 6, importable | listed | edited,
      "item|productname"},
     &Sale::product},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Sale::deleted},
};

consteval FieldNo saleField(std::string_view key)
{
    return fieldOf(saleFields, key);
}

} // namespace ridealong
