// SPDX-License-Identifier: GPL-3.0-or-later
// The book menu of the window: make one, open one, one of the last ones.
#include "importing/listkinds.h"
#include "session/session.h"
#include "shell/commands.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/topbar.h"
#include "start/desktop.h"
#include "start/firstrun.h"
#include "start/memory.h"
#include "sync/filedrop.h"
#include "sync/importflow.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace ridealong {

namespace {

constexpr const char *bookPath = "bookPath";

void hideOpenBook(const QMenu &menu, const QString &open)
{
    const auto actions = menu.actions();
    for (QAction *action : actions)
        if (const QString path = action->property(bookPath).toString(); !path.isEmpty())
            action->setVisible(open.isEmpty() || QFileInfo(path) != QFileInfo(open));
}

QString menuTitle()
{
    return MainWindow::tr("&Book");
}

} // namespace

void Desktop::fillBookMenu()
{
    addBookDoors();
    addListDoors();
    addRecentBooks();
    addSeparator(*m_window, menuTitle());
    addSeparator(*m_window, menuTitle()); // what others add comes between these two
    addCommand(*m_window, {.menu = menuTitle(),
                           .text = tr("Quit"),
                           .keys = {QKeySequence(QKeySequence::Quit)},
                           .run = [this] { m_window->close(); }})
        ->setMenuRole(QAction::QuitRole);
    for (auto *action : m_window->menuBar()->actions()) {
        if (action->text() != menuTitle())
            continue;
        m_window->topBar()->setBookMenu(action->menu());
        connect(action->menu(), &QMenu::aboutToShow, this, [this, shows = action->menu()] {
            hideOpenBook(*shows, m_session ? m_session->store().path() : QString());
        });
    }
}

void Desktop::addBookDoors()
{
    const QString menu = menuTitle();
    addCommand(
        *m_window,
        {.menu = menu, .text = tr("New book…"), .run = [this] { showFirstRun(); }, .icon = icon("plus")});
    addCommand(*m_window, {.menu = menu,
                           .text = tr("Open a book…"),
                           .keys = {QKeySequence(QKeySequence::Open)},
                           .run = [this] { chooseBook(); },
                           .icon = icon("folder-open")});
    const auto openInvitation = [this] {
        auto *asked = m_window->findChild<QAction *>(QLatin1String(openInvitationAction));
        const QString file = asked->data().toString();
        asked->setData({});
        showInvitation(file);
    };
    addCommand(*m_window,
               {.menu = menu, .text = tr("Open an invitation…"), .run = openInvitation, .icon = icon("mail")})
        ->setObjectName(QLatin1String(openInvitationAction));
    auto *answer = new QAction(m_window.get()); // asked for by the import of a change file, never by a person
    answer->setObjectName(QLatin1String(takeAnswerAction));
    connect(answer, &QAction::triggered, this, [this, answer] { takeAnswer(answer->data().toString()); });
}

void Desktop::addListDoors()
{
    const auto importList = [this] {
        if (m_session)
            m_window->showPage(QStringLiteral("import"));
    };
    addCommand(
        *m_window,
        {.menu = menuTitle(), .text = tr("Import a list…"), .run = importList, .icon = icon("download")});
    new FileDrop(*m_window, listEndings(), [this](const QStringList &files) { importLists(files); });
    addCommand(*m_window, {.menu = menuTitle(),
                           .text = tr("Backups…"),
                           .run = [this] { showBackups(); },
                           .icon = icon("archive")});
}

// None on a picture: they are of whoever takes it.
void Desktop::addRecentBooks()
{
    const QStringList books = m_launch.isGrab() ? QStringList() : recentBooks();
    if (!books.isEmpty())
        addSeparator(*m_window, menuTitle());
    for (const QString &path : books) {
        auto *action = addCommand(*m_window, {.menu = menuTitle(),
                                              .text = tr("Open %1").arg(QFileInfo(path).completeBaseName()),
                                              .run = [this, path] { open(path); },
                                              .icon = icon("book-open")});
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setProperty(bookPath, path);
    }
}

// Dropped on the window: into the open book, or where there is none into a new one.
void Desktop::importLists(const QStringList &files)
{
    if (m_start)
        m_start->importLists(files);
    else if (m_session && !m_window->hasFront())
        m_window->showPage(QStringLiteral("import"), files);
}

} // namespace ridealong
