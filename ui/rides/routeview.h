// SPDX-License-Identifier: GPL-3.0-or-later
// The sketch of a ride's route on the screen. A click or Enter on a stop chooses it, on a candidate shows the
// way round by it; Left and Right go from mark to mark. Keeps the sketch, asks for another when its size
// changed.
#pragma once

#include "report/routesketch.h"

#include <QWidget>

namespace ridealong {

class RouteView : public QWidget
{
    Q_OBJECT
public:
    explicit RouteView(QWidget *parent = nullptr);
    void setSketch(report::RouteSketch sketch, QStringList names); // a name for each mark
    void setLegs(const QString &table) { m_legs = table; }         // for "Copy as table"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 180}; }

Q_SIGNALS:
    void resized();
    void stopPressed(int place);
    void candidatePressed(uint32_t lead);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int markAt(QPointF at) const; // -1 for none
    void press(int mark);

    report::RouteSketch m_sketch;
    QStringList m_names;
    QString m_legs;
    int m_current = -1;
};

} // namespace ridealong
