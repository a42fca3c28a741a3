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
class SectionHeader;

struct EarlierWeek
{
    SnapshotInfo snapshot;
    QString kinds; // of the files that were saved of it
};

class ReportSide : public QWidget
{
    Q_OBJECT
public:
    explicit ReportSide(QWidget *parent = nullptr);
    void setWeeks(const std::vector<EarlierWeek> &weeks, Date today);
    void setChosen(Week week);
    void setReady(bool ready); // there is a report to save
    FittedTable *weeks() const { return m_weeks; }

Q_SIGNALS:
    void saveAsked(const QString &ending);
    void printAsked();
    void weekAsked(ridealong::Week week);
    void compareAsked();

private:
    QWidget *makeButtons();
    QPushButton *addSaver(const QString &text, const QString &ending);
    QPushButton *makeMore();

    std::vector<QPushButton *> m_buttons; // that need a report
    SectionHeader *m_header;
    FittedTable *m_weeks;
    QWidget *m_noWeeks;
    std::vector<Week> m_shown;
};

} // namespace ridealong
