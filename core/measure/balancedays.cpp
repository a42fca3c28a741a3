// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/balancedays.h"

#include "followup/reached.h"
#include "measure/rideplan.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace ridealong {

namespace {

constexpr int dayMinutes = 24 * 60;

// Minutes since 1970, so that what runs over midnight is one piece.
struct Span
{
    int64_t from = 0, to = 0;
    bool holds(int64_t at) const { return at >= from && at < to; }
};

struct RideSpan
{
    uint32_t ride = 0;
    Date on;
    bool isPlanned = false; // still to come
    Span span = {};
    std::vector<uint32_t> leads = {};
};

int64_t minuteOf(Date on, int minute)
{
    return int64_t(on.days) * dayMinutes + minute;
}

bool isMinuteOfDay(int32_t minute)
{
    return minute != unsetInt && minute >= 0 && minute < dayMinutes;
}

class Days
{
public:
    Days(const Book &book, uint32_t person, Period period)
        : m_book(book)
        , m_person(person)
        , m_period(period)
    {
        for (Date on = period.from; on <= period.to; on = on.plus(1))
            m_days.emplace_back().on = on;
    }

    std::vector<BalanceDay> read()
    {
        readRides();
        readActivities();
        readSaid();
        readSteps();
        for (BalanceDay &day : m_days)
            finish(day);
        return std::move(m_days);
    }

private:
    void readRides();
    void addRide(uint32_t row);
    Span spanOf(uint32_t row);
    void readActivities();
    void addActivity(const Activity &activity);
    void readSaid();
    void readSteps();
    void addStep(const Step &step);
    const RideSpan *rideAround(uint32_t lead, Date on, int32_t time) const;
    void addDone(Span span);
    void addPlanned(Span span);
    void finish(BalanceDay &day) const;
    template<class F>
    void eachDay(Span span, F &&f);
    BalanceDay *dayOf(Date on);

    const Book &m_book;
    uint32_t m_person;
    Period m_period;
    std::vector<BalanceDay> m_days;
    std::vector<RideSpan> m_rides; // by their beginning
    std::unique_ptr<Places> m_places;
};

BalanceDay *Days::dayOf(Date on)
{
    return m_period.holds(on) ? &m_days[size_t(daysBetween(m_period.from, on))] : nullptr;
}

// The piece of each day, with minutes of that day.
template<class F>
void Days::eachDay(Span span, F &&f)
{
    span.from = std::max(span.from, minuteOf(m_period.from, 0));
    span.to = std::min(span.to, minuteOf(m_period.to, dayMinutes));
    while (span.from < span.to) {
        BalanceDay &day = m_days[size_t(span.from / dayMinutes - m_period.from.days)];
        const int64_t start = minuteOf(day.on, 0);
        const int64_t end = std::min(span.to, start + dayMinutes);
        f(day, int(span.from - start), int(end - start));
        span.from = end;
    }
}

void Days::addDone(Span span)
{
    eachDay(span, [&](BalanceDay &day, int from, int to) {
        if (day.on > m_book.today())
            return;
        for (int at = from; at < to;) {
            const DayPart part = partAt(m_book.info(), at);
            int end = at;
            while (end < to && partAt(m_book.info(), end) == part)
                ++end;
            day.parts[size_t(part)].known += end - at;
            at = end;
        }
    });
}

void Days::addPlanned(Span span)
{
    eachDay(span,
            [](BalanceDay &day, int from, int to) { day.planned[size_t(WorkKind::field)] += to - from; });
}

// Left and came back as the debrief says, else as planned.
Span Days::spanOf(uint32_t row)
{
    const Ride &ride = m_book.tables().ride[row];
    int left = ride.leftAt, back = ride.backAt;
    if (!isMinuteOfDay(left) || back == unsetInt || back < 0 || back > 2 * dayMinutes) {
        if (!m_places)
            m_places = std::make_unique<Places>(m_book);
        const RidePlan plan = planOf(m_book, *m_places, draftOf(m_book, row));
        left = std::clamp(plan.leavesAt, 0, dayMinutes - 1);
        back = std::clamp(plan.backAt, left, left + dayMinutes);
    }
    if (back < left)
        back += dayMinutes;
    return {minuteOf(ride.on, left), minuteOf(ride.on, std::min(back, left + dayMinutes))};
}

void Days::addRide(uint32_t row)
{
    const auto &rides = m_book.tables().ride;
    const Ride &ride = rides[row];
    const std::string_view state = rides.text(row, rideField("state"));
    const bool isTheirs = ride.rep.number == m_person || ride.manager.number == m_person;
    if (!isTheirs || !ride.on.isSet() || state == "cancelled" || ride.on > m_period.to ||
        ride.on < m_period.from.plus(-1))
        return;
    RideSpan found{.ride = row,
                   .on = ride.on,
                   .isPlanned = state != "done" && ride.on >= m_book.today(),
                   .span = spanOf(row)};
    for (const uint32_t stop : stopsOf(m_book, row))
        found.leads.push_back(m_book.tables().rideStop[stop].lead.number);
    m_rides.push_back(std::move(found));
}

void Days::readRides()
{
    const auto &rides = m_book.tables().ride;
    for (uint32_t row = 1; row < rides.end(); ++row)
        if (rides.has(row))
            addRide(row);
    std::ranges::stable_sort(m_rides, {}, [](const RideSpan &ride) { return ride.span.from; });
    int64_t until = std::numeric_limits<int64_t>::min(); // two rides at a time are one in the field
    for (const RideSpan &ride : m_rides) {
        const Span rest{std::max(ride.span.from, until), ride.span.to};
        ride.isPlanned ? addPlanned(rest) : addDone(rest);
        until = std::max(until, ride.span.to);
    }
}

// The ride that a touch belongs to: its stop that day, or at a time in it.
const RideSpan *Days::rideAround(uint32_t lead, Date on, int32_t time) const
{
    for (const RideSpan &ride : m_rides) {
        if (ride.on == on && std::ranges::find(ride.leads, lead) != ride.leads.end())
            return &ride;
        if (isMinuteOfDay(time) && ride.span.holds(minuteOf(on, time)))
            return &ride;
    }
    return nullptr;
}

void Days::addActivity(const Activity &activity)
{
    if (activity.on > m_book.today() || rideAround(activity.lead.number, activity.on, activity.time))
        return;
    const int minutes = std::clamp(m_book.minutesOf(activity), 0, dayMinutes);
    if (!isMinuteOfDay(activity.time)) {
        if (BalanceDay *day = dayOf(activity.on))
            day->untimed += minutes;
        return;
    }
    Span span{minuteOf(activity.on, activity.time), minuteOf(activity.on, activity.time + minutes)};
    for (const RideSpan &ride : m_rides)
        if (ride.span.from > span.from)
            span.to = std::min(span.to, ride.span.from);
    addDone(span);
}

void Days::readActivities()
{
    const Period wanted{m_period.from.plus(-1), m_period.to}; // the evening before may reach over midnight
    for (uint32_t row = 1; row < m_book.activities().end(); ++row) {
        const Activity &activity = m_book.activities()[row];
        if (activity.person.number == m_person && wanted.holds(activity.on) && m_book.activities().has(row) &&
            meetsInPerson(m_book.kindKey(activity.kind.number)))
            addActivity(activity);
    }
}

void Days::readSaid()
{
    const auto &times = m_book.tables().workTime;
    for (uint32_t row = 1; row < times.end(); ++row) {
        const WorkTime &said = times[row];
        BalanceDay *day =
            times.has(row) && said.person.number == m_person && said.minutes > 0 ? dayOf(said.on) : nullptr;
        for (size_t part = 0; day && part < dayParts; ++part)
            for (size_t kind = 0; kind < workKinds; ++kind)
                if (times.text(row, workTimeField("part")) == keyOf(DayPart(part)) &&
                    times.text(row, workTimeField("kind")) == keyOf(WorkKind(kind)))
                    day->parts[part].said[kind] += std::min(said.minutes, dayMinutes);
    }
}

void Days::addStep(const Step &step)
{
    const uint32_t owner =
        m_book.leads().has(step.lead.number) ? m_book.leads()[step.lead.number].owner.number : 0;
    const uint32_t who = step.person.isSet() ? step.person.number : owner;
    BalanceDay *day = who == m_person && step.due >= m_book.today() ? dayOf(step.due) : nullptr;
    if (day && m_book.leads().has(step.lead.number) && !rideAround(step.lead.number, step.due, step.time))
        day->planned[size_t(WorkKind::field)] +=
            std::clamp(m_book.kindMinutes(step.kind.number), 0, dayMinutes);
}

void Days::readSteps()
{
    if (m_period.to < m_book.today())
        return;
    for (uint32_t row = 1; row < m_book.steps().end(); ++row) {
        const Step &step = m_book.steps()[row];
        if (m_book.steps().has(row) && step.state == stepOpen && m_period.holds(step.due) &&
            meetsInPerson(m_book.kindKey(step.kind.number)))
            addStep(step);
    }
}

void Days::finish(BalanceDay &day) const
{
    constexpr size_t field = size_t(WorkKind::field), desk = size_t(WorkKind::desk);
    bool saysField = false;
    for (const BalancePart &part : day.parts) {
        saysField = saysField || part.said[field] > 0;
        if (part.said[field] == 0)
            day.byItself += part.known;
        for (size_t kind = 0; kind < workKinds; ++kind)
            day.minutes[kind] += part.said[kind];
    }
    if (!saysField)
        day.byItself += day.untimed;
    day.minutes[field] += day.byItself;
    const BookInfo &info = m_book.info();
    if (day.on < m_book.today() || !info.isWorkingDay(day.on))
        return;
    const int done = std::accumulate(day.minutes.begin(), day.minutes.end(), 0);
    day.planned[desk] = std::max(0, info.workTo - info.workFrom - done - day.planned[field]);
}

} // namespace

std::vector<BalanceDay> balanceDays(const Book &book, uint32_t person, Period period)
{
    return Days(book, person, period).read();
}

} // namespace ridealong
