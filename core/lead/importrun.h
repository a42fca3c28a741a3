// SPDX-License-Identifier: GPL-3.0-or-later
// One import, so that it can be named, looked at and taken back.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct ImportRun
{
    Text file;
    Text kind;
    Instant at;
    int32_t op = unsetInt;
    int32_t rows = unsetInt;
    int32_t created = unsetInt;
    int32_t updated = unsetInt;
    int32_t rejected = unsetInt;
    uint8_t deleted = 2;
};

inline constexpr Field<ImportRun> importRunFields[] = {
    {{"file", QT_TRANSLATE_NOOP("field", "File"), Type::text, 1, 0}, &ImportRun::file},
    {{"kind", QT_TRANSLATE_NOOP("field", "Table"), Type::text, 2, 0}, &ImportRun::kind},
    {{"at", QT_TRANSLATE_NOOP("field", "At"), Type::instant, 3, 0}, &ImportRun::at},
    {{"op", QT_TRANSLATE_NOOP("field", "Operation"), Type::integer, 4, 0}, &ImportRun::op},
    {{"rows", QT_TRANSLATE_NOOP("field", "Rows"), Type::integer, 5, 0}, &ImportRun::rows},
    {{"created", QT_TRANSLATE_NOOP("field", "Created"), Type::integer, 6, 0}, &ImportRun::created},
    {{"updated", QT_TRANSLATE_NOOP("field", "Updated"), Type::integer, 7, 0}, &ImportRun::updated},
    {{"rejected", QT_TRANSLATE_NOOP("field", "Rejected"), Type::integer, 8, 0}, &ImportRun::rejected},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &ImportRun::deleted},
};

consteval FieldNo importRunField(std::string_view key)
{
    return fieldOf(importRunFields, key);
}

} // namespace ridealong
