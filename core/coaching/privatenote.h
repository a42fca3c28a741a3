// SPDX-License-Identifier: GPL-3.0-or-later
// A coaching note that stays on its writer's laptops. A table of its own, so that nothing made for somebody
// else can hold one by forgetting a condition.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct PrivateNote
{
    Link rep;
    Text text;
    Date on;
    Link by;
    Link lead;
    Link ride;
    Link skill;
    uint8_t deleted = 2;
};

inline constexpr Field<PrivateNote> privateNoteFields[] = {
    {{"rep", QT_TRANSLATE_NOOP("field", "Rep"), Type::link, 1, 0, "", "", Entity::person}, &PrivateNote::rep},
    {{"text", QT_TRANSLATE_NOOP("field", "Note"), Type::text, 2, 0}, &PrivateNote::text},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 3, 0}, &PrivateNote::on},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 4, 0, "", "", Entity::person}, &PrivateNote::by},
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 5, 0, "", "", Entity::lead},
     &PrivateNote::lead},
    {{"ride", QT_TRANSLATE_NOOP("field", "Ride-along"), Type::link, 6, 0, "", "", Entity::ride},
     &PrivateNote::ride},
    {{"skill", QT_TRANSLATE_NOOP("field", "Skill"), Type::link, 7, 0, "", "", Entity::skill},
     &PrivateNote::skill},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &PrivateNote::deleted},
};

consteval FieldNo privateNoteField(std::string_view key)
{
    return fieldOf(privateNoteFields, key);
}

} // namespace ridealong
