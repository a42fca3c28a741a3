// SPDX-License-Identifier: GPL-3.0-or-later
// Any file that holds rows, as the CSV file that imports read: XLSX (one of its sheets), vCards, the tables
// of a web page (which some programs call .xls), what was copied from a spreadsheet. A CSV file is itself.
// The rows are written to a temporary file that lives as long as the value: UTF-8, commas, ISO dates, decimal
// points, a line for each row of the sheet so that line numbers stay those that a person sees. Bounded in
// memory, output and nesting; a file that is not what its name says, or that unpacks to more than it may, is
// refused with a sentence.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "files/mapping.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

class QTemporaryFile;

namespace ridealong {

enum class RowsKind : uint8_t { csv, xlsx, vcard, clipboard, page };

struct Tabled
{
    RowsKind kind = RowsKind::csv;
    QString source;                       // the file that a person chose; empty for the clipboard
    QString path;                         // of the rows as CSV: `source` itself for CSV
    std::shared_ptr<QTemporaryFile> held; // null for CSV
    ImportMapping reading;                // how the rows are written; empty for CSV
    QStringList sheets;                   // of an XLSX file, the visible ones
    int sheet = 0;                        // the one that was read
    QStringList notes;                    // what was left out, in sentences
};

// `sheet`: its name or its number from 1; empty takes the first one that holds rows.
Result<Tabled> tabled(const QString &path, const QString &sheet = {}, const Progress &progress = {});
// Tab separated text, as spreadsheets put it on the clipboard.
Result<Tabled> tabledText(const QByteArray &utf8);

// How the rows of another file than CSV are written, with its header found; none for CSV.
std::optional<CsvFormat> formatOf(const Tabled &rows);
QString nameOf(const Tabled &rows); // for sentences: "leads.xlsx"

} // namespace ridealong
