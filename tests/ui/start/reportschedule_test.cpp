// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop does with reports by itself, over a clock that stands still. October 14, 2026 is a
// Wednesday; October 16 a Friday.
#include "reports/reportschedule.h"

#include "pages/reportspage.h"
#include "reports/reportmail.h"
#include "session/weekreports.h"
#include "shell/mainwindow.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/toast.h"
#include "start/desktop.h"
#include "support/tempbook.h"

#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Scheduled : testing::Test
{
    Scheduled()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        book.addLead("Acme");
    }
    ~Scheduled() override { QSettings().clear(); }

    void keep(const ReportSchedule &schedule) { keepReportSchedule(book.session(), schedule); }
    std::unique_ptr<Desktop> started(Instant now, const char *page = "today")
    {
        Launch launch;
        launch.book = book.path();
        launch.clock = Clock::at(now);
        launch.page = QString::fromLatin1(page);
        book.close();
        auto desktop = std::make_unique<Desktop>(launch);
        QSignalSpy opened(desktop.get(), &Desktop::opened);
        desktop->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, 20'000));
        return desktop;
    }

    TempBook book;
};

bool wasFrozen(Desktop &desktop)
{
    return QTest::qWaitFor(
        [&] { return isReportFrozen(desktop.session()->book(), Week::of(2026, 41), "leadership"); }, 20'000);
}

Instant at(int day, int hour)
{
    return Instant::fromLocal(Date::of(2026, 10, day), hour * 60);
}

} // namespace

TEST_F(Scheduled, TheScheduleIsKeptForEachBookAlone)
{
    const ReportSchedule wanted{.writes = true,
                                .folder = "/tmp/x",
                                .packs = {"leadership", "cfo"},
                                .formats = {"pdf", "xlsx"},
                                .written = Week::of(2026, 40),
                                .asks = true,
                                .asked = Week::of(2026, 39)};
    keep(wanted);
    TempBook other;

    EXPECT_TRUE(reportSchedule(book.session()) == wanted);
    EXPECT_TRUE(reportSchedule(other.session()) == ReportSchedule{});
}

TEST_F(Scheduled, AWeekIsWrittenOnceAfterItIsOver)
{
    ReportSchedule schedule{.writes = true, .folder = "/tmp/x"};
    const Date monday = Date::of(2026, 10, 12);

    EXPECT_EQ(weekToWrite(schedule, monday), Week::of(2026, 41));
    schedule.written = Week::of(2026, 41);
    EXPECT_FALSE(weekToWrite(schedule, monday.plus(6)).isSet());
    EXPECT_EQ(weekToWrite(schedule, monday.plus(7)), Week::of(2026, 42));
    schedule.writes = false;
    EXPECT_FALSE(weekToWrite(schedule, monday.plus(7)).isSet());
}

TEST_F(Scheduled, TheDesktopFreezesLastWeekAndWritesItsPacks)
{
    const QString folder = book.file("reports");
    keep({.writes = true, .folder = folder});

    const auto desktop = started(at(14, 9));

    EXPECT_TRUE(wasFrozen(*desktop));
    const QString file = QDir(folder).filePath("Ridealong 2026-W41 Leadership.pdf");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return reportSchedule(*desktop->session()).written == Week::of(2026, 41); }, 20'000));
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_TRUE(desktop->window().toast()->text().contains("week 41"));
}

// The reports are made beside the window: what a person does meanwhile is kept, and stays.
TEST_F(Scheduled, PeopleWriteWhileLastWeekIsFrozen)
{
    const auto desktop = started(at(14, 9));
    Session &session = *desktop->session();
    ASSERT_FALSE(isReportFrozen(session.book(), Week::of(2026, 41), "leadership")) << "made in the window";

    ChangeSet changes = session.change();
    const uint32_t lead = changes.create(Entity::lead, {{leadField("company"), std::string("Meanwhile")}});
    ASSERT_TRUE(session.commit({Op::addLead}, std::move(changes)));

    ASSERT_TRUE(wasFrozen(*desktop));
    EXPECT_TRUE(session.book().leads().has(lead));
    EXPECT_EQ(reportSnapshots(session.book()).front().packs.size(), report::reports().size());
}

TEST_F(Scheduled, ReportsWaitUntilOtherWorkHasGivenTheBookBack)
{
    const auto desktop = started(at(14, 9));
    Session &session = *desktop->session();
    ASSERT_TRUE(session.lendPen());
    QTest::qWait(1'500);
    EXPECT_FALSE(isReportFrozen(session.book(), Week::of(2026, 41), "leadership"));

    ASSERT_TRUE(session.absorb());

    EXPECT_TRUE(wasFrozen(*desktop));
}

// The page reads the book as soon as it is shown, with the pen.
TEST_F(Scheduled, LastWeekIsFrozenAlsoWhereTheProgramOpensWithReports)
{
    const auto desktop = started(at(14, 9), "reports");

    EXPECT_EQ(desktop->window().currentKey(), QStringLiteral("reports"));
    EXPECT_TRUE(wasFrozen(*desktop));
}

TEST_F(Scheduled, NothingIsWrittenWhereNobodyAskedForIt)
{
    const auto desktop = started(at(14, 9));

    EXPECT_TRUE(wasFrozen(*desktop));
    QTest::qWait(100);
    EXPECT_FALSE(reportSchedule(*desktop->session()).written.isSet());
}

TEST_F(Scheduled, FridayAfternoonAsksOnceForTheReport)
{
    const ReportSchedule schedule{.asks = true};
    EXPECT_FALSE(isQuestionDue(schedule, at(16, 15)));
    EXPECT_FALSE(isQuestionDue(schedule, at(15, 17)));
    EXPECT_FALSE(isQuestionDue({}, at(16, 16)));
    EXPECT_TRUE(isQuestionDue(schedule, at(16, 16)));
    keep(schedule);

    const auto desktop = started(at(16, 16));

    const auto *notice = desktop->window().findChild<Notice *>();
    ASSERT_TRUE(notice);
    EXPECT_TRUE(notice->accessibleName().startsWith("It is Friday afternoon."));
    for (auto *button : notice->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Open Reports"))
            button->click();
    const auto *page = qobject_cast<ReportsPage *>(desktop->window().currentPage());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->week(), Week::of(2026, 42));
    EXPECT_EQ(reportSchedule(*desktop->session()).asked, Week::of(2026, 42));
    EXPECT_FALSE(isQuestionDue(reportSchedule(*desktop->session()), at(16, 17)));
}

TEST(ReportMail, SaysAllInOneAddress)
{
    const QUrl url = mailtoUrl({.subject = "Weekly report & more",
                                .words = "We won 50 % = half.\nÉrin rides.",
                                .file = "/tmp/x/Ridealong 2026-W41 Leadership.pdf"});

    EXPECT_EQ(url.scheme(), QStringLiteral("mailto"));
    const QString text = QString::fromLatin1(url.toEncoded());
    EXPECT_TRUE(text.startsWith("mailto:?subject=Weekly%20report%20%26%20more&body="));
    EXPECT_TRUE(text.contains("50%20%25%20%3D%20half.%0D%0A%C3%89rin"));
    EXPECT_TRUE(text.endsWith("Attached%3A%20Ridealong%202026-W41%20Leadership.pdf"));
}
