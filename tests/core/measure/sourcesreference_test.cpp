// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the sources of tests/data/sources/book.txt against figures.json, which an independent
// script worked out in fractions.
#include "measure/sources.h"
#include "support/paths.h"
#include "support/people.h"
#include "work/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <fstream>
#include <map>
#include <sstream>

using namespace ridealong;

namespace {

using Words = std::vector<std::string>;

std::string spoken(std::string word)
{
    std::ranges::replace(word, '_', ' ');
    return word == "-" ? std::string() : word;
}

void add(std::vector<Cell> &cells, FieldNo field, const std::string &word)
{
    if (word != "-")
        cells.push_back({field, spoken(word)});
}

void addDay(std::vector<Cell> &cells, FieldNo field, const std::string &word)
{
    if (word != "-")
        cells.push_back({field, Date::parseIso(word)});
}

// The book of book.txt, in one commit.
class SourceBook : public TempBook
{
public:
    SourceBook()
        : m_changes(session().change())
    {
        std::ifstream file(inSources("/tests/data/sources/book.txt").toStdString());
        for (std::string line; std::getline(file, line);) {
            std::istringstream in(line);
            Words words;
            for (std::string word; in >> word;)
                words.push_back(word);
            take(words);
        }
        for (const auto &[key, value] : {std::pair("margin", "0.25"), std::pair("fiscal_start_month", "8")})
            EXPECT_TRUE(setSetting(m_changes, book(), key, value));
        EXPECT_TRUE(session().commit({Op::demo}, std::move(m_changes)));
    }

private:
    void take(const Words &words)
    {
        if (words[0] == "lead")
            return addLead(words);
        if (words[0] == "cost")
            return addCost(words);
        const Link lead{m_leads.at(words[1])};
        if (words[0] == "touch")
            m_changes.create(Entity::activity, {{activityField("lead"), lead},
                                                {activityField("kind"), Link{book().kindNamed("call")}},
                                                {activityField("on"), Date::parseIso(words[2])}});
        else if (words[0] == "move")
            m_changes.create(Entity::move, {{moveField("lead"), lead},
                                            {moveField("from_stage"), stage(words[2])},
                                            {moveField("to_stage"), stage(words[3])},
                                            {moveField("on"), Date::parseIso(words[4])}});
        else if (words[0] == "sale")
            m_changes.create(Entity::sale, {{saleField("lead"), lead},
                                            {saleField("on"), Date::parseIso(words[2])},
                                            {saleField("amount"), Money{std::stoll(words[3])}}});
        else if (words[0] == "handoff")
            m_changes.create(Entity::handoff, {{handoffField("lead"), lead},
                                               {handoffField("offered_on"), Date::parseIso("2026-01-02")},
                                               {handoffField("state"), state(words[2])}});
        else if (words[0] == "delete")
            m_changes.set(Entity::lead, lead.number, leadField("deleted"), true);
    }

    void addLead(const Words &words)
    {
        std::vector<Cell> cells{{leadField("company"), words[1]}, {leadField("stage"), stage(words[6])}};
        add(cells, leadField("source"), words[2]);
        add(cells, leadField("campaign"), words[3]);
        addDay(cells, leadField("received_on"), words[4]);
        addDay(cells, leadField("created_on"), words[5]);
        addDay(cells, leadField("closed_on"), words[9]);
        if (words[7] != "-")
            cells.push_back({leadField("closed_grade"), Grade(words[7][0] - 'A' + 1)});
        if (words[8] != "-")
            cells.push_back({leadField("value"), Money{std::stoll(words[8])}});
        m_leads[words[1]] = m_changes.create(Entity::lead, std::move(cells));
    }

    void addCost(const Words &words)
    {
        std::vector<Cell> cells;
        add(cells, costField("source"), words[1]);
        add(cells, costField("campaign"), words[2]);
        addDay(cells, costField("month"), words[3]);
        if (words[4] != "-")
            cells.push_back({costField("amount"), Money{std::stoll(words[4])}});
        m_changes.create(Entity::cost, std::move(cells));
    }

    Link stage(const std::string &word) const { return {book().stageNamed(spoken(word))}; }
    static int64_t state(const std::string &word)
    {
        const std::map<std::string, HandoffState> states = {
            {"offered", HandoffState::offered},   {"accepted", HandoffState::accepted},
            {"rejected", HandoffState::rejected}, {"disqualified", HandoffState::disqualified},
            {"recycled", HandoffState::recycled}, {"withdrawn", HandoffState::withdrawn}};
        return int64_t(states.at(word));
    }

    ChangeSet m_changes;
    std::map<std::string, uint32_t> m_leads;
};

QJsonObject figures()
{
    QFile file(inSources("/tests/data/sources/figures.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Date dateIn(const QJsonValue &value)
{
    return Date::parseIso(value.toString().toStdString());
}

void expectMoney(const QJsonValue &wanted, Money money, const char *what)
{
    EXPECT_EQ(wanted.isNull(), !money.isSet()) << what;
    if (wanted.isDouble()) {
        EXPECT_EQ(wanted.toInteger(), money.minor) << what;
    }
}

// The nearest double of a fraction, to the last bit.
void expectShare(const QJsonValue &wanted, double share, const char *what)
{
    EXPECT_EQ(wanted.isNull(), std::isnan(share)) << what;
    if (wanted.isDouble()) {
        EXPECT_EQ(wanted.toDouble(), share) << what;
    }
}

void expectInterval(const QJsonValue &wanted, Interval interval, const char *what)
{
    if (wanted.isNull()) {
        EXPECT_TRUE(interval.low == 0 && interval.high == 1) << what;
        return;
    }
    EXPECT_NEAR(wanted[0].toDouble(), interval.low, 1e-12) << what;
    EXPECT_NEAR(wanted[1].toDouble(), interval.high, 1e-12) << what;
}

void expectCounts(const QJsonObject &wanted, const SourceRow &row)
{
    const std::pair<const char *, int> counts[] = {{"leads", row.leads},
                                                   {"inquiries", row.inquiries},
                                                   {"graded", row.graded},
                                                   {"accepted", row.accepted},
                                                   {"rejected", row.rejected},
                                                   {"touched", row.touched},
                                                   {"qualified", row.qualified},
                                                   {"won", row.won},
                                                   {"lost", row.lost}};
    for (const auto &[name, count] : counts)
        EXPECT_EQ(wanted[QLatin1String(name)].toInt(), count) << name;
    for (int grade = 0; grade < 5; ++grade)
        EXPECT_EQ(wanted["grades"][grade].toInt(), row.grades[size_t(grade)]) << grade;
}

void expectRow(const QJsonObject &wanted, const SourceRow &row)
{
    expectCounts(wanted, row);
    expectShare(wanted["share_ab"], row.shareAB, "share_ab");
    expectShare(wanted["acceptance"], row.acceptance, "acceptance");
    expectShare(wanted["followup_rate"], row.followUpRate, "followup_rate");
    expectShare(wanted["win_rate"], row.winRate, "win_rate");
    expectShare(wanted["roi"], row.roi, "roi");
    expectShare(wanted["roi_full_followup"], row.roiFullFollowUp, "roi_full_followup");
    expectShare(wanted["return_per_1"], row.returnPer1, "return_per_1");
    expectInterval(wanted["interval"], row.interval, "interval");
    expectInterval(wanted["qualified_interval"], row.qualifiedInterval, "qualified_interval");
    expectInterval(wanted["win_interval"], row.winInterval, "win_interval");
    expectMoney(wanted["won_amount"], row.wonAmount, "won_amount");
    expectMoney(wanted["cost"], row.cost, "cost");
    expectMoney(wanted["cost_per_lead"], row.costPerLead, "cost_per_lead");
    expectMoney(wanted["cost_per_a"], row.costPerA, "cost_per_a");
    expectMoney(wanted["cost_per_qualified"], row.costPerQualified, "cost_per_qualified");
    expectMoney(wanted["cost_per_win"], row.costPerWin, "cost_per_win");
    QStringList flags;
    for (const SourceFlag flag : row.flags)
        flags << QLatin1String(keyOf(flag));
    EXPECT_EQ(wanted["flags"].toVariant().toStringList(), flags);
}

} // namespace

TEST(SourcesReference, EveryFigureOfEveryRow)
{
    SourceBook book;

    for (const QJsonValue &table : figures()["tables"].toArray()) {
        const SourceOptions options{{dateIn(table["from"]), dateIn(table["to"])},
                                    table["suspects"].toBool(),
                                    table["campaigns"].toBool()};
        const SourceTable got = sourceTable(book.book(), options);
        EXPECT_EQ(table["rows"].toArray().size(), qsizetype(got.rows.size()));
        for (const QJsonValue &wanted : table["rows"].toArray()) {
            SCOPED_TRACE(QJsonDocument(wanted.toObject()).toJson(QJsonDocument::Compact).toStdString());
            const auto row = std::ranges::find_if(got.rows, [&](const SourceRow &each) {
                return sourceKey(each.source) == wanted["source"].toString().toStdString() &&
                       sourceKey(each.campaign) == wanted["campaign"].toString().toStdString() &&
                       each.isCampaign == wanted["is_campaign"].toBool();
            });
            ASSERT_NE(row, got.rows.end());
            expectRow(wanted.toObject(), *row);
            EXPECT_EQ(leadsOf(book.book(), options, *row).size(), size_t(row->leads));
        }
        SCOPED_TRACE("all");
        expectRow(table["all"].toObject(), got.all);
    }
}

TEST(SourcesReference, EveryControlLimitAndBrownOut)
{
    SourceBook book;

    for (const QJsonValue &wanted : figures()["control"].toArray()) {
        SCOPED_TRACE(QJsonDocument(wanted.toObject()).toJson().toStdString());
        const ControlLimit limit = controlLimit(book.book(), wanted["source"].toString().toStdString(),
                                                {dateIn(wanted["from"]), dateIn(wanted["to"])});
        expectShare(wanted["center"], limit.center, "center");
        expectShare(wanted["share"], limit.share, "share");
        EXPECT_EQ(wanted["lower"].isNull(), std::isnan(limit.lower));
        if (wanted["lower"].isDouble()) {
            EXPECT_NEAR(wanted["lower"].toDouble(), limit.lower, 1e-12);
        }
        EXPECT_EQ(wanted["leads"].toInt(), limit.leads);
        EXPECT_EQ(wanted["before"].toInt(), limit.before);
        EXPECT_EQ(wanted["below"].toBool(), limit.isBelow());
    }
    for (const QJsonValue &wanted : figures()["brown_out"].toArray()) {
        SCOPED_TRACE(QJsonDocument(wanted.toObject()).toJson().toStdString());
        const BrownOut out =
            brownOut(book.book(), wanted["source"].toString().toStdString(), dateIn(wanted["until"]));
        EXPECT_EQ(wanted["recent"].toInt(), out.recent);
        expectShare(wanted["usual"], out.usual, "usual");
        expectShare(wanted["cycle"], out.cycleDays, "cycle");
        EXPECT_EQ(wanted["is"].toBool(), out.is);
        EXPECT_EQ(dateIn(wanted["hits"]), out.hits);
    }
}

TEST(SourcesReference, CostOfAQualifiedLeadByFiscalQuarter)
{
    SourceBook book;

    for (const QJsonValue &wanted : figures()["quarters"].toArray()) {
        SCOPED_TRACE(wanted["source"].toString().toStdString());
        const auto quarters = costOfQualified(book.book(), wanted["source"].toString().toStdString(),
                                              book->today(), 6, wanted["suspects"].toBool());
        ASSERT_EQ(quarters.size(), 6u);
        for (int i = 0; i < 6; ++i) {
            const QJsonValue quarter = wanted["rows"][i];
            const QuarterCost &got = quarters[size_t(i)];
            EXPECT_EQ(dateIn(quarter["from"]), got.quarter.from);
            EXPECT_EQ(dateIn(quarter["to"]), got.quarter.to);
            EXPECT_EQ(quarter["qualified"].toInt(), got.qualified);
            expectMoney(quarter["cost"], got.cost, "cost");
            expectMoney(quarter["per_qualified"], got.perQualified, "per_qualified");
        }
    }
}
