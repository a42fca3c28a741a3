// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synccommands.h"

#include "session/session.h"
#include "shell/commands.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/role.h"
#include "shell/topbar.h"
#include "sync/eraseflow.h"
#include "sync/exportflow.h"
#include "sync/filedrop.h"
#include "sync/folderflow.h"
#include "sync/importflow.h"
#include "sync/joinflow.h"
#include "sync/syncindicator.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>
#include <algorithm>

namespace ridealong {

namespace {

using Flow = void (*)(ShellContext &shell, QWidget *parent);

struct Row
{
    const char *text; // context "SyncCommands"
    const char *keys;
    const char *icon;
    bool managersOnly;
    Flow flow;
};

constexpr Row rows[] = {
    {QT_TRANSLATE_NOOP("SyncCommands", "Import a change file"), "Ctrl+I", "download", false,
     chooseChangeFile},
    {QT_TRANSLATE_NOOP("SyncCommands", "Export to the team"), "Ctrl+Shift+E", "upload", false, exportToTeam},
    {QT_TRANSLATE_NOOP("SyncCommands", "Ask for a missing file"), "", "mail", false, askForMissing},
    {QT_TRANSLATE_NOOP("SyncCommands", "Invite a rep"), "", "user-plus", true,
     [](ShellContext &shell, QWidget *parent) { inviteRep(shell, parent); }},
    {QT_TRANSLATE_NOOP("SyncCommands", "Let a laptop in"), "", "check", true, chooseJoinFile},
    {QT_TRANSLATE_NOOP("SyncCommands", "Join a team"), "", "users", false, joinTeam},
    {QT_TRANSLATE_NOOP("SyncCommands", "Exchange folder"), "", "folder-open", false, chooseExchangeFolder},
    {QT_TRANSLATE_NOOP("SyncCommands", "Erased data"), "", "trash-2", true, showErased},
    {QT_TRANSLATE_NOOP("SyncCommands", "Keys of this laptop"), "", "lock", false, showKeys},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("SyncCommands", text);
}

void putBeforeHelp(QMenuBar &bar, const QString &menu)
{
    const auto named = [&bar](const QString &title) {
        const auto menus = bar.actions();
        const auto found = std::ranges::find(menus, title, &QAction::text);
        return found == menus.end() ? nullptr : *found;
    };
    if (QAction *exchange = named(menu))
        bar.insertAction(named(MainWindow::tr("&Help")), exchange);
}

} // namespace

void addSyncCommands(MainWindow &window, const Session &session)
{
    for (const Row &row : rows) {
        if (row.managersOnly && !isManager(session))
            continue;
        QList<QKeySequence> keys;
        if (*row.keys)
            keys << QKeySequence(QLatin1String(row.keys));
        addCommand(window, {.menu = tr("E&xchange"),
                            .text = tr(row.text),
                            .keys = keys,
                            .run = [&window, flow = row.flow] { flow(window.shell(), &window); },
                            .icon = icon(row.icon)});
    }
    putBeforeHelp(*window.menuBar(), tr("E&xchange"));
    new FileDrop(window, {QStringLiteral(".rlx")}, [&window](const QStringList &files) {
        if (!window.hasFront())
            openChangeFiles(window.shell(), &window, files);
    });
}

void addSyncIndicator(MainWindow &window)
{
    auto *indicator = new SyncIndicator(window.topBar());
    window.topBar()->addRight(indicator);
    indicator->follow(window.shell());
}

} // namespace ridealong
