// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file goes to which field, and how its cells are to be read: what a person said, as a
// value and as a JSON file ("columns" to a field or a list of fields, "values", "constants", "scale",
// "header", "date", "decimal", "delimiter", "encoding", each optional), and what the headers say by
// themselves.
#pragma once

#include "base/result.h"
#include "files/csvformat.h"
#include "files/formats.h"
#include "files/importfield.h"

#include <QByteArray>
#include <QStringList>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ridealong {

struct ImportMapping
{
    struct Column
    {
        std::string header;
        std::string field;    // empty: this column is left out
        bool mayLack = false; // the file need not have it
        bool operator==(const Column &) const = default;
    };

    std::vector<Column> columns;
    std::map<std::string, std::map<std::string, std::string>>
        values;                                   // by field: what stands there, what is meant
    std::map<std::string, std::string> constants; // by field
    std::map<std::string, int64_t> scale;         // by field: each number times this
    std::optional<bool> header;
    std::optional<DateOrder> date;
    std::optional<char> decimal;
    std::optional<char> delimiter;
    std::optional<Encoding> encoding;
    QStringList notes; // what was made of it, in sentences; stays with the value

    bool operator==(const ImportMapping &) const = default;
};

Result<ImportMapping> readMapping(const QByteArray &json);
Result<ImportMapping> readMappingFile(const QString &path); // JSON, or .sdl (files/sdlmapping.h)
QByteArray toJson(const ImportMapping &mapping);
// "field=value", as --set takes it.
Status addConstant(ImportMapping &mapping, std::string_view assignment);

// The field of each header, -1 for none: keys and labels first, then aliases, the usual one before the rare.
// No field is given twice, but for a contact whose first and last name stand apart, and none of `taken`.
std::vector<int> mapHeaders(const std::vector<ImportField> &fields, const std::vector<std::string> &headers,
                            const std::vector<bool> &taken);
bool namesField(const ImportField &field, std::string_view header);

} // namespace ridealong
