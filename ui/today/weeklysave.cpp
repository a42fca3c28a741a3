// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/weeklysave.h"

#include "render/pdf.h"
#include "report/reports.h"
#include "session/reportwish.h"
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
    return QCoreApplication::translate("WeeklySave", text);
}

QString usualName(Week week)
{
    return inDocuments(tr("weekly-%1.pdf").arg(QString::fromStdString(week.iso())));
}

} // namespace

void askAndSaveWeekly(ShellContext &shell, Week week, QWidget *parent)
{
    askWhereTo(parent, {tr("Save the weekly report"), usualName(week), tr("PDF (*.pdf)")},
               [&shell, week](const QString &path) { saveWeekly(shell, week, path); });
}

void saveWeekly(ShellContext &shell, Week week, const QString &path)
{
    const Session &session = *shell.session;
    const auto *info = report::findReport("weekly", "leadership");
    if (!info)
        return;
    // Read here, where nobody writes meanwhile; painting is the long part.
    const report::Document document =
        composed(info->build(session.book(), reportWish(session, week, session.clock().now())));
    const auto work = [&shell, document, path](const Progress &) -> std::function<void()> {
        const Status written = render::writePdf(document, path);
        if (!written)
            return [&shell, error = written.error()] { shell.showError(error); };
        return [&shell, path] {
            shell.toast({.text = tr("%1 is saved.").arg(QFileInfo(path).fileName()),
                         .action = tr("Open"),
                         .act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
        };
    };
    shell.runJob({.name = tr("Writing the weekly report"), .work = work});
}

} // namespace ridealong
