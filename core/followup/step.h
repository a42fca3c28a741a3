// SPDX-License-Identifier: GPL-3.0-or-later
// The next thing promised to a lead. State: 1 open, 2 done, 3 dropped. Time is the minute of the day.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

inline constexpr int32_t stepOpen = 1, stepDone = 2, stepDropped = 3;

struct Step
{
    Link lead;
    Link kind;
    Date due;
    int32_t time = unsetInt;
    Text note;
    int32_t state = unsetInt;
    Date doneOn;
    Text reason;
    Link person;
    Date createdOn;
    Date firstDue;
    uint8_t deleted = 2;
};

inline constexpr Field<Step> stepFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead}, &Step::lead},
    {{"kind", QT_TRANSLATE_NOOP("field", "Kind"), Type::link, 2, importable | listed | edited, "", "",
      Entity::kind},
     &Step::kind},
    {{"due", QT_TRANSLATE_NOOP("field", "Due"), Type::date, 3, importable | listed | edited}, &Step::due},
    {{"time", QT_TRANSLATE_NOOP("field", "Time"), Type::integer, 4, importable | listed | edited},
     &Step::time},
    {{"note", QT_TRANSLATE_NOOP("field", "Note"), Type::text, 5, importable | listed | edited}, &Step::note},
    {{"state", QT_TRANSLATE_NOOP("field", "State"), Type::integer, 6, 0}, &Step::state},
    {{"done_on", QT_TRANSLATE_NOOP("field", "Done on"), Type::date, 7, 0}, &Step::doneOn},
    {{"reason", QT_TRANSLATE_NOOP("field", "Reason"), Type::text, 8, 0}, &Step::reason},
    {{"person", QT_TRANSLATE_NOOP("field", "Person"), Type::link, 9, importable | listed | edited, "", "",
      Entity::person},
     &Step::person},
    {{"created_on", QT_TRANSLATE_NOOP("field", "Made on"), Type::date, 10, 0}, &Step::createdOn},
    {{"first_due", QT_TRANSLATE_NOOP("field", "First due"), Type::date, 11, 0}, &Step::firstDue},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Step::deleted},
};

consteval FieldNo stepField(std::string_view key)
{
    return fieldOf(stepFields, key);
}

} // namespace ridealong
