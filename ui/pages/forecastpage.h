// SPDX-License-Identifier: GPL-3.0-or-later
// Will we make the quarter? What is won and what open leads weigh against the goal, by rep; how good such
// forecasts were; which leads would change it. A rep sees his own. Q and M choose quarter or month, [ and ]
// go back and forward, 1 to 3 show the forecast, past ones and cohorts.
#pragma once

#include "forecast/forecastfacts.h"
#include "pages/page.h"

#include <QTimer>

class QStackedWidget;
class QToolButton;

namespace ridealong {

class CohortView;
class ForecastBoard;
class HandoffsBelow;
class PageHeader;
class PastView;
class SegmentedControl;
class SourcesBelow;

class ForecastPage : public Page
{
    Q_OBJECT
public:
    explicit ForecastPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QVariant &argument) override; // a period: "2026-Q4", "2026-11"
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    QString answer() const;
    const ForecastFacts &facts() const { return m_facts; }
    ForecastBoard *board() const { return m_board; }
    bool isReading() const { return m_later.isActive(); } // parts of it are still to be renewed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum View { now, past, cohorts };

    QWidget *makeBoard();
    void addLower();
    void fillHeader();
    void connectBoard();
    void connectTable();
    void connectOpenLeads();
    void connectWhatIf();
    void addKeys();
    void showView();
    void showPeriod(Period period);
    void chooseLength(bool quarter);
    void showBoard();
    void showRows();
    void showPast();
    void showOpen();
    void showHistory();
    void showWhatIf();
    void showSources();
    void showHandoffs();
    void renewNext();
    void toggleSlip(const std::vector<uint32_t> &leads);
    void goToLeads(const QString &filter);
    void openRow(const ForecastRow &row, bool won);
    void openPeriod(const std::string &period);
    void openCohort(Date month);
    void askForOdds();
    ForecastOptions options() const;
    uint32_t only() const; // a rep sees his own

    PageHeader *m_header;
    SegmentedControl *m_views;
    SegmentedControl *m_length;
    QStackedWidget *m_stack;
    ForecastBoard *m_board = nullptr;
    SourcesBelow *m_sources = nullptr; // of a manager
    HandoffsBelow *m_handoffs = nullptr;
    PastView *m_pastView = nullptr;
    CohortView *m_cohortView = nullptr;
    Period m_period;
    ForecastFacts m_facts;
    bool m_measured = false;
    bool m_leaveOutOld = false;
    std::vector<uint32_t> m_slipping;
    int m_step = 0; // of what is read, each in an event of its own
    QTimer m_later;
};

Page *makeForecastPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
