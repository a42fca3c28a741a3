// SPDX-License-Identifier: GPL-3.0-or-later
// A change file of 100,000 entries comes into a book that is open in the real window: nothing of it may hold
// the window for more than 50 ms, neither the reading nor the pages that show what came.
#include "bench/twolaptops.h"
#include "shell/mainwindow.h"
#include "start/desktop.h"
#include "support/effort.h"
#include "sync/importsheet.h"
#include "ui/support/heartbeat.h"
#include "ui/support/watchedapp.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <iostream>

using namespace ridealong;

namespace {

#ifdef NDEBUG
constexpr double mostWork = 50; // milliseconds
#else
constexpr double mostWork = walked(150, 1000); // not optimised
#endif
constexpr double mostWaiting = walked(1000, 5000); // of a machine that is busy with other work
constexpr int patience = 300'000;
constexpr int entryCount = walked(100'000, 4'000), leadCount = walked(5'000, 500);

struct OpenBook
{
    bench::TwoLaptops team{entryCount, leadCount};
    std::unique_ptr<Desktop> desktop;

    OpenBook()
    {
        EXPECT_TRUE(team.write());
        team.managers();
        team.manager.reset();
        team.rep.reset();
        Launch launch;
        launch.book = team.managersBook();
        launch.clock = team.clock;
        desktop = std::make_unique<Desktop>(launch);
        QSignalSpy opened(desktop.get(), &Desktop::opened);
        desktop->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, patience));
        window().resize(1440, 900);
        QApplication::setActiveWindow(&window());
    }

    MainWindow &window() { return desktop->window(); }
    void goThrough(std::initializer_list<const char *> pages)
    {
        for (const char *page : pages) {
            window().showPage(QString::fromLatin1(page));
            QTest::qWait(walked(500, 1500));
        }
    }
};

} // namespace

TEST(Window, StaysAliveWhileAHundredThousandEntriesComeIn)
{
    OpenBook it;
    it.goThrough({"today", "board", "focus", "sync", "leads"});
    auto &app = *static_cast<WatchedApplication *>(qApp);
    app.startWatch();
    const Heartbeat heart;

    it.desktop->openChanges(it.team.changes());
    ASSERT_TRUE(QTest::qWaitFor([&] { return it.window().findChild<ImportSheet *>() != nullptr; }, patience));
    it.window().findChild<ImportSheet *>()->importButton()->click();
    const Book &book = it.desktop->session()->book();
    ASSERT_TRUE(QTest::qWaitFor([&] { return int(book.leads().end()) > leadCount; }, patience));
    it.goThrough({"board", "today", "focus", "sync", "leads"});

    EXPECT_GE(int(book.activities().end()), entryCount - leadCount);
    EXPECT_GT(heart.beats(), 100);
    EXPECT_LE(heart.longestOfWork(), mostWork);
    EXPECT_LE(heart.longestMilliseconds(), mostWaiting);
    std::cout << "longest between two beats " << heart.longestMilliseconds() << " ms, of it work "
              << heart.longestOfWork() << " ms\n";
    for (const auto &held : app.endWatch())
        std::cout << held.milliseconds << " ms: " << held.what << '\n';
}
