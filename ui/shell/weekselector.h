// SPDX-License-Identifier: GPL-3.0-or-later
// "Week 42 · Oct 12 – 16" between two arrows in the top bar, for the pages that show one week. The last week
// is the current one; later ones cannot be chosen.
#pragma once

#include "base/date.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ridealong {

// "Week 42 · Oct 12 – 16": Monday to Friday.
QString weekText(Week week);

class WeekSelector : public QWidget
{
    Q_OBJECT
public:
    explicit WeekSelector(QWidget *parent = nullptr);
    void setRange(Week last);
    void setWeek(Week week);
    Week week() const { return m_week; }
    void step(int weeks);
    void choose(Week week); // at most the last one

Q_SIGNALS:
    void chosen(ridealong::Week week);

private:
    QLabel *m_text;
    QToolButton *m_back;
    QToolButton *m_forward;
    Week m_week, m_last;
};

} // namespace ridealong
