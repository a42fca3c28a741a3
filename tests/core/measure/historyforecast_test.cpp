// SPDX-License-Identifier: GPL-3.0-or-later
// What history alone says, by hand; and on the pipeline of another company (where it lies beside the project)
// against two naive forecasts.
#include "measure/historyforecast.h"

#include "pipeline/ageing.h"
#include "support/imports.h"
#include "support/paths.h"
#include "support/people.h"

#include <iostream>

using namespace ridealong;

namespace {

uint32_t addEnded(TempBook &book, const char *company, const char *stage, const char *came,
                  const char *closed, int64_t value)
{
    std::vector<Cell> cells = {{leadField("stage"), Link{book.book().stageNamed(stage)}},
                               {leadField("received_on"), day(came)},
                               {leadField("value"), Money{value}}};
    if (*closed)
        cells.push_back({leadField("closed_on"), day(closed)});
    return book.addLead(company, std::move(cells));
}

const Period lastQuarter{day("2026-10-01"), day("2026-12-31")};

} // namespace

TEST(LifeTable, SaysHowManyOfAnAgeAreWonLater)
{
    using enum SeenLead::End;
    // Ten leads: four are won and one is lost on day 10, two are won on day 20, three are open since day 15.
    std::vector<SeenLead> leads(4, {10, won});
    leads.push_back({10, lost});
    leads.insert(leads.end(), 3, {15, open});
    leads.insert(leads.end(), 2, {20, won});

    const LifeTable table(leads);

    EXPECT_DOUBLE_EQ(table.winsWithin(-1, 11), 0.4);
    EXPECT_DOUBLE_EQ(table.winsWithin(10, 10), 1.0);       // both that were seen until day 20 were won
    EXPECT_DOUBLE_EQ(table.winsWithin(-1, 21), 0.4 + 0.5); // and half of all came that far
    EXPECT_DOUBLE_EQ(table.winsWithin(20, 1000), 0);       // nobody was ever older
    EXPECT_DOUBLE_EQ(LifeTable({}).winsWithin(0, 10), 0);
}

TEST(HistoryForecast, IsWhatWasWonAndThePaceOfThirteenWeeks)
{
    TempBook book; // Wed 2026-10-14: 13 weeks are 65 working days, and 56 more are left of the quarter
    addEnded(book, "A", "Won", "2026-07-01", "2026-08-03", 500'000);
    addEnded(book, "B", "Won", "2026-07-01", "2026-10-05", 150'000);
    addEnded(book, "Too long ago", "Won", "2026-01-01", "2026-06-05", 900'000);
    addEnded(book, "Lost", "Lost", "2026-07-01", "2026-10-05", 700'000);

    const HistoryForecast said = historyForecast(book.book(), lastQuarter);

    EXPECT_EQ(said.method, HistoryMethod::pace);
    EXPECT_EQ(said.expected.minor, 150'000 + 650'000 * 56 / 65);
    EXPECT_EQ(said.judged, 0);
}

TEST(HistoryForecast, OfAPeriodThatIsOverIsWhatWasWonInIt)
{
    TempBook book;
    addEnded(book, "A", "Won", "2026-07-01", "2026-08-03", 500'000);

    EXPECT_EQ(historyForecast(book.book(), {day("2026-07-01"), day("2026-09-30")}).expected.minor, 500'000);
}

TEST(HistoryForecast, SaysNothingWhereNothingWasWon)
{
    TempBook book;
    addEnded(book, "A", "Won", "2025-01-01", "2026-02-03", 500'000);

    const HistoryForecast said = historyForecast(book.book(), lastQuarter);

    EXPECT_FALSE(said.expected.isSet());
    EXPECT_EQ(said.method, HistoryMethod::none);
    EXPECT_FALSE(describe(said).isEmpty());
}

TEST(HistoryForecast, CountsOnlyTheRepsOwn)
{
    TempBook book;
    const uint32_t rep = book.addPerson("Kim", "K");
    addEnded(book, "A", "Won", "2026-07-01", "2026-08-03", 650'000);
    const uint32_t his = addEnded(book, "B", "Won", "2026-07-01", "2026-08-04", 65'000);
    ChangeSet changes = book->change();
    changes.set(Entity::lead, his, leadField("owner"), Link{rep});
    ASSERT_TRUE(book->commit({Op::assign}, std::move(changes)));

    EXPECT_EQ(historyForecast(book.book(), lastQuarter, rep).expected.minor, 56'000);
}

// Winters sell twice what summers do: the pace is always a quarter late, last year never.
TEST(HistoryForecast, TakesLastYearOnceThatErredLess)
{
    TempBook book;
    const auto sell = [&](int year, int month) {
        const std::string on = Date::of(year, month, 15).iso();
        const bool winter = month <= 3 || month >= 10;
        addEnded(book, on.c_str(), "Won", "2023-01-01", on.c_str(), winter ? 2'000'000 : 1'000'000);
    };
    for (int year = 2023; year <= 2026; ++year)
        for (int month = 1; month <= (year < 2026 ? 12 : 9); ++month)
            sell(year, month);

    const HistoryForecast said = historyForecast(book.book(), lastQuarter);

    EXPECT_EQ(said.method, HistoryMethod::lastYear);
    EXPECT_NEAR(said.error, 0, 1e-9);
    EXPECT_GE(said.judged, 4);
    EXPECT_EQ(said.expected.minor, 3 * 2'000'000); // all three days are still to come
}

namespace {

QString pipelineFile()
{
    const QString said = qEnvironmentVariable("RIDEALONG_SHARED");
    const QString shared = said.isEmpty() ? inSources("/../shared") : said;
    return shared + QStringLiteral("/data/maven_crm/sales_pipeline.csv");
}

struct Deal
{
    Date engaged, closed;
    bool won = false;
    int64_t value = 0; // major units
    QByteArray line;
};

std::vector<Deal> dealsOf(QFile &file)
{
    std::vector<Deal> deals;
    file.readLine();
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const QList<QByteArray> cells = line.split(',');
        deals.push_back({Date::parseIso(cells[5].toStdString()), Date::parseIso(cells[6].toStdString()),
                         cells[4] == "Won", cells[7].toLongLong(), line});
    }
    return deals;
}

// The file as it was on a day: deals that came later are not there, those that closed later are open. A deal
// without a date was there at a time that nobody knows, and is left out.
QByteArray asOf(const std::vector<Deal> &deals, Date today)
{
    QByteArray text =
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";
    for (const Deal &deal : deals) {
        if (!deal.engaged.isSet() || deal.engaged > today)
            continue;
        QList<QByteArray> cells = deal.line.split(',');
        if (!deal.closed.isSet() || deal.closed > today)
            cells[4] = "Engaging", cells[6] = "", cells[7] = "";
        text += cells.join(',') + '\n';
    }
    return text;
}

int64_t wonIn(const std::vector<Deal> &deals, Period period)
{
    int64_t sum = 0;
    for (const Deal &deal : deals)
        sum += deal.won && period.holds(deal.closed) ? deal.value : 0;
    return sum;
}

double openTimesWinRateTimesAverage(const std::vector<Deal> &deals, Date today)
{
    double open = 0, won = 0, closed = 0, brought = 0;
    for (const Deal &deal : deals) {
        const bool isClosed = deal.closed.isSet() && deal.closed <= today;
        open += deal.engaged.isSet() && deal.engaged <= today && !isClosed;
        closed += isClosed;
        won += isClosed && deal.won;
        brought += isClosed && deal.won ? double(deal.value) : 0;
    }
    return open * (won / closed) * (brought / won);
}

} // namespace

TEST(HistoryForecast, IsNotWorseThanTwoNaiveOnesOnAnotherCompanysPipeline)
{
    QFile file(pipelineFile());
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "maven_crm is not here";
    const std::vector<Deal> deals = dealsOf(file);
    QFile map(inSources("/resources/samples/maven/pipeline.map.json"));
    ASSERT_TRUE(map.open(QIODevice::ReadOnly));
    const QByteArray mapping = map.readAll();

    for (const char *today : {"2017-06-30", "2017-09-30"}) {
        TempBook book(today);
        ASSERT_TRUE(importText(book, ImportTable::leads, asOf(deals, day(today)), {.mapping = mapping}));
        const Period next = quarterOf(day(today).plus(1), 1), last = quarterOf(day(today), 1);
        const double actual = double(wonIn(deals, next));
        const HistoryForecast said = historyForecast(book.book(), next);
        const auto error = [actual](double forecast) { return std::abs(forecast - actual) / actual; };

        const double ours = error(double(said.expected.minor) / 100);
        const double runRate = error(double(wonIn(deals, last)));
        const double pipeline = error(openTimesWinRateTimesAverage(deals, day(today)));

        std::cout << "as of " << today << ": actual " << actual << ", ours " << said.expected.minor / 100
                  << " (" << keyOf(said.method) << ") is off by " << ours * 100
                  << " %, last quarter's run rate by " << runRate * 100 << " %, open x win rate x average by "
                  << pipeline * 100 << " %\n";
        EXPECT_LE(ours, std::min(runRate, pipeline) + 1e-9);
    }
}
