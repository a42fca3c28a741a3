// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "book/leadname.h"
#include "measure/followups.h"
#include "measure/rideparts.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("rides", text);
}

QString timeOf(int minute)
{
    return timeWords(minute % dayMinutes);
}

struct Warner
{
    const Book &book;
    const Places &places;
    const RideDraft &draft;
    const RidePlan &plan;
    std::vector<PlannedWarning> warnings = {};

    void day(RideWarning what, QString text) { warnings.push_back({what, SIZE_MAX, std::move(text)}); }
    void at(size_t stop, RideWarning what, QString text)
    {
        warnings.push_back({what, stop, std::move(text)});
    }
    QString name(size_t stop) const;

    void fewStops();
    void closedDay();
    void otherRides();
    void openSteps();
    void times(size_t stop);
    void ways(size_t stop);
    bool isLost(size_t stop) const;
    void unknownPlaces();
    void wayBack();
    void start();
    void state(size_t stop);
    void grade(size_t stop);
    void owner(size_t stop);
};

QString Warner::name(size_t stop) const
{
    const DraftStop &what = draft.stops[stop];
    if (const QString company = companyOf(book, what.lead); !company.isEmpty())
        return company;
    const QString kept =
        what.row ? shown(book.tables().rideStop.text(what.row, rideStopField("company"))) : QString();
    return kept.isEmpty() ? tr("Stop %1").arg(stop + 1) : kept;
}

void Warner::fewStops()
{
    if (draft.stops.empty())
        day(RideWarning::fewStops, tr("No stop is booked for this ride."));
    else if (draft.stops.size() == 1)
        day(RideWarning::fewStops, tr("Only one stop is booked for this ride."));
}

void Warner::closedDay()
{
    if (!draft.on.isSet() || book.info().isWorkingDay(draft.on))
        return;
    const bool holiday = book.info().holidays.contains(draft.on);
    day(RideWarning::closedDay,
        (holiday ? tr("%1 is a holiday.") : tr("%1 is not a working day.")).arg(dayWords(draft.on)));
}

bool isSame(uint32_t a, uint32_t b)
{
    return a != 0 && a == b;
}

// From leaving to coming back: as it was said, else as it was planned.
struct Span
{
    int from, to;
};
Span spanOf(const Book &book, const Places &places, uint32_t ride)
{
    const Ride &row = book.tables().ride[ride];
    const RidePlan other = drivenPlan(book, places, draftOf(book, ride));
    return {row.leftAt == unsetInt ? other.leavesAt : row.leftAt,
            row.backAt == unsetInt ? other.backAt : row.backAt};
}

void Warner::otherRides()
{
    if (!draft.on.isSet())
        return;
    for (const uint32_t ride : ridesBetween(book, draft.on, draft.on)) {
        const Ride &row = book.tables().ride[ride];
        if (ride == draft.row || book.tables().ride.text(ride, rideField("state")) == "cancelled" ||
            !(isSame(row.rep.number, draft.rep) || isSame(row.manager.number, draft.manager)))
            continue;
        const Span span = spanOf(book, places, ride);
        if (span.from < std::max(plan.backAt, plan.leavesAt + 1) &&
            plan.leavesAt < std::max(span.to, span.from + 1))
            day(RideWarning::overlap,
                tr("Another ride overlaps: %1 with %2, %3 to %4.")
                    .arg(shown(book.personName(row.manager.number)), shown(book.personName(row.rep.number)),
                         timeOf(span.from), timeOf(span.to)));
    }
}

void Warner::openSteps()
{
    const Table<Step> &steps = book.steps();
    for (uint32_t row = 1; draft.rep && draft.on.isSet() && row < steps.end(); ++row) {
        const Step &step = steps[row];
        if (step.due != draft.on || step.state != stepOpen || step.time < plan.leavesAt ||
            step.time >= plan.backAt || !steps.has(row) || !book.leads().has(step.lead.number) ||
            whoseStep(book, step) != draft.rep)
            continue;
        if (std::ranges::find(draft.stops, step.lead.number, &DraftStop::lead) != draft.stops.end())
            continue; // that is what the stop is for
        day(RideWarning::overlap, tr("%1 has a step with %2 at %3, during the ride.")
                                      .arg(shown(book.personName(draft.rep)),
                                           companyOf(book, step.lead.number), timeOf(step.time)));
    }
}

void Warner::times(size_t stop)
{
    const DraftStop &what = draft.stops[stop];
    const PlannedStop &planned = plan.stops[stop];
    const BookInfo &info = book.info();
    if (planned.lateMinutes > 0 && what.to != unsetInt)
        at(stop, RideWarning::late,
           tr("%1 would begin at %2, %3 after its window ends.")
               .arg(name(stop), timeOf(planned.beginsAt), minutesWords(planned.lateMinutes)));
    else if (planned.endsAt > info.visitTo)
        at(stop, RideWarning::late,
           tr("%1 would end at %2; customers close at %3.")
               .arg(name(stop), timeOf(planned.endsAt), timeOf(info.visitTo)));
    else if (planned.beginsAt < info.visitFrom)
        at(stop, RideWarning::late,
           tr("%1 would begin at %2; customers open at %3.")
               .arg(name(stop), timeOf(planned.beginsAt), timeOf(info.visitFrom)));
}

void Warner::ways(size_t stop)
{
    const PlannedStop &planned = plan.stops[stop];
    const int longest = book.info().longLegMinutes;
    if (planned.legMinutes > longest)
        at(stop, RideWarning::longLeg,
           tr("The way to %1 takes %2; above %3 is long.")
               .arg(name(stop), minutesWords(planned.legMinutes), minutesWords(longest)));
}

bool Warner::isLost(size_t stop) const
{
    const PlannedStop &planned = plan.stops[stop];
    const int onward = stop + 1 < plan.stops.size() ? plan.stops[stop + 1].legMinutes : plan.backMinutes;
    return !planned.place.isKnown() && (planned.legMinutes == unsetInt || onward == unsetInt);
}

// One for all of them: a day without a map would be nothing but warnings.
void Warner::unknownPlaces()
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    size_t last = 0;
    for (size_t stop = 0; stop < plan.stops.size(); ++stop)
        if (isLost(stop))
            names << name(last = stop);
    if (names.size() == 1)
        return at(last, RideWarning::unknownPlace,
                  tr("Nobody knows where %1 is, so its ways are not counted.").arg(names.front()));
    if (names.isEmpty())
        return;
    const qsizetype others = names.size() - mostNamed;
    if (others > 1)
        names = names.mid(0, mostNamed) << tr("%1 other stops").arg(others);
    day(RideWarning::unknownPlace,
        tr("Nobody knows where %1 are, so their ways are not counted.").arg(listWords(names)));
}

void Warner::wayBack()
{
    const int longest = book.info().longLegMinutes;
    if (plan.backMinutes > longest)
        day(RideWarning::longLeg, tr("The way back takes %1; above %2 is long.")
                                      .arg(minutesWords(plan.backMinutes), minutesWords(longest)));
}

void Warner::start()
{
    if (draft.start.isKnown() || draft.stops.empty() ||
        (plan.stops.front().legMinutes != unsetInt && plan.backMinutes != unsetInt))
        return;
    day(RideWarning::unknownPlace,
        tr("Nobody knows where the ride starts, so the ways from there and back are not counted."));
}

void Warner::state(size_t stop)
{
    const uint32_t lead = draft.stops[stop].lead;
    const auto said = [&](const QString &text) { at(stop, RideWarning::notOpen, text.arg(name(stop))); };
    if (lead == 0 || lead >= book.leads().end())
        return said(tr("The lead of %1 is not in this book any more."));
    if (const uint32_t into = book.leads()[lead].mergedInto.number; into && !book.leads().has(lead))
        return at(stop, RideWarning::notOpen,
                  tr("%1 was merged into %2.").arg(name(stop), companyOf(book, into)));
    if (!book.leads().has(lead))
        return said(tr("%1 was deleted."));
    const StageType type = book.standing(lead).stageType;
    if (type == StageType::won)
        said(tr("%1 is won already."));
    if (type == StageType::lost)
        said(tr("%1 is lost."));
}

void Warner::grade(size_t stop)
{
    const uint32_t lead = draft.stops[stop].lead;
    if (!book.leads().has(lead))
        return;
    const Grade grade = book.standing(lead).grade;
    if (grade == Grade::D)
        at(stop, RideWarning::lowGrade, tr("%1 is a D.").arg(name(stop)));
    if (grade == Grade::E)
        at(stop, RideWarning::lowGrade, tr("%1 is an E.").arg(name(stop)));
}

void Warner::owner(size_t stop)
{
    const uint32_t lead = draft.stops[stop].lead;
    const uint32_t owner = book.leads().has(lead) ? book.leads()[lead].owner.number : 0;
    if (owner && draft.rep && owner != draft.rep)
        at(stop, RideWarning::otherOwner,
           tr("%1 belongs to %2.").arg(name(stop), shown(book.personName(owner))));
}

// A ride that is over or cancelled is not going to be better for warnings.
bool isToCome(const Book &book, uint32_t ride)
{
    const Table<Ride> &rides = book.tables().ride;
    if (ride == 0 || ride >= rides.end())
        return true;
    const std::string_view state = rides.text(ride, rideField("state"));
    return state != "done" && state != "cancelled";
}

} // namespace

const char *keyOf(RideWarning warning)
{
    constexpr const char *keys[] = {"few-stops",   "late",        "closed-day",    "overlap",
                                    "low-grade",   "long-leg",    "unknown-place", "not-open",
                                    "other-owner", "no-objective"};
    return keys[size_t(warning)];
}

std::vector<PlannedWarning> warningsOf(const Book &book, const Places &places, const RideDraft &draft,
                                       const RidePlan &plan)
{
    if (!isToCome(book, draft.row))
        return {};
    Warner warner{book, places, draft, plan};
    warner.fewStops();
    warner.closedDay();
    warner.otherRides();
    warner.openSteps();
    warner.start();
    for (size_t stop = 0; stop < draft.stops.size(); ++stop) {
        warner.state(stop);
        warner.owner(stop);
        warner.grade(stop);
        warner.times(stop);
        warner.ways(stop);
    }
    warner.unknownPlaces();
    warner.wayBack();
    if (draft.objective.empty() && draft.skill == 0)
        warner.day(RideWarning::noObjective, tr("The ride has no objective yet."));
    return std::move(warner.warnings);
}

} // namespace ridealong
