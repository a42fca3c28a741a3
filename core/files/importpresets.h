// SPDX-License-Identifier: GPL-3.0-or-later
// How the exports of well-known programs are read: THE table of their headers, the fields that these go to,
// and what their stages mean here. A file is recognized by its headers; a person may choose a program by hand
// ("hubspot") or one of its exports ("hubspot-deals"). Static data, never null where given by reference.
#pragma once

#include "files/importplan.h"

#include <span>

namespace ridealong {

struct ImportPreset
{
    const char *key;     // "hubspot-deals"
    const char *program; // "hubspot"
    const char *name;    // "HubSpot deals"
    ImportTable table;
    const char *known;   // headers that such a file has, all of them, separated by |
    const char *columns; // "Deal Name=company|Pipeline=": nothing behind the sign leaves the column out
    const char *stages;  // "Qualified to buy=Qualified|…", what the book knows by itself left out
};

std::span<const ImportPreset> importPresets();
QStringList presetPrograms(); // each once, in the order of the table
// By its headers; of a program that was named the export that has most of them. Null for none.
const ImportPreset *presetOf(ImportTable table, const std::vector<std::string> &headers);
const ImportPreset *presetNamed(std::string_view name, ImportTable table,
                                const std::vector<std::string> &headers);
// Of a JSON file or an .sdl. The latter goes with Salesforce's words for the stages of the book, but for
// those that are stages of the book by themselves.
Result<ImportMapping> mappingInFile(const QString &path, const Book &book);
// For the columns that the file has; stages that the book does not know are left out.
ImportMapping mappingOf(const ImportPreset &preset, const std::vector<std::string> &headers,
                        const Book &book);

} // namespace ridealong
