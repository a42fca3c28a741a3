// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the benchmarks, then prints each beside its limit of the same run and the goal: seconds differ between
// machines, the ratio does not. Of several repetitions the fastest counts. Words given are those of Google
// Benchmark, such as --benchmark_filter=report --benchmark_repetitions=3.
#include "bench/start.h"
#include "shell/theme.h"

#include <QApplication>
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstring>
#include <map>
#include <string_view>

using namespace ridealong;

namespace {

struct Goal
{
    const char *name;
    double ratio; // to the limit of the same name; 0 where only time counts
    double milliseconds = 0;
    double megabytes = 0; // at most, whatever the size; 0 where twice the limit's are the goal
};

constexpr Goal goals[] = {
    {"board/first_frame", 1.5},
    {"board/move_p95", 1.5, 16},
    {"board/scroll_p99", 1.5, 16},
    {"book/gesture", 2, 16},
    {"book/load", 1.5},
    {"capture/made_100k", 1.5},
    {"capture/set_100k", 2.3},
    {"coaching/effect", 0, 50},
    {"csv/read", 3},
    {"exchange/export_100k", 0, 1000},
    {"exchange/export_10k", 2},
    {"exchange/import_100k", 0, 5000},
    {"exchange/merge_10k", 2},
    {"export/csv_100k", 1.5, 0, 32},
    {"export/csv_10k", 1.5, 0, 32},
    {"export/csv_1m", 1.5, 0, 32},
    {"export/xlsx_100k", 1.5, 0, 32},
    {"export/xlsx_10k", 1.5, 0, 32},
    {"export/xlsx_1m", 1.5, 0, 32},
    {"followup/agenda", 0, 50},
    {"followup/all", 0, 50},
    {"followup/brakes", 0, 50},
    {"followup/calls", 0, 50},
    {"followup/coverage", 0, 50},
    {"followup/effort", 0, 50},
    {"followup/focus", 0, 50},
    {"followup/gesture", 0, 16},
    {"followup/month", 0, 50},
    {"followup/needs", 3, 50},
    {"followup/neglected", 0, 50},
    {"followup/person", 3, 50},
    {"followup/promises", 0, 50},
    {"followup/risk", 0, 50},
    {"followup/rule", 0, 50},
    {"followup/source", 0, 50},
    {"followup/weeks", 0, 50},
    {"followup/worth", 0, 50},
    {"import/leads_100k", 2},
    {"import/leads_10k", 2},
    {"import/more", 2},
    {"list/overdue_first_200", 3},
    {"list/search_notes", 0, 10},
    {"list/sort_company", 1.5},
    {"list/sort_company_again", 1.5},
    {"list/sort_value", 1.5},
    {"mix/week", 3},
    {"packs/build_cfo", 0, 50},
    {"packs/build_leadership", 0, 50},
    {"packs/build_management", 0, 50},
    {"packs/build_marketing", 0, 50},
    {"packs/build_president", 0, 50},
    {"packs/freeze", 0, 50},
    {"report/pdf_200_rows", 2},
    {"ride/day", 0, 50},
    {"ride/order", 0, 50},
    {"ride/places", 0, 50},
    {"ride/plan", 0, 50},
    {"ride/reps", 0, 50},
    {"scoring/filter", 2},
    {"scoring/grade", 3},
    {"scoring/search", 2},
    {"start/usable", 1.5},
    {"start/window", 1.5},
    {"table/first_frame", 1.5},
    {"table/scroll_p99", 1.5, 16},
};
constexpr double memoryGoal = 2;

struct Measured
{
    double milliseconds = 1e300;
    double megabytes = 0;
};

using Figures = std::map<std::string, Measured>;

// Google Benchmark writes how it was run behind the name.
std::string plainName(std::string name)
{
    for (const char *end : {"/manual_time", "/iterations:"})
        if (const size_t at = name.find(end); at != std::string::npos)
            name.erase(at, name.find('/', at + 1) - at);
    return name;
}

class Reporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs)
            if (!run.error_occurred && run.run_type == Run::RT_Iteration)
                note(run);
    }
    const Figures &figures() const { return m_figures; }

private:
    void note(const Run &run)
    {
        Measured &measured = m_figures[plainName(run.run_name.str())];
        const double seconds = run.real_accumulated_time / double(run.iterations);
        measured.milliseconds = std::min(measured.milliseconds, seconds * 1e3);
        if (const auto memory = run.counters.find("MB"); memory != run.counters.end())
            measured.megabytes = memory->second.value;
    }

    Figures m_figures;
};

void printLine(const char *name, const char *unit, double is, double limit, double goal, bool met)
{
    std::printf("%-28s %9.2f %s", name, is, unit);
    if (limit > 0)
        std::printf("   limit %9.2f %s   ratio %5.2f   goal %4.1f", limit, unit, is / limit, goal);
    std::printf("   %s\n", met ? "reached" : "MISSED");
}

void print(const Goal &goal, const Figures &figures)
{
    const auto found = figures.find(goal.name);
    if (found == figures.end())
        return;
    const auto limit = figures.find(std::string(goal.name) + "/limit");
    const Measured best = limit == figures.end() ? Measured{0, 0} : limit->second;
    const Measured &is = found->second;
    const bool near = best.milliseconds == 0 || is.milliseconds <= goal.ratio * best.milliseconds;
    const bool soon = goal.milliseconds == 0 || is.milliseconds <= goal.milliseconds;
    printLine(goal.name, "ms", is.milliseconds, best.milliseconds, goal.ratio, near && soon);
    if (goal.megabytes > 0)
        printLine(goal.name, "MB", is.megabytes, 0, 0, is.megabytes <= goal.megabytes);
    else if (best.megabytes > 0)
        printLine(goal.name, "MB", is.megabytes, best.megabytes, memoryGoal,
                  is.megabytes <= memoryGoal * best.megabytes);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], bench::showOnly) == 0)
        return bench::showWindow(app, QString::fromUtf8(argv[2]), QString::fromUtf8(argv[3]));
    useTheme(app, makeTheme(Look::light));
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::puts("");
    for (const Goal &goal : goals)
        print(goal, reporter.figures());
    return 0;
}
