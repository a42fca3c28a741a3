// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/pointsspin.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace ridealong {

namespace {

constexpr int shiftSteps = 5;

bool isUndo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

PointsSpin::PointsSpin(double least, double most, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setRange(least, most);
    setDecimals(2);
    setFocusPolicy(Qt::StrongFocus);
}

void PointsSpin::showValue(double number)
{
    if (number == value())
        return;
    const QSignalBlocker quiet(this);
    setValue(number);
}

QString PointsSpin::textFromValue(double number) const
{
    QString text = locale().toString(number, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (!text.back().isDigit())
        text.chop(1);
    return text;
}

// The field's own undo knows only what was typed into it last.
bool PointsSpin::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndo(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QDoubleSpinBox::event(event);
}

void PointsSpin::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if ((up || down) && event->modifiers() == Qt::ShiftModifier)
        stepBy(up ? shiftSteps : -shiftSteps);
    else if (isUndo(*event) || ((up || down) && (event->modifiers() & Qt::AltModifier)))
        event->ignore();
    else
        QDoubleSpinBox::keyPressEvent(event);
}

void PointsSpin::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ridealong
