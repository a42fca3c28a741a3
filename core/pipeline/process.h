// SPDX-License-Identifier: GPL-3.0-or-later
// A sales process: its stages in order, and a lead follows one.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Process
{
    Text name;
    int32_t position = unsetInt;
    uint8_t deleted = 2;
};

inline constexpr Field<Process> processFields[] = {
    {{"name", QT_TRANSLATE_NOOP("field", "Name"), Type::text, 1, edited}, &Process::name},
    {{"position", QT_TRANSLATE_NOOP("field", "Position"), Type::integer, 2, 0}, &Process::position},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Process::deleted},
};

consteval FieldNo processField(std::string_view key)
{
    return fieldOf(processFields, key);
}

} // namespace ridealong
