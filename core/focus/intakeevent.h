// SPDX-License-Identifier: GPL-3.0-or-later
// What was said at intake about an off-profile lead: the rep's argument, the manager's answers. Facts,
// appended; where the lead stands now is its field `intake`.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

enum class IntakeSaid : int32_t { asked = 1, approved = 2, refused = 3, parked = 4 };

struct IntakeEvent
{
    Link lead;
    Date on;
    Link by;
    int32_t what = unsetInt;
    Text text;
    Date until;
    uint8_t deleted = 2;
};

inline constexpr Field<IntakeEvent> intakeEventFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead},
     &IntakeEvent::lead},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 2, 0}, &IntakeEvent::on},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 3, 0, "", "", Entity::person}, &IntakeEvent::by},
    {{"what", QT_TRANSLATE_NOOP("field", "What"), Type::integer, 4, 0}, &IntakeEvent::what},
    {{"text", QT_TRANSLATE_NOOP("field", "Reason"), Type::text, 5, 0}, &IntakeEvent::text},
    {{"until", QT_TRANSLATE_NOOP("field", "Until"), Type::date, 6, 0}, &IntakeEvent::until},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &IntakeEvent::deleted},
};

consteval FieldNo intakeEventField(std::string_view key)
{
    return fieldOf(intakeEventFields, key);
}

} // namespace ridealong
