// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "book/leadname.h"
#include "book/processes.h"
#include "measure/intake.h"
#include "measure/offers.h"
#include "measure/ridesuggestionparts.h"
#include "measure/ridewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("rides", text);
}

// What a reason is worth, and what a way costs.
constexpr double gradeA = 40, gradeB = 25, gradeC = 5, overdue = 20, mostForDays = 10, due = 15,
                 neglected = 15, noStep = 4, atWeakest = 12, eachMinute = 0.4, mostForWay = 40,
                 unknownWay = 15, nothingWaits = 20;
constexpr int shortDetour = 20; // minutes that are told as a reason

double gradePoints(Grade grade)
{
    return grade == Grade::A ? gradeA : grade == Grade::B ? gradeB : gradeC;
}

void give(StopSuggestion &stop, double points, QString reason)
{
    stop.points += points;
    stop.reasons.push_back(std::move(reason));
}

QString daysOverdue(int days)
{
    return days == 1 ? tr("1 day overdue") : tr("%1 days overdue").arg(days);
}

QString daysUntouched(int days)
{
    return days == 1 ? tr("no touch for 1 day") : tr("no touch for %1 days").arg(days);
}

void addWaiting(StopSuggestion &stop, const Book &book, Date on)
{
    const Standing &standing = book.standing(stop.lead);
    const Date today = book.today();
    if (standing.lastTouchOn.isSet())
        stop.daysWaiting = std::max(0, daysBetween(standing.lastTouchOn, today));
    if (standing.stepState == StepState::overdue) {
        stop.isOverdue = true;
        stop.daysWaiting = daysBetween(standing.nextStepOn, today);
        give(stop, overdue + std::min(mostForDays, stop.daysWaiting / 2.0), daysOverdue(stop.daysWaiting));
    } else if (standing.nextStepOn.isSet() && (standing.nextStepOn <= on || standing.nextStepOn == today)) {
        give(stop, due, tr("due %1").arg(nearDayWords(standing.nextStepOn, today)));
    }
    if (standing.neglected == 2)
        give(stop, neglected,
             standing.lastTouchOn.isSet() ? daysUntouched(daysBetween(standing.lastTouchOn, today))
                                          : tr("never touched"));
    else if (!standing.nextStepOn.isSet())
        give(stop, noStep, tr("no next step"));
}

// What is asked of a visit at the usual stages; of another stage, to get to the next one.
struct StageGoal
{
    std::string_view key;
    const char *goal;
};
constexpr StageGoal stageGoals[] = {
    {"suspect", QT_TRANSLATE_NOOP("rides", "Find out who decides and what they need")},
    {"contacted", QT_TRANSLATE_NOOP("rides", "Find out need, budget and time")},
    {"qualified", QT_TRANSLATE_NOOP("rides", "Agree on a day for the demonstration")},
    {"demo", QT_TRANSLATE_NOOP("rides", "Agree on what the quote must hold")},
    {"quoted", QT_TRANSLATE_NOOP("rides", "Ask for the order")}};

QString goalAt(const Book &book, uint32_t stage)
{
    const std::string_view key = book.stages().text(stage, stageField("key"));
    for (const StageGoal &goal : stageGoals)
        if (goal.key == key)
            return tr(goal.goal);
    const std::vector<uint32_t> stages = stagesOf(book, processOf(book, stage));
    const auto here = std::ranges::find(stages, stage);
    if (here == stages.end() || here + 1 == stages.end())
        return tr("Agree on the next step");
    return tr("Agree on the way to %1").arg(shown(book.stageName(*(here + 1))));
}

std::string goalOf(const Book &book, uint32_t lead)
{
    if (const uint32_t step = book.standing(lead).nextStep.number; step) {
        if (const std::string_view note = book.steps().text(step, stepField("note")); !note.empty())
            return std::string(note);
        const Table<Kind> &kinds = book.tables().kind;
        if (const uint32_t kind = book.steps()[step].kind.number; kind && kind < kinds.end())
            return std::string(kinds.text(kind, kindField("label")));
    }
    return goalAt(book, book.leads()[lead].stage.number).toStdString();
}

bool maybeVisited(const Book &book, uint32_t lead, uint32_t rep)
{
    const Standing &standing = book.standing(lead);
    return book.leads()[lead].owner.number == rep && standing.stageType == StageType::open &&
           standing.grade >= Grade::A && standing.grade <= Grade::C && book.leads().has(lead);
}

// Nobody knows how long the way is; where a stop is in the same place it is no detour.
void addUnknownWay(StopSuggestion &stop, const Book &book, const Places &places, const RideDraft &draft)
{
    const std::string group = places.groupOf(stop.lead);
    for (const DraftStop &other : draft.stops)
        if (!group.empty() && places.groupOf(other.lead) == group)
            return give(stop, 0, tr("near %1").arg(companyOf(book, other.lead)));
    stop.points -= unknownWay;
}

void addWay(StopSuggestion &stop, const Book &book, const Places &places, const RideDraft &draft)
{
    stop.detour = detourOf(book, places, draft, stop.lead);
    if (stop.detour.minutes == unsetInt)
        return addUnknownWay(stop, book, places, draft);
    stop.points -= std::min(mostForWay, eachMinute * stop.detour.minutes);
    if (stop.detour.minutes <= shortDetour && !draft.stops.empty())
        give(stop, 0, tr("a detour of %1").arg(minutesWords(stop.detour.minutes)));
}

} // namespace

std::vector<StopSuggestion> stopCandidates(const Book &book, const RideDraft &draft,
                                           const std::vector<StageAgainstTeam> &stages)
{
    const StageAgainstTeam *weakest = weakestOf(stages);
    const Offers offers(book);
    const Date on = draft.on.isSet() ? draft.on : book.today();
    std::vector<StopSuggestion> candidates;
    for (uint32_t lead = 1; draft.rep && lead < book.leads().end(); ++lead) {
        if (!maybeVisited(book, lead, draft.rep) || !isCallable(book, lead) || offers.waits(lead) ||
            std::ranges::find(draft.stops, lead, &DraftStop::lead) != draft.stops.end())
            continue;
        StopSuggestion &stop = candidates.emplace_back(StopSuggestion{.lead = lead});
        const Grade grade = book.standing(lead).grade;
        give(stop, gradePoints(grade), QString(QLatin1Char(letter(grade))));
        addWaiting(stop, book, on);
        if (weakest && book.leads()[lead].stage.number == weakest->stage)
            give(stop, atWeakest,
                 tr("at %1, %2’s weakest")
                     .arg(shown(book.stageName(weakest->stage)), firstName(book, draft.rep)));
        if (stop.reasons.size() == 1) // only its grade speaks for it
            stop.points -= nothingWaits;
    }
    return candidates;
}

std::vector<StopSuggestion> nearest(const Book &book, const Places &places, const RideDraft &draft,
                                    std::vector<StopSuggestion> candidates, size_t most)
{
    for (StopSuggestion &stop : candidates)
        addWay(stop, book, places, draft);
    const auto rank = [&book](const StopSuggestion &stop) {
        return std::tuple(-stop.points, -book.leads()[stop.lead].value.orZero(), stop.lead);
    };
    const size_t kept = std::min(most, candidates.size());
    std::ranges::partial_sort(candidates, candidates.begin() + std::ptrdiff_t(kept), {}, rank);
    candidates.resize(kept);
    for (StopSuggestion &stop : candidates)
        stop.goal = goalOf(book, stop.lead);
    return candidates;
}

std::vector<StopSuggestion> suggestStops(const Book &book, const Places &places, const RideDraft &draft,
                                         size_t most)
{
    if (draft.rep == 0)
        return {};
    const std::vector<StageAgainstTeam> stages = stagesAgainstTeam(book, draft.rep);
    return nearest(book, places, draft, stopCandidates(book, draft, stages), most);
}

} // namespace ridealong
