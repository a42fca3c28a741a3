// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/weekfacts.h"

#include "base/words.h"
#include "leads/leadwords.h"
#include "measure/rideneeds.h"
#include "rides/rideactions.h"
#include "rides/ridewords.h"
#include "session/session.h"
#include "shell/role.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("WeekFacts", text);
}

uint32_t whomFor(const Session &session, const Ride &ride)
{
    const bool isOwn = ride.rep.number == session.user() && ride.manager.number;
    return isOwn ? ride.manager.number : ride.rep.number;
}

RideFacts factsOf(const Session &session, const Places &places, uint32_t ride)
{
    const Book &book = session.book();
    const Ride &row = book.tables().ride[ride];
    const RideDraft draft = draftOf(book, ride);
    const RidePlan plan = planOf(book, places, draft);
    RideFacts facts{.ride = ride,
                    .rep = row.rep.number,
                    .manager = row.manager.number,
                    .with = whomFor(session, row),
                    .on = row.on,
                    .state = shown(rideState(book, ride)),
                    .debriefDue = debriefIsDue(session, ride),
                    .from = row.leftAt != unsetInt ? row.leftAt : plan.leavesAt,
                    .to = row.backAt != unsetInt ? row.backAt : plan.backAt,
                    .km = plan.totalKm,
                    .cancelReason = shown(book.tables().ride.text(ride, rideField("cancel_reason")))};
    for (const uint32_t stop : stopsOf(book, ride)) {
        const RideStop &kept = book.tables().rideStop[stop];
        const uint32_t lead = kept.lead.number;
        const bool isThere = book.leads().has(lead);
        const QString then = shown(book.tables().rideStop.text(stop, rideStopField("company")));
        facts.grades.push_back(gradeIndex(isThere ? book.standing(lead).grade : kept.grade));
        facts.companies << (isThere || then.isEmpty() ? companyOf(book, lead) : then);
    }
    return facts;
}

bool concerns(const Session &session, uint32_t ride)
{
    return isManager(session) || session.book().tables().ride[ride].rep.number == session.user();
}

QString plannedWords(const Book &book, const std::vector<RideFacts> &rides)
{
    QStringList parts;
    for (const RideFacts &ride : rides)
        if (ride.state == QLatin1String("planned") && ride.on >= book.today())
            //: One of the planned rides: Cole on Thu, Oct 15
            parts << tr("%1 on %2").arg(firstName(book, ride.with), nearDayWords(ride.on, book.today()));
    return listWords(parts);
}

} // namespace

WeekOfRides weekOfRides(const Session &session, const Places &places, Week week)
{
    const Book &book = session.book();
    WeekOfRides facts{.week = week};
    for (const uint32_t ride : ridesBetween(book, week.first(), week.last()))
        if (concerns(session, ride))
            facts.rides.push_back(factsOf(session, places, ride));
    for (int day = 5; day < 7; ++day) {
        const Date date = week.first().plus(day);
        const auto isThen = [date](const RideFacts &ride) { return ride.on == date; };
        if (book.info().isWorkingDay(date) || std::ranges::any_of(facts.rides, isThen))
            facts.days = day + 1;
    }
    if (isManager(session))
        facts.debriefsDue = debriefsDue(book, session.user());
    return facts;
}

QString weekAnswer(const Session &session, const WeekOfRides &week)
{
    const Book &book = session.book();
    const QString planned = plannedWords(book, week.rides);
    const auto done = std::ranges::count(week.rides, QStringLiteral("done"), &RideFacts::state);
    QStringList parts;
    if (!planned.isEmpty())
        parts << tr("Planned: %1.").arg(planned);
    if (done)
        parts << (done == 1 ? tr("One ride-along is done.") : tr("%1 ride-alongs are done.").arg(done));
    if (parts.isEmpty())
        parts << tr("No field day planned this week.");
    if (week.debriefsDue.size() == 1)
        parts << tr("One debrief is due.");
    else if (!week.debriefsDue.empty())
        parts << tr("%1 debriefs are due.").arg(week.debriefsDue.size());
    return parts.join(u' ');
}

QString stateWords(const RideFacts &ride)
{
    if (ride.debriefDue)
        return tr("Debrief due");
    return ride.state == QLatin1String("done")        ? tr("Done")
           : ride.state == QLatin1String("cancelled") ? tr("Cancelled")
                                                      : tr("Planned");
}

QString sizeWords(const Book &book, const RideFacts &ride)
{
    const QString hours = tr("%1 h").arg(fieldHours(ride.to - ride.from));
    return ride.km > 0 ? tr("%1, %2").arg(distanceWords(book.info(), ride.km), hours) : hours;
}

QString cardSpoken(const Book &book, const RideFacts &ride)
{
    QStringList parts{stateWords(ride),          shown(book.personName(ride.with)),
                      dayTitle(ride.on),         spanWords(ride.from, ride.to),
                      listWords(ride.companies), sizeWords(book, ride),
                      ride.cancelReason};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace ridealong
