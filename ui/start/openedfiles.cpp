// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the system hands to the running program, as macOS does for a double click, or that a second
// start does.
#include "shell/mainwindow.h"
#include "start/desktop.h"
#include "start/handover.h"

#include <QApplication>
#include <QFileOpenEvent>

namespace ridealong {

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != qApp || event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    openFile(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

// What the window is at comes to its end first, such as opening the last book.
void Desktop::openFile(const QString &file)
{
    if (file.isEmpty())
        return;
    if (m_window->isWorking())
        return QTimer::singleShot(200, this, [this, file] { openFile(file); }), void();
    if (isChangeFileName(file))
        openChanges(file);
    else
        open(file);
}

void Desktop::comeForward(const QString &file)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    openFile(file);
}

void Desktop::waitAtTheDoor()
{
    m_door.reset();
    if (m_launch.isGrab() || !m_session->store().isWriter())
        return;
    m_door = std::make_unique<Doorkeeper>(m_session->store().path());
    connect(m_door.get(), &Doorkeeper::asked, this, &Desktop::comeForward);
}

} // namespace ridealong
