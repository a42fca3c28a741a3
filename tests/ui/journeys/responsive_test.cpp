// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a person does on 100,000 leads and a million activities may hold the window for more than 50
// ms. The real program opens the book; what follows is done by keys and clicks, and each event is timed by
// the processor's time of the window's thread. Opening, and the first showing of a page, are the first load.
#include "bench/bigbook.h"
#include "grading/criterionrow.h"
#include "grading/pointsspin.h"
#include "leads/filterbar.h"
#include "leads/lane.h"
#include "leads/leadtable.h"
#include "pages/boardpage.h"
#include "pages/gradingpage.h"
#include "pages/leadspage.h"
#include "pages/ridespage.h"
#include "pages/settingspage.h"
#include "shell/mainwindow.h"
#include "start/desktop.h"
#include "ui/support/watchedapp.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <iostream>

#ifdef NDEBUG
constexpr double mostMilliseconds = 50;
#else
constexpr double mostMilliseconds = 100; // not optimised
#endif

#if defined(RIDEALONG_SANITIZED)
constexpr bool isSlowed = true;
#else
constexpr bool isSlowed = false;
#endif

using namespace ridealong;

namespace {

WatchedApplication &app()
{
    return *static_cast<WatchedApplication *>(qApp);
}

class BigBook : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        if (isSlowed)
            return;
        Launch launch;
        launch.book = bench::bigBookPath();
        launch.clock = bench::benchClock();
        s_desktop = new Desktop(launch);
        QSignalSpy opened(s_desktop, &Desktop::opened);
        s_desktop->start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, 60'000));
        s_desktop->window().resize(1440, 900);
        QApplication::setActiveWindow(&s_desktop->window());
        for (const char *page : {"leads", "board", "focus", "today"})
            s_desktop->window().showPage(QString::fromLatin1(page)), QTest::qWait(1500);
    }
    static void TearDownTestSuite()
    {
        delete s_desktop;
        s_desktop = nullptr;
    }
    void SetUp() override
    {
        if (isSlowed)
            GTEST_SKIP() << "the sanitizers slow everything down";
    }
    void TearDown() override
    {
        if (isSlowed)
            return;
        QTest::qWait(200);
        const auto longest = app().endWatch();
        if (!longest.empty())
            std::cout << "longest " << longest.front().milliseconds << " ms: " << longest.front().what
                      << '\n';
        for (const auto &held : longest)
            EXPECT_LE(held.milliseconds, mostMilliseconds) << held.what;
    }

    static MainWindow &window() { return s_desktop->window(); }
    template<class T>
    T &page(const char *key)
    {
        window().showPage(QString::fromLatin1(key));
        QTest::qWait(300);
        app().startWatch();
        return *qobject_cast<T *>(window().currentPage());
    }
    static void key(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&widget, Qt::Key(key), modifiers);
        QTest::qWait(30);
    }
    static void type(QWidget &widget, const char *text)
    {
        for (const char *letter = text; *letter; ++letter) {
            QTest::keyClick(&widget, *letter);
            QTest::qWait(80);
        }
    }
    static void accept()
    {
        QTest::qWait(50);
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        dialog->accept();
        QTest::qWait(300);
        QApplication::setActiveWindow(&window());
    }

    static inline Desktop *s_desktop = nullptr;
};

} // namespace

TEST_F(BigBook, GoesFromPageToPage)
{
    app().startWatch();

    for (const char *key : {"leads", "board", "today", "focus", "today", "board", "leads"}) {
        window().showPage(QString::fromLatin1(key));
        QTest::qWait(150);
    }
}

TEST_F(BigBook, FiltersTheTable)
{
    auto &leads = page<LeadsPage>("leads");

    leads.filterBar().field()->setFocus();
    type(*leads.filterBar().field(), "tole");
    leads.filterBar().field()->clear();
    QTest::qWait(150);
    leads.filterBar().setParts({{.field = {}, .clause = "value >= 10000 and industry ~ \"food\""}});
    QTest::qWait(150);
    leads.filterBar().clear();
    QTest::qWait(150);
}

TEST_F(BigBook, SortsAndScrollsTheTable)
{
    auto &leads = page<LeadsPage>("leads");

    for (const int column : {2, 5, 1})
        leads.model().sort(column, Qt::AscendingOrder), QTest::qWait(60);
    leads.table().setFocus();
    for (int i = 0; i < 15; ++i)
        key(leads.table(), Qt::Key_PageDown);
    key(leads.table(), Qt::Key_End);
    key(leads.table(), Qt::Key_Home);
    for (int i = 0; i < 6; ++i)
        key(leads.table(), Qt::Key_J);
}

TEST_F(BigBook, LogsACallAndTakesItBack)
{
    auto &leads = page<LeadsPage>("leads");
    leads.table().setFocus();
    key(leads.table(), Qt::Key_J);

    key(leads.table(), Qt::Key_L);
    accept();
    key(window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(300);
}

TEST_F(BigBook, SelectsEverything)
{
    auto &leads = page<LeadsPage>("leads");
    leads.table().setFocus();

    key(leads.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::qWait(200);
    key(leads.table(), Qt::Key_Home);
}

TEST_F(BigBook, EditsTheGradingModel)
{
    constexpr double mostSeconds = mostMilliseconds / 1000 * 2; // 100 ms from the key to the names
    auto &grading = page<GradingPage>("grading");
    QTest::qWait(2000); // what the closed leads were is read once
    app().startWatch();
    auto *weight = grading.findChild<CriterionRow *>()->points();
    weight->setFocus();

    for (int i = 0; i < 6; ++i) {
        key(*weight, Qt::Key_Up, i % 2 ? Qt::ShiftModifier : Qt::NoModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return grading.live().isUpToDate(); }, 5000));
        EXPECT_LE(grading.live().seconds(), mostSeconds);
        EXPECT_GT(grading.live().shown().preview().open, 0u);
        QTest::qWait(250); // the back-test too
    }
    std::cout << "preview " << grading.live().seconds() * 1000 << " ms\n";
    grading.draft().set(grading.draft().published());
}

TEST_F(BigBook, CarriesCardsOnTheBoard)
{
    auto &board = page<BoardPage>("board");
    LaneList &list = *board.lane(2).list();
    list.setCurrentIndex(list.leads().index(0, 0));
    list.setFocus();

    key(list, Qt::Key_Right, Qt::ShiftModifier);
    QTest::qWait(200);
    key(window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(200);
    for (int i = 0; i < 10; ++i)
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + 400), QTest::qWait(20);
}

TEST_F(BigBook, FiltersTheBoard)
{
    auto &board = page<BoardPage>("board");

    key(board, Qt::Key_Slash);
    type(*board.filterBar().field(), "tole");
    board.filterBar().clear();
    QTest::qWait(150);
}

TEST_F(BigBook, LogsALine)
{
    auto &leads = page<LeadsPage>("leads");
    Q_UNUSED(leads)

    key(window(), Qt::Key_L, Qt::ControlModifier);
    QWidget *field = QApplication::focusWidget();
    ASSERT_TRUE(field);
    type(*field, "a called, wants demo, thu 10am");
    key(*field, Qt::Key_Escape);
}

TEST_F(BigBook, FindsInThePalette)
{
    auto &leads = page<LeadsPage>("leads");
    Q_UNUSED(leads)

    key(window(), Qt::Key_K, Qt::ControlModifier);
    QWidget *field = QApplication::focusWidget();
    ASSERT_TRUE(field);
    type(*field, "work");
    key(*field, Qt::Key_Escape);
}

TEST_F(BigBook, GoesThroughTheSettingsAndChangesSome)
{
    auto &settings = page<SettingsPage>("settings");
    const auto enter = [&](const char *section, const char *label, const QString &text) {
        settings.open(QString::fromLatin1(section));
        QTest::qWait(100);
        for (auto *field : settings.findChildren<EntryField *>())
            if (field->accessibleName() == QLatin1String(label) && field->isVisible())
                field->setText(text), field->enter();
        QTest::qWait(300);
    };

    for (const char *section :
         {"company", "week", "people", "process", "lost", "fields", "kinds", "cadences"})
        settings.open(QString::fromLatin1(section)), QTest::qWait(100);
    enter("company", "Name of the book", QStringLiteral("Large book"));
    enter("people", "Territory", QStringLiteral("North"));
    enter("process", "Probability", QStringLiteral("7"));
    for (int i = 0; i < 3; ++i)
        key(window(), Qt::Key_Z, Qt::ControlModifier), QTest::qWait(300);
}

TEST_F(BigBook, PlansARide)
{
    window().showPage(QStringLiteral("ride-alongs"));
    QTest::qWait(1500);
    auto &rides = page<RidesPage>("ride-alongs");

    for (const char *key : {"leads", "ride-alongs"})
        window().showPage(QString::fromLatin1(key)), QTest::qWait(300);
    key(rides, Qt::Key_N);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rides.isPlanning() && !rides.isReading(); }, 10'000));
    QTest::qWait(500);
    key(rides, Qt::Key_Return);
    QTest::qWait(1000);
    key(rides, Qt::Key_Escape);
    QTest::qWait(500);
    key(window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(1000);
}
