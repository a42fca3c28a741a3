// SPDX-License-Identifier: GPL-3.0-or-later
// Today of a rep: whom do I call next, and how do I log it in five seconds? The call list with its locks, and
// the call in hand, worked by J and K, 1 to 8 and Enter.
#pragma once

#include "followup/quicklog.h"
#include "pages/page.h"
#include "repday/calllistmodel.h"

class QLabel;
class QListView;
class QPushButton;

namespace ridealong {

class CallCard;
class HoursEditor;
class DayNotices;
class GoalBar;
class MixBar;
class PageHeader;

class RepDayPage : public Page
{
    Q_OBJECT
public:
    explicit RepDayPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    QString statusFact() const override;
    Lists lists() const override { return Lists::own; }
    QList<KeyHint> keys() const override;
    QListView *list() const { return m_list; }
    CallCard *card() const { return m_card; }
    QString answer() const;
    HoursEditor *hours() const { return m_hours; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFigures();
    QWidget *makeCalls();
    void connectParts();
    void addKeys();
    void addTakeAlong();
    void showFigures();
    void showBalance();
    void showCall();
    void save();
    void saveLine(const QuickLine &line);
    void askReason();
    uint32_t currentLead() const;
    int nearestCall(int row) const;

    DayFacts m_facts;
    PageHeader *m_header;
    QListView *m_list;
    CallListModel *m_model;
    CallCard *m_card;
    DayNotices *m_notices;
    HoursEditor *m_hours;
    QPushButton *m_field = nullptr; // his own balance
    QLabel *m_calls;
    QLabel *m_effort;
    QLabel *m_speed;
    GoalBar *m_progress = nullptr;
    QLabel *m_rate = nullptr;
    MixBar *m_mix;
};

} // namespace ridealong
