// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listexport.h"

#include "files/csvwriter.h"
#include "files/export.h"
#include "files/moneycode.h"
#include "files/xlsxwriter.h"
#include "lists/rowfeed.h"
#include "report/sheetnames.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/documents.h"
#include "shell/filetoast.h"
#include "shell/reading.h"
#include "shell/savedialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ListExport", text);
}

QString usualName(const QString &title, Date today)
{
    return inDocuments(
        QStringLiteral("%1 %2.csv").arg(fitForFile(title), QString::fromStdString(today.iso())));
}

template<typename Writer>
Status writeRows(Writer &writer, RowFeed &feed, const Progress &progress)
{
    for (int from = 0; from < feed.count(); from += RowFeed::block) {
        const Result<RowFeed::Rows> rows = feed.take(from, progress);
        if (!rows)
            return rows.error();
        for (const std::vector<std::string> &row : *rows) {
            for (const std::string &cell : row)
                writer.cell(cell);
            writer.endRow();
        }
        if (!goOn(progress, from, feed.count()))
            return Error{ErrorKind::cancelled, tr("The export was cancelled."), {}};
    }
    return writer.finish();
}

Status writeCsv(RowFeed &feed, const QString &path, const Progress &progress)
{
    // A byte order mark, or Excel takes the file for an old code page.
    CsvWriter writer({.bom = true, .guardFormulas = true});
    if (const Status opened = writer.open(path); !opened)
        return opened;
    for (size_t i = 0; i < feed.listing().columns.size(); ++i)
        writer.cell(headOf(feed.listing(), i).toStdString());
    writer.endRow();
    return writeRows(writer, feed, progress);
}

CellKind kindOf(report::ColumnKind kind)
{
    return kind == report::ColumnKind::date ? CellKind::date
           : report::isNumeric(kind)        ? CellKind::number
                                            : CellKind::text;
}

// Money and shares are shown as such, so that only what else has a unit says it in the head.
SheetColumn sheetColumn(const Listing &listing, size_t at)
{
    const report::Column &column = listing.columns[at];
    const bool money = column.kind == report::ColumnKind::money;
    const std::string shown = money                                      ? moneyCode(listing.currency, true)
                              : column.kind == report::ColumnKind::share ? "0%"
                                                                         : "";
    return {(money ? column.title : headOf(listing, at)).toStdString(), kindOf(column.kind), shown};
}

Status writeSheet(RowFeed &feed, const QString &path, const Progress &progress)
{
    if (feed.count() > XlsxWriter::mostRows)
        return Error{ErrorKind::refused,
                     tr("A sheet holds %1 rows. Name a file that ends in .csv, or filter the list.")
                         .arg(QLocale().toString(qlonglong(XlsxWriter::mostRows))),
                     {}};
    std::vector<SheetColumn> columns;
    for (size_t i = 0; i < feed.listing().columns.size(); ++i)
        columns.push_back(sheetColumn(feed.listing(), i));
    XlsxWriter writer;
    const QString name = report::SheetNames().add(feed.listing().title);
    if (const Status opened = writer.open(path, name, std::move(columns), progress); !opened)
        return opened;
    return writeRows(writer, feed, progress);
}

void tellFile(ShellContext &shell, const QString &path, int rows)
{
    const QString name = QFileInfo(path).fileName();
    shell.toast(fileToast(rows == 1 ? tr("One row is in %1.").arg(name)
                                    : tr("%1 rows are in %2.").arg(QLocale().toString(rows), name),
                          path));
}

} // namespace

void exportListing(ShellContext &shell, const Listing &listing, const QString &path)
{
    if (const Status may = shell.session->store().mayReplace(path); !may)
        return shell.showError(may.error());
    const auto feed = makeRowFeed(listing);
    const auto work = [&shell, feed, path](const Progress &progress) -> std::function<void()> {
        const Status written =
            isSheet(path) ? writeSheet(*feed, path, progress) : writeCsv(*feed, path, progress);
        if (!written)
            return [&shell, error = written.error()] { shell.showError(error); };
        return [&shell, path, rows = feed->count()] { tellFile(shell, path, rows); };
    };
    readInBackground(shell, {.name = tr("Exporting the table"), .unit = tr("rows"), .work = work});
}

void askAndExport(ShellContext &shell, QWidget *parent, Listing listing)
{
    listing.currency = shell.session->book().info().currency;
    const QString name = usualName(listing.title, shell.session->today());
    askWhereTo(
        parent, {tr("Export this table"), name, tr("CSV (*.csv);;Excel (*.xlsx)")},
        [&shell, listing = std::move(listing)](const QString &path) { exportListing(shell, listing, path); });
}

} // namespace ridealong
