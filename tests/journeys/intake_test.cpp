// SPDX-License-Identifier: GPL-3.0-or-later
// Intake, dealing and the call list to take along, from the command line.
#include "support/cli.h"

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

    Desk() { EXPECT_EQ(runCli({"demo", file("B.ridealong"), "--today", "2026-10-14"}).status, 0); }
    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    Said run(const QStringList &words, const char *today = "2026-10-14") const
    {
        return runCli(QStringList{"--book", file("B.ridealong"), "--today", QString::fromUtf8(today)} +
                      words);
    }
    QJsonObject json(const QStringList &words, const char *today = "2026-10-14") const
    {
        const Said said = run(words + QStringList{"--json"}, today);
        EXPECT_EQ(said.status, 0) << words.join(u' ').toStdString() << ": " << said.err.toStdString();
        return said.json();
    }
    QJsonArray rows(const QStringList &words, const char *today = "2026-10-14") const
    {
        return json(words, today)["rows"].toArray();
    }
};

} // namespace

TEST(IntakeCommands, FromTheArgumentToTheYes)
{
    const Desk desk;
    ASSERT_EQ(desk.rows({"intake", "list"}).size(), 3);
    EXPECT_GT(desk.rows({"intake", "list", "--state", "all"}).size(), 3);
    const Said added =
        desk.run({"--as", "Cole Jensen", "lead", "add", "company=Foo Gym", "--argument", "Big"});
    EXPECT_THAT(added.out.toStdString(), HasSubstr("waits for the manager at intake"));

    EXPECT_EQ(desk.run({"--as", "Cole Jensen", "intake", "approve", "Foo Gym"}).status, 1);
    ASSERT_EQ(desk.run({"intake", "refuse", "Foo Gym", "Seymour Tannery", "--reason", "No project"}).status,
              0);
    QJsonArray refused = desk.rows({"intake", "list", "--person", "Cole Jensen", "--state", "refused"});
    EXPECT_EQ(refused.last()["company"].toString(), "Foo Gym");
    EXPECT_EQ(refused.last()["reason"].toString(), "No project");
    ASSERT_EQ(desk.run({"--as", "CJ", "intake", "argue", "Foo Gym", "--reason", "They have one"}).status, 0);
    EXPECT_EQ(desk.rows({"intake", "list", "--state", "waiting"}).last()["plea"].toString(), "They have one");
    ASSERT_EQ(desk.run({"intake", "park", "Foo Gym", "--until", "2026-10-20"}).status, 0);
    EXPECT_EQ(desk.rows({"intake", "list", "--state", "waiting"}).size(), 2);
    EXPECT_EQ(desk.rows({"intake", "list", "--state", "waiting"}, "2026-10-20").size(), 3);

    EXPECT_EQ(desk.run({"undo"}).status, 0);
    EXPECT_EQ(desk.rows({"intake", "list", "--state", "waiting"}).size(), 3);
}

TEST(IntakeCommands, RatesDifferByRep)
{
    const Desk desk;

    const QJsonArray rates = desk.rows({"intake", "rates"});

    ASSERT_GE(rates.size(), 2);
    EXPECT_EQ(rates.first()["person"].toString(), "Cole Jensen");
    EXPECT_GT(rates.first()["refusal_rate"].toDouble(), rates.last()["refusal_rate"].toDouble());
}

TEST(DealCommand, PlansAndDealsWhatALeaverHas)
{
    const Desk desk;
    const QStringList words{"deal",    "--from", "Cole Jensen", "--to", "Marcus Bell,Priya Raman",
                            "--grade", "A,B"};

    const QJsonObject plan = desk.json(words + QStringList{"--dry-run"}), done = desk.json(words);

    EXPECT_GT(plan["rows"].toArray().size(), 0);
    EXPECT_EQ(plan, done);
    for (const QJsonValue person : done["people"].toArray()) {
        EXPECT_LE(person["after"].toInt(), person["capacity"].toInt());
        EXPECT_EQ(person["after"].toInt() - person["before"].toInt(), person["gets"].toInt());
    }
    EXPECT_EQ(desk.run(words).status, 1); // nothing of his is left
    EXPECT_EQ(desk.run({"undo"}).status, 0);
    EXPECT_EQ(desk.json(words + QStringList{"--dry-run"}), plan);
    EXPECT_EQ(desk.run({"deal", "--to", "Nobody"}).status, 1);
}

TEST(CallsCommand, WritesTheListToTakeAlong)
{
    const Desk desk;
    const QStringList words{"calls", "--person", "Tessa Okafor"};
    const QJsonArray rows = desk.rows(words);
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_FALSE(rows.first()["phone"].toString().isEmpty());
    EXPECT_TRUE(rows.first().toObject().contains("next_step_on"));

    for (const char *name : {"calls.csv", "calls.html", "calls.xlsx", "calls.pdf"}) {
        const Said said = desk.run(words + QStringList{"--out", desk.file(name)});
        EXPECT_EQ(said.status, 0) << said.err.toStdString();
        EXPECT_GT(QFile(desk.file(name)).size(), 300) << name;
    }
    EXPECT_NE(desk.run(words + QStringList{"--out", desk.file("calls.doc")}).status, 0);
    EXPECT_NE(desk.run(words + QStringList{"--out", desk.file("B.ridealong")}).status, 0);
}
