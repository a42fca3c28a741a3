// SPDX-License-Identifier: GPL-3.0-or-later
// Hours that a person said of a part of a day. What ride-alongs and visits tell by themselves is not entered
// here.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct WorkTime
{
    Link person;
    Date on;
    Text part;
    Text kind;
    int32_t minutes = unsetInt;
    uint8_t deleted = 2;
};

inline constexpr Field<WorkTime> workTimeFields[] = {
    {{"person", QT_TRANSLATE_NOOP("field", "Person"), Type::link, 1, 0, "", "", Entity::person},
     &WorkTime::person},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 2, 0}, &WorkTime::on},
    {{"part", QT_TRANSLATE_NOOP("field", "Part of the day"), Type::choice, 3, 0, "",
      "morning|afternoon|evening"},
     &WorkTime::part},
    {{"kind", QT_TRANSLATE_NOOP("field", "Kind"), Type::choice, 4, 0, "", "field|desk|report|travel"},
     &WorkTime::kind},
    {{"minutes", QT_TRANSLATE_NOOP("field", "Minutes"), Type::integer, 5, 0}, &WorkTime::minutes},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &WorkTime::deleted},
};

consteval FieldNo workTimeField(std::string_view key)
{
    return fieldOf(workTimeFields, key);
}

} // namespace ridealong
