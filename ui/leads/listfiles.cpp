// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/listfiles.h"

#include "files/export.h"
#include "render/printing.h"
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
#include <QPrintDialog>
#include <QPrinter>

namespace ridealong {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ListFiles", text, nullptr, n);
}

QString usualName(const QString &title, Date today)
{
    return inDocuments(
        QStringLiteral("%1 %2.csv").arg(fitForFile(title), QString::fromStdString(today.iso())));
}

void tellFile(ShellContext &shell, const QString &path, int64_t rows)
{
    const QString name = QFileInfo(path).fileName();
    shell.toast(fileToast(rows == 1
                              ? tr("One lead is in %1.").arg(name)
                              : tr("%1 leads are in %2.").arg(QLocale().toString(qlonglong(rows)), name),
                          path));
}

// A byte order mark, or Excel takes the file for an old code page.
ExportOptions optionsOf(const ShownLeads &shown)
{
    ExportOptions options{.leads = shown.leads, .columns = {}, .style = {.bom = true, .guardFormulas = true}};
    options.look = {.name = report::SheetNames().add(shown.title), .inCsv = true};
    for (const ListColumn &column : shown.columns) {
        options.columns.push_back(column.field.key);
        options.look.heads.push_back(column.title.toStdString());
    }
    return options;
}

void printOn(ShellContext &shell, const std::shared_ptr<QPrinter> &printer, const report::Document &document,
             const std::vector<render::Plate> &plates)
{
    const auto work = [&shell, printer, document, plates](const Progress &progress) -> std::function<void()> {
        render::print(*printer, document, progress, plates);
        return [&shell, printer] {
            if (printer->printerState() == QPrinter::Error || printer->printerState() == QPrinter::Aborted)
                return shell.showError(
                    {ErrorKind::io, tr("“%1” could not be printed.").arg(printer->docName()), {}});
            const QString file = printer->outputFileName();
            shell.toast({.text = file.isEmpty()
                                     ? tr("“%1” is on its way to the printer.").arg(printer->docName())
                                     : tr("%1 is saved.").arg(QFileInfo(file).fileName())});
        };
    };
    shell.runJob({.name = tr("Printing “%1”").arg(document.title), .unit = tr("pages"), .work = work});
}

} // namespace

void exportList(ShellContext &shell, const ShownLeads &shown, const QString &path)
{
    const Session &session = *shell.session;
    const auto work = [&shell, &session, path,
                       options = optionsOf(shown)](const Progress &progress) -> std::function<void()> {
        const auto rows =
            exportFile(ExportTable::leads, session.book(), session.store(), path, options, progress);
        return [&shell, path, rows] {
            if (rows)
                tellFile(shell, path, *rows);
            else
                shell.showError(rows.error());
        };
    };
    readInBackground(shell, {.name = tr("Exporting the list"), .unit = tr("leads"), .work = work});
}

void askAndExport(ShellContext &shell, QWidget *parent, ShownLeads shown)
{
    const QString name = usualName(shown.title, shell.session->today());
    askWhereTo(parent, {tr("Export what is shown"), name, tr("CSV (*.csv);;Excel (*.xlsx)")},
               [&shell, shown = std::move(shown)](const QString &path) { exportList(shell, shown, path); });
}

void askAndPrint(ShellContext &shell, QWidget *parent, const ShownLeads &shown)
{
    const Session &session = *shell.session;
    askAndPrint(shell, parent, documentOf(session.book(), shown, session.clock().now()), {});
}

void askAndPrint(ShellContext &shell, QWidget *parent, const report::Document &document,
                 const std::vector<render::Plate> &plates)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document.title);
    printer->setFullPage(true);
    printer->setPageLayout(render::layoutOf(document));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent,
                     [&shell, printer, document, plates] { printOn(shell, printer, document, plates); });
    dialog->open();
}

} // namespace ridealong
