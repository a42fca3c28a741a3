// SPDX-License-Identifier: GPL-3.0-or-later
// A touch or other work on a lead, with the grade that the lead had then. Facts only: the note stays in the
// file.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Activity
{
    Link lead;
    Link person;
    Link kind;
    Date on;
    int32_t time = unsetInt;
    int32_t minutes = unsetInt;
    Text outcome;
    Text role;
    Grade grade = Grade::none;
    uint8_t offPolicy = 0;
    uint8_t queueJump = 0;
    uint8_t deleted = 2;
};

inline constexpr Field<Activity> activityFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead}, &Activity::lead},
    {{"person", QT_TRANSLATE_NOOP("field", "Person"), Type::link, 2, importable | listed | edited,
      "rep|salesrep|salesagent|owner|user|by|assignedto", "", Entity::person},
     &Activity::person},
    {{"kind", QT_TRANSLATE_NOOP("field", "Kind"), Type::link, 3, importable | listed | edited,
      "type|activitytype|activity|channel", "", Entity::kind},
     &Activity::kind},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 4, importable | listed | edited,
      "date|activitydate|when|datetime|time|day|completedon|duedate"},
     &Activity::on},
    {{"time", QT_TRANSLATE_NOOP("field", "Time"), Type::integer, 5, 0}, &Activity::time},
    {{"minutes", QT_TRANSLATE_NOOP("field", "Minutes"), Type::integer, 6, importable | listed | edited,
      "duration|durationminutes|length|mins"},
     &Activity::minutes},
    {{"outcome", QT_TRANSLATE_NOOP("field", "Outcome"), Type::text, 7, importable | listed | edited,
      "result|status|disposition"},
     &Activity::outcome},
    {{"role", QT_TRANSLATE_NOOP("field", "Role"), Type::choice, 8, importable | listed | edited,
      "managersrole", "demonstrate|joint|observe"},
     &Activity::role},
    {{"grade", QT_TRANSLATE_NOOP("field", "Grade then"), Type::grade, 9, importable | listed | edited,
      "grade|gradethen"},
     &Activity::grade},
    {{"off_policy", QT_TRANSLATE_NOOP("field", "Off policy"), Type::yesNo, 10, 0}, &Activity::offPolicy},
    {{"queue_jump", QT_TRANSLATE_NOOP("field", "Queue jump"), Type::yesNo, 11, 0}, &Activity::queueJump},
    {{"note", QT_TRANSLATE_NOOP("field", "Note"), Type::longText, 12, importable | edited | searched | cold,
      "notes|comment|comments|description|subject"},
     std::monostate{}},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Activity::deleted},
};

consteval FieldNo activityField(std::string_view key)
{
    return fieldOf(activityFields, key);
}

} // namespace ridealong
