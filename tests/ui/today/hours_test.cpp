// SPDX-License-Identifier: GPL-3.0-or-later
// Saying a week's hours by keys alone, and what the columns then tell.
#include "balance/balancechart.h"
#include "balance/balancewords.h"
#include "balance/hourseditor.h"
#include "balance/hoursgrid.h"
#include "balance/trendline.h"
#include "lists/chartfiles.h"
#include "support/people.h"
#include "ui/support/shellnotes.h"
#include "work/worktimes.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <algorithm>

using namespace ridealong;

namespace {

// Wednesday, 2026-10-14.
struct Hours
{
    TempBook book{"2026-10-14"};
    uint32_t dana = book.book().personNamed("Dana Whitfield");
    ShellNotes notes{book.session()};
    HoursEditor editor{notes.shell};

    Hours()
    {
        book->setUser(dana);
        editor.resize(900, 300);
    }
    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(editor.grid(), key);
    }
    int said(const char *on, DayPart part, WorkKind kind) const
    {
        return saidMinutes(book.book(), dana, day(on), part, kind);
    }
};

} // namespace

TEST(HoursEditor, SaysADayInTwoKeystrokesAPart)
{
    Hours it;

    it.editor.open();
    it.press({Qt::Key_D, Qt::Key_F, Qt::Key_R, Qt::Key_T});

    EXPECT_EQ(it.said("2026-10-12", DayPart::morning, WorkKind::desk), 180);
    EXPECT_EQ(it.said("2026-10-12", DayPart::afternoon, WorkKind::field), 300);
    EXPECT_EQ(it.said("2026-10-13", DayPart::morning, WorkKind::report), 180);
    EXPECT_EQ(it.said("2026-10-13", DayPart::afternoon, WorkKind::travel), 300);
    EXPECT_EQ(it.editor.grid()->day(), day("2026-10-14"));
}

TEST(HoursEditor, ArrowsAndDigitsSayHoursAndDeleteClears)
{
    Hours it;
    it.editor.open(day("2026-10-12"));

    it.press({Qt::Key_2, Qt::Key_Period, Qt::Key_5, Qt::Key_D, Qt::Key_1, Qt::Key_R});
    EXPECT_EQ(it.said("2026-10-12", DayPart::morning, WorkKind::desk), 150);
    EXPECT_EQ(it.said("2026-10-12", DayPart::morning, WorkKind::report), 60);

    it.press({Qt::Key_Right, Qt::Key_T});
    EXPECT_EQ(it.said("2026-10-13", DayPart::morning, WorkKind::travel), 180);

    it.editor.open(day("2026-10-12"));
    it.press({Qt::Key_Up, Qt::Key_Up, Qt::Key_Delete});
    EXPECT_EQ(it.said("2026-10-12", DayPart::morning, WorkKind::desk), unsetInt);
    EXPECT_EQ(it.said("2026-10-12", DayPart::morning, WorkKind::report), unsetInt);
}

TEST(HoursEditor, UndoesWhatWasSaidLast)
{
    Hours it;
    it.editor.open();
    it.press({Qt::Key_D});

    ASSERT_TRUE(it.book->undo());
    it.editor.refresh();

    EXPECT_EQ(it.said("2026-10-12", DayPart::morning, WorkKind::desk), unsetInt);
    EXPECT_EQ(it.editor.grid()->item(0, 0)->text(), QStringLiteral("–"));
}

TEST(HoursEditor, LeavesDaysToComeAloneAndSaysWhyItRefuses)
{
    Hours it;
    const uint32_t lead = it.book.addLead("Acme");
    addActivity(it.book, lead, it.dana, "visit", "2026-10-12",
                {{activityField("minutes"), int64_t(200)}, {activityField("time"), int64_t(8 * 60 + 30)}});
    it.editor.open(day("2026-10-12"));

    it.press({Qt::Key_Up, Qt::Key_D}); // the visit fills the morning
    const QString problem = it.editor.problem();
    it.editor.grid()->setCurrentCell(0, 4); // Friday
    it.press({Qt::Key_D});

    EXPECT_FALSE(problem.isEmpty());
    EXPECT_EQ(it.book.book().tables().workTime.end(), 1u);
}

TEST(HoursEditor, GoesToTheWeekBeforeAndClosesWithEsc)
{
    Hours it;
    bool closed = false;
    QObject::connect(&it.editor, &HoursEditor::closed, [&] { closed = true; });
    it.editor.open();

    it.press({Qt::Key_PageUp, Qt::Key_D, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Escape});

    EXPECT_EQ(it.said("2026-10-05", DayPart::morning, WorkKind::desk), 180);
    EXPECT_TRUE(closed);
    EXPECT_TRUE(it.editor.isHidden());
}

TEST(BalanceChart, SaysItselfInWordsAndAsATable)
{
    Hours it;
    it.editor.open();
    it.press({Qt::Key_D, Qt::Key_F});
    BalanceChart chart;

    chart.setWeek(balanceOf(it.book.book(), it.dana, Week::of(day("2026-10-14"))), day("2026-10-14"));

    EXPECT_TRUE(chart.accessibleDescription().contains(QStringLiteral("Monday: 5 h field, 3 h desk")))
        << chart.accessibleDescription().toStdString();
    EXPECT_TRUE(chart.asRows().contains(QStringLiteral("2026-10-12\t5.00\t3.00\t0.00\t0.00")))
        << chart.asRows().toStdString();
    EXPECT_TRUE(chart.asRows().startsWith(
        QStringLiteral("Day\tField\tDesk\tReport\tTravel\tField, planned\tDesk, planned")))
        << chart.asRows().toStdString();
}

TEST(BalanceChart, AsksForTheDayThatIsPressed)
{
    BalanceChart chart;
    Balance week;
    for (size_t i = 0; i < 7; ++i)
        week.days[i].on = day("2026-10-12").plus(int(i));
    Date asked;
    QObject::connect(&chart, &BalanceChart::dayAsked, [&](Date on) { asked = on; });
    chart.setWeek(week, day("2026-10-14"));
    chart.resize(250, 120);

    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(75, 60));

    EXPECT_EQ(asked, day("2026-10-13"));
}

TEST(BalanceChart, KeepsItsHatchingOnPaper)
{
    const auto inkOf = [](WorkKind planned) {
        BalanceChart chart;
        Balance week;
        for (size_t i = 0; i < 7; ++i)
            week.days[i].on = day("2026-10-12").plus(int(i));
        week.days[4].planned[size_t(planned)] = 480;
        chart.setWeek(week, day("2026-10-14"));
        chart.resize(400, 200);
        QImage paper(chart.size(), QImage::Format_Grayscale8);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        QSvgRenderer(svgForPaper(chart)).render(&painter);
        painter.end();
        int dark = 0;
        for (int y = 0; y < paper.height(); ++y)
            dark += int(std::count_if(paper.constScanLine(y), paper.constScanLine(y) + paper.width(),
                                      [](uchar grey) { return grey < 160; }));
        return dark;
    };

    EXPECT_GT(inkOf(WorkKind::field), inkOf(WorkKind::desk) + 150) << "both have an outline, one is hatched";
}

TEST(TrendLine, NeedsTwoWeeksThatSaySomething)
{
    std::vector<Balance> weeks(3);
    weeks[0].tooLittle = weeks[2].tooLittle = false;
    weeks[0].fieldShare = 0.4;
    TrendLine line;

    line.setWeeks(weeks, {});
    EXPECT_FALSE(line.hasLine());
    weeks[2].fieldShare = 0.5;
    line.setWeeks(weeks, {});

    EXPECT_TRUE(line.hasLine());
    EXPECT_TRUE(line.accessibleDescription().contains(QStringLiteral("40%")));
}
