// SPDX-License-Identifier: GPL-3.0-or-later
// The next ride-along within a week: its route small, its stops with time, grade and role, the way to the
// brief and to paper; and the one after it in a line. Without any it says so.
#pragma once

#include "measure/rideplan.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class ElidedLabel;
class RouteView;
class SectionHeader;
class Session;

// What the pane shows, worked out once from the book.
struct RideAhead
{
    uint32_t ride = 0;
    RideDraft draft = {};
    RidePlan plan = {};
};
// Planned rides of the person after today, the first within a week; at most two.
std::vector<RideAhead> nextRides(const Session &session, const Places &places);
// The first planned ride of a rep from today on; 0 for none.
uint32_t rideAheadOf(const Book &book, uint32_t rep);
QString nextRideWords(const Book &book, uint32_t ride); // "Today 1:30", "Tomorrow", "Oct 22"
// The day of a ride before a colon: "Tomorrow", "Friday".
QString rideDayWords(Date on, Date today);

class NextRidePane : public QWidget
{
    Q_OBJECT
public:
    explicit NextRidePane(QWidget *parent = nullptr);
    void setRides(const Session &session);
    const std::vector<RideAhead> &rides() const { return m_rides; }

Q_SIGNALS:
    void opened(uint32_t ride);
    void printAsked(uint32_t ride);
    void planAsked();

private:
    QWidget *makeBody();
    QWidget *makeEmpty();
    QWidget *makeAfter();
    void showRide(const Session &session);
    void fillStops(const Session &session);
    void showSketch();
    void showAfter(const Session &session);

    std::vector<RideAhead> m_rides;
    std::unique_ptr<Places> m_places; // of the book as it was when the rides were read
    const Session *m_session = nullptr;
    SectionHeader *m_header;
    QWidget *m_body = nullptr, *m_empty = nullptr;
    QPushButton *m_after = nullptr;
    QLabel *m_afterHours = nullptr;
    RouteView *m_route = nullptr;
    QVBoxLayout *m_stops = nullptr;
    ElidedLabel *m_way = nullptr;
};

} // namespace ridealong
