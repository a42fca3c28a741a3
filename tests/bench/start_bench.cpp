// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to a window that has settled: this program starts itself, once as the desktop
// with the big book, once as a bare window with menus, a table and a chart. "usable" is when the book's page
// has been painted; its limit is the bare window and then the straight load of the same rows.
#include "bench/start.h"

#include "bench/bigbook.h"
#include "bench/plainbook.h"
#include "shell/mainwindow.h"
#include "start/desktop.h"
#include "ui/support/pagewindow.h"

#include <QChart>
#include <QChartView>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QTableWidget>
#include <benchmark/benchmark.h>
#include <unistd.h>

namespace ridealong::bench {

namespace {

[[noreturn]] void arrived()
{
    settle();
    ::_exit(0); // what comes after is none of the start
}

void showBareWindow()
{
    auto *window = new QMainWindow;
    for (const char *name : {"File", "Edit", "View", "Help"})
        window->menuBar()->addMenu(QString::fromLatin1(name))->addAction(QStringLiteral("Open"));
    auto *table = new QTableWidget(200, 8, window);
    window->setCentralWidget(table);
    auto *series = new QLineSeries;
    for (int i = 0; i < 13; ++i)
        series->append(i, i % 5);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    auto *dock = new QDockWidget(window);
    dock->setWidget(new QChartView(chart, dock));
    window->addDockWidget(Qt::RightDockWidgetArea, dock);
    window->resize(1440, 900);
    window->show();
    arrived();
}

[[noreturn]] void showDesktop(QApplication &app, const QString &book, bool untilUsable)
{
    QStandardPaths::setTestModeEnabled(true);
    useTheme(app, makeTheme(Look::light));
    Launch launch;
    launch.book = book;
    launch.page = QStringLiteral("today");
    launch.size = QSize(1440, 900);
    launch.clock = benchClock();
    Desktop desktop(launch);
    if (untilUsable)
        QObject::connect(&desktop, &Desktop::opened, &app, arrived, Qt::QueuedConnection);
    desktop.start();
    if (!untilUsable)
        arrived();
    QApplication::exec();
    ::_exit(1);
}

double secondsUntilSettled(const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), words);
    const bool ended = process.waitForFinished(60'000) && process.exitCode() == 0;
    return ended ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

void start(benchmark::State &state, const char *window)
{
    const QStringList words = {QString::fromLatin1(showOnly), QString::fromLatin1(window), bigBookPath()};
    for (auto _ : state) {
        const double seconds = secondsUntilSettled(words);
        if (seconds < 0)
            state.SkipWithError("the window did not come");
        state.SetIterationTime(seconds);
    }
}

void usableLimit(benchmark::State &state)
{
    const QStringList words = {QString::fromLatin1(showOnly), QStringLiteral("bare"), bigBookPath()};
    for (auto _ : state) {
        const double window = secondsUntilSettled(words);
        QElapsedTimer timer;
        timer.start();
        benchmark::DoNotOptimize(loadPlainBook());
        state.SetIterationTime(window + double(timer.nsecsElapsed()) / 1e9);
    }
}

[[maybe_unused]] const auto *const registered = [] {
    const auto dress = [](auto *benchmark) {
        return benchmark->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
    };
    dress(benchmark::RegisterBenchmark("start/window", start, "desktop"));
    dress(benchmark::RegisterBenchmark("start/window/limit", start, "bare"));
    dress(benchmark::RegisterBenchmark("start/usable", start, "usable"));
    return dress(benchmark::RegisterBenchmark("start/usable/limit", usableLimit));
}();

} // namespace

int showWindow(QApplication &app, const QString &window, const QString &book)
{
    if (window == QLatin1String("bare"))
        showBareWindow();
    showDesktop(app, book, window == QLatin1String("usable"));
}

} // namespace ridealong::bench
