// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that every window has: the pages, undo and redo, the week, the look, the settings.
#include "help/helpbrowser.h"
#include "help/helpkeys.h"
#include "help/helppages.h"
#include "help/helpwindow.h"
#include "shell/commands.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/rail.h"
#include "shell/weekselector.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>
#include <QWhatsThis>
#include <algorithm>
#include <utility>

namespace ridealong {

namespace {

// Pages of the rail have their number too.
QList<QKeySequence> keysOf(size_t index, const PageInfo &info)
{
    QList<QKeySequence> keys;
    if (index < 10 && info.group >= 0)
        keys << QKeySequence(QStringLiteral("Ctrl+%1").arg((index + 1) % 10));
    if (info.goKey)
        keys << QKeySequence(QStringLiteral("G, %1").arg(QLatin1Char(info.goKey)));
    return keys;
}

} // namespace

void MainWindow::addPageCommands()
{
    menuBar()->addMenu(tr("&Book")); // the first menu; the desktop fills it
    for (size_t i = 0; i < m_infos.size(); ++i) {
        if (m_infos[i].group < -1) {
            m_goTo.push_back(nullptr);
            continue;
        }
        m_goTo.push_back(addCommand(*this, {.menu = tr("&Go"),
                                            .text = labelOf(m_infos[i]),
                                            .keys = keysOf(i, m_infos[i]),
                                            .run = [this, i] { showIndex(int(i), {}); },
                                            .icon = icon(m_infos[i].icon)}));
    }
    m_pageMenu = menuBar()->addMenu(QString());
    m_pageMenu->menuAction()->setVisible(false);
}

void MainWindow::setManager(bool isManager)
{
    m_isManager = isManager;
    for (size_t i = 0; i < m_infos.size(); ++i) {
        const bool isFor = isManager || !m_infos[i].managersOnly;
        m_rail->setShown(int(i), isFor);
        if (!m_goTo[i])
            continue;
        m_goTo[i]->setVisible(isFor);
        m_goTo[i]->setEnabled(isFor);
    }
}

void MainWindow::addCommands()
{
    m_undo = addCommand(*this, {.menu = tr("&Edit"),
                                .text = tr("Undo"),
                                .keys = {QKeySequence(QStringLiteral("Ctrl+Z"))},
                                .run = [this] { m_undoRun(); },
                                .icon = icon("undo-2")});
    m_redo = addCommand(*this, {.menu = tr("&Edit"),
                                .text = tr("Redo"),
                                .keys = {QKeySequence(QStringLiteral("Ctrl+Shift+Z"))},
                                .run = [this] { m_redoRun(); },
                                .icon = icon("redo-2")});
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    addCommand(*this, {.menu = tr("&View"),
                       .text = tr("Week back"),
                       .keys = {QKeySequence(QStringLiteral("Ctrl+["))},
                       .run = [this] { m_week->step(m_week->isVisible() ? -1 : 0); },
                       .icon = icon("chevron-left")});
    addCommand(*this, {.menu = tr("&View"),
                       .text = tr("Week forward"),
                       .keys = {QKeySequence(QStringLiteral("Ctrl+]"))},
                       .run = [this] { m_week->step(m_week->isVisible() ? 1 : 0); },
                       .icon = icon("chevron-right")});
    addCommand(*this, {.menu = tr("&View"),
                       .text = tr("Dark or light"),
                       .keys = {QKeySequence(QStringLiteral("Ctrl+Shift+D"))},
                       .run = [this] { toggleDark(); },
                       .icon = icon("moon")});
}

// Two commands with one key would both be deaf to it.
void MainWindow::yieldKeysTo(const QList<QAction *> &commands)
{
    for (const auto &[action, keys] : std::exchange(m_yielded, {}))
        action->setShortcuts(keys);
    QList<QKeySequence> taken;
    for (const QAction *command : commands)
        taken << command->shortcuts();
    for (QAction *own : actions()) {
        const QList<QKeySequence> keys = own->shortcuts();
        QList<QKeySequence> kept = keys;
        kept.removeIf([&](const QKeySequence &key) { return taken.contains(key); });
        if (kept.size() == keys.size())
            continue;
        m_yielded.emplace_back(own, keys);
        own->setShortcuts(kept);
    }
}

// What a page adds to itself with addAction() is the window's as long as the page is shown: in the menu bar,
// by its keys, in the palette and in the list of keys.
void MainWindow::takeCommandsOf(const Page *page)
{
    const QList<QAction *> commands = page ? page->actions() : QList<QAction *>();
    if (const auto shown = m_pageMenu->actions(); !std::ranges::equal(commands, shown)) {
        for (QAction *old : shown)
            removeAction(old);
        m_pageMenu->clear();
        yieldKeysTo(commands);
        m_pageMenu->addActions(commands);
        addActions(commands);
    }
    if (page && m_current >= 0)
        m_pageMenu->setTitle(labelOf(m_infos[size_t(m_current)]));
    m_pageMenu->menuAction()->setVisible(!commands.isEmpty());
}

void MainWindow::addHelpCommands()
{
    addCommand(*this, {.menu = tr("&Help"),
                       .text = tr("Help on this page"),
                       .keys = {QKeySequence(QStringLiteral("F1"))},
                       .run = [this] { showHelp(); },
                       .icon = icon("circle-question-mark")});
    addCommand(*this, {.menu = tr("&Help"),
                       .text = tr("Keys"),
                       .keys = {QKeySequence(QStringLiteral("?"))},
                       .run = [this] { showHelp(QLatin1String(HelpBrowser::keysPage)); },
                       .icon = icon("keyboard")});
    addCommand(*this, {.menu = tr("&Help"),
                       .text = tr("What is this figure?"),
                       .keys = {QKeySequence(QStringLiteral("Shift+F1"))},
                       .run = [this] { explainFigure(); },
                       .icon = icon("info")});
    addCommand(*this, {.menu = tr("&Help"),
                       .text = tr("Manual"),
                       .run = [this] { showHelp(QLatin1String(contentsPage)); },
                       .icon = icon("book-open")});
    addCommand(*this, {.menu = tr("&Help"), .text = tr("About Ridealong"), .run = [this] { showAbout(); }});
    addSeparator(*this, tr("&Help"));
    for (const HelpPage &page : helpPages())
        addCommand(*this, {.menu = tr("&Help"), .text = page.title, .run = [this, key = page.key] {
                               showHelp(key);
                           }});
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Ridealong"),
        tr("Ridealong %1\n\nFree software under the GNU General Public License, version 3 or later. It "
           "comes without any warranty.\n\nMade with Qt %2.")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())),
        QMessageBox::Close, this);
    box->setIconPixmap(icon("ridealong").pixmap(48));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

// Of the figure that has the focus at once; otherwise the next click says of which.
void MainWindow::explainFigure()
{
    const QWidget *asked = focusWidget();
    while (asked && asked != this && asked->whatsThis().isEmpty())
        asked = asked->parentWidget();
    if (asked && asked != this)
        QWhatsThis::showText(asked->mapToGlobal(asked->rect().center()), asked->whatsThis());
    else
        QWhatsThis::enterWhatsThisMode();
}

void MainWindow::showHelp(const QString &key)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    const auto *page = m_front ? m_front : currentPage();
    m_help->open(!key.isEmpty() ? key
                 : m_front      ? QStringLiteral("start")
                                : currentKey(),
                 keysAsMarkdown(actions(), page ? page->keys() : QList<KeyHint>()));
}

void MainWindow::setUndo(const QString &undoText, std::function<void()> undo, const QString &redoText,
                         std::function<void()> redo)
{
    m_undoRun = std::move(undo);
    m_redoRun = std::move(redo);
    m_undo->setText(undoText.isEmpty() ? tr("Undo") : undoText);
    m_redo->setText(redoText.isEmpty() ? tr("Redo") : redoText);
    m_undo->setEnabled(!undoText.isEmpty() && m_undoRun);
    m_redo->setEnabled(!redoText.isEmpty() && m_redoRun);
}

void MainWindow::setPreferences(std::function<void()> open)
{
    auto *action = addCommand(*this, {.menu = tr("&Book"),
                                      .text = tr("Settings"),
                                      .keys = {QKeySequence(QStringLiteral("Ctrl+,"))},
                                      .run = std::move(open),
                                      .icon = icon("settings")});
    m_rail->settingsButton()->show();
    m_rail->settingsButton()->setCheckable(true);
    connect(m_rail->settingsButton(), &QToolButton::clicked, action, &QAction::trigger);
}

} // namespace ridealong
