// SPDX-License-Identifier: GPL-3.0-or-later
// What was copied from a spreadsheet or a page, as rows. Spreadsheets put tab separated text and an HTML
// table on the clipboard; the text is taken where it has tabs, else the table. Bounded: what is larger than a
// list of leads is refused or cut with a note.
#pragma once

#include "files/tabled.h"

namespace ridealong {

Result<Tabled> tabledCopied(const QString &text, const QString &html);

// The rows of the tables in a piece of HTML, those of a table within a cell as text of that cell. Merged
// cells have their value once and empty cells for the rest.
struct HtmlRows
{
    std::vector<std::vector<std::string>> rows;
    bool isCut = false; // there were more cells than a list of leads has
};
HtmlRows rowsInHtml(QStringView html);

} // namespace ridealong
