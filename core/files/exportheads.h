// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of a file for people: the words of each column, as long as an import of the file finds the same
// field by them; else its key.
#pragma once

#include "files/export.h"
#include "files/importfield.h"

#include <set>

namespace ridealong {

std::string fieldWords(const std::string &label); // translated

class HeadNames
{
public:
    HeadNames(ExportTable table, const Book &book);
    // The first of the candidates that may stand over the column; empty ones may not.
    std::string of(const std::string &key, std::initializer_list<std::string> candidates);

private:
    bool finds(const std::string &key, const std::string &head) const;

    std::vector<ImportField> m_fields; // none for a table that can't be imported
    std::set<std::string> m_taken;
};

// With a name for the sheet and the format of the book's money.
SheetLook lookOf(ExportTable table, const Book &book, const ExportOptions &options);

} // namespace ridealong
