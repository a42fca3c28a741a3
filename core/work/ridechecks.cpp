// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/ridechecks.h"

#include "base/words.h"
#include "book/leadname.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace ridealong {

namespace {

constexpr std::string_view roles[] = {"demonstrate", "joint", "observe"};

QString tr(const char *text)
{
    return QCoreApplication::translate("rides", text);
}

bool isMinuteOrUnset(int minute)
{
    return minute == unsetInt || (minute >= 0 && minute <= dayInMinutes);
}

// A company for a sentence, also where the lead is not in the book any more.
QString stopName(const Book &book, const DraftStop &stop)
{
    const QString company = companyOf(book, stop.lead);
    if (!company.isEmpty() || !stop.row)
        return company;
    return shown(book.tables().rideStop.text(stop.row, rideStopField("company")));
}

QString wrongPeople(const Book &book, const RideDraft &draft)
{
    if (!draft.rep)
        return tr("Say whom the ride-along is with.");
    if (!book.people().has(draft.rep))
        return tr("Whom the ride-along is with is not on the team any more.");
    if (draft.manager && !book.people().has(draft.manager))
        return tr("Who rides along is not on the team any more.");
    if (draft.manager == draft.rep)
        return tr("%1 cannot ride along with %1.").arg(shown(book.personName(draft.rep)));
    return {};
}

QString wrongStart(const Book &book, const RideDraft &draft)
{
    if (!draft.on.isSet())
        return tr("A ride-along needs its day.");
    if (draft.startAt < 0 || draft.startAt >= dayInMinutes)
        return tr("There is no such time of day.");
    if (draft.startName.size() > longestGoal)
        return tr("The name of the start is too long: it has %1 letters at most.").arg(longestGoal);
    if (draft.start.isKnown() && (!isLatitude(draft.start.latitude) || !isLongitude(draft.start.longitude)))
        return tr("A latitude goes from -90 to 90, a longitude from -180 to 180.");
    if (draft.objective.size() > longestGoal)
        return tr("The objective is too long: it has %1 letters at most.").arg(longestGoal);
    if (draft.skill && !book.tables().skill.has(draft.skill))
        return tr("There is no such skill.");
    if (!isMinuteOrUnset(draft.backMinutes))
        return tr("The way back takes 0 to 1440 minutes.");
    return {};
}

QString wrongWindow(const QString &company, const DraftStop &stop)
{
    if (!isMinuteOrUnset(stop.from) || !isMinuteOrUnset(stop.to))
        return tr("There is no such time of day for %1.").arg(company);
    if (stop.from != unsetInt && stop.to != unsetInt && stop.to < stop.from)
        return tr("The hours of %1 end before they begin.").arg(company);
    return {};
}

QString wrongStop(const Book &book, const DraftStop &stop)
{
    const QString company = stopName(book, stop);
    if (stop.minutes < 1 || stop.minutes > dayInMinutes)
        return tr("A stop takes 1 to 1440 minutes; %1 does not.").arg(company);
    if (const QString wrong = wrongWindow(company, stop); !wrong.isEmpty())
        return wrong;
    if (!isMinuteOrUnset(stop.legMinutes))
        return tr("The way to %1 takes 0 to 1440 minutes.").arg(company);
    if (stop.goal.size() > longestGoal)
        return tr("The goal at %1 is too long: it has %2 letters at most.")
            .arg(company, QString::number(longestGoal));
    if (std::ranges::find(roles, stop.role) == std::end(roles))
        return tr("The role at %1 is demonstrate, joint or observe.").arg(company);
    return {};
}

// A stop that is there already may have lost its lead; a new one needs one.
QString wrongRow(const Book &book, const RideDraft &draft, const DraftStop &stop)
{
    const auto &rows = book.tables().rideStop;
    if (stop.row && (!draft.row || stop.row >= rows.end() || rows[stop.row].ride.number != draft.row))
        return tr("That stop is no part of this ride-along.");
    const bool isItsOwn = stop.row && rows[stop.row].lead.number == stop.lead;
    if (!book.leads().has(stop.lead) && !isItsOwn)
        return tr("There is no such lead.");
    return {};
}

QString wrongStops(const Book &book, const RideDraft &draft)
{
    if (draft.stops.size() > mostStops)
        return tr("A ride-along has %1 stops at most.").arg(mostStops);
    std::set<uint32_t> leads, rows;
    for (const DraftStop &stop : draft.stops) {
        if (const QString wrong = wrongRow(book, draft, stop); !wrong.isEmpty())
            return wrong;
        if (stop.lead && !leads.insert(stop.lead).second)
            return tr("%1 is a stop twice.").arg(stopName(book, stop));
        if (stop.row && !rows.insert(stop.row).second)
            return tr("A stop stands twice in this ride-along.");
        if (const QString wrong = wrongStop(book, stop); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

Status refuseUnlessPlanned(const Book &book, uint32_t ride)
{
    const auto &rides = book.tables().ride;
    if (!rides.has(ride))
        return Error{ErrorKind::notFound, tr("There is no such ride-along.")};
    const std::string_view state = rides.text(ride, rideField("state"));
    const QString who = shown(book.personName(rides[ride].rep.number)), on = dayWords(rides[ride].on);
    if (state == "done")
        return refuse(tr("The ride-along with %1 on %2 is done and stays as it was.").arg(who, on));
    if (state == "cancelled")
        return refuse(tr("The ride-along with %1 on %2 was cancelled. Plan a new one.").arg(who, on));
    return Done{};
}

Status refusalOf(const Book &book, const RideDraft &draft)
{
    if (draft.row)
        if (const Status status = refuseUnlessPlanned(book, draft.row); !status)
            return status;
    for (QString (*wrong)(const Book &, const RideDraft &) : {wrongPeople, wrongStart, wrongStops})
        if (const QString sentence = wrong(book, draft); !sentence.isEmpty())
            return refuse(sentence);
    return Done{};
}

} // namespace ridealong
