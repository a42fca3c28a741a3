// SPDX-License-Identifier: GPL-3.0-or-later
// How well a rep did in a skill, 1 to 5, on a ride-along or by itself. `skill_name` and `guide` are the words
// of that day.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct Rating
{
    Link ride;
    Link rep;
    Link skill;
    int32_t value = unsetInt;
    Date on;
    Link by;
    Text skillName;
    Text guide;
    uint8_t deleted = 2;
};

inline constexpr Field<Rating> ratingFields[] = {
    {{"ride", QT_TRANSLATE_NOOP("field", "Ride-along"), Type::link, 1, 0, "", "", Entity::ride},
     &Rating::ride},
    {{"rep", QT_TRANSLATE_NOOP("field", "Rep"), Type::link, 2, 0, "", "", Entity::person}, &Rating::rep},
    {{"skill", QT_TRANSLATE_NOOP("field", "Skill"), Type::link, 3, 0, "", "", Entity::skill}, &Rating::skill},
    {{"value", QT_TRANSLATE_NOOP("field", "Value"), Type::integer, 4, 0}, &Rating::value},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 5, 0}, &Rating::on},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 6, 0, "", "", Entity::person}, &Rating::by},
    {{"skill_name", QT_TRANSLATE_NOOP("field", "Skill then"), Type::text, 7, 0}, &Rating::skillName},
    {{"guide", QT_TRANSLATE_NOOP("field", "Guide then"), Type::text, 8, 0}, &Rating::guide},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Rating::deleted},
};

consteval FieldNo ratingField(std::string_view key)
{
    return fieldOf(ratingFields, key);
}

} // namespace ridealong
