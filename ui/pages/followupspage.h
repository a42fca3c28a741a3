// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups: which promises are late, and what do they hold? The weeks as a line, every open promise in
// groups, and at the side the money by rep, what a follow-up is worth, and what is coming up. A rep sees his
// own. open() takes a text: a group ("overdue", "today", "coming", "none", "done"), and behind a colon a
// person's number ("overdue:7"), or leads by their numbers ("leads:12,15"); or a lead's number, whose row
// becomes the current one.
#pragma once

#include "followups/followupfacts.h"
#include "followups/promisemodel.h"
#include "pages/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ridealong {

class FollowUpSide;
class HandoffPane;
class LeadPane;
class Notice;
class OnTimeView;
class PageHeader;
class PromiseTable;
class SectionHeader;
class SegmentedControl;
class SelectionBar;
class StateView;

class FollowUpsPage : public Page
{
    Q_OBJECT
public:
    explicit FollowUpsPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QVariant &argument) override;
    QString statusFact() const override;
    QList<KeyHint> keys() const override;

    void addSidePane(QWidget *pane); // at the top of the side; the page owns it
    PromiseTable &table() const { return *m_table; }
    PromiseModel &model() const { return *m_model; }
    FollowUpSide &side() const { return *m_side; }
    QString answer() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class View { all, byRep, done };

    QWidget *makeMain();
    QWidget *makeChart();
    QWidget *makeSide();
    void addKeys();
    void addCommands();
    void addOffers();
    void showOffers();
    View view() const;
    uint32_t only() const; // 0: everybody
    void readPromises();
    void showList();
    void showFigures(); // the line and the answer
    void showWorth();
    void showGap();
    void showHolidays();
    void showSelection();
    void showFilter();
    void showPerson(uint32_t person);
    void clearFilter();
    void toggleWithoutStep();
    void togglePane();
    void fitSide();
    void offerMenu(QPoint at);
    void moveSteps();
    void moveOffHolidays();
    void openGroup(const QString &text);
    std::vector<Promise> chosen() const; // what a key works on

    PromiseModel *m_model;
    PromiseTable *m_table;
    PageHeader *m_header;
    SegmentedControl *m_views;
    QPushButton *m_sideButton; // instead of the side, where that has no room
    SectionHeader *m_chartHeader = nullptr;
    OnTimeView *m_chart = nullptr;
    QLabel *m_tooLittle = nullptr;
    QStackedWidget *m_chartStack = nullptr;
    QWidget *m_chartArea = nullptr;
    Notice *m_holidays = nullptr;
    SelectionBar *m_bar = nullptr;
    QStackedWidget *m_listStack = nullptr;
    QStackedWidget *m_sideStack = nullptr;
    FollowUpSide *m_side = nullptr;
    LeadPane *m_pane = nullptr;
    HandoffPane *m_offers = nullptr; // of a rep

    std::vector<Promise> m_promises; // of everybody that the viewer sees
    std::vector<StepWeek> m_weeks;
    std::vector<uint32_t> m_leads; // a filter; sorted
    uint32_t m_person = 0;         // a filter
    bool m_withoutStep = false;
    bool m_hasFigures = false;
    int m_sideWish = -1;                                   // 1 and 0 where the person chose
    QTimer m_later, m_worthLater, m_gapLater, m_paneLater; // one scan in one event
};

Page *makeFollowUpsPage(ShellContext &shell, QWidget *parent);
NavCount countFollowUps(const ShellContext &shell); // overdue

} // namespace ridealong
