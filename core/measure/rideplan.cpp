// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/rideplan.h"

#include "measure/exactsum.h"
#include "measure/rideparts.h"

#include <algorithm>
#include <set>

namespace ridealong {

namespace {

// One leg: as typed, else by the distance; unset where neither is known.
struct Leg
{
    double km = std::nan("");
    int minutes = unsetInt;
    bool isTyped = false;
    int counted() const { return minutes == unsetInt ? 0 : minutes; }
};

Leg legBetween(const BookInfo &info, const Place &from, const Place &to, int typed)
{
    Leg leg{.km = roadKm(info, from, to), .minutes = typed, .isTyped = typed != unsetInt};
    if (!leg.isTyped && !std::isnan(leg.km))
        leg.minutes = roadSeconds(info, leg.km) / 60;
    return leg;
}

void count(RidePlan &plan, const Leg &leg)
{
    plan.drivingMinutes += leg.counted();
    plan.totalKm += std::isnan(leg.km) ? 0 : leg.km;
    plan.isWhole &= !std::isnan(leg.km);
}

PlannedStop reached(const BookInfo &info, const DraftStop &stop, const Leg &leg, int leftAt)
{
    const StopHours hours = hoursOf(info, stop);
    PlannedStop planned;
    planned.legKm = leg.km;
    planned.legMinutes = leg.minutes;
    planned.isTyped = leg.isTyped;
    planned.arrivesAt = leftAt + leg.counted();
    planned.beginsAt = std::max(planned.arrivesAt, hours.from);
    planned.endsAt = planned.beginsAt + minutesOf(stop);
    planned.waitMinutes = planned.beginsAt - planned.arrivesAt;
    planned.lateMinutes = std::max(0, planned.beginsAt - hours.to);
    return planned;
}

void addWorth(RidePlan &plan, const Book &book, const RideDraft &draft)
{
    std::set<uint32_t> leads; // one that is visited twice is worth its value once
    for (const DraftStop &stop : draft.stops)
        if (book.leads().has(stop.lead) && book.standing(stop.lead).stageType == StageType::open)
            leads.insert(stop.lead);
    plan.value = Money{0};
    for (const uint32_t lead : leads) {
        add(plan.value, book.leads()[lead].value);
        plan.overdue += book.standing(lead).stepState == StepState::overdue;
    }
}

int bounded(int value, int fallback, int most)
{
    return value == unsetInt ? fallback : std::clamp(value, 0, most);
}

} // namespace

StopHours hoursOf(const BookInfo &info, const DraftStop &stop)
{
    const int from = bounded(stop.from, info.visitFrom, dayMinutes);
    return {from, bounded(stop.to, std::max(from, info.visitTo - minutesOf(stop)), dayMinutes)};
}

int minutesOf(const DraftStop &stop)
{
    return bounded(stop.minutes, 60, dayMinutes);
}

int startOf(const RideDraft &draft)
{
    return bounded(draft.startAt, 8 * 60, dayMinutes);
}

int typedLeg(const DraftStop &stop, uint32_t from)
{
    return stop.legFrom == from ? bounded(stop.legMinutes, unsetInt, mostLegMinutes) : unsetInt;
}

int typedBack(const RideDraft &draft, uint32_t from)
{
    return draft.backFrom == from ? bounded(draft.backMinutes, unsetInt, mostLegMinutes) : unsetInt;
}

RidePlan drivenPlan(const Book &book, const Places &places, const RideDraft &draft)
{
    RidePlan plan;
    plan.leavesAt = startOf(draft);
    int now = plan.leavesAt;
    Place here = draft.start;
    uint32_t from = 0;
    for (const DraftStop &stop : draft.stops) {
        const Place place = places.of(stop.lead);
        const Leg leg = legBetween(book.info(), here, place, typedLeg(stop, from));
        count(plan, leg);
        plan.stops.push_back(reached(book.info(), stop, leg, now));
        plan.stops.back().place = place;
        plan.customerMinutes += minutesOf(stop);
        now = plan.stops.back().endsAt;
        here = place;
        from = stop.lead;
    }
    if (!draft.stops.empty()) {
        const Leg back = legBetween(book.info(), here, draft.start, typedBack(draft, from));
        count(plan, back);
        plan.backKm = back.km;
        plan.backMinutes = back.minutes;
        plan.isBackTyped = back.isTyped;
        now += back.counted();
    }
    plan.backAt = now;
    addWorth(plan, book, draft);
    return plan;
}

RidePlan planOf(const Book &book, const Places &places, const RideDraft &draft)
{
    RidePlan plan = drivenPlan(book, places, draft);
    plan.warnings = warningsOf(book, places, draft, plan);
    return plan;
}

} // namespace ridealong
