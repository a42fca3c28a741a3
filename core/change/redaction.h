// SPDX-License-Identifier: GPL-3.0-or-later
// That something was erased for good, without saying what it held. Subject is the hex of the row's id.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct Redaction
{
    Text subject;
    Text what;
    Text reason;
    Link by;
    Date on;
    int32_t rows = unsetInt;
    uint8_t deleted = 2;
};

inline constexpr Field<Redaction> redactionFields[] = {
    {{"subject", QT_TRANSLATE_NOOP("field", "Subject"), Type::text, 1, 0}, &Redaction::subject},
    {{"what", QT_TRANSLATE_NOOP("field", "What was erased"), Type::text, 2, 0}, &Redaction::what},
    {{"reason", QT_TRANSLATE_NOOP("field", "Reason"), Type::text, 3, 0}, &Redaction::reason},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 4, 0, "", "", Entity::person}, &Redaction::by},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 5, 0}, &Redaction::on},
    {{"rows", QT_TRANSLATE_NOOP("field", "Rows"), Type::integer, 6, 0}, &Redaction::rows},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99, 0}, &Redaction::deleted},
};

consteval FieldNo redactionField(std::string_view key)
{
    return fieldOf(redactionFields, key);
}

} // namespace ridealong
