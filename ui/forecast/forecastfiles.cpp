// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecastfiles.h"

#include "files/sheetparts.h"
#include "render/reportfile.h"
#include "report/forecastreport.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/documents.h"
#include "shell/reading.h"
#include "shell/savedialog.h"
#include "shell/widgets/toast.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ForecastFiles", text);
}

QString usualName(const Book &book, Period period)
{
    return inDocuments(
        tr("Forecast %1.pdf").arg(QString::fromStdString(keyOf(period, book.info().fiscalStartMonth))));
}

Status write(const Book &book, const report::ForecastWish &wish, const QString &path)
{
    if (!isSheetTable(path))
        return render::writeReport(report::forecastDocument(book, wish), path);
    const auto rows = report::writeForecastSheet(book, wish.options, path);
    return rows ? Status(Done{}) : Status(rows.error());
}

} // namespace

void saveForecast(ShellContext &shell, const ForecastOptions &options, const QString &path)
{
    const Session &session = *shell.session;
    if (const Status may = session.store().mayReplace(path); !may)
        return shell.showError(may.error());
    const report::ForecastWish wish{.options = options, .madeAt = session.clock().now()};
    const auto work = [&shell, &session, wish, path](const Progress &) -> std::function<void()> {
        const Status written = write(session.book(), wish, path);
        if (!written)
            return [&shell, error = written.error()] { shell.showError(error); };
        return [&shell, path] {
            shell.toast({.text = tr("%1 is saved.").arg(QFileInfo(path).fileName()),
                         .action = tr("Open"),
                         .act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
        };
    };
    readInBackground(shell, {.name = tr("Writing the forecast"), .work = work});
}

void askAndSaveForecast(ShellContext &shell, QWidget *parent, const ForecastOptions &options)
{
    askWhereTo(parent,
               {tr("Save the forecast"), usualName(shell.session->book(), options.period),
                tr("PDF (*.pdf);;Web page (*.html);;Leads for Excel (*.xlsx);;Leads as CSV (*.csv)")},
               [&shell, options](const QString &path) { saveForecast(shell, options, path); });
}

} // namespace ridealong
