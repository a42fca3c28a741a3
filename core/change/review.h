// SPDX-License-Identifier: GPL-3.0-or-later
// What a person answered to something on the list of decisions that is no difference between two values: an
// edit after a hand-over, a laptop with a wrong clock, an entry that its writer had no right to. Its id is
// hashed from kind and subject, so two answers meet in one row.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct Review
{
    Text kind;
    Text subject;
    Text answer;
    Link by;
    Date on;
    uint8_t deleted = 2;
};

inline constexpr Field<Review> reviewFields[] = {
    {{"kind", QT_TRANSLATE_NOOP("field", "Kind"), Type::text, 1, 0}, &Review::kind},
    {{"subject", QT_TRANSLATE_NOOP("field", "Subject"), Type::text, 2, 0}, &Review::subject},
    {{"answer", QT_TRANSLATE_NOOP("field", "Answer"), Type::text, 3, 0}, &Review::answer},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 4, 0, "", "", Entity::person}, &Review::by},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 5, 0}, &Review::on},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99, 0}, &Review::deleted},
};

consteval FieldNo reviewField(std::string_view key)
{
    return fieldOf(reviewFields, key);
}

} // namespace ridealong
