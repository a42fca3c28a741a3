// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/workcommands.h"

#include "leads/leadactions.h"
#include "pages/reportspage.h"
#include "session/session.h"
#include "shell/commands.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/role.h"
#include "start/desktop.h"
#include "today/weeklysave.h"

namespace ridealong {

void addWorkCommands(MainWindow &window, const Session &session)
{
    const auto add = [&window] {
        newLead(window.shell(), &window, [&window](uint32_t lead) {
            if (window.currentKey() == QLatin1String("leads"))
                window.showPage(QStringLiteral("leads"), lead);
        });
    };
    addCommand(window, {.menu = MainWindow::tr("&Edit"),
                        .text = Desktop::tr("New lead"),
                        .keys = {QKeySequence(QStringLiteral("Ctrl+N"))},
                        .run = add,
                        .icon = icon("plus")});
    if (!isManager(session))
        return;
    addCommand(window, {.menu = MainWindow::tr("&Book"),
                        .text = Desktop::tr("Weekly report"),
                        .keys = {QKeySequence(QStringLiteral("Ctrl+P"))},
                        .run =
                            [&window, &session] {
                                if (auto *page = qobject_cast<ReportsPage *>(window.currentPage()))
                                    page->save(QStringLiteral("pdf"));
                                else
                                    askAndSaveWeekly(window.shell(), Week::of(session.today()), &window);
                            },
                        .icon = icon("file-text")});
}

} // namespace ridealong
