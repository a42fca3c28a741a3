// SPDX-License-Identifier: GPL-3.0-or-later
// After a touch was logged in a book of 100,000 leads and a million activities: each figure of Focus, of
// Follow-ups and of Today, made anew. The limits are passes over dense columns written for that alone.
#include "bench/bigbook.h"
#include "focus/focusfacts.h"
#include "measure/brakes.h"
#include "measure/calllist.h"
#include "measure/effortkeeper.h"
#include "measure/followups.h"
#include "measure/followupworth.h"
#include "measure/needsyou.h"
#include "measure/promises.h"
#include "work/steps.h"

#include <QObject>
#include <algorithm>
#include <benchmark/benchmark.h>

namespace ridealong::bench {

namespace {

const Book &book()
{
    return bigBook().book();
}

// A gesture of a rep, on another lead each time.
void logATouch()
{
    static uint32_t lead = 0;
    lead = lead % bigLeads + 1;
    ChangeSet changes = bigBook().change();
    const auto logged = logActivity(
        changes, book(), {.lead = lead, .kind = book().kindNamed("call"), .person = activeReps(book())[0]});
    if (!logged || !bigBook().commit({Op::logActivity}, std::move(changes)))
        qFatal("the touch could not be logged");
}

EffortKeeper &keeper()
{
    static EffortKeeper kept;
    static const auto connection = QObject::connect(
        &bigBook(), &Session::changed, [](const Touched &touched) { kept.note(book(), touched); });
    return kept;
}

// What a figure takes when the book has just changed.
template<class F>
void afterATouch(benchmark::State &state, F &&figure)
{
    keeper().of(book());
    for (auto _ : state) {
        state.PauseTiming();
        logATouch();
        state.ResumeTiming();
        benchmark::DoNotOptimize(figure());
    }
}

Period weeks()
{
    return lastWeeks(book().today(), 13);
}

void effort(benchmark::State &state)
{
    afterATouch(state, [] { return keeper().of(book()).touches(0, Week{}, Week::of(book().today())); });
}

// The gesture with the totals that follow it.
void gesture(benchmark::State &state)
{
    keeper().of(book());
    for (auto _ : state)
        logATouch();
}

void brakes(benchmark::State &state)
{
    afterATouch(state, [] {
        int on = 0;
        for (const uint32_t rep : activeReps(book()))
            on += brakeOf(book(), keeper().of(book()), rep).isOn();
        return on;
    });
}

void focus(benchmark::State &state)
{
    afterATouch(state, [] { return focusFacts(book(), keeper().of(book()), {}); });
}

void coverageOfAll(benchmark::State &state)
{
    afterATouch(state, [] {
        double sum = 0;
        for (const uint32_t rep : activeReps(book()))
            for (const Grade grade : {Grade::A, Grade::B, Grade::C})
                sum += coverage(book(), rep, grade);
        return sum;
    });
}

void neglected(benchmark::State &state)
{
    afterATouch(state, [] { return neglectedLeads(book(), 0); });
}

void calls(benchmark::State &state)
{
    afterATouch(state, [] { return callList(book(), activeReps(book())[0]); });
}

void needs(benchmark::State &state)
{
    afterATouch(state, [] { return needsYou({.book = book(), .effort = keeper().of(book())}); });
}

template<FollowUpBy by>
void rows(benchmark::State &state)
{
    afterATouch(state, [] { return followUp(book(), weeks(), by); });
}

void stepWeeks(benchmark::State &state)
{
    afterATouch(state, [] {
        const Week now = Week::of(book().today());
        return stepsByWeek(book(), now.plus(-12), now);
    });
}

void atRisk(benchmark::State &state)
{
    afterATouch(state, [] { return moneyAtRisk(book()); });
}

void rule(benchmark::State &state)
{
    afterATouch(state, [] { return ruleOf(book()); });
}

void overdueSteps(benchmark::State &state)
{
    afterATouch(state, [] { return agenda(book(), StepState::overdue); });
}

void promises(benchmark::State &state)
{
    afterATouch(state, [] { return openPromises(book()); });
}

void worth(benchmark::State &state)
{
    afterATouch(state, [] { return promiseWorth(book(), lastTwelveMonths(book().today())); });
}

// What scans read, densely: of each lead, and of each activity.
struct Columns
{
    std::vector<int32_t> received;
    std::vector<uint32_t> owner;
    std::vector<uint8_t> grade, stage, step;
    std::vector<int64_t> value;
    std::vector<uint32_t> lead;
    std::vector<int32_t> day;
};

const Columns &columns()
{
    static const Columns made = [] {
        Columns filled;
        for (uint32_t lead = 0; lead < book().leads().end(); ++lead) {
            const Standing &standing = book().standing(lead);
            filled.received.push_back(book().leads()[lead].receivedOn.days);
            filled.owner.push_back(book().leads()[lead].owner.number);
            filled.grade.push_back(uint8_t(standing.grade));
            filled.stage.push_back(uint8_t(standing.stageType));
            filled.step.push_back(uint8_t(standing.stepState));
            filled.value.push_back(book().leads()[lead].value.orZero());
        }
        for (const Activity &activity : book().activities().rows().subspan(1)) {
            filled.lead.push_back(activity.lead.number);
            filled.day.push_back(activity.on.days);
        }
        return filled;
    }();
    return made;
}

// Eight needs: a pass each, the leads of each sorted by value.
void needsLimit(benchmark::State &state)
{
    const Columns &c = columns();
    for (auto _ : state)
        for (uint8_t need = 0; need < 8; ++need) {
            std::vector<uint32_t> leads;
            for (uint32_t i = 0; i < c.stage.size(); ++i)
                if (c.stage[i] == 0 && c.step[i] == need % 4 && c.grade[i] <= 1 + need % 3)
                    leads.push_back(i);
            std::ranges::sort(leads, std::greater{}, [&c](uint32_t i) { return c.value[i]; });
            benchmark::DoNotOptimize(leads);
        }
}

std::vector<int32_t> firstAnswers(const Columns &c)
{
    std::vector<int32_t> first(c.received.size(), std::numeric_limits<int32_t>::max());
    for (size_t i = 0; i < c.lead.size(); ++i)
        if (c.day[i] >= c.received[c.lead[i]])
            first[c.lead[i]] = std::min(first[c.lead[i]], c.day[i]);
    return first;
}

// Days from received to the first touch, by owner, with their median.
void personLimit(benchmark::State &state)
{
    const Columns &c = columns();
    const Period period = weeks();
    for (auto _ : state) {
        const std::vector<int32_t> first = firstAnswers(c);
        std::array<std::vector<int32_t>, 16> days;
        for (size_t i = 0; i < c.received.size(); ++i)
            if (c.received[i] >= period.from.days && c.received[i] <= period.to.days)
                days[c.owner[i] % 16].push_back(first[i] - c.received[i]);
        for (std::vector<int32_t> &each : days)
            std::ranges::nth_element(each, each.begin() + ptrdiff_t(each.size() / 2));
        benchmark::DoNotOptimize(days);
    }
}

BENCHMARK(gesture)->Name("followup/gesture")->Unit(benchmark::kMillisecond);
BENCHMARK(effort)->Name("followup/effort")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(brakes)->Name("followup/brakes")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(focus)->Name("followup/focus")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(coverageOfAll)->Name("followup/coverage")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(neglected)->Name("followup/neglected")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(calls)->Name("followup/calls")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(needs)->Name("followup/needs")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(needsLimit)->Name("followup/needs/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(rows<FollowUpBy::all>)->Name("followup/all")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(rows<FollowUpBy::person>)->Name("followup/person")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(personLimit)->Name("followup/person/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(rows<FollowUpBy::source>)->Name("followup/source")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(rows<FollowUpBy::month>)->Name("followup/month")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(stepWeeks)->Name("followup/weeks")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(atRisk)->Name("followup/risk")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(rule)->Name("followup/rule")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(overdueSteps)->Name("followup/agenda")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(promises)->Name("followup/promises")->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(worth)->Name("followup/worth")->Unit(benchmark::kMillisecond)->Iterations(50);

} // namespace

} // namespace ridealong::bench
