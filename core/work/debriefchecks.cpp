// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of finishing a debrief.
#include "base/words.h"
#include "work/coaching.h"
#include "work/debriefparts.h"
#include "work/ridechecks.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("debriefs", text);
}

constexpr std::string_view results[] = {"", "met", "partly", "not met"};
constexpr std::string_view states[] = {"open", "kept", "dropped"};

QString wrongRide(const Book &book, const Debrief &debrief)
{
    const auto &rides = book.tables().ride;
    if (!rides.has(debrief.ride))
        return tr("There is no such ride-along.");
    if (rides.text(debrief.ride, rideField("state")) == "cancelled")
        return tr("This ride-along was cancelled, so there is nothing to debrief.");
    if (!book.people().has(rides[debrief.ride].rep.number))
        return tr("This ride-along names no rep who is on the team.");
    if (!rides[debrief.ride].on.isSet())
        return tr("This ride-along has no day. Give it one first.");
    if (rides[debrief.ride].on > book.today())
        return tr("This ride-along is on %1. It can be debriefed from that day on.")
            .arg(dayWords(rides[debrief.ride].on));
    return {};
}

bool isMinute(int minute)
{
    return minute == unsetInt || (minute >= 0 && minute <= dayInMinutes);
}

QString wrongTimes(const Book &, const Debrief &debrief)
{
    if (!isMinute(debrief.leftAt) || !isMinute(debrief.backAt))
        return tr("There is no such time of day.");
    if (debrief.leftAt != unsetInt && debrief.backAt != unsetInt && debrief.backAt < debrief.leftAt)
        return tr("The way back ends at %1, before the start at %2.")
            .arg(timeWords(debrief.backAt), timeWords(debrief.leftAt));
    return {};
}

QString wrongNext(const Book &book, const Debrief &debrief, const DebriefStop &stop)
{
    const QString company = stopCompany(book, stop.row);
    if (!stop.nextOn.isSet())
        return {};
    if (stop.nextOn < book.tables().ride[debrief.ride].on)
        return tr("The next step with %1 would be on %2, before the ride-along.")
            .arg(company, dayWords(stop.nextOn));
    if (!kindOr(book, stop.nextKind, "call"))
        return tr("There is no kind of step %1.").arg(shown(stop.nextKind));
    return {};
}

QString wrongStop(const Book &book, const Debrief &debrief, const DebriefStop &stop)
{
    const auto &stops = book.tables().rideStop;
    if (!stops.has(stop.row) || stops[stop.row].ride.number != debrief.ride)
        return tr("That stop is no part of this ride-along.");
    const QString company = stopCompany(book, stop.row);
    if (std::ranges::find(results, stop.result) == std::end(results))
        return tr("The goal at %1 was met, partly or not met.").arg(company);
    if (stop.took && !kindOr(book, stop.kind, "visit"))
        return tr("There is no kind of activity %1.").arg(shown(stop.kind));
    if (stop.note.size() > longestNote || stop.nextNote.size() > longestGoal ||
        stop.outcome.size() > longestGoal)
        return tr("What is said of %1 is too long.").arg(company);
    return wrongNext(book, debrief, stop);
}

QString wrongStops(const Book &book, const Debrief &debrief)
{
    std::set<uint32_t> seen;
    for (const DebriefStop &stop : debrief.stops) {
        if (const QString wrong = wrongStop(book, debrief, stop); !wrong.isEmpty())
            return wrong;
        if (!seen.insert(stop.row).second)
            return tr("%1 stands twice in this debrief.").arg(stopCompany(book, stop.row));
    }
    return {};
}

QString wrongRatings(const Book &book, const Debrief &debrief)
{
    for (const auto &[skill, value] : debrief.ratings) {
        if (!book.tables().skill.has(skill))
            return tr("There is no such skill.");
        if (value < 1 || value > 5)
            return tr("A rating goes from 1 to 5; %1 has another.")
                .arg(shown(book.tables().skill.text(skill, skillField("name"))));
        const uint32_t before = ratingRow(book, debrief.ride, skill);
        const bool isAsBefore = before && book.tables().rating[before].value == value;
        if (book.tables().skill[skill].retired == 2 && !isAsBefore)
            return tr("%1 is retired and is not rated any more.")
                .arg(shown(book.tables().skill.text(skill, skillField("name"))));
    }
    return {};
}

QString wrongTexts(const Book &, const Debrief &debrief)
{
    for (const std::string *text : {&debrief.strength, &debrief.improvement1, &debrief.improvement2})
        if (text->size() > longestGoal)
            return tr("What went well and what to improve have %1 letters each at most.").arg(longestGoal);
    for (const std::string *text : {&debrief.sharedNote, &debrief.privateNote})
        if (text->size() > longestNote)
            return tr("A note has %1 letters at most.").arg(longestNote);
    return {};
}

QString wrongCommitment(const Book &book, const DebriefCommitment &commitment)
{
    const auto &rows = book.tables().commitment;
    if (commitment.row && !rows.has(commitment.row))
        return tr("A commitment of this debrief is not there any more.");
    if (isBlank(commitment.what))
        return tr("A commitment needs words: say what was promised.");
    if (commitment.what.size() > longestGoal)
        return tr("A commitment has %1 letters at most.").arg(longestGoal);
    if (commitment.person && !book.people().has(commitment.person))
        return tr("Who promised “%1” is not on the team.").arg(shown(commitment.what));
    if (std::ranges::find(states, commitment.state) == std::end(states))
        return tr("A commitment is open, kept or dropped.");
    return {};
}

QString wrongCommitments(const Book &book, const Debrief &debrief)
{
    for (const DebriefCommitment &commitment : debrief.commitments)
        if (!isNothing(commitment))
            if (const QString wrong = wrongCommitment(book, commitment); !wrong.isEmpty())
                return wrong;
    return {};
}

} // namespace

bool isNothing(const DebriefCommitment &commitment)
{
    return !commitment.row && isBlank(commitment.what) && !commitment.due.isSet();
}

QString whyNotFinished(const Book &book, const Debrief &debrief)
{
    for (QString (*wrong)(const Book &, const Debrief &) :
         {wrongRide, wrongTimes, wrongStops, wrongRatings, wrongTexts, wrongCommitments})
        if (const QString sentence = wrong(book, debrief); !sentence.isEmpty())
            return sentence;
    return {};
}

} // namespace ridealong
