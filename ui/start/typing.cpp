// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/typing.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace ridealong {

namespace {

void send(QMainWindow &window, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWidget *focus = window.focusWidget() ? window.focusWidget() : &window;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QApplication::sendEvent(focus, &event);
    }
    QApplication::processEvents();
}

void press(QMainWindow &window, const QKeySequence &keys)
{
    for (QAction *command : window.actions()) {
        if (command->isEnabled() && command->shortcuts().contains(keys))
            return command->trigger();
    }
    if (!keys.isEmpty())
        send(window, keys[0].key(), keys[0].keyboardModifiers(), {});
}

} // namespace

void typeInto(QMainWindow &window, const QString &keys)
{
    QApplication::setActiveWindow(&window);
    for (qsizetype at = 0; at < keys.size(); ++at) {
        const qsizetype end = keys[at] == u'<' ? keys.indexOf(u'>', at) : -1;
        if (end > at) {
            press(window, QKeySequence(keys.mid(at + 1, end - at - 1)));
            at = end;
        } else {
            send(window, 0, {}, keys.mid(at, 1));
        }
        QApplication::processEvents();
    }
}

} // namespace ridealong
