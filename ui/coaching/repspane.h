// SPDX-License-Identifier: GPL-3.0-or-later
// The reps at the left of the Coaching page: the last ride or what is due, the average, and below whether
// rides come often enough and to whom. Arrow keys choose; it tells who was chosen.
#pragma once

#include "coaching/coachingfacts.h"

#include <QWidget>

class QLabel;

namespace ridealong {

class FittedTable;

class RepsPane : public QWidget
{
    Q_OBJECT
public:
    explicit RepsPane(QWidget *parent = nullptr);

    // The chosen rep stays chosen, else it is the first.
    void setReps(const std::vector<RepLine> &reps, int skills, const QString &cadence, const QString &middle);
    uint32_t current() const { return m_current; } // 0 for none
    void choose(uint32_t rep);
    FittedTable *table() const { return m_table; }

Q_SIGNALS:
    void chosen(uint32_t rep);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int row);

    FittedTable *m_table;
    QLabel *m_how, *m_cadence, *m_middle;
    std::vector<RepLine> m_reps;
    uint32_t m_current = 0;
    bool m_filling = false;
};

} // namespace ridealong
