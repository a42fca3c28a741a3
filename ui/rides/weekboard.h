// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a week beside each other with their rides. Arrows go from day to day and from ride to ride, an
// empty day takes the focus too, so that N and Enter plan there; a ride is dropped on another day. Cards are
// made anew when the week is set.
#pragma once

#include "report/document.h"
#include "rides/weekfacts.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace ridealong {

class RideCard;

class DayColumn : public QWidget
{
    Q_OBJECT
public:
    DayColumn(Date on, bool isToday, bool mayPlan, QWidget *parent = nullptr);
    void addCard(RideCard *card);
    Date on() const { return m_on; }
    const std::vector<RideCard *> &cards() const { return m_cards; }
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void planAsked(ridealong::Date on);
    void rideDropped(uint32_t ride, ridealong::Date on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Date m_on;
    bool m_isToday, m_mayPlan;
    bool m_isTarget = false;
    QString m_empty;
    std::vector<RideCard *> m_cards;
};

class WeekBoard : public QWidget
{
    Q_OBJECT
public:
    explicit WeekBoard(QWidget *parent = nullptr);
    void setWeek(const Book &book, const WeekOfRides &week, bool mayPlan);
    const std::vector<DayColumn *> &days() const { return m_days; }
    std::vector<RideCard *> cards() const;
    report::Table table() const;   // a row for each stop
    void focusRide(uint32_t ride); // 0: the first ride, else today
    Date focusedDay() const;       // unset where no day or ride has the focus

Q_SIGNALS:
    void opened(uint32_t ride);
    void moveAsked(uint32_t ride, ridealong::Date on);
    void cancelAsked(uint32_t ride);
    void planAsked(ridealong::Date on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clear();
    void addRide(DayColumn &day, const Book &book, const RideFacts &ride, bool mayPlan);
    bool step(int days, int rows);

    QHBoxLayout *m_row;
    std::vector<DayColumn *> m_days;
    std::vector<RideFacts> m_rides;
    QHash<uint32_t, QString> m_names; // of the reps who ride
    Date m_today;
};

} // namespace ridealong
