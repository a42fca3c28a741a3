// SPDX-License-Identifier: GPL-3.0-or-later
// A saved view of the list of leads: what it shows, in which order, with which columns.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct View
{
    Text name;
    Text filter;
    Text sort;
    Text columns;
    int32_t position = unsetInt;
    uint8_t deleted = 2;
};

inline constexpr Field<View> viewFields[] = {
    {{"name", QT_TRANSLATE_NOOP("field", "Name"), Type::text, 1, 0}, &View::name},
    {{"filter", QT_TRANSLATE_NOOP("field", "Filter"), Type::text, 2, 0}, &View::filter},
    {{"sort", QT_TRANSLATE_NOOP("field", "Sort"), Type::text, 3, 0}, &View::sort},
    {{"columns", QT_TRANSLATE_NOOP("field", "Columns"), Type::text, 4, 0}, &View::columns},
    {{"position", QT_TRANSLATE_NOOP("field", "Position"), Type::integer, 5, 0}, &View::position},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &View::deleted},
};

consteval FieldNo viewField(std::string_view key)
{
    return fieldOf(viewFields, key);
}

} // namespace ridealong
