// SPDX-License-Identifier: GPL-3.0-or-later
// A whole day: from each of the best leads one is grown stop by stop, by what is best near it, and the day
// that is worth most is proposed.
#include "measure/rideparts.h"
#include "measure/ridesuggestionparts.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t firstTried = 6; // leads that a day is grown from
constexpr size_t nextTried = 8;  // for each further stop, until one fits
constexpr size_t mostCandidates = 200;

// Demonstrate where the rep never brought a lead on; observe where he is as good as the team.
const char *roleAt(const std::vector<StageAgainstTeam> &stages, uint32_t stage)
{
    const auto here = std::ranges::find(stages, stage, &StageAgainstTeam::stage);
    if (here == stages.end())
        return "joint";
    if (here->moved == 0)
        return "demonstrate";
    return !here->tooFew && here->rate() >= here->teamRate() ? "observe" : "joint";
}

struct Day
{
    RideDraft draft;
    double points = 0;
    size_t added = 0;
};

struct Planner
{
    const Book &book;
    const Places &places;
    std::vector<StageAgainstTeam> stages;
    std::vector<StopSuggestion> candidates; // best first, whatever their way

    std::vector<StopSuggestion> around(const RideDraft &draft, size_t most) const;
    bool add(Day &day, const StopSuggestion &stop) const;
    void grow(Day &day, size_t stops) const;
};

std::vector<StopSuggestion> Planner::around(const RideDraft &draft, size_t most) const
{
    std::vector<StopSuggestion> left;
    for (const StopSuggestion &stop : candidates)
        if (std::ranges::find(draft.stops, stop.lead, &DraftStop::lead) == draft.stops.end())
            left.push_back(stop);
    return nearest(book, places, draft, std::move(left), most);
}

bool isInTime(const RidePlan &plan)
{
    return std::ranges::all_of(plan.stops, [](const PlannedStop &stop) { return stop.lateMinutes == 0; });
}

// Only when every stop is still in time.
bool Planner::add(Day &day, const StopSuggestion &stop) const
{
    RideDraft draft = day.draft;
    draft.stops.push_back(
        {.lead = stop.lead, .goal = stop.goal, .role = roleAt(stages, book.leads()[stop.lead].stage.number)});
    const std::vector<DraftStop> stops = draft.stops;
    const std::vector<size_t> order = shortestOrderOf(book, places, draft);
    for (size_t i = 0; i < order.size(); ++i)
        draft.stops[i] = stops[order[i]];
    if (!isInTime(drivenPlan(book, places, draft)))
        return false;
    day.draft = std::move(draft);
    day.points += stop.points;
    ++day.added;
    return true;
}

void Planner::grow(Day &day, size_t stops) const
{
    while (day.draft.stops.size() < stops) {
        const std::vector<StopSuggestion> next = around(day.draft, nextTried);
        if (std::ranges::none_of(next, [&](const StopSuggestion &stop) { return add(day, stop); }))
            return;
    }
}

bool isBetter(const Day &a, const Day &b)
{
    return a.added != b.added ? a.added > b.added : a.points > b.points;
}

Planner plannerOf(const Book &book, const Places &places, const RideDraft &draft)
{
    Planner planner{book, places, stagesAgainstTeam(book, draft.rep), {}};
    planner.candidates = stopCandidates(book, draft, planner.stages);
    std::erase_if(planner.candidates, [&](const StopSuggestion &stop) {
        const Grade grade = book.standing(stop.lead).grade;
        return grade != Grade::A && grade != Grade::B;
    });
    std::ranges::stable_sort(planner.candidates, std::greater{}, &StopSuggestion::points);
    if (planner.candidates.size() > mostCandidates)
        planner.candidates.resize(mostCandidates);
    return planner;
}

} // namespace

RideDraft suggestDay(const Book &book, const Places &places, RideDraft draft, size_t stops)
{
    if (draft.rep == 0)
        return draft;
    stops = std::min(stops, mostStops);
    const Planner planner = plannerOf(book, places, draft);
    Day best{.draft = draft};
    if (!draft.stops.empty()) {
        planner.grow(best, stops);
        return best.draft;
    }
    for (const StopSuggestion &first : planner.around(draft, stops ? firstTried : 0)) {
        Day day{.draft = draft};
        if (planner.add(day, first))
            planner.grow(day, stops);
        if (isBetter(day, best))
            best = std::move(day);
    }
    return best.draft;
}

} // namespace ridealong
