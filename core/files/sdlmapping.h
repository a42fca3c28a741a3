// SPDX-License-Identifier: GPL-3.0-or-later
// Salesforce Data Loader's mapping files (.sdl), which are Java properties: a column of the file, or a text
// in quotes for every row, to one or more fields of Salesforce. Their fields become those of our leads by
// what they mean; what has no counterpart is named in a note. A map that was made for an extract has its
// sides the other way round and is turned.
#pragma once

#include "files/mapping.h"

#include <QByteArray>

namespace ridealong {

Result<ImportMapping> readSdl(const QByteArray &bytes);

// Java properties, in the order of the file; a key that comes again keeps its place and the later value.
using Properties = std::vector<std::pair<std::string, std::string>>;
Properties readProperties(const QByteArray &bytes);

// Which of our fields takes a field of Salesforce; the smallest rank of those that a map names wins.
struct SalesforceField
{
    const char *field = nullptr; // null: no counterpart
    int rank = 0;
};
SalesforceField salesforceField(std::string_view name);
bool isSalesforceField(std::string_view name); // one of the standard ones, or a custom one

} // namespace ridealong
