// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekfacts.h"

#include "measure/exactsum.h"
#include "measure/followups.h"
#include "measure/forecastpart.h"
#include "measure/qualified.h"
#include "measure/quotas.h"
#include "report/pastlead.h"

#include <algorithm>

namespace ridealong::report {

namespace {

uint32_t ownerOf(const Book &book, uint32_t lead)
{
    return book.leads()[lead].owner.number;
}

uint32_t personOf(const Book &book, const Step &step)
{
    return step.person.isSet() ? step.person.number : ownerOf(book, step.lead.number);
}

bool fellDueIn(const Book &book, const Step &step, Period period)
{
    return period.holds(step.due) && fellDue(step, book.today()) && book.leads().has(step.lead.number);
}

void count(Ratio &ratio, bool hit)
{
    ++ratio.whole;
    ratio.part += hit;
}

// By person of the book; what nobody owns stands under 0.
class Team
{
public:
    explicit Team(const Book &book)
        : m_rows(std::max<uint32_t>(book.people().end(), 1))
    {
    }
    RepWeek &of(uint32_t person) { return m_rows[person < m_rows.size() ? person : 0]; }

private:
    std::vector<RepWeek> m_rows;
};

void addSteps(WeekFacts &facts, Team &team, const Book &book)
{
    const Period days{facts.week.first(), facts.asOf};
    std::vector<uint32_t> late;
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        const Step &step = book.steps()[row];
        if (!book.steps().has(row))
            continue;
        facts.hasSteps |= step.due.isSet() && step.due <= facts.asOf;
        if (fellDueIn(book, step, days)) {
            count(facts.onTime, keptInTime(step));
            count(team.of(personOf(book, step)).onTime, keptInTime(step));
        }
        if (wasOverdueOn(book, step, facts.asOf))
            late.push_back(step.lead.number);
    }
    std::ranges::sort(late);
    late.erase(std::unique(late.begin(), late.end()), late.end());
    facts.overdue.leads = int(late.size());
    for (const uint32_t lead : late) {
        const int64_t value = book.leads()[lead].value.orZero();
        RepWeek &rep = team.of(ownerOf(book, lead));
        facts.overdue.value += value;
        rep.overdueValue += value;
        ++rep.overdue;
    }
}

void addWon(WeekFacts &facts, Team &team, const Book &book, uint32_t lead)
{
    const int64_t amount = book.wonAmount(lead).orZero();
    facts.won.push_back(lead);
    facts.wonAmount += amount;
    RepWeek &rep = team.of(ownerOf(book, lead));
    ++rep.deals;
    rep.won += amount;
}

int64_t weightedAt(const Book &book, Money value, uint32_t stage)
{
    const double odds = book.stages()[stage].probability;
    return isUnset(odds) ? 0 : std::llround(double(value.minor) * odds);
}

void addToForecast(QuarterForecast &forecast, Team &team, const Book &book, uint32_t lead,
                   const PastStage &past)
{
    const Lead &row = book.leads()[lead];
    const bool isOmitted =
        forecastCategory(book.leads().text(row, leadField("category"))) == ForecastCategory::omitted;
    const bool counts = row.value.isSet() && row.value.minor > 0 && !isOmitted;
    if (!past.known)
        forecast.unknown += counts;
    else if (counts && !row.closeOn.isSet())
        ++forecast.undated;
    else if (counts && forecast.quarter.holds(row.closeOn) && book.stages().has(past.stage)) {
        const int64_t weighted = weightedAt(book, row.value, past.stage);
        const double odds = book.stages()[past.stage].probability;
        forecast.weighted += weighted;
        team.of(row.owner.number).quarterWeighted += weighted;
        forecast.chances.push_back(
            {row.value.minor, isUnset(odds) ? 0 : std::llround(odds * double(ExactSum::million))});
    }
}

void addOpen(WeekFacts &facts, Team &team, const Book &book, uint32_t lead, const PastStage &past)
{
    ++facts.openLeads;
    facts.openValue += book.leads()[lead].value.orZero();
    addToForecast(facts.forecast, team, book, lead, past);
    if (book.standing(lead).grade == Grade::A && wasNeglectedOn(book, lead, facts.asOf)) {
        ++facts.neglectedA;
        ++team.of(ownerOf(book, lead)).neglectedA;
    }
}

void addClosed(WeekFacts &facts, Team &team, const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    const StageType type = book.stageType(row.stage.number);
    const Period days{facts.week.first(), facts.asOf}, quarter{facts.forecast.quarter.from, facts.asOf};
    if (type == StageType::won && days.holds(row.closedOn))
        addWon(facts, team, book, lead);
    if (type == StageType::won && quarter.holds(row.closedOn)) {
        const int64_t amount = book.wonAmount(lead).orZero();
        facts.forecast.won += amount;
        team.of(ownerOf(book, lead)).quarterWon += amount;
    }
    if (type == StageType::lost && days.holds(row.closedOn)) {
        facts.lost.push_back(lead);
        ++team.of(ownerOf(book, lead)).lost;
    }
}

void addLeads(WeekFacts &facts, Team &team, const Book &book)
{
    const Period cohort{facts.week.plus(1 - weeksShown).first(), facts.asOf};
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (!book.leads().has(lead))
            continue;
        if (cohort.holds(row.receivedOn)) {
            const auto touched = firstTouch(book, lead);
            count(facts.followUp, touched && touched->on <= facts.asOf);
        }
        addClosed(facts, team, book, lead);
        const PastStage past = stageOn(book, lead, facts.asOf);
        if (past.there && (!past.known || book.stageType(past.stage) == StageType::open))
            addOpen(facts, team, book, lead, past);
    }
    std::ranges::stable_sort(facts.won, std::greater{},
                             [&](uint32_t lead) { return book.wonAmount(lead).orZero(); });
}

void addQualified(WeekFacts &facts, Team &team, const Book &book)
{
    for (const Move &move : book.moves().rows())
        facts.hasMoves |=
            move.deleted != 2 && move.fromStage.isSet() && move.on.isSet() && move.on <= facts.asOf;
    const std::vector<bool> stages = qualifiedStages(book);
    const Period days{facts.week.first(), facts.asOf};
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!book.leads().has(lead) || !days.holds(qualifiedOn(book, lead, stages)))
            continue;
        ++facts.qualified;
        ++team.of(ownerOf(book, lead)).qualified;
    }
}

void judge(RepWeek &rep, const Book &book, const Effort &effort, const WeekFacts &facts)
{
    std::vector<WeekMix> weeks = effort.series(book, rep.person);
    std::erase_if(weeks, [&](const WeekMix &mix) { return mix.week > facts.week; });
    Brake brake = brakeAfter(weeks);
    release(brake, book.tables().release, rep.person, facts.asOf);
    rep.state = brake.state;
    rep.reason = rep.state == FocusState::released ? brake.releaseReason : brake.reason;
    rep.releasedUntil = brake.releasedUntil;
    rep.off = !brake.weeks.empty() && brake.weeks.back().week == facts.week && brake.weeks.back().off;
}

bool did(const RepWeek &rep)
{
    return rep.minutes.total() || rep.onTime.whole || rep.qualified || rep.deals || rep.lost;
}

void addReps(WeekFacts &facts, Team &team, const Book &book, const Effort &effort)
{
    const std::vector<uint32_t> reps = activeReps(book);
    double goals = 0;
    for (uint32_t person = 1; person < book.people().end(); ++person) {
        RepWeek &rep = team.of(person);
        rep.person = person;
        rep.minutes = effort.minutes(person, facts.week, facts.week);
        rep.policy = policyOn(book.tables().policy, person, facts.week);
        goals += rep.policy.goalA * double(rep.minutes.total());
        facts.effort += rep.minutes;
        const bool isRep = std::ranges::find(reps, person) != reps.end();
        if (!book.people().has(person) || (!isRep && !did(rep)))
            continue;
        judge(rep, book, effort, facts);
        rep.quota = quotaOf(book, facts.forecast.quarter, person).orZero();
        facts.reps.push_back(rep);
    }
    if (facts.effort.total())
        facts.goalA = goals / double(facts.effort.total());
    std::ranges::stable_sort(facts.reps, {}, [&](const RepWeek &rep) { return book.personName(rep.person); });
}

} // namespace

Ratio stepsOnTime(const Book &book, Period period)
{
    Ratio ratio;
    for (uint32_t row = 1; row < book.steps().end(); ++row)
        if (book.steps().has(row) && fellDueIn(book, book.steps()[row], period))
            count(ratio, keptInTime(book.steps()[row]));
    return ratio;
}

std::vector<Ratio> onTimeByWeek(const Book &book, Week last, int weeks)
{
    std::vector<Ratio> ratios;
    for (int back = weeks - 1; back >= 0; --back) {
        const Week week = last.plus(-back);
        ratios.push_back(stepsOnTime(book, {week.first(), std::min(week.last(), book.today())}));
    }
    return ratios;
}

WeekFacts weekFacts(const Book &book, const Effort &effort, Week week)
{
    WeekFacts facts{.week = week, .asOf = std::min(week.last(), book.today())};
    facts.isOver = week.last() < book.today();
    facts.forecast.quarter = quarterOf(facts.asOf, book.info().fiscalStartMonth);
    facts.forecast.quota = quotaOf(book, facts.forecast.quarter).orZero();
    for (const Activity &activity : book.activities().rows())
        facts.hasActivities |= activity.deleted != 2 && activity.on.isSet() && activity.on <= facts.asOf;
    Team team(book);
    addSteps(facts, team, book);
    addLeads(facts, team, book);
    addQualified(facts, team, book);
    addReps(facts, team, book, effort);
    return facts;
}

} // namespace ridealong::report
