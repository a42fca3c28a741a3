// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of a workbook as rows.
#include "base/spoken.h"
#include "files/tabledparts.h"
#include "files/xlsxreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int64_t rowsBetweenProgress = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("Tabled", text);
}

using Sheets = std::vector<XlsxSheet>;

QStringList namesOf(const Sheets &sheets, bool hidden)
{
    QStringList names;
    for (const XlsxSheet &sheet : sheets)
        if (sheet.hidden == hidden)
            names += sheet.name;
    return names;
}

// A name also of a hidden sheet, or a number of those that can be seen.
const XlsxSheet *chosen(const Sheets &sheets, const QString &sheet)
{
    const auto named = std::ranges::find_if(
        sheets, [&](const XlsxSheet &s) { return s.name.compare(sheet, Qt::CaseInsensitive) == 0; });
    if (named != sheets.end())
        return &*named;
    int number = sheet.toInt();
    for (const XlsxSheet &each : sheets)
        if (!each.hidden && --number == 0)
            return &each;
    return nullptr;
}

void addNotes(Tabled &tabled, const XlsxCounts &counts)
{
    const auto note = [&](int64_t count, const QString &one, const QString &many) {
        if (count > 0)
            tabled.notes += count == 1 ? one : many.arg(spokenLocale().toString(qlonglong(count)));
    };
    note(counts.errors, tr("1 cell holds an error such as #N/A and was read as empty."),
         tr("%1 cells hold errors such as #N/A and were read as empty."));
    note(counts.uncounted, tr("1 formula has never been computed and was read as empty."),
         tr("%1 formulas have never been computed and were read as empty. Open the file in a spreadsheet "
            "program and save it."));
    note(counts.merged, tr("1 block of merged cells: its value counts for its first row only."),
         tr("%1 blocks of merged cells: the value of each counts for its first row only."));
    note(counts.hiddenRows, tr("1 row is hidden in the sheet; it was read as well."),
         tr("%1 rows are hidden in the sheet; they were read as well."));
    note(counts.cut, tr("1 text is longer than a cell can hold and was cut."),
         tr("%1 texts are longer than a cell can hold and were cut."));
}

void noteSheets(Tabled &tabled, const Sheets &sheets, const XlsxSheet &read, bool asked)
{
    tabled.sheets = namesOf(sheets, false);
    tabled.sheet = int(tabled.sheets.indexOf(read.name));
    const QStringList hidden = namesOf(sheets, true);
    if (tabled.sheets.size() > 1 && !asked)
        tabled.notes += tr("The file has the sheets %1; %2 was read.")
                            .arg(tabled.sheets.join(QStringLiteral(", ")), read.name);
    if (!hidden.isEmpty() && !read.hidden)
        tabled.notes += tr("Hidden sheets were left out: %1.").arg(hidden.join(QStringLiteral(", ")));
}

Result<XlsxCounts> readSheet(XlsxReader &reader, const XlsxSheet &sheet, RowsFile &rows,
                             const Progress &progress)
{
    Status put = Done{};
    const int64_t total = reader.bytesOf(sheet);
    const auto counts =
        reader.read(sheet, [&](int64_t number, std::span<const std::string> cells, int64_t read) {
            if (number % rowsBetweenProgress == 0 && !goOn(progress, read, total))
                put = Error{ErrorKind::cancelled, tr("The import was cancelled. Nothing was changed.")};
            else
                put = rows.put(number, cells, read);
            return put.ok();
        });
    return put ? counts : Result<XlsxCounts>(put.error());
}

} // namespace

Result<Tabled> tabledSheet(QFile &file, const QString &path, const QString &sheet, const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    XlsxReader reader;
    if (const Status opened = reader.open(&file, name); !opened)
        return opened.error();
    const XlsxSheet *asked = sheet.isEmpty() ? nullptr : chosen(reader.sheets(), sheet);
    if (!sheet.isEmpty() && !asked)
        return Error{ErrorKind::notFound,
                     tr("%1 has no sheet %2. Its sheets are: %3.")
                         .arg(name, sheet, namesOf(reader.sheets(), false).join(QStringLiteral(", ")))};
    RowsFile rows(RowsKind::xlsx, path);
    for (const XlsxSheet &each : reader.sheets()) {
        if (asked ? &each != asked : each.hidden)
            continue;
        const auto counts = readSheet(reader, each, rows, progress);
        if (!counts)
            return counts.error();
        if (counts->rows == 0)
            continue;
        noteSheets(rows.tabled(), reader.sheets(), each, asked != nullptr);
        addNotes(rows.tabled(), *counts);
        return rows.finish();
    }
    return Error{
        ErrorKind::badData,
        asked ? tr("The sheet %1 of %2 has no rows, so there is nothing to import.").arg(asked->name, name)
              : tr("%1 has no sheet with rows, so there is nothing to import.").arg(name)};
}

} // namespace ridealong
