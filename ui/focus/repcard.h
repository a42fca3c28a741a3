// SPDX-License-Identifier: GPL-3.0-or-later
// One rep of the Focus page: who, the share on A's, the goal, and the last weeks as columns. Pressing it, or
// Enter, opens that rep's leads.
#pragma once

#include "focus/focusfacts.h"
#include "focus/mixchart.h"

#include <QWidget>

class QLabel;

namespace ridealong {

class Avatar;
class ElidedLabel;
class MixView;

class RepCard : public QWidget
{
    Q_OBJECT
public:
    explicit RepCard(QWidget *parent = nullptr);
    // `mostHours` is the top of the scale of hours, for all cards the same; 0 shows shares.
    void setRep(const Book &book, const RepFocus &rep, Week week, double mostHours);
    uint32_t person() const { return m_person; }
    QSize sizeHint() const override { return {240, 270}; }
    QSize minimumSizeHint() const override { return {200, 220}; }

Q_SIGNALS:
    void opened(uint32_t person);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    uint32_t m_person = 0;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    QWidget *m_sign;
    QLabel *m_share;
    ElidedLabel *m_goal;
    MixView *m_chart;
};

MixSeries seriesOf(const RepFocus &rep, Week week, double mostHours);

} // namespace ridealong
