// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/leavesundo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <functional>

namespace ridealong {

namespace {

class UndoLeaver : public QObject
{
public:
    UndoLeaver(QWidget &field, std::function<bool(bool)> hasOwn)
        : QObject(&field)
        , m_hasOwn(std::move(hasOwn))
    {
        field.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo), isRedo = key->matches(QKeySequence::Redo);
        if ((!isUndo && !isRedo) || m_hasOwn(isUndo))
            return false;
        event->ignore();
        return true;
    }

private:
    std::function<bool(bool)> m_hasOwn; // for undo, else for redo
};

} // namespace

void leaveUndoToWindow(QLineEdit &field)
{
    new UndoLeaver(field,
                   [&field](bool undo) { return undo ? field.isUndoAvailable() : field.isRedoAvailable(); });
}

void leaveUndoToWindow(QPlainTextEdit &field)
{
    new UndoLeaver(field, [&field](bool undo) {
        return undo ? field.document()->isUndoAvailable() : field.document()->isRedoAvailable();
    });
}

} // namespace ridealong
