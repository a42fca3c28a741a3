// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of a book of 64 leads, beside what tests/data/forecast/reference_forecast.py worked out by
// itself in whole numbers and fractions.
#include "measure/forecast.h"
#include "support/paths.h"
#include "support/people.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>
#include <sstream>

using namespace ridealong;

namespace {

QByteArray readData(const char *name)
{
    QFile file(inSources("/tests/data/forecast/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

std::string spaced(std::string text)
{
    std::ranges::replace(text, '_', ' ');
    return text;
}

bool isSaid(const std::string &text)
{
    return text != "-";
}

// Writes the lines of book.txt into one set of changes.
class Writer
{
public:
    Writer(TempBook &book, ChangeSet &changes)
        : m_book(book.book())
        , m_changes(changes)
    {
    }

    void write(const std::vector<std::string> &line)
    {
        const std::string &kind = line.front();
        if (kind == "fiscal")
            m_changes.set(Entity::setting, m_book.settingRow("fiscal_start_month"), settingField("text"),
                          line[1]);
        else if (kind == "stage")
            m_changes.set(Entity::stage, m_book.stageNamed(line[1]), stageField("probability"),
                          isSaid(line[2]) ? Value{std::stod(line[2])} : Value{});
        else if (kind == "person")
            m_people[line[1]] = m_changes.create(Entity::person, {{personField("name"), spaced(line[2])},
                                                                  {personField("role"), std::string("rep")},
                                                                  {personField("active"), line[3] == "y"}});
        else if (kind == "quota")
            m_changes.create(Entity::quota, {{quotaField("person"), Link{m_people.at(line[1])}},
                                             {quotaField("period"), line[2]},
                                             {quotaField("amount"), Money{std::stoll(line[3])}}});
        else if (kind == "lead")
            writeLead(line);
        else
            writeFact(line);
    }
    uint32_t lead(const std::string &key) const { return m_leads.at(key); }

private:
    Link stage(const std::string &name) const { return {m_book.stageNamed(spaced(name))}; }

    void writeLead(const std::vector<std::string> &line)
    {
        const bool isOpen = m_book.stageType(stage(line[5]).number) == StageType::open;
        std::vector<Cell> cells{
            {leadField("company"), line[1]},
            {leadField("stage"), stage(line[5])},
            {leadField("received_on"), day(line[6].c_str())},
            {leadField("deleted"), line[10] == "y"},
            {isOpen ? leadField("override_grade") : leadField("closed_grade"), Grade(line[3][0] - 'A' + 1)}};
        if (isSaid(line[2]))
            cells.push_back({leadField("owner"), Link{m_people.at(line[2])}});
        if (isSaid(line[4]))
            cells.push_back({leadField("value"), Money{std::stoll(line[4])}});
        if (isSaid(line[7]))
            cells.push_back({leadField("close_on"), day(line[7].c_str())});
        if (isSaid(line[8]))
            cells.push_back({leadField("closed_on"), day(line[8].c_str())});
        if (isSaid(line[9]))
            cells.push_back({leadField("category"), spaced(line[9])});
        m_leads[line[1]] = m_changes.create(Entity::lead, std::move(cells));
    }

    void writeFact(const std::vector<std::string> &line)
    {
        const Link lead{m_leads.at(line[1])};
        if (line.front() == "sale")
            m_changes.create(Entity::sale,
                             {{saleField("lead"), lead}, {saleField("amount"), Money{std::stoll(line[2])}}});
        else if (line.front() == "move")
            m_changes.create(Entity::move,
                             {{moveField("lead"), lead},
                              {moveField("from_stage"), isSaid(line[2]) ? Value{stage(line[2])} : Value{}},
                              {moveField("to_stage"), stage(line[3])},
                              {moveField("on"), day(line[4].c_str())}});
        else
            m_changes.create(Entity::closeMove, {{closeMoveField("lead"), lead},
                                                 {closeMoveField("from"), day(line[2].c_str())},
                                                 {closeMoveField("to"), day(line[3].c_str())},
                                                 {closeMoveField("on"), day(line[4].c_str())}});
    }

    const Book &m_book;
    ChangeSet &m_changes;
    std::map<std::string, uint32_t> m_people, m_leads;
};

class ForecastExact : public testing::Test
{
protected:
    ForecastExact()
    {
        ChangeSet changes = book->change();
        Writer writer(book, changes);
        std::istringstream text(readData("book.txt").toStdString());
        for (std::string line; std::getline(text, line);) {
            std::istringstream words(line);
            const std::vector<std::string> cells{std::istream_iterator<std::string>(words), {}};
            if (cells.front() != "#")
                writer.write(cells);
        }
        EXPECT_TRUE(book->commit({Op::import}, std::move(changes)));
    }

    void expectMoney(Money found, const QJsonObject &row, const char *key, const std::string &what)
    {
        const QJsonValue wanted = row[QLatin1String(key)];
        EXPECT_EQ(found.minor, wanted.isNull() ? Money::unset : wanted.toInteger()) << what << ' ' << key;
    }

    void expectRow(const ForecastRow &row, const QJsonObject &wanted, const std::string &what)
    {
        const std::pair<const char *, Money> amounts[] = {{"won", row.won},
                                                          {"weighted", row.weighted},
                                                          {"open", row.open},
                                                          {"commit", row.commit},
                                                          {"best_case", row.bestCase},
                                                          {"pipeline", row.pipeline},
                                                          {"omitted", row.omitted},
                                                          {"too_old_weighted", row.tooOldWeighted},
                                                          {"quota", row.quota},
                                                          {"gap", row.gap},
                                                          {"pipeline_needed", row.pipelineNeeded}};
        for (const auto &[key, amount] : amounts)
            expectMoney(amount, wanted, key, what);
        EXPECT_EQ(row.deals, wanted[QLatin1String("deals")].toInt()) << what;
        EXPECT_EQ(row.leads, wanted[QLatin1String("leads")].toInt()) << what;
        EXPECT_EQ(row.tooOld, wanted[QLatin1String("too_old")].toInt()) << what;
        const QJsonArray share = wanted[QLatin1String("attainment")].toArray();
        if (share.isEmpty())
            EXPECT_TRUE(std::isnan(row.attainment)) << what;
        else
            EXPECT_NEAR(row.attainment, share[0].toDouble() / share[1].toDouble(), 1e-12) << what;
    }

    void expectRows(const char *part, ForecastOptions options)
    {
        options.period = usualForecastPeriod(book.book());
        const QJsonObject rows = figures[QLatin1String(part)].toObject();
        for (const QString &by : rows.keys()) {
            const QJsonObject group = rows[by].toObject();
            const auto found = forecastRows(book.book(), *forecastBy(by.toStdString()), options);
            EXPECT_EQ(qsizetype(found.size()), group.size()) << by.toStdString();
            for (const ForecastRow &row : found) {
                const QString key = QString::fromStdString(row.key);
                ASSERT_TRUE(group.contains(key)) << row.key;
                expectRow(row, group[key].toObject(), part + (' ' + row.key));
            }
        }
    }

    TempBook book;
    QJsonObject figures = QJsonDocument::fromJson(readData("figures.json")).object();
};

} // namespace

TEST_F(ForecastExact, EveryRowIsThatOfTheReference)
{
    expectRows("rows", {});
}

TEST_F(ForecastExact, WithoutLeadsOlderThanAnyThatEverClosed)
{
    EXPECT_EQ(oldestClosed(book.book()), figures[QLatin1String("oldest")].toInt());
    expectRows("without_old", {.period = {}, .leaveOutOld = true});
}

TEST_F(ForecastExact, ByTheOddsMeasuredFromHistory)
{
    const QJsonObject odds = figures[QLatin1String("odds")].toObject();
    for (const StageOdds &each : stageOdds(book.book())) {
        const std::string name(book.book().stageName(each.stage));
        const QJsonArray counts = odds[QString::fromStdString(name)].toArray();
        EXPECT_EQ(each.won, counts[0].toInt()) << name;
        EXPECT_EQ(each.closed, counts[1].toInt()) << name;
        EXPECT_EQ(std::isnan(each.measured), each.closed < 20) << name;
    }
    expectRows("measured", {.period = {}, .measuredOdds = true});
}

TEST_F(ForecastExact, SlippedLeads)
{
    const QJsonObject slipped = figures[QLatin1String("slipped")].toObject();
    const auto found = slippedLeads(book.book());

    EXPECT_EQ(qsizetype(found.size()), slipped.size());
    for (const SlippedLead &each : found) {
        const std::string name(book.book().leads().text(each.lead, leadField("company")));
        const QJsonArray facts = slipped[QString::fromStdString(name)].toArray();
        EXPECT_EQ(each.slips, facts[0].toInt()) << name;
        EXPECT_EQ(each.days, facts[1].toInt()) << name;
        EXPECT_EQ(each.first.iso(), facts[2].toString().toStdString()) << name;
        EXPECT_EQ(each.lastMovedOn.iso(), facts[3].toString().toStdString()) << name;
    }
}

TEST_F(ForecastExact, HowFastLeadsAreSold)
{
    const QJsonObject speed = figures[QLatin1String("velocity")].toObject();
    const Velocity found = velocity(book.book());

    EXPECT_EQ(found.open, speed[QLatin1String("open")].toInt());
    EXPECT_EQ(found.won, speed[QLatin1String("rate")][0].toInt());
    EXPECT_EQ(found.closed, speed[QLatin1String("rate")][1].toInt());
    EXPECT_DOUBLE_EQ(found.cycleDays, speed[QLatin1String("cycle")][0].toDouble() /
                                          speed[QLatin1String("cycle")][1].toDouble());
    EXPECT_EQ(found.average.minor, speed[QLatin1String("average")].toInteger());
    EXPECT_EQ(found.perDay.minor, speed[QLatin1String("per_day")].toInteger());
    EXPECT_EQ(found.per30Days.minor, speed[QLatin1String("per_30_days")].toInteger());
}

TEST_F(ForecastExact, TheRowsOfAPeriodAddUpToIt)
{
    const Period period = usualForecastPeriod(book.book());
    const ForecastRow whole = forecastOf(book.book(), {.period = period});

    for (const ForecastBy by : {ForecastBy::month, ForecastBy::quarter, ForecastBy::person, ForecastBy::grade,
                                ForecastBy::process}) {
        int64_t won = 0, weighted = 0;
        int leads = 0;
        const auto rows = forecastRows(book.book(), by, {.period = period});
        for (const ForecastRow &row : rows)
            won += row.won.minor, weighted += row.weighted.minor, leads += row.leads;
        EXPECT_EQ(won, whole.won.minor);
        EXPECT_EQ(leads, whole.leads);
        EXPECT_NEAR(double(weighted), double(whole.weighted.minor), double(rows.size()) / 2);
    }
    EXPECT_EQ(forecastLeads(book.book(), {.period = period}).size(), size_t(whole.leads));
    EXPECT_EQ(wonLeads(book.book(), {.period = period}).size(), size_t(whole.deals));
}
