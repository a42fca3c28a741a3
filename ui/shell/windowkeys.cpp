// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace ridealong {

namespace {

class WindowKeys : public QObject
{
public:
    explicit WindowKeys(QObject &owner)
        : QObject(&owner)
    {
        qApp->installEventFilter(this);
    }

    // No widget is asked whether it would rather have the key.
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride || !isKept(static_cast<QKeyEvent &>(*event)))
            return false;
        event->ignore();
        return true;
    }

private:
    static bool isKept(const QKeyEvent &key)
    {
        return key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_E || key.key() == Qt::Key_K);
    }
};

} // namespace

void keepWindowKeys(QObject &owner)
{
    new WindowKeys(owner);
}

} // namespace ridealong
