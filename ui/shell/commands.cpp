// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace ridealong {

namespace {

QMenu *menuOf(QMainWindow &window, const QString &title)
{
    for (auto *action : window.menuBar()->actions()) {
        if (action->text() == title)
            return action->menu();
    }
    return window.menuBar()->addMenu(title);
}

// What ends the program stays the last of its menu, behind its line.
QAction *endOf(const QMenu &menu)
{
    const auto actions = menu.actions();
    const bool ends = actions.size() > 1 && actions.last()->menuRole() == QAction::QuitRole;
    return ends ? actions.at(actions.size() - 2) : nullptr;
}

class AltWatch : public QObject
{
public:
    explicit AltWatch(QMainWindow &window)
        : QObject(&window)
        , m_window(window)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && opens(static_cast<QKeyEvent &>(*event)))
            return true;
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
            m_alone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
        else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::WindowDeactivate)
            m_alone = false;
        else if (event->type() == QEvent::KeyRelease && m_alone && m_window.isActiveWindow() && isAlt(*event))
            toggle();
        return false;
    }

private:
    static bool isAlt(const QEvent &event)
    {
        return static_cast<const QKeyEvent &>(event).key() == Qt::Key_Alt;
    }

    // Qt knows the letters of a bar's menus only while it is shown.
    bool opens(const QKeyEvent &key)
    {
        auto *bar = m_window.menuBar();
        if (key.modifiers() != Qt::AltModifier || bar->isVisible() || !m_window.isActiveWindow() ||
            QApplication::activePopupWidget())
            return false;
        const QKeySequence pressed(int(Qt::ALT) | key.key());
        for (QAction *menu : bar->actions()) {
            if (!menu->isVisible() || !menu->isEnabled() || QKeySequence::mnemonic(menu->text()) != pressed)
                continue;
            m_alone = false;
            bar->show();
            bar->setActiveAction(menu);
            return true;
        }
        return false;
    }

    void toggle()
    {
        m_alone = false;
        auto *bar = m_window.menuBar();
        bar->setVisible(!bar->isVisible());
        if (bar->isVisible() && !bar->actions().isEmpty())
            bar->setActiveAction(bar->actions().first());
    }

    QMainWindow &m_window;
    bool m_alone = false;
};

} // namespace

QAction *addCommand(QMainWindow &window, const Command &command)
{
    auto *action = new QAction(command.icon, command.text, &window);
    action->setShortcuts(command.keys);
    QObject::connect(action, &QAction::triggered, &window, [run = command.run] { run(); });
    auto *menu = menuOf(window, command.menu);
    menu->insertAction(endOf(*menu), action);
    window.addAction(action);
    return action;
}

void addSeparator(QMainWindow &window, const QString &menu)
{
    menuOf(window, menu)->addSeparator();
}

void hideMenuBarUntilAlt(QMainWindow &window)
{
#ifndef Q_OS_MACOS
    window.menuBar()->hide();
    new AltWatch(window);
#else
    Q_UNUSED(window)
#endif
}

} // namespace ridealong
