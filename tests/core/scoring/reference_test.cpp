// SPDX-License-Identifier: GPL-3.0-or-later
// Scores, grades, a back-test, intervals and engagement beside those that
// tests/data/scoring/reference_grades.py worked out by itself with fractions.
#include "scoring/backtest.h"
#include "scoring/engagement.h"
#include "scoring/modelfile.h"

#include "support/leadsheet.h"
#include "support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

constexpr double hair = 1e-11;

QJsonObject reference()
{
    QFile file(inSources("/tests/data/scoring/grades.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::string textIn(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString().toStdString();
}

Model modelIn(const QJsonObject &all)
{
    const QByteArray json = QJsonDocument(all["model"].toObject()).toJson();
    const ModelReading reading = readModel({json.data(), size_t(json.size())});
    EXPECT_TRUE(reading.faults.empty());
    return reading.model;
}

uint32_t addLead(LeadSheet &sheet, const QJsonObject &row)
{
    const uint32_t lead = sheet.add({});
    for (const char *key : {"industry", "need"})
        if (row[QLatin1String(key)].isString())
            sheet.set(lead, key, textIn(row, key));
    if (row["employees"].isDouble())
        sheet.set(lead, "employees", whole(row["employees"].toInteger()));
    if (row["budget_cents"].isDouble())
        sheet.set(lead, "budget_amount", Money{row["budget_cents"].toInteger()});
    if (row["received_on"].isString())
        sheet.set(lead, "received_on", day(textIn(row, "received_on")));
    if (row["won_cents"].isDouble())
        sheet.computedValues[{lead, Computed::won}] = Money{row["won_cents"].toInteger()};
    const std::string stage = textIn(row, "stage");
    sheet.standing(lead).stageType = stage == "won"    ? StageType::won
                                     : stage == "lost" ? StageType::lost
                                                       : StageType::open;
    return lead;
}

LeadSheet &sheetOf(const QJsonObject &all, LeadSheet &sheet)
{
    for (const QJsonValue &row : all["leads"].toArray())
        addLead(sheet, row.toObject());
    return sheet;
}

// NaN where the script has nothing.
void expectNear(double found, const QJsonValue &wanted, const char *what)
{
    if (wanted.isNull())
        EXPECT_TRUE(std::isnan(found)) << what;
    else
        EXPECT_NEAR(found, wanted.toDouble(), hair) << what;
}

} // namespace

TEST(Reference, ScoresAndGradesOfEachLead)
{
    const QJsonObject all = reference();
    LeadSheet sheet;
    const LeadData data = sheetOf(all, sheet).data();
    const Scorer scorer(modelIn(all), data);
    const QJsonArray rows = all["leads"].toArray();

    for (uint32_t lead = 1; lead < sheet.leads.end(); ++lead) {
        const QJsonObject wanted = rows[qsizetype(lead) - 1].toObject();
        const Scores scores = scorer.score(lead);
        EXPECT_NEAR(scores.score, wanted["score"].toDouble(), hair) << lead;
        EXPECT_NEAR(scores.completeness, wanted["completeness"].toDouble(), hair) << lead;
        EXPECT_EQ(std::string(1, letter(scores.ungated)), textIn(wanted, "ungated")) << lead;
        EXPECT_EQ(std::string(1, letter(scores.model)), textIn(wanted, "model")) << lead;
        const QJsonArray points = wanted["points"].toArray();
        ASSERT_EQ(size_t(points.size()), scorer.model().criteria.size());
        for (size_t i = 0; i < scorer.model().criteria.size(); ++i) {
            const uint16_t answer = scorer.answer(i, lead);
            EXPECT_EQ(answer == 0, points[qsizetype(i)].isNull()) << lead << ' ' << i;
            EXPECT_NEAR(scorer.points(i, answer), points[qsizetype(i)].toDouble(), hair) << lead << ' ' << i;
        }
    }
}

TEST(Reference, BacktestByGrade)
{
    const QJsonObject all = reference(), wanted = all["backtest"].toObject();
    LeadSheet sheet;

    const Backtest test = backtest(modelIn(all), sheetOf(all, sheet).data());

    EXPECT_EQ(int(test.closed), wanted["closed"].toInt());
    EXPECT_EQ(int(test.won), wanted["won"].toInt());
    EXPECT_NEAR(test.auc, wanted["auc"].toDouble(), hair);
    EXPECT_NEAR(test.liftTop20, wanted["lift_top20"].toDouble(), hair);
    const QJsonArray grades = wanted["grades"].toArray();
    for (size_t i = 0; i < test.grades.size(); ++i) {
        const BacktestRow &row = test.grades[i];
        const QJsonObject grade = grades[qsizetype(i)].toObject();
        EXPECT_EQ(std::string(1, letter(row.grade)), textIn(grade, "grade"));
        EXPECT_EQ(int(row.closed), grade["closed"].toInt());
        EXPECT_EQ(int(row.won), grade["won"].toInt());
        expectNear(row.winRate, grade["win_rate"], "win rate");
        expectNear(row.revenuePerLead, grade["revenue_per_lead"], "revenue");
        if (row.closed) {
            expectNear(row.range.low, grade["low"], "low");
            expectNear(row.range.high, grade["high"], "high");
        }
    }
}

TEST(Reference, Intervals)
{
    for (const QJsonValue &each : reference()["wilson"].toArray()) {
        const Interval interval = wilson(each["hits"].toDouble(), each["count"].toDouble());
        EXPECT_NEAR(interval.low, each["low"].toDouble(), hair) << each["hits"].toInt();
        EXPECT_NEAR(interval.high, each["high"].toDouble(), hair) << each["hits"].toInt();
    }
}

TEST(Reference, EngagementAndHeat)
{
    const QJsonObject all = reference();
    const std::vector<std::string> kinds = {"", "demo", "call", "visit"};
    const auto kindOf = [&](std::string_view key) {
        return uint32_t(std::ranges::find(kinds, key) - kinds.begin());
    };
    TextPool outcomes;
    for (const QJsonValue &each : all["engagement"].toArray()) {
        std::vector<EngagementFact> facts;
        for (const QJsonValue &activity : each["activities"].toArray())
            facts.push_back({.kind = kindOf(activity["kind"].toString().toStdString()),
                             .outcome = outcomes.intern(activity["outcome"].toString().toStdString()),
                             .on = Date::parseIso(activity["on"].toString().toStdString())});

        const Engagement engagement(modelIn(all), kindOf, outcomes, Date::parseIso(textIn(all, "today")));

        EXPECT_NEAR(engagement.of(facts), each["engagement"].toDouble(), hair);
        EXPECT_EQ(int(engagement.heat(engagement.of(facts))), each["heat"].toInt());
    }
}
