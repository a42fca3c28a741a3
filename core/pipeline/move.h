// SPDX-License-Identifier: GPL-3.0-or-later
// A lead went from one stage to another: kept for good. `from` is none for the stage that it came in with.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Move
{
    Link lead;
    Link fromStage;
    Link toStage;
    Date on;
    Link by;
    Text reason;
    Text criteria;
    uint8_t deleted = 2;
};

inline constexpr Field<Move> moveFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead}, &Move::lead},
    {{"from_stage", QT_TRANSLATE_NOOP("field", "From"), Type::link, 2, 0, "", "", Entity::stage},
     &Move::fromStage},
    {{"to_stage", QT_TRANSLATE_NOOP("field", "To"), Type::link, 3, 0, "", "", Entity::stage}, &Move::toStage},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 4, 0}, &Move::on},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 5, 0, "", "", Entity::person}, &Move::by},
    {{"reason", QT_TRANSLATE_NOOP("field", "Reason"), Type::text, 6, 0}, &Move::reason},
    {{"criteria", QT_TRANSLATE_NOOP("field", "Criteria ticked"), Type::text, 7, 0}, &Move::criteria},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Move::deleted},
};

consteval FieldNo moveField(std::string_view key)
{
    return fieldOf(moveFields, key);
}

} // namespace ridealong
