// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/weeklysave.h"

#include "reports/reportarrangement.h"
#include "reports/reportfiles.h"
#include "session/weekreports.h"
#include "shell/context.h"
#include "shell/savedialog.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

constexpr char pack[] = "leadership";

QString tr(const char *text)
{
    return QCoreApplication::translate("WeeklySave", text);
}

} // namespace

void askAndSaveWeekly(ShellContext &shell, Week week, QWidget *parent)
{
    askWhereTo(parent, {tr("Save the weekly report"), usualReportName(week, pack, "pdf"), tr("PDF (*.pdf)")},
               [&shell, week](const QString &path) { saveWeekly(shell, week, path); });
}

// Read here, where nobody writes meanwhile; painting is the long part.
void saveWeekly(ShellContext &shell, Week week, const QString &path)
{
    const Session &session = *shell.session;
    const auto report = weekReport(session, week, pack, session.clock().now());
    if (!report)
        return shell.showError(report.error());
    saveReport(shell, {.week = week, .pack = pack, .document = documentOf(*report)}, path);
}

} // namespace ridealong
