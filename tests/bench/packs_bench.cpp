// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly packs of a book of 100,000 leads and a million activities: each as it is built, all five as they
// are frozen on a Monday, and the one page that leadership gets as PDF.
#include "bench/bigbook.h"
#include "render/pdf.h"
#include "session/reportwish.h"
#include "session/weekreports.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>

namespace ridealong::bench {

namespace {

Week lastWeek()
{
    return Week::of(bigBook().today()).plus(-1);
}

void build(benchmark::State &state, const char *pack)
{
    const Session &session = bigBook();
    for (auto _ : state) {
        const auto made = freshReport(session, lastWeek(), pack, session.clock().now());
        if (!made)
            state.SkipWithError("no report");
    }
}

void pdf(benchmark::State &state)
{
    const Session &session = bigBook();
    const auto made = freshReport(session, lastWeek(), "leadership", session.clock().now());
    for (auto _ : state)
        benchmark::DoNotOptimize(render::toPdf(report::composed(made->report)));
}

// Each time another week that is over.
void freeze(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Frozen.ridealong"));
    if (!bigBook().store().backup(path))
        return state.SkipWithError("the big book could not be copied");
    const auto session = std::move(*Session::open(path, Store::Access::write, benchClock()));
    int back = 0;
    for (auto _ : state)
        if (!freezeReports(*session, Week::of(session->today()).plus(-++back)))
            state.SkipWithError("not frozen");
    if (reportSnapshots(session->book()).size() != size_t(back))
        state.SkipWithError("a week is missing");
}

[[maybe_unused]] const auto *const registered = [] {
    for (const report::ReportInfo &info : report::reports())
        if (std::string_view(info.key) == "weekly")
            benchmark::RegisterBenchmark((std::string("packs/build_") + info.pack).c_str(), build, info.pack)
                ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("packs/leadership_pdf", pdf)->Unit(benchmark::kMillisecond);
    return benchmark::RegisterBenchmark("packs/freeze", freeze)->Unit(benchmark::kMillisecond)->Iterations(5);
}();

} // namespace

} // namespace ridealong::bench
