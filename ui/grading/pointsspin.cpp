// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/pointsspin.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace ridealong {

namespace {

constexpr int shiftSteps = 5;

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

void PointsSpin::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if ((up || down) && event->modifiers() == Qt::ShiftModifier)
        stepBy(up ? shiftSteps : -shiftSteps);
    else if ((up || down) && (event->modifiers() & Qt::AltModifier))
        event->ignore(); // moves the row
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
