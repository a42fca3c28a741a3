// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 entries of one rep from laptop to laptop: what writing the change file takes, and what reading it
// takes. Goals: one second, and five.
#include "bench/twolaptops.h"

#include <benchmark/benchmark.h>

namespace ridealong::bench {

namespace {

constexpr int entries = 100'000, leads = 5'000;

void writeFile(benchmark::State &state)
{
    const TwoLaptops team(entries, leads);
    for (auto _ : state) {
        const auto written = team.write();
        if (!written || written->entries < entries)
            state.SkipWithError("no file");
        else
            state.counters["MB"] = double(written->bytes) / 1e6;
    }
}
BENCHMARK(writeFile)->Name("exchange/export_100k")->Unit(benchmark::kMillisecond);

void readFile(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const TwoLaptops team(entries, leads);
        (void)team.write();
        team.managers();
        state.ResumeTiming();
        const auto report = importChanges(*team.manager, {team.changes(), false, {}});
        if (!report || report->account.taken < entries)
            state.SkipWithError("not read");
    }
}
BENCHMARK(readFile)->Name("exchange/import_100k")->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

} // namespace ridealong::bench
