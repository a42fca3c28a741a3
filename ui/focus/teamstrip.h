// SPDX-License-Identifier: GPL-3.0-or-later
// The team's week on the Focus page: hours by grade against the goal, what would reach it, and below it the
// figures that explain it: the pool of leads, what is covered, calls out of turn, what D and E cost.
#pragma once

#include "focus/focusfacts.h"

#include <QWidget>

class QLabel;

namespace ridealong {

class MixBar;
class MixLegend;

class TeamStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TeamStrip(QWidget *parent = nullptr);
    void setFacts(const Book &book, const FocusFacts &facts);

private:
    void showBar(const FocusFacts &facts);

    QLabel *m_title;
    QLabel *m_sentence;
    MixBar *m_bar;
    MixLegend *m_legend;
    QLabel *m_pool;
    QLabel *m_coverage;
    QLabel *m_discipline;
    QLabel *m_waste;
};

} // namespace ridealong
