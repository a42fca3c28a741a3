// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you buy?": what an inquiry that did not buy from us said 3, 6 or 12 months after it came in.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

enum class BuyAnswer : int32_t { us = 1, another = 2, looking = 3, never = 4 };

struct BuyAudit
{
    Link lead;
    Date on;
    int32_t months = unsetInt;
    int32_t answer = unsetInt;
    Text boughtFrom;
    Text note;
    Link by;
    uint8_t deleted = 2;
};

inline constexpr Field<BuyAudit> buyAuditFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead}, &BuyAudit::lead},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 2, 0}, &BuyAudit::on},
    {{"months", QT_TRANSLATE_NOOP("field", "Months after"), Type::integer, 3, 0}, &BuyAudit::months},
    {{"answer", QT_TRANSLATE_NOOP("field", "Answer"), Type::integer, 4, 0}, &BuyAudit::answer},
    {{"bought_from", QT_TRANSLATE_NOOP("field", "Bought from"), Type::text, 5, 0}, &BuyAudit::boughtFrom},
    {{"note", QT_TRANSLATE_NOOP("field", "Note"), Type::text, 6, 0}, &BuyAudit::note},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 7, 0, "", "", Entity::person}, &BuyAudit::by},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &BuyAudit::deleted},
};

consteval FieldNo buyAuditField(std::string_view key)
{
    return fieldOf(buyAuditFields, key);
}

} // namespace ridealong
