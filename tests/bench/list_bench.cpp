// SPDX-License-Identifier: GPL-3.0-or-later
// The live list over a book of 100,000 leads: overdue ones, and all of them sorted, against scans and sorts
// written for that one question. The limits write the order into a list of numbers, as the list does.
#include "bench/bigbook.h"
#include "leads/leadlistmodel.h"

#include <QCollator>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <numeric>

namespace ridealong::bench {

namespace {

constexpr size_t firstRows = 200;

const Book &book()
{
    return bigBook().book();
}

void overdue(benchmark::State &state)
{
    LeadListModel list(bigBook());
    for (auto _ : state) {
        (void)list.setQuery({.filter = "next_step = overdue", .text = {}, .sort = {{"next_step_on"}}});
        if (list.rowCount() < int(firstRows))
            state.SkipWithError("too few are overdue");
    }
}

void overdueLimit(benchmark::State &state)
{
    (void)book();
    for (auto _ : state) {
        std::vector<std::pair<int32_t, uint32_t>> found;
        for (uint32_t lead = 1; lead < book().leads().end(); ++lead)
            if (const Standing &s = book().standing(lead);
                s.stepState == StepState::overdue && s.deleted != 2)
                found.emplace_back(s.nextStepOn.days, lead);
        std::ranges::partial_sort(found, found.begin() + firstRows);
        benchmark::DoNotOptimize(found.data());
    }
}

void sortValue(benchmark::State &state)
{
    LeadListModel list(bigBook());
    (void)list.setQuery({});
    bool descending = false;
    for (auto _ : state)
        list.setSort({{"value", descending = !descending}});
}

void sortValueLimit(benchmark::State &state)
{
    std::vector<uint32_t> leads(book().leads().end() - 1);
    for (auto _ : state) {
        std::iota(leads.begin(), leads.end(), 1u);
        std::vector<std::pair<int64_t, uint32_t>> keys;
        keys.reserve(leads.size());
        for (const uint32_t lead : leads)
            keys.emplace_back(-book().leads()[lead].value.minor, lead);
        std::ranges::sort(keys);
        std::ranges::transform(keys, leads.begin(), &std::pair<int64_t, uint32_t>::second);
        benchmark::DoNotOptimize(leads.data());
    }
}

// A list that never was sorted by company: texts are folded by the person's language first.
void sortCompany(benchmark::State &state)
{
    (void)book();
    for (auto _ : state) {
        state.PauseTiming();
        LeadListModel list(bigBook());
        (void)list.setQuery({});
        state.ResumeTiming();
        list.setSort({{"company"}});
    }
}

void sortCompanyAgain(benchmark::State &state)
{
    LeadListModel list(bigBook());
    bool descending = false;
    (void)list.setQuery({.filter = {}, .text = {}, .sort = {{"company"}}});
    for (auto _ : state)
        list.setSort({{"company", descending = !descending}});
}

std::vector<QCollatorSortKey> companyKeys()
{
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedStates));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(book().leads().end());
    for (uint32_t lead = 1; lead < book().leads().end(); ++lead) {
        const std::string_view name = book().leads().text(lead, leadField("company"));
        keys.push_back(collator.sortKey(QString::fromUtf8(name.data(), qsizetype(name.size()))));
    }
    return keys;
}

void sortByKeys(const std::vector<QCollatorSortKey> &keys)
{
    std::vector<uint32_t> leads(keys.size());
    std::iota(leads.begin(), leads.end(), 0u);
    std::ranges::sort(leads, [&](uint32_t a, uint32_t b) { return keys[a].compare(keys[b]) < 0; });
    benchmark::DoNotOptimize(leads.data());
}

void sortCompanyLimit(benchmark::State &state)
{
    (void)book();
    for (auto _ : state)
        sortByKeys(companyKeys());
}

void sortCompanyAgainLimit(benchmark::State &state)
{
    const std::vector<QCollatorSortKey> keys = companyKeys();
    for (auto _ : state)
        sortByKeys(keys);
}

void searchNotes(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(bigBook().store().searchNotes("boilerquote pumpcall", book(), 50));
}

BENCHMARK(overdue)->Name("list/overdue_first_200")->Unit(benchmark::kMillisecond);
BENCHMARK(overdueLimit)->Name("list/overdue_first_200/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(sortValue)->Name("list/sort_value")->Unit(benchmark::kMillisecond);
BENCHMARK(sortValueLimit)->Name("list/sort_value/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(sortCompany)->Name("list/sort_company")->Unit(benchmark::kMillisecond);
BENCHMARK(sortCompanyLimit)->Name("list/sort_company/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(sortCompanyAgain)->Name("list/sort_company_again")->Unit(benchmark::kMillisecond);
BENCHMARK(sortCompanyAgainLimit)->Name("list/sort_company_again/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(searchNotes)->Name("list/search_notes")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace ridealong::bench
