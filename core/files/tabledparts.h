// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of any origin on their way into the temporary CSV file that imports read: row n of the origin becomes
// record n of the file. What could grow without end stops with a sentence.
#pragma once

#include "files/csvwriter.h"
#include "files/tabled.h"

#include <QFile>
#include <span>

namespace ridealong {

class RowsFile
{
public:
    RowsFile(RowsKind kind, const QString &source);

    // `number` from 1 and rising; those between are empty. `read`: bytes of the origin so far, 0 where it
    // cannot grow.
    Status put(int64_t number, std::span<const std::string> cells, int64_t read = 0);
    Status restart(); // with nothing in it
    Result<Tabled> finish();
    Tabled &tabled() { return m_tabled; }

private:
    Status open();

    Tabled m_tabled;
    CsvWriter m_writer;
    int64_t m_last = 0;
    int64_t m_written = 0;
    bool m_inTitles = true; // nothing yet but rows of one cell
    bool m_open = false;
    bool m_commas = false; // a text such as 1.234,50
};

Result<Tabled> tabledSheet(QFile &file, const QString &path, const QString &sheet, const Progress &progress);
Result<Tabled> tabledPage(QFile &file, const QString &path);
Result<Tabled> tabledCards(QFile &file, const QString &path, const Progress &progress);

} // namespace ridealong
