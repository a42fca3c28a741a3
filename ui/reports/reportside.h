// SPDX-License-Identifier: GPL-3.0-or-later
// At the right of the page: the ways a report goes out, and the weeks that were frozen. Only says what is
// asked for.
#pragma once

#include "session/weekreports.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ridealong {

class FittedTable;
class SchedulePane;
class SectionHeader;
struct ShellContext;

struct EarlierWeek
{
    SnapshotInfo snapshot;
    QString kinds; // of the files that were saved of it
};

class ReportSide : public QWidget
{
    Q_OBJECT
public:
    explicit ReportSide(ShellContext &shell, QWidget *parent = nullptr);
    void setWeeks(const std::vector<EarlierWeek> &weeks, Date today);
    void setChosen(Week week);
    void setReady(bool ready); // there is a report to save
    SchedulePane *schedule() const { return m_schedule; }
    FittedTable *weeks() const { return m_weeks; }

Q_SIGNALS:
    void saveAsked(const QString &ending);
    void printAsked();
    void mailAsked();
    void packsAsked(); // all of the week
    void weekAsked(ridealong::Week week);
    void compareAsked();

private:
    QWidget *makeButtons();
    QPushButton *addSaver(const QString &text, const QString &ending);
    QPushButton *makeMore();
    void addMore(QVBoxLayout &column, QWidget *box);

    std::vector<QPushButton *> m_buttons; // that need a report
    SchedulePane *m_schedule;
    SectionHeader *m_header;
    FittedTable *m_weeks;
    QWidget *m_noWeeks;
    std::vector<Week> m_shown;
};

} // namespace ridealong
