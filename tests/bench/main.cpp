// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the benchmarks, then prints each beside its limit of the same run: seconds differ between machines,
// the ratio does not. Words given are those of Google Benchmark, such as --benchmark_filter=report.
#include <QGuiApplication>
#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>

namespace {

class Reporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs)
            if (!run.error_occurred)
                m_seconds[run.benchmark_name()] = run.real_accumulated_time / double(run.iterations);
    }

    void Finalize() override
    {
        for (const auto &[name, seconds] : m_seconds)
            if (const auto limit = m_seconds.find(name + "/limit"); limit != m_seconds.end())
                std::printf("%-40s %10.2f ms  limit %10.2f ms  ratio %5.2f\n", name.c_str(), seconds * 1e3,
                            limit->second * 1e3, seconds / limit->second);
    }

private:
    std::map<std::string, double> m_seconds;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
