// SPDX-License-Identifier: GPL-3.0-or-later
#include "repday/calllistfiles.h"

#include "base/words.h"
#include "files/sheetparts.h"
#include "leads/listfiles.h"
#include "render/reportfile.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/documents.h"
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
    return QCoreApplication::translate("CallListFiles", text);
}

report::CallListWish wishOf(const ShellContext &shell, uint32_t person)
{
    return {.person = person, .on = shell.session->today(), .madeAt = shell.session->clock().now()};
}

} // namespace

void printCallList(ShellContext &shell, QWidget *parent, uint32_t person)
{
    askAndPrint(shell, parent, report::callListDocument(shell.session->book(), wishOf(shell, person)));
}

void writeCallList(ShellContext &shell, uint32_t person, const QString &path)
{
    const Book &book = shell.session->book();
    const report::CallListWish wish = wishOf(shell, person);
    Status written = shell.session->store().mayReplace(path);
    if (written && isSheetTable(path)) {
        const auto rows = report::writeCallSheet(book, wish, path);
        written = rows ? Status(Done{}) : Status(rows.error());
    } else if (written) {
        written = render::writeReport(report::callListDocument(book, wish), path);
    }
    if (!written)
        return shell.showError(written.error());
    shell.toast({.text = tr("%1 is saved.").arg(QFileInfo(path).fileName()),
                 .action = tr("Open"),
                 .act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

void saveCallList(ShellContext &shell, QWidget *parent, uint32_t person)
{
    const Book &book = shell.session->book();
    const QString name = inDocuments(
        tr("Calls of %1 %2.csv")
            .arg(shown(book.personName(person)).remove(u'/'), QString::fromStdString(book.today().iso())));
    askWhereTo(
        parent,
        {tr("Save the call list"), name, tr("CSV (*.csv);;Excel (*.xlsx);;PDF (*.pdf);;Web page (*.html)")},
        [&shell, person](const QString &path) { writeCallList(shell, person, path); });
}

} // namespace ridealong
