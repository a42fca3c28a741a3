// SPDX-License-Identifier: GPL-3.0-or-later
// The manager let a rep's brake off until a day, for a reason.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Release
{
    Link person;
    Date on;
    Date until;
    Text reason;
    Link by;
    uint8_t deleted = 2;
};

inline constexpr Field<Release> releaseFields[] = {
    {{"person", QT_TRANSLATE_NOOP("field", "Person"), Type::link, 1, 0, "", "", Entity::person},
     &Release::person},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 2, 0}, &Release::on},
    {{"until", QT_TRANSLATE_NOOP("field", "Until"), Type::date, 3, 0}, &Release::until},
    {{"reason", QT_TRANSLATE_NOOP("field", "Reason"), Type::text, 4, 0}, &Release::reason},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 5, 0, "", "", Entity::person}, &Release::by},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Release::deleted},
};

consteval FieldNo releaseField(std::string_view key)
{
    return fieldOf(releaseFields, key);
}

} // namespace ridealong
