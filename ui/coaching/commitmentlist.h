// SPDX-License-Identifier: GPL-3.0-or-later
// What was promised, and whether it was kept: a check box each. Space keeps or opens again, Delete drops; the
// page commits. Shows what is open and the latest that is closed, or all.
#pragma once

#include "coaching/coachingfacts.h"

#include <QWidget>

class QPushButton;

namespace ridealong {

class FittedTable;
class SectionHeader;

class CommitmentList : public QWidget
{
    Q_OBJECT
public:
    explicit CommitmentList(QWidget *parent = nullptr);

    void setLines(const std::vector<CommitmentLine> &lines);
    const std::vector<CommitmentLine> &shown() const { return m_shown; }
    FittedTable *table() const { return m_table; }

Q_SIGNALS:
    void stateAsked(uint32_t commitment, const QString &state); // open, kept, dropped

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void toggle(int row);
    void ask(int row, const QString &state);
    void showMenu(QPoint at);

    SectionHeader *m_header;
    QPushButton *m_all;
    FittedTable *m_table;
    QWidget *m_empty;
    std::vector<CommitmentLine> m_lines, m_shown;
    bool m_showsAll = false;
};

} // namespace ridealong
