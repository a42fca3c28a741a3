// SPDX-License-Identifier: GPL-3.0-or-later
// The expected close of an open lead was moved to another day: kept for good, as stage moves are.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct CloseMove
{
    Link lead;
    Date from;
    Date to;
    Date on;
    Link by;
    uint8_t deleted = 2;
};

inline constexpr Field<CloseMove> closeMoveFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead}, &CloseMove::lead},
    {{"from", QT_TRANSLATE_NOOP("field", "From"), Type::date, 2, 0}, &CloseMove::from},
    {{"to", QT_TRANSLATE_NOOP("field", "To"), Type::date, 3, 0}, &CloseMove::to},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 4, 0}, &CloseMove::on},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 5, 0, "", "", Entity::person}, &CloseMove::by},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &CloseMove::deleted},
};

consteval FieldNo closeMoveField(std::string_view key)
{
    return fieldOf(closeMoveFields, key);
}

} // namespace ridealong
