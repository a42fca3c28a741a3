// SPDX-License-Identifier: GPL-3.0-or-later
// How a person matched the columns of a kind of file, to be proposed for the next one with the same headers.
// `table` is what the file holds, `headers` a hash of its header line, `mapping` a mapping file as JSON.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct SavedMapping
{
    Text name;
    Text table;
    Text headers;
    Text mapping;
    Date usedOn;
    uint8_t deleted = 2;
};

inline constexpr Field<SavedMapping> savedMappingFields[] = {
    {{"name", QT_TRANSLATE_NOOP("field", "Name"), Type::text, 1, 0}, &SavedMapping::name},
    {{"table", QT_TRANSLATE_NOOP("field", "Table"), Type::text, 2, 0}, &SavedMapping::table},
    {{"headers", QT_TRANSLATE_NOOP("field", "Headers"), Type::text, 3, 0}, &SavedMapping::headers},
    {{"mapping", QT_TRANSLATE_NOOP("field", "Columns"), Type::text, 4, 0}, &SavedMapping::mapping},
    {{"used_on", QT_TRANSLATE_NOOP("field", "Used on"), Type::date, 5, 0}, &SavedMapping::usedOn},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99, 0}, &SavedMapping::deleted},
};

consteval FieldNo savedMappingField(std::string_view key)
{
    return fieldOf(savedMappingFields, key);
}

} // namespace ridealong
