// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance/balancewords.h"
#include "base/words.h"
#include "book/leadname.h"
#include "followup/reached.h"
#include "measure/rideneeds.h"
#include "measure/rideplan.h"
#include "rides/ridewords.h"
#include "session/session.h"
#include "today/yourday.h"
#include "work/worktimes.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("YourDay", text);
}

constexpr int endOfDay = 24 * 60;

struct Reader
{
    const Session &session;
    const Balance &week;
    const Book &book = session.book();
    uint32_t person = session.user();
    Date today = session.today();
    std::set<uint32_t> stops = {}; // leads of today's rides
    std::vector<DayEntry> entries = {};

    void addRides();
    void addRide(uint32_t ride, const Places &places);
    void addSteps();
    void addVisits();
    void addSaid();
    void addDebriefs();
};

QString kindOf(const Book &book, uint32_t kind)
{
    return shown(book.tables().kind.text(kind, kindField("label")));
}

// The other one of the two.
QString otherName(const Book &book, const Ride &ride, uint32_t person)
{
    return firstName(book, ride.rep.number == person ? ride.manager.number : ride.rep.number);
}

void Reader::addRide(uint32_t ride, const Places &places)
{
    const RideDraft draft = draftOf(book, ride);
    const RidePlan plan = planOf(book, places, draft);
    for (const DraftStop &stop : draft.stops)
        stops.insert(stop.lead);
    const bool done = book.tables().ride.text(ride, rideField("state")) == "done";
    const QString with = otherName(book, book.tables().ride[ride], person);
    const QString count = draft.stops.size() == 1 ? tr("1 stop") : tr("%1 stops").arg(draft.stops.size());
    entries.push_back({.kind = DayEntry::Kind::ride,
                       .minute = plan.leavesAt,
                       .when = timeWords(std::clamp(plan.leavesAt, 0, endOfDay - 1)),
                       .what = tr("Ride-along with %1").arg(with),
                       .detail = done ? tr("%1, done").arg(count)
                                      : tr("%1, back by %2").arg(count, clockWords(plan.backAt)),
                       .done = done,
                       .row = ride});
}

void Reader::addRides()
{
    const std::vector<uint32_t> rides = ridesBetween(book, today, today);
    if (rides.empty())
        return;
    const Places places(book);
    const auto &table = book.tables().ride;
    for (const uint32_t ride : rides)
        if ((table[ride].rep.number == person || table[ride].manager.number == person) &&
            table.text(ride, rideField("state")) != "cancelled")
            addRide(ride, places);
}

void Reader::addSteps()
{
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        const Step &step = book.steps()[row];
        if (!book.steps().has(row) || step.state != stepOpen || step.due != today ||
            !book.leads().has(step.lead.number) || stops.contains(step.lead.number))
            continue;
        const uint32_t owner = book.leads()[step.lead.number].owner.number;
        const bool isVisit = meetsInPerson(book.kindKey(step.kind.number));
        if ((step.person.isSet() ? step.person.number : owner) != person ||
            (step.time == unsetInt && !isVisit))
            continue;
        const bool timed = step.time >= 0 && step.time < endOfDay;
        entries.push_back(
            {.kind = DayEntry::Kind::step,
             .minute = timed ? step.time : endOfDay,
             .when = timed ? timeWords(step.time) : tr("Any time"),
             .what = tr("%1: %2").arg(kindOf(book, step.kind.number), companyOf(book, step.lead.number)),
             .detail = shown(book.steps().text(row, stepField("note"))).simplified(),
             .row = step.lead.number});
    }
}

void Reader::addVisits()
{
    for (uint32_t row = book.activities().end() - 1; row > 0; --row) {
        const Activity &activity = book.activities()[row];
        if (!book.activities().has(row) || activity.on != today || activity.person.number != person ||
            !meetsInPerson(book.kindKey(activity.kind.number)) || stops.contains(activity.lead.number))
            continue;
        const bool timed = activity.time >= 0 && activity.time < endOfDay;
        entries.push_back({.kind = DayEntry::Kind::visit,
                           .minute = timed ? activity.time : 0,
                           .when = timed ? timeWords(activity.time) : tr("Today"),
                           .what = tr("%1: %2").arg(kindOf(book, activity.kind.number),
                                                    companyOf(book, activity.lead.number)),
                           .detail = tr("%1 field, done").arg(hoursWords(book.minutesOf(activity))),
                           .done = true,
                           .row = activity.lead.number});
    }
}

void Reader::addSaid()
{
    const BalanceDay &day = week.days[size_t(today.weekday() - 1)];
    const std::array<int, dayParts> starts = {book.info().workFrom, 12 * 60, 18 * 60};
    for (size_t part = 0; part < dayParts; ++part) {
        const QString said = minutesInWords(day.parts[part].said);
        if (!said.isEmpty())
            entries.push_back({.kind = DayEntry::Kind::said,
                               .minute = starts[part],
                               .when = partName(DayPart(part)),
                               .what = said,
                               .done = true});
    }
}

void Reader::addDebriefs()
{
    const auto &rides = book.tables().ride;
    for (const uint32_t ride : debriefsDue(book, person))
        if (rides[ride].manager.number == person)
            entries.push_back(
                {.kind = DayEntry::Kind::debrief,
                 .minute = endOfDay + 1,
                 .when = tr("Any time"),
                 .what = tr("Write the debrief with %1").arg(firstName(book, rides[ride].rep.number)),
                 .detail = tr("Ride-along of %1").arg(nearDayWords(rides[ride].on, today)),
                 .row = ride});
}

} // namespace

std::vector<DayEntry> dayEntries(const Session &session, const Balance &week)
{
    Reader reader{.session = session, .week = week};
    reader.addRides();
    reader.addSteps();
    reader.addVisits();
    reader.addSaid();
    reader.addDebriefs();
    std::ranges::stable_sort(reader.entries, {}, &DayEntry::minute);
    return std::move(reader.entries);
}

} // namespace ridealong
