// SPDX-License-Identifier: GPL-3.0-or-later
// Ride-alongs: where do I ride, in what order, for what? The week with its rides and whom to ride with next;
// one of them opened is its plan. N proposes a day with the rep who needs it most, Enter takes it. A rep sees
// his own rides and changes none. Opened with "new", a ride's row, or a map of ride, leads, rep and on.
#pragma once

#include "measure/ridesuggestion.h"
#include "pages/page.h"
#include "rides/weekfacts.h"

#include <QTimer>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace ridealong {

class KeptPlaces;
class NextReps;
class Notice;
class PageHeader;
class Planner;
class WeekBoard;
class WeekSelector;

class RidesPage : public Page
{
    Q_OBJECT
public:
    explicit RidesPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QVariant &argument) override;
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    QString answer() const;
    WeekBoard *board() const { return m_board; }
    NextReps *next() const { return m_next; }
    Planner *planner() const { return m_planner; }
    bool isPlanning() const;
    bool isReading() const; // parts of it are still to be renewed
    void showWeek();
    void showWeekOf(Date day);
    void planNew(uint32_t rep = 0, Date on = {}); // 0: who needs it most; unset: the next free working day

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWeek();
    void connectWeek();
    void showDays();
    void showNext();
    void showPlanner();
    void openRide(uint32_t ride);
    bool enterBoard(const QKeyEvent &event);
    bool isOwnKey(const QKeyEvent &event) const;
    Date freeDay() const;
    const std::vector<RepSuggestion> &reps(); // read once after a change

    QStackedWidget *m_stack;
    KeptPlaces *m_places;
    PageHeader *m_header = nullptr;
    WeekSelector *m_weekSelector = nullptr;
    QPushButton *m_new = nullptr;
    Notice *m_due = nullptr;
    WeekBoard *m_board = nullptr;
    NextReps *m_next = nullptr;
    Planner *m_planner = nullptr;
    WeekOfRides m_facts;
    std::optional<std::vector<RepSuggestion>> m_reps;
    uint32_t m_ride = 0; // shown last, for the focus in the week
    QTimer m_later;
};

Page *makeRidesPage(ShellContext &shell, QWidget *parent);
NavCount countRides(const ShellContext &shell); // planned from today to Sunday, and debriefs that are due

} // namespace ridealong
