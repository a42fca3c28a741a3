// SPDX-License-Identifier: GPL-3.0-or-later
// A small number that arrows move by 1 and with Shift by 5, written without needless decimals: weights in
// points, shares in percent. Tells of each change at once, while somebody types;
// undo is left to whoever is told.
#pragma once

#include <QDoubleSpinBox>

namespace ridealong {

class PointsSpin : public QDoubleSpinBox
{
    Q_OBJECT
public:
    PointsSpin(double least, double most, QWidget *parent = nullptr);
    void showValue(double value); // without telling
    QString textFromValue(double value) const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // only of the one with the focus
};

} // namespace ridealong
