// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-ups that a lead of a grade in a stage should get, as a sequence: a line for each, "email 3" is
// an e-mail three days after the touch before it. Without a grade or a stage it stands for any.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Cadence
{
    Grade grade = Grade::none;
    Link stage;
    Text steps;
    uint8_t deleted = 2;
};

inline constexpr Field<Cadence> cadenceFields[] = {
    {{"grade", QT_TRANSLATE_NOOP("field", "Grade"), Type::grade, 1, 0}, &Cadence::grade},
    {{"stage", QT_TRANSLATE_NOOP("field", "Stage"), Type::link, 2, 0, "", "", Entity::stage},
     &Cadence::stage},
    {{"steps", QT_TRANSLATE_NOOP("field", "Steps"), Type::text, 3, 0}, &Cadence::steps},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Cadence::deleted},
};

consteval FieldNo cadenceField(std::string_view key)
{
    return fieldOf(cadenceFields, key);
}

} // namespace ridealong
