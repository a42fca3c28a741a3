// SPDX-License-Identifier: GPL-3.0-or-later
// A skill that rides rate from 1 to 5, with the guide for each value. The manager edits them; ratings keep
// the words that they were given by.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct Skill
{
    Text key;
    Text name;
    int32_t position = unsetInt;
    Text guide1;
    Text guide2;
    Text guide3;
    Text guide4;
    Text guide5;
    uint8_t retired = 0;
    uint8_t deleted = 2;
};

inline constexpr Field<Skill> skillFields[] = {
    {{"key", QT_TRANSLATE_NOOP("field", "Key"), Type::text, 1, 0}, &Skill::key},
    {{"name", QT_TRANSLATE_NOOP("field", "Name"), Type::text, 2, 0}, &Skill::name},
    {{"position", QT_TRANSLATE_NOOP("field", "Position"), Type::integer, 3, 0}, &Skill::position},
    {{"guide_1", QT_TRANSLATE_NOOP("field", "Guide for 1"), Type::text, 4, 0}, &Skill::guide1},
    {{"guide_2", QT_TRANSLATE_NOOP("field", "Guide for 2"), Type::text, 5, 0}, &Skill::guide2},
    {{"guide_3", QT_TRANSLATE_NOOP("field", "Guide for 3"), Type::text, 6, 0}, &Skill::guide3},
    {{"guide_4", QT_TRANSLATE_NOOP("field", "Guide for 4"), Type::text, 7, 0}, &Skill::guide4},
    {{"guide_5", QT_TRANSLATE_NOOP("field", "Guide for 5"), Type::text, 8, 0}, &Skill::guide5},
    {{"retired", QT_TRANSLATE_NOOP("field", "Retired"), Type::yesNo, 9, 0}, &Skill::retired},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Skill::deleted},
};

consteval FieldNo skillField(std::string_view key)
{
    return fieldOf(skillFields, key);
}

} // namespace ridealong
