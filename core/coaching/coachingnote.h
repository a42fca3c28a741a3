// SPDX-License-Identifier: GPL-3.0-or-later
// A coaching note that its rep may read, comment and acknowledge.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct CoachingNote
{
    Link rep;
    Text text;
    Date on;
    Link by;
    Link lead;
    Link ride;
    Link skill;
    Date readOn;
    Date acknowledgedOn;
    Text reply;
    uint8_t deleted = 2;
};

inline constexpr Field<CoachingNote> coachingNoteFields[] = {
    {{"rep", QT_TRANSLATE_NOOP("field", "Rep"), Type::link, 1, 0, "", "", Entity::person},
     &CoachingNote::rep},
    {{"text", QT_TRANSLATE_NOOP("field", "Note"), Type::text, 2, 0}, &CoachingNote::text},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 3, 0}, &CoachingNote::on},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 4, 0, "", "", Entity::person}, &CoachingNote::by},
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 5, 0, "", "", Entity::lead},
     &CoachingNote::lead},
    {{"ride", QT_TRANSLATE_NOOP("field", "Ride-along"), Type::link, 6, 0, "", "", Entity::ride},
     &CoachingNote::ride},
    {{"skill", QT_TRANSLATE_NOOP("field", "Skill"), Type::link, 7, 0, "", "", Entity::skill},
     &CoachingNote::skill},
    {{"read_on", QT_TRANSLATE_NOOP("field", "Read on"), Type::date, 8, 0}, &CoachingNote::readOn},
    {{"acknowledged_on", QT_TRANSLATE_NOOP("field", "Acknowledged on"), Type::date, 9, 0},
     &CoachingNote::acknowledgedOn},
    {{"reply", QT_TRANSLATE_NOOP("field", "Rep’s comment"), Type::text, 10, 0}, &CoachingNote::reply},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &CoachingNote::deleted},
};

consteval FieldNo coachingNoteField(std::string_view key)
{
    return fieldOf(coachingNoteFields, key);
}

} // namespace ridealong
