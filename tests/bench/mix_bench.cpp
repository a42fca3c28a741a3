// SPDX-License-Identifier: GPL-3.0-or-later
// The mix of a book of 100,000 leads and a million activities by rep and week, against a scan of four dense
// columns written for that alone; and the lists that are made anew whenever a page is shown.
#include "measure/calllist.h"
#include "measure/followups.h"
#include "measure/mix.h"

#include <benchmark/benchmark.h>
#include <random>

namespace ridealong::bench {

namespace {

constexpr uint32_t leadCount = 100'000, activityCount = 1'000'000, people = 12;
constexpr int days = 364;
const Date today = Date::of(2026, 10, 14);

void fillLeads(Book &book, std::mt19937 &random)
{
    Tables &tables = book.forLoading();
    tables.lead.reserve(leadCount);
    for (uint32_t lead = 1; lead <= leadCount; ++lead) {
        tables.lead.addRow(lead, Id{1, lead});
        tables.lead.setValue(lead, leadField("company"), "Company " + std::to_string(lead));
        tables.lead.setValue(lead, leadField("owner"), Link{1 + uint32_t(random() % people)});
        tables.lead.setValue(lead, leadField("override_grade"), Grade(1 + random() % 5));
        tables.lead.setValue(lead, leadField("value"), Money{int64_t(random() % 10'000'000)});
        tables.lead.setValue(lead, leadField("received_on"), today.plus(-int(random() % days)));
    }
}

void fillActivities(Book &book, std::mt19937 &random)
{
    Tables &tables = book.forLoading();
    tables.activity.reserve(activityCount);
    for (uint32_t row = 1; row <= activityCount; ++row) {
        tables.activity.addRow(row, Id{2, row});
        tables.activity.setValue(row, activityField("lead"), Link{1 + uint32_t(random() % leadCount)});
        tables.activity.setValue(row, activityField("person"), Link{1 + uint32_t(random() % people)});
        tables.activity.setValue(row, activityField("on"), today.plus(-int(random() % days)));
        tables.activity.setValue(row, activityField("minutes"), int64_t(5 + random() % 60));
        tables.activity.setValue(row, activityField("grade"), Grade(1 + random() % 5));
    }
}

const Book &book()
{
    static const std::unique_ptr<Book> made = [] {
        auto filled = std::make_unique<Book>();
        std::mt19937 random(1);
        for (uint32_t person = 1; person <= people; ++person)
            filled->forLoading().person.addRow(person, Id{3, person});
        fillLeads(*filled, random);
        fillActivities(*filled, random);
        filled->loaded(today);
        return filled;
    }();
    return *made;
}

struct Columns
{
    std::vector<int32_t> day;
    std::vector<uint16_t> person, minutes;
    std::vector<uint8_t> grade;
};

const Columns &columns()
{
    static const Columns made = [] {
        Columns filled;
        for (const Activity &activity : book().activities().rows().subspan(1)) {
            filled.day.push_back(activity.on.days);
            filled.person.push_back(uint16_t(activity.person.number));
            filled.minutes.push_back(uint16_t(activity.minutes));
            filled.grade.push_back(uint8_t(activity.grade));
        }
        return filled;
    }();
    return made;
}

void mix(benchmark::State &state)
{
    book();
    for (auto _ : state)
        benchmark::DoNotOptimize(effortOf(book()));
}

void mixLimit(benchmark::State &state)
{
    const Columns &c = columns();
    const int32_t first = Week::of(today.plus(-days)).monday;
    constexpr size_t weeks = days / 7 + 2;
    for (auto _ : state) {
        std::vector<int32_t> cells((people + 1) * weeks * 8);
        for (size_t i = 0; i < c.day.size(); ++i)
            cells[(c.person[i] * weeks + uint32_t(c.day[i] - first) / 7) * 8 + c.grade[i]] += c.minutes[i];
        benchmark::DoNotOptimize(cells);
    }
}

void calls(benchmark::State &state)
{
    book();
    for (auto _ : state)
        benchmark::DoNotOptimize(callList(book(), 1));
}

void followUps(benchmark::State &state)
{
    book();
    for (auto _ : state)
        benchmark::DoNotOptimize(followUpOf(book(), lastWeeks(today, 13)));
}

BENCHMARK(mix)->Name("mix/week")->Unit(benchmark::kMillisecond);
BENCHMARK(mixLimit)->Name("mix/week/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(calls)->Name("mix/calls")->Unit(benchmark::kMillisecond);
BENCHMARK(followUps)->Name("mix/followup")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace ridealong::bench
