// SPDX-License-Identifier: GPL-3.0-or-later
// How much 100,000 leads look like 100 best accounts by four fields, against the same sums written by hand
// over dense columns.
#include "scoring/lookalikes.h"

#include "support/leadsheet.h"

#include <benchmark/benchmark.h>
#include <numeric>
#include <random>

namespace ridealong::bench {

namespace {

constexpr uint32_t leadCount = 100'000, seedCount = 100;

struct CloneSheet
{
    LeadSheet sheet;
    LeadData data = sheet.data();
    std::vector<uint32_t> all = std::vector<uint32_t>(leadCount);
    std::vector<uint32_t> seeds;
    std::vector<ComparedField> fields;

    CloneSheet()
    {
        std::mt19937 random(1);
        std::iota(all.begin(), all.end(), 1u);
        for (uint32_t i = 1; i <= leadCount; ++i)
            sheet.add({{"company", text("Company " + std::to_string(i) + " Works")},
                       {"industry", text("Industry " + std::to_string(random() % 30))},
                       {"employees", whole(1 + int64_t(random() % 5000))},
                       {"annual_revenue", money(1 + int64_t(random() % 100'000'000))},
                       {"latitude", 39.0 + double(random() % 1000) / 500},
                       {"longitude", -86.0 + double(random() % 1000) / 500}});
        for (uint32_t i = 0; i < seedCount; ++i)
            seeds.push_back(1 + i * (leadCount / seedCount));
        for (const char *key : {"industry", "employees", "annual_revenue", "place"})
            fields.push_back(comparableField(data, key).value());
    }
};

const CloneSheet &sheet()
{
    static const CloneSheet made;
    return made;
}

void compareAll(benchmark::State &state)
{
    const Lookalikes lookalikes(sheet().data, sheet().seeds, sheet().fields);
    std::vector<Nearness> found(leadCount);
    for (auto _ : state) {
        lookalikes.of(sheet().all, found.data());
        benchmark::DoNotOptimize(found.data());
    }
}

void makeLookalikes(benchmark::State &state)
{
    for (auto _ : state) {
        const Lookalikes lookalikes(sheet().data, sheet().seeds, sheet().fields);
        benchmark::DoNotOptimize(&lookalikes);
    }
}

void compareOne(benchmark::State &state)
{
    const Lookalikes lookalikes(sheet().data, sheet().seeds, sheet().fields);
    for (auto _ : state)
        benchmark::DoNotOptimize(lookalikes.of(77));
}

// One category and five numbers a lead and seed, and the mean: what cannot be left out.
void compareAllByHand(benchmark::State &state)
{
    std::vector<std::array<double, 6>> rows(leadCount + 1);
    std::mt19937 random(1);
    for (auto &row : rows)
        for (double &cell : row)
            cell = double(random() % 100) / 100;
    std::vector<double> best(leadCount + 1);
    for (auto _ : state) {
        for (uint32_t lead = 1; lead <= leadCount; ++lead) {
            double most = 0;
            for (const uint32_t seed : sheet().seeds) {
                double sum = rows[lead][0] == rows[seed][0];
                for (size_t i = 1; i < 6; ++i)
                    sum += 1 - std::abs(rows[lead][i] - rows[seed][i]);
                most = std::max(most, sum);
            }
            best[lead] = most;
        }
        benchmark::DoNotOptimize(best.data());
    }
}

[[maybe_unused]] const auto *const registered = [] {
    const auto add = [](const char *name, auto *function) {
        return benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond);
    };
    add("lookalikes/all", compareAll);
    add("lookalikes/all/limit", compareAllByHand);
    add("lookalikes/make", makeLookalikes);
    return add("lookalikes/one", compareOne);
}();

} // namespace

} // namespace ridealong::bench
