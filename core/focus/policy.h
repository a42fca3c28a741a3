// SPDX-License-Identifier: GPL-3.0-or-later
// A mix policy from a day on, for one rep or (person none) for all. Shares are 0 to 1.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Policy
{
    Link person;
    Date from;
    double goalA = std::nan("");
    double goalB = std::nan("");
    double goalC = std::nan("");
    double slack = std::nan("");
    double limitDe = std::nan("");
    uint8_t deleted = 2;
};

inline constexpr Field<Policy> policyFields[] = {
    {{"person", QT_TRANSLATE_NOOP("field", "Person"), Type::link, 1, 0, "", "", Entity::person},
     &Policy::person},
    {{"from", QT_TRANSLATE_NOOP("field", "From"), Type::date, 2, 0}, &Policy::from},
    {{"goal_a", QT_TRANSLATE_NOOP("field", "Goal for A"), Type::number, 3, 0}, &Policy::goalA},
    {{"goal_b", QT_TRANSLATE_NOOP("field", "Goal for B"), Type::number, 4, 0}, &Policy::goalB},
    {{"goal_c", QT_TRANSLATE_NOOP("field", "Goal for C"), Type::number, 5, 0}, &Policy::goalC},
    {{"slack", QT_TRANSLATE_NOOP("field", "Slack"), Type::number, 6, 0}, &Policy::slack},
    {{"limit_de", QT_TRANSLATE_NOOP("field", "Limit for D and E"), Type::number, 7, 0}, &Policy::limitDe},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Policy::deleted},
};

consteval FieldNo policyField(std::string_view key)
{
    return fieldOf(policyFields, key);
}

} // namespace ridealong
