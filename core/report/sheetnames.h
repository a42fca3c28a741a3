// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as a workbook can hold them: names of sheets that every spreadsheet accepts and that differ, and
// texts of cells without what XML cannot say.
#pragma once

#include <QString>
#include <set>

namespace ridealong::report {

class SheetNames
{
public:
    // At most 31 letters, none of []:*?/\, no apostrophe at an end, differing from those before in more than
    // capitals.
    QString add(const QString &title);

private:
    std::set<QString> m_taken = {QStringLiteral("history")}; // Excel keeps this one for itself
};

QString sheetText(const QString &text); // one line, at most the 32,767 letters of a cell

} // namespace ridealong::report
