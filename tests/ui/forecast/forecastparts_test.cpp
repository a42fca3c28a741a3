// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/cohortview.h"
#include "forecast/dumbbells.h"
#include "forecast/forecastbar.h"
#include "forecast/forecastboard.h"
#include "forecast/openleads.h"
#include "forecast/pastwords.h"
#include "forecast/quotasdialog.h"
#include "leads/fittedtable.h"
#include "support/people.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

BarPicture aPicture()
{
    return {.name = QStringLiteral("Fourth quarter"),
            .parts = {{QStringLiteral("Won"), QStringLiteral("$412k"), {}, 412'000, 0},
                      {QStringLiteral("Quoted, 65%"), QStringLiteral("$482k"), {}, 482'000, 1},
                      {QStringLiteral("Missing"), QStringLiteral("$106k short"), {}, 106'000, -1}},
            .goal = 1'000'000,
            .goalText = QStringLiteral("quota $1M"),
            .forecast = 894'000,
            .low = 800'000,
            .high = 950'000,
            .rangeText = QStringLiteral("Forecast $894k, likely $800k to $950k")};
}

} // namespace

TEST(ForecastBar, SaysItselfAndCopiesAsATable)
{
    ForecastBar bar;

    bar.setPicture(aPicture());

    EXPECT_TRUE(bar.accessibleName().contains(QStringLiteral("Fourth quarter")));
    EXPECT_TRUE(bar.accessibleDescription().contains(QStringLiteral("Quoted, 65%: $482k")));
    EXPECT_TRUE(bar.accessibleDescription().contains(QStringLiteral("quota $1M")));
    EXPECT_TRUE(barAsRows(bar.picture()).contains(QStringLiteral("Quota\t1000000.00\n")));
}

TEST(ForecastBar, OpensItsPartsByKeys)
{
    ForecastBar bar;
    bar.setPicture(aPicture());
    bar.resize(600, 120);
    bar.show();
    QSignalSpy opened(&bar, &ForecastBar::opened);

    QTest::keyClick(&bar, Qt::Key_Right);
    QTest::keyClick(&bar, Qt::Key_Return);

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 1);
}

TEST(Dumbbells, HaveAtMostFourRoundTicks)
{
    EXPECT_EQ(roundTicks(1.25e6, 1.75e6), (std::vector<double>{1.2e6, 1.4e6, 1.6e6, 1.8e6}));
    for (const auto &[least, most] :
         std::vector<std::pair<double, double>>{{0, 0}, {5, 5}, {1, 1e9}, {99, 101}}) {
        const auto ticks = roundTicks(least, most);
        EXPECT_LE(ticks.size(), 4u);
        EXPECT_GE(ticks.size(), 2u);
        EXPECT_LE(ticks.front(), least);
        EXPECT_GE(ticks.back(), most);
    }
}

TEST(PastForecasts, SayThatNothingWasFrozen)
{
    TempBook book;

    EXPECT_EQ(nothingFrozen(book.book(), true).toStdString(),
              "No quarter has been frozen yet. The first is judged when Q4 is over.");
    EXPECT_EQ(pastCaption({}), QString());
    EXPECT_TRUE(pastPicture(book.book(), {}).lines.empty());
}

TEST(OpenLeads, CountsWhatNoForecastCounts)
{
    TempBook book;
    const uint32_t undated = book.addLead("No Day", {{leadField("value"), Money{5'000'00}}});
    book.addLead("Passed",
                 {{leadField("value"), Money{7'000'00}}, {leadField("close_on"), day("2026-09-01")}});
    book.addLead("Coming",
                 {{leadField("value"), Money{9'000'00}}, {leadField("close_on"), day("2026-11-01")}});
    const ForecastOptions options{.period = {day("2026-10-01"), day("2026-12-31")}};

    const OpenLeads leads = openLeads(book.book(), OpenList::undated, options, 8);

    ASSERT_EQ(leads.rows.size(), 2u);
    EXPECT_EQ(leads.rows[1].lead, undated); // the more valuable first
    EXPECT_EQ(leads.value, (Money{12'000'00}));
    EXPECT_EQ(openCounts(book.book(), options)[size_t(OpenList::undated)], 2);
}

TEST(QuotasDialog, TellsOnlyWhatWasChanged)
{
    TempBook book;
    const uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    create(book, Entity::quota,
           {{quotaField("person"), Link{tessa}},
            {quotaField("period"), std::string("2026-Q4")},
            {quotaField("amount"), Money{300'000'00}}});
    QuotasDialog dialog(book.book(), {day("2026-10-01"), day("2026-12-31")}, tessa, nullptr);
    ASSERT_EQ(dialog.grid()->rowCount(), 1);
    EXPECT_EQ(dialog.grid()->item(0, 3)->text(), QStringLiteral("300000"));
    EXPECT_TRUE(dialog.changed().empty());

    dialog.grid()->item(0, 3)->setText(QStringLiteral("320k"));

    ASSERT_EQ(dialog.changed().size(), 1u);
    EXPECT_EQ(dialog.changed()[0].person, tessa);
    EXPECT_EQ(dialog.changed()[0].period, "2026-Q4");
    EXPECT_EQ(dialog.changed()[0].amount, (Money{320'000'00}));
}

TEST(CohortView, SaysWhatIsStillToCome)
{
    TempBook book;
    Cohort cohort{.month = day("2026-06-01"), .inquiries = 10};
    cohort.ages[0] = {.months = 3, .isKnown = true, .won = 2, .lost = 3, .open = 5, .wonAmount = {4'000'00}};
    CohortView view;

    view.setCohorts(book.book(), {cohort});

    ASSERT_EQ(view.table()->model()->rowCount(), 1);
    EXPECT_EQ(view.table()->model()->index(0, 2).data().toString(), QStringLiteral("2, 20%"));
    EXPECT_EQ(view.table()->model()->index(0, 6).data().toString(), QString());
    EXPECT_TRUE(view.asRows().contains(QStringLiteral("2026-06\t10\t3\t2\t3\t5\t4000.00")));
}
