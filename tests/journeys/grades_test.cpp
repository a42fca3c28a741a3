// SPDX-License-Identifier: GPL-3.0-or-later
// One model, one grade: the open book, the command line, the exported list and the weekly report say the same
// of each lead. And what a manager asks the command line about the grades' past.
#include "scoring/evaluate.h"
#include "session/session.h"

#include "support/cli.h"
#include "support/scorecards.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

struct Desk
{
    QTemporaryDir folder;
    QString book = folder.filePath(QStringLiteral("Demo.ridealong"));

    Desk()
    {
        const Said made = runCli({"demo", book, "--leads", "300", "--today", "2026-10-14"});
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
    }
    Said run(QStringList words, const char *today = "2026-10-14")
    {
        return runCli(QStringList{"--book", book, "--today", QLatin1String(today)} + words);
    }
    QJsonObject json(QStringList words, const char *today = "2026-10-14")
    {
        const Said said = run(words + QStringList{"--json"}, today);
        EXPECT_EQ(said.status, 0) << said.err.toStdString();
        return said.json();
    }
    void publish(const std::string &model)
    {
        const QString path = folder.filePath(QStringLiteral("model.json"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(model));
        file.close();
        ASSERT_EQ(run({"model", "publish", path}).status, 0);
    }
    QString aLead(const char *where)
    {
        return json({"leads", "--where", QLatin1String(where), "--limit", "1"})["rows"][0]["id"].toString();
    }
};

// Every object in the document that has a lead and a grade.
void collect(const QJsonValue &value, std::map<QString, QString> &grades)
{
    const QJsonObject object = value.toObject();
    if (object["lead"].isString() && object["grade"].isString())
        grades[object["lead"].toString()] = object["grade"].toString();
    for (const QJsonValue &inner : object)
        collect(inner, grades);
    for (const QJsonValue &inner : value.toArray())
        collect(inner, grades);
}

} // namespace

TEST(GradesJourney, EveryPlaceSaysTheSameGrade)
{
    Desk desk;
    desk.publish(exampleModelText());

    std::map<QString, QString> byId, byCompany;
    for (const QJsonValue &row : desk.json({"leads", "--limit", "1000"})["rows"].toArray()) {
        byId[row["id"].toString()] = row["grade"].toString();
        byCompany[row["company"].toString()] = row["grade"].toString();
    }
    ASSERT_EQ(byId.size(), 300u);

    const auto session =
        Session::open(desk.book, Store::Access::read, Clock::at(Date::parseIso("2026-10-14")));
    ASSERT_TRUE(session);
    const Book &book = (*session)->book();
    std::map<QString, int> counts;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const QString id = QString::fromStdString(book.leads().id(lead).hex());
        const QString grade(QLatin1Char(letter(book.standing(lead).grade)));
        EXPECT_EQ(byId[id], grade);
        ++counts[grade];
        if (book.standing(lead).stageType == StageType::open) {
            EXPECT_EQ(book.scorer().score(lead).grade, book.standing(lead).grade);
        }
        if (lead % 25 == 0) {
            EXPECT_EQ(desk.json({"explain", id})["grade"].toString(), grade);
        }
    }
    const QJsonObject graded = desk.json({"grade", "--all"})["grades"].toObject();
    for (const auto &[grade, count] : counts)
        EXPECT_EQ(graded[grade].toInt(), count) << grade.toStdString();

    const QString report = desk.folder.filePath(QStringLiteral("week.json"));
    ASSERT_EQ(desk.run({"report", "weekly", report}).status, 0);
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    std::map<QString, QString> reported;
    collect(QJsonDocument::fromJson(file.readAll()).object(), reported);
    EXPECT_FALSE(reported.empty());
    for (const auto &[company, grade] : reported)
        EXPECT_EQ(byCompany[company], grade) << company.toStdString();
}

TEST(GradesJourney, TellsWhatMovedTheGrades)
{
    Desk desk;
    desk.publish(R"({"name": "Size", "criteria": [
        {"id": "size", "label": "Site size", "dimension": "fit", "field": "employees", "weight": 100,
         "answers": [{"at_least": 20, "share": 1}]}]})");
    const QString lead = desk.aLead("open = yes and grade = A");
    ASSERT_EQ(desk.run({"lead", "set", lead, "employees=1"}).status, 0);
    ASSERT_EQ(
        desk.run({"lead", "override", lead, "B", "--reason", "They asked twice", "--until", "2026-10-20"})
            .status,
        0);

    const QJsonObject why = desk.json({"explain", lead});
    const QJsonArray history = why["history"].toArray();
    ASSERT_GE(history.size(), 2);
    const QJsonObject byField = history[history.size() - 2].toObject(), byManager = history.last().toObject();
    EXPECT_EQ(byField["from"], "A");
    EXPECT_EQ(byField["to"], "E");
    EXPECT_EQ(byField["moved"][0]["criterion"], "size");
    EXPECT_EQ(byField["moved"][0]["points"], -100);
    EXPECT_EQ(byManager["moved"][0]["kind"], "override");
    EXPECT_TRUE(QStringList({"rising", "steady", "falling"}).contains(why["trend"].toString()));
    EXPECT_THAT(desk.run({"explain", lead}).out.toStdString(), HasSubstr("A until Wed, Oct 14: Site size"));

    const QJsonObject given = desk.json({"lead", "overrides"})["rows"][0].toObject();
    EXPECT_EQ(given["id"], lead);
    EXPECT_EQ(given["grade"], "B");
    EXPECT_EQ(given["reason"], "They asked twice");
    EXPECT_EQ(given["by"], "Dana Whitfield");
    EXPECT_EQ(given["days_left"], 7);
    EXPECT_EQ(desk.json({"lead", "overrides"}, "2026-10-21")["rows"][0]["lapsed"], true);

    const QJsonObject drift = desk.json({"model", "drift"});
    EXPECT_EQ(drift["from"], "2026-09-17");
    EXPECT_EQ(drift["to"], "2026-10-14");
    EXPECT_FALSE(drift["rows"].toArray().isEmpty());
    EXPECT_THAT(desk.run({"model", "drift"}).out.toStdString(), HasSubstr("from a new version of the model"));
    EXPECT_EQ(desk.run({"model", "drift", "--from", "2026-10-14", "--to", "2026-10-01"}).status, 2);
}

TEST(GradesJourney, RefusesAnOverrideThatMakesNoSense)
{
    Desk desk;
    const QString open = desk.aLead("open = yes"), closed = desk.aLead("stage_type = won");
    const auto refusal = [&](QStringList words) {
        const Said said = desk.run(QStringList{"lead", "override"} + words);
        EXPECT_NE(said.status, 0);
        return said.err.toStdString();
    };

    EXPECT_THAT(refusal({open, "F", "--reason", "x"}), HasSubstr("not in {A,B,C,D,E}"));
    EXPECT_THAT(refusal({open, "B"}), HasSubstr("Give a reason for the grade."));
    EXPECT_THAT(refusal({open, "B", "--reason", "x", "--until", "2026-10-13"}),
                HasSubstr("That day is over."));
    EXPECT_THAT(refusal({open}), HasSubstr("Give a grade, or --clear"));
    EXPECT_THAT(refusal({closed, "B", "--reason", "x"}),
                HasSubstr("A closed lead keeps the grade that it closed with."));
    EXPECT_EQ(desk.json({"lead", "override", open, "B", "--reason", "x"})["grade"], "B");
    ASSERT_EQ(desk.run({"lead", "override", open, "--clear"}).status, 0);
    EXPECT_TRUE(desk.json({"lead", "overrides"})["rows"].toArray().isEmpty());
}

TEST(GradesJourney, PrintsTheSchemaAndWarnsOfAnswersThatNeverCount)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("model.json"));
    std::string text = exampleModelText();
    text.replace(text.find("\"Retail\""), 8, "\"food\"");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(text));
    file.close();

    const Said schema = runCli({"model", "schema"}), checked = runCli({"model", "check", path, "--json"});

    EXPECT_EQ(schema.json()["title"], "Ridealong grading model");
    EXPECT_EQ(checked.status, 0);
    EXPECT_TRUE(checked.json()["errors"].toArray().isEmpty());
    EXPECT_EQ(checked.json()["warnings"][0]["path"], "criteria[0].answers[1]");
    EXPECT_THAT(runCli({"model", "check", path}).out.toStdString(),
                HasSubstr("Worth a look: Line 4, criteria[0].answers[1]"));
}

TEST(GradesJourney, SaysHowManyClosedLeadsWereGradedByWhatWasKnown)
{
    Desk desk;
    const QJsonObject before = desk.json({"model", "backtest"});
    EXPECT_EQ(before["reached"], 0);
    EXPECT_EQ(before["not_reached"], before["closed"]);
    ASSERT_EQ(
        desk.run({"lead", "move", desk.aLead("open = yes and grade = A"), "Won", "--reason", "x"}).status, 0);

    const QJsonObject after = desk.json({"model", "backtest"});

    EXPECT_EQ(after["reached"], 1);
    EXPECT_EQ(after["not_reached"], before["closed"]);
    EXPECT_THAT(after["known"].toString().toStdString(),
                HasSubstr("Graded by what was known before they closed: 1."));
}
