// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/forecastpage.h"

#include "base/words.h"
#include "forecast/dumbbells.h"
#include "forecast/forecastboard.h"
#include "forecast/forecastdialog.h"
#include "forecast/forecasttable.h"
#include "forecast/openleadspane.h"
#include "forecast/pastpane.h"
#include "forecast/pastview.h"
#include "forecast/whatifstrip.h"
#include "lead/filter.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "lists/listcopy.h"
#include "shell/widgets/buttons.h"
#include "support/people.h"
#include "ui/support/shellnotes.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

uint32_t stageAt(const Book &book, size_t place)
{
    return book.stageOrder()[place];
}

// Two reps; in Q4 Tessa has won 100,000 and has an open lead of 200,000, Marcus an open one of 50,000.
struct Quarter
{
    TempBook book;
    uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    uint32_t marcus = book.addPerson("Marcus Bell", "MB");
    uint32_t open = 0, small = 0, won = 0;
    ShellNotes notes{book.session()};

    Quarter()
    {
        won = add("Won Works", tessa, 100'000, book.book().stageNamed("Won"));
        setCell(book, Entity::lead, won, leadField("closed_on"), day("2026-10-05"));
        open = add("Open Oil", tessa, 200'000, stageAt(book.book(), 2), "2026-11-20");
        small = add("Small Steel", marcus, 50'000, stageAt(book.book(), 3), "2026-12-10");
        create(book, Entity::quota,
               {{quotaField("person"), Link{tessa}},
                {quotaField("period"), std::string("2026-Q4")},
                {quotaField("amount"), Money{400'000'00}}});
    }
    uint32_t add(const char *name, uint32_t owner, int64_t value, uint32_t stage, const char *close = "")
    {
        std::vector<Cell> cells{{leadField("owner"), Link{owner}},
                                {leadField("stage"), Link{stage}},
                                {leadField("value"), Money{value * 100}}};
        if (*close)
            cells.push_back({leadField("close_on"), day(close)});
        return book.addLead(name, std::move(cells));
    }
    ForecastOptions q4() const { return {.period = {day("2026-10-01"), day("2026-12-31")}}; }
    size_t found(const QString &filter) const
    {
        const auto parsed = parseFilter(filter.toStdString(), book.book().leadData());
        EXPECT_TRUE(parsed) << filter.toStdString();
        return parsed ? parsed->select(book.book().leadData()).size() : 0;
    }
};

void settle(const ForecastPage &page)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page.isReading(); }, 10'000));
}

void show(ForecastPage &page)
{
    page.resize(1240, 800);
    page.show();
    page.refresh();
    settle(page);
}

FittedTable *tableOf(ForecastPage &page)
{
    return page.board()->table()->table();
}

int rowOf(const FittedTable &table, const char *name)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 0).data().toString() == QLatin1String(name))
            return row;
    return -1;
}

} // namespace

TEST(ForecastPage, ShowsTheFiguresOfTheForecast)
{
    Quarter quarter;
    ForecastPage page(quarter.notes.shell);

    show(page);

    const Book &book = quarter.book.book();
    const ForecastRow whole = forecastOf(book, quarter.q4());
    EXPECT_EQ(page.facts().whole.won, (Money{100'000'00}));
    EXPECT_TRUE(page.answer().startsWith(QStringLiteral("Q4 lands at ") + moneyOf(book, whole.forecast())))
        << page.answer().toStdString();
    EXPECT_TRUE(page.answer().contains(QStringLiteral("of the quota of $400k")))
        << page.answer().toStdString();
    const FittedTable &table = *tableOf(page);
    ASSERT_EQ(table.model()->rowCount(), 3); // two reps and all of them
    const int tessa = rowOf(table, "Tessa Okafor");
    EXPECT_EQ(table.model()->index(tessa, 1).data().toString(), QStringLiteral("$100k"));
    EXPECT_EQ(table.model()->index(tessa, 4).data().toString(), QStringLiteral("$400k"));
}

TEST(ForecastPage, ChangesBetweenQuarterAndMonthByKeys)
{
    Quarter quarter;
    ForecastPage page(quarter.notes.shell);
    show(page);

    QTest::keyClick(&page, Qt::Key_M);
    settle(page);

    EXPECT_EQ(page.facts().options.period, (Period{day("2026-10-01"), day("2026-10-31")}));
    QTest::keyClick(&page, Qt::Key_BracketRight);
    EXPECT_EQ(page.facts().options.period, (Period{day("2026-11-01"), day("2026-11-30")}));
    QTest::keyClick(&page, Qt::Key_Q);
    EXPECT_EQ(page.facts().options.period, quarter.q4().period);
}

TEST(ForecastPage, TakesAForecastByHandAndUndoesIt)
{
    Quarter quarter;
    ForecastPage page(quarter.notes.shell);
    show(page);
    FittedTable *table = tableOf(page);
    table->setCurrentIndex(table->model()->index(rowOf(*table, "Tessa Okafor"), 3));

    QTest::keyClick(&page, Qt::Key_F2); // wherever the focus is
    auto *dialog = page.findChild<ForecastDialog *>();
    ASSERT_TRUE(dialog);
    const auto fields = dialog->findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), 2);
    fields[0]->setText(QStringLiteral("480k"));
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible()); // a reason is missing
    fields[1]->setText(QStringLiteral("A big order was promised"));
    dialog->accept();
    page.refresh();
    settle(page);

    const int tessa = rowOf(*table, "Tessa Okafor");
    EXPECT_EQ(table->model()->index(tessa, 3).data().toString(), QStringLiteral("$480k"));
    const QString tip = table->model()->index(tessa, 3).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("A big order was promised"))) << tip.toStdString();
    ASSERT_TRUE(quarter.book->undo());
    page.refresh();
    settle(page);
    EXPECT_NE(table->model()->index(rowOf(*table, "Tessa Okafor"), 3).data().toString(),
              QStringLiteral("$480k"));
}

TEST(ForecastPage, LeavesAnOmittedLeadOut)
{
    Quarter quarter;
    ForecastPage page(quarter.notes.shell);
    show(page);
    const Money before = page.facts().whole.forecast();
    auto *open = page.board()->open();

    Q_EMIT open->categoryAsked({quarter.open}, "omitted");
    page.refresh();

    EXPECT_LT(page.facts().whole.forecast(), before);
    EXPECT_EQ(quarter.notes.errors, QStringList());
    ASSERT_TRUE(quarter.book->undo());
    page.refresh();
    EXPECT_EQ(page.facts().whole.forecast(), before);
}

TEST(ForecastPage, AsksWhatIfAndStoresNothing)
{
    Quarter quarter;
    ForecastPage page(quarter.notes.shell);
    show(page);
    const auto steps = quarter.book->store().nextToUndo();

    Q_EMIT page.board()->open()->slipToggled({quarter.open});

    ForecastOptions slipping = quarter.q4();
    slipping.slipping = {quarter.open};
    const Book &book = quarter.book.book();
    EXPECT_EQ(page.board()->whatIf()->result(),
              QStringLiteral("%1 → %2").arg(moneyOf(book, page.facts().whole.forecast()),
                                            moneyOf(book, forecastOf(book, slipping).forecast())));
    EXPECT_EQ(quarter.book->store().nextToUndo(), steps);
    Q_EMIT page.board()->open()->slipToggled({quarter.open});
    EXPECT_EQ(page.board()->whatIf()->result(), QString());
}

TEST(ForecastPage, TakesTheFirstLeadOutByItsKeyWhereNoneWasChosen)
{
    Quarter quarter;
    ForecastPage page(quarter.notes.shell);
    show(page);

    QTest::keyClick(&page, Qt::Key_W);

    EXPECT_NE(page.board()->whatIf()->result(), QString());
}

TEST(ForecastPage, LeadsToAsManyLeadsAsARowSays)
{
    Quarter quarter;
    ForecastPage page(quarter.notes.shell);
    show(page);
    const auto *table = page.board()->table();

    for (const ForecastBy by :
         {ForecastBy::person, ForecastBy::month, ForecastBy::grade, ForecastBy::process}) {
        page.board()->table()->setBy(by);
        page.refresh();
        settle(page);
        for (const ForecastRow &row : table->rows()) {
            Q_EMIT page.board()->table()->openOpened(row);
            EXPECT_EQ(quarter.notes.page, QStringLiteral("leads"));
            EXPECT_EQ(quarter.found(quarter.notes.argument.toString()), size_t(row.leads)) << row.key;
            Q_EMIT page.board()->table()->wonOpened(row);
            EXPECT_EQ(quarter.found(quarter.notes.argument.toString()), size_t(row.deals)) << row.key;
        }
    }
}

TEST(ForecastPage, LeadsFromACategoryToItsLeads)
{
    Quarter quarter;
    ForecastPage page(quarter.notes.shell);
    show(page);
    Q_EMIT page.board()->open()->categoryAsked({quarter.open}, "commit");
    page.refresh();
    const Book &book = quarter.book.book();

    EXPECT_TRUE(categoryLinks(book, page.facts().whole).contains(QStringLiteral("commit $200k")));
    Q_EMIT page.board()->categoryOpened(QStringLiteral("commit"));
    EXPECT_EQ(quarter.found(quarter.notes.argument.toString()), 1u);
    Q_EMIT page.board()->categoryOpened(QStringLiteral("none"));
    EXPECT_EQ(quarter.found(quarter.notes.argument.toString()), 1u);
    Q_EMIT page.board()->categoryOpened(QStringLiteral("omitted"));
    EXPECT_EQ(quarter.found(quarter.notes.argument.toString()), 0u);
}

TEST(ForecastPage, CopiesItsTable)
{
    Quarter quarter;
    ForecastPage page(quarter.notes.shell);
    show(page);

    const QString rows = asRows(listingOf(*tableOf(page)));

    EXPECT_TRUE(rows.contains(QStringLiteral("Tessa Okafor\t100000\t"))) << rows.toStdString();
    EXPECT_EQ(rows.count(u'\n'), 4);
}

TEST(ForecastPage, HoldsAFrozenWeekAgainstWhatCame)
{
    Quarter quarter;
    const uint32_t past =
        quarter.add("Past Paper", quarter.tessa, 120'000, quarter.book.book().stageNamed("Won"));
    setCell(quarter.book, Entity::lead, past, leadField("closed_on"), day("2026-08-20"));
    create(quarter.book, Entity::forecastSnapshot,
           {{forecastSnapshotField("week"), day("2026-07-06")},
            {forecastSnapshotField("period"), std::string("2026-Q3")},
            {forecastSnapshotField("taken_on"), day("2026-07-13")},
            {forecastSnapshotField("won"), Money{0}},
            {forecastSnapshotField("weighted"), Money{90'000'00}}});
    ForecastPage page(quarter.notes.shell);
    show(page);

    const auto *chart = page.board()->past()->chart();
    ASSERT_EQ(chart->picture().lines.size(), 1u);
    EXPECT_EQ(chart->picture().lines[0].off, QStringLiteral("−25%"));
    EXPECT_TRUE(chart->accessibleDescription().contains(QStringLiteral("Q3 2026")));
    Q_EMIT page.board()->past()->opened("2026-Q3");
    settle(page);
    const auto *weeks = page.findChild<PastView *>()->weeks();
    ASSERT_EQ(weeks->model()->rowCount(), 1);
    EXPECT_EQ(weeks->model()->index(0, 4).data().toString(), QStringLiteral("$90k"));
    EXPECT_EQ(weeks->model()->index(0, 7).data().toString(), QStringLiteral("$120k"));
    EXPECT_EQ(weeks->model()->index(0, 8).data().toString(), QStringLiteral("−25%"));
}

TEST(ForecastPage, ListsTheFrozenWeeksOfThePresentQuarterFirst)
{
    Quarter quarter;
    for (const char *period : {"2026-Q4", "2027-Q1", "2027-Q2"})
        create(quarter.book, Entity::forecastSnapshot,
               {{forecastSnapshotField("week"), day("2026-10-05")},
                {forecastSnapshotField("period"), std::string(period)},
                {forecastSnapshotField("taken_on"), day("2026-10-12")},
                {forecastSnapshotField("won"), Money{0}},
                {forecastSnapshotField("weighted"), Money{90'000'00}}});
    ForecastPage page(quarter.notes.shell);
    show(page);

    QTest::keyClick(&page, Qt::Key_2);
    settle(page);

    const auto boxes = page.findChild<PastView *>()->findChildren<QComboBox *>();
    EXPECT_TRUE(std::ranges::any_of(boxes, [](const QComboBox *box) {
        return box->currentData().toString() == QStringLiteral("2026-Q4");
    }));
}

TEST(ForecastPage, ShowsARepOnlyHisOwn)
{
    Quarter quarter;
    quarter.book->setUser(quarter.marcus);
    ForecastPage page(quarter.notes.shell);

    show(page);

    EXPECT_EQ(page.facts().whole.won, (Money{0}));
    EXPECT_EQ(page.facts().whole.leads, 1);
    EXPECT_EQ(page.board()->table()->by(), ForecastBy::month);
}

TEST(ForecastPage, SaysThatAnEmptyBookHasNothingToForecast)
{
    TempBook book;
    ShellNotes notes(book.session());
    ForecastPage page(notes.shell);

    show(page);

    EXPECT_TRUE(page.answer().startsWith(QStringLiteral("Nothing is won in Q4 yet")))
        << page.answer().toStdString();
    QTest::keyClick(&page, Qt::Key_2);
    settle(page);
    QTest::keyClick(&page, Qt::Key_3);
    settle(page);
    EXPECT_TRUE(page.isVisible());
}
