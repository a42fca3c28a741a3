// SPDX-License-Identifier: GPL-3.0-or-later
// A change file of 100,000 entries, and a list of 100,000 leads, come into a book that is open in the real
// window, and are taken back: nothing of it may hold the window for more than 50 ms, neither the reading nor
// the pages that show what came.
#include "bench/twolaptops.h"
#include "importing/importview.h"
#include "shell/mainwindow.h"
#include "start/desktop.h"
#include "support/effort.h"
#include "sync/importsheet.h"
#include "ui/support/heartbeat.h"
#include "ui/support/watchedapp.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <functional>
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
constexpr int rowCount = walked(100'000, 2'000);

// A book that is open in the real window, and rows that come into it.
struct OpenBook
{
    std::unique_ptr<Desktop> desktop;

    virtual ~OpenBook() = default;
    void open(const QString &book, const Clock &clock)
    {
        Launch launch;
        launch.book = book;
        launch.clock = clock;
        desktop = std::make_unique<Desktop>(launch);
        QSignalSpy opened(desktop.get(), &Desktop::opened);
        desktop->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, patience));
        window().resize(1440, 900);
        QApplication::setActiveWindow(&window());
    }

    MainWindow &window() { return desktop->window(); }
    const Book &book() { return desktop->session()->book(); }
    virtual uint32_t lastLead() const = 0; // of those that come
    bool waitFor(const std::function<bool()> &what) { return QTest::qWaitFor(what, patience); }
    void goThrough(std::initializer_list<const char *> pages)
    {
        for (const char *page : pages) {
            window().showPage(QString::fromLatin1(page));
            QTest::qWait(walked(500, 1500));
        }
    }
    bool takeBack()
    {
        const auto actions = window().findChildren<QAction *>();
        const auto undo = std::ranges::find(actions, QKeySequence(QKeySequence::Undo), &QAction::shortcut);
        if (undo == actions.end() || !(*undo)->isEnabled())
            return false;
        (*undo)->trigger();
        return waitFor([&] { return !book().leads().has(lastLead()); });
    }
};

struct BookWithChanges : OpenBook
{
    bench::TwoLaptops team{entryCount, leadCount};

    BookWithChanges()
    {
        EXPECT_TRUE(team.write());
        team.managers();
        team.manager.reset();
        team.rep.reset();
        open(team.managersBook(), team.clock);
    }
    ~BookWithChanges() override { desktop.reset(); } // before its files go
    uint32_t lastLead() const override { return leadCount; }
    bool import()
    {
        desktop->openChanges(team.changes());
        if (!waitFor([&] { return window().findChild<ImportSheet *>() != nullptr; }))
            return false;
        QElapsedTimer taken;
        taken.start();
        window().findChild<ImportSheet *>()->importButton()->click();
        const bool isThere = waitFor([&] { return book().leads().has(lastLead()); });
        std::cout << entryCount << " entries were in after " << taken.elapsed() << " ms\n";
        return isThere;
    }
};

struct BookWithList : OpenBook
{
    QTemporaryDir folder;
    QString list = folder.filePath(QStringLiteral("leads.csv"));

    BookWithList()
    {
        const Clock clock = Clock::at(Date::of(2026, 10, 14));
        const QString path = folder.filePath(QStringLiteral("Book.ridealong"));
        EXPECT_TRUE(Session::create(path, {.name = "Book", .owner = "Dana"}, clock));
        QFile file(list);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("company,contact,email,city,industry,employees,value,received_on,source,notes\n");
        for (int i = 1; i <= rowCount; ++i)
            file.write(QStringLiteral("Company %1,Ada Person%1,ada%1@example.com,Dayton,Food,%2,%1,"
                                      "2026-09-1%3,Web,pump boiler line %1\n")
                           .arg(i)
                           .arg(i % 900)
                           .arg(i % 10)
                           .toUtf8());
        file.close();
        open(path, clock);
    }
    ~BookWithList() override { desktop.reset(); }
    uint32_t lastLead() const override { return rowCount; }
    bool import()
    {
        window().showPage(QStringLiteral("import"));
        auto *view = window().findChild<ImportView *>();
        if (!view)
            return false;
        view->choose(ImportTable::leads);
        view->setFile(list);
        const auto reached = [&](ImportView::Step step) {
            return waitFor([&] { return view->step() == step && !desktop->session()->isBusy(); });
        };
        for (const auto step : {ImportView::matching, ImportView::checking, ImportView::done}) {
            if (step != ImportView::matching)
                view->goOn();
            if (!reached(step))
                return false;
        }
        return book().leads().has(lastLead());
    }
};

// What is done to the window, and how long it was held meanwhile.
void expectAliveWhile(OpenBook &it, const char *what, const std::function<void()> &isDone)
{
    auto &app = *static_cast<WatchedApplication *>(qApp);
    app.startWatch();
    const Heartbeat heart;

    isDone();
    it.goThrough({"board", "today", "focus", "sync", "leads"});

    EXPECT_GT(heart.beats(), 100) << what;
    EXPECT_LE(heart.longestOfWork(), mostWork) << what;
    EXPECT_LE(heart.longestMilliseconds(), mostWaiting) << what;
    std::cout << what << ": longest between two beats " << heart.longestMilliseconds() << " ms, of it work "
              << heart.longestOfWork() << " ms\n";
    for (const auto &held : app.endWatch())
        std::cout << held.milliseconds << " ms: " << held.what << '\n';
}

} // namespace

TEST(Window, StaysAliveWhileAHundredThousandEntriesComeInAndAreTakenBack)
{
    BookWithChanges it;
    it.goThrough({"today", "board", "focus", "sync", "leads"});

    expectAliveWhile(it, "entries come", [&] { ASSERT_TRUE(it.import()); });
    EXPECT_GE(int(it.book().activities().end()), entryCount - leadCount);

    expectAliveWhile(it, "entries are taken back", [&] { ASSERT_TRUE(it.takeBack()); });
    EXPECT_FALSE(it.book().leads().has(1));
}

TEST(Window, StaysAliveWhileAHundredThousandRowsComeInAndAreTakenBack)
{
    BookWithList it;
    it.goThrough({"today", "board", "focus", "import", "leads"});

    expectAliveWhile(it, "rows come", [&] { ASSERT_TRUE(it.import()); });
    expectAliveWhile(it, "rows are taken back", [&] { ASSERT_TRUE(it.takeBack()); });
    EXPECT_FALSE(it.book().leads().has(1));
}
