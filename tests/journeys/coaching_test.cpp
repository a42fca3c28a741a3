// SPDX-License-Identifier: GPL-3.0-or-later
// Coaching from the command line: what a manager writes, what its rep sees of it and answers.
#include "support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;
using testing::Not;

namespace {

// A manager, Dana, and the reps Tessa and Luis, on 2026-10-14.
struct Desk
{
    QTemporaryDir folder;

    Desk()
    {
        EXPECT_EQ(
            runCli({"new", file("B.ridealong"), "--name", "Harlan", "--owner", "Dana Whitfield"}).status, 0);
        QFile people(file("people.csv"));
        EXPECT_TRUE(people.open(QIODevice::WriteOnly));
        people.write("name,initials,role,hired_on\nTessa Okafor,TO,rep,2024-03-01\n"
                     "Luis Ortega,LO,rep,2026-09-01\n");
        people.close();
        EXPECT_EQ(run({"import", "people", file("people.csv")}).status, 0);
    }
    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    Said run(const QStringList &words) const
    {
        return runCli(QStringList{"--book", file("B.ridealong"), "--today", "2026-10-14"} + words);
    }
    QJsonObject json(const QStringList &words) const
    {
        const Said said = run(words + QStringList{"--json"});
        EXPECT_EQ(said.status, 0) << words.join(u' ').toStdString() << ": " << said.err.toStdString();
        return said.json();
    }
    std::string refused(const QStringList &words, int status = 1) const
    {
        const Said said = run(words);
        EXPECT_EQ(said.status, status) << words.join(u' ').toStdString() << said.out.toStdString();
        return said.err.toStdString();
    }
};

} // namespace

TEST(CoachCommands, ANoteIsPrivateUnlessItIsSaidToBeShared)
{
    const Desk desk;

    const Said said = desk.run({"coach", "note", "Tessa Okafor", "--text", "Ready for key accounts"});
    const QJsonObject shared = desk.json({"coach", "note", "TO", "--shared", "--text", "Ask, then wait"});
    const QJsonObject managers = desk.json({"coach", "notes", "Tessa Okafor"});
    const Said reps = desk.run({"--as", "Tessa Okafor", "coach", "notes", "Tessa Okafor", "--json"});

    EXPECT_THAT(said.out.toStdString(), HasSubstr("never leaves this laptop"));
    EXPECT_EQ(shared["kind"].toString(), "shared");
    EXPECT_EQ(managers["total"].toInt(), 2);
    EXPECT_EQ(reps.json()["total"].toInt(), 1);
    EXPECT_THAT(reps.out.toStdString(), Not(HasSubstr("key accounts")));
    EXPECT_THAT(reps.out.toStdString(), Not(HasSubstr("private")));
    const Said profile = desk.run({"--as", "TO", "coach", "profile", "TO", "--json"});
    EXPECT_EQ(profile.status, 0);
    EXPECT_THAT(profile.out.toStdString(), Not(HasSubstr("private")));
    EXPECT_THAT(desk.refused({"coach", "note", "TO", "--text", "x", "--private", "--shared"}, 2),
                HasSubstr("private or shared"));
}

TEST(CoachCommands, APrivateNoteIsSharedAsANewOne)
{
    const Desk desk;
    const QString id = desk.json({"coach", "note", "TO", "--text", "You asked who signs"})["id"].toString();
    EXPECT_THAT(desk.refused({"--as", "TO", "coach", "share", id}), HasSubstr("There is no note"));

    desk.json({"coach", "share", id, "--remove"});

    const QJsonArray rows = desk.json({"coach", "notes", "TO"})["rows"].toArray();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first()["kind"].toString(), "shared");
    EXPECT_EQ(rows.first()["text"].toString(), "You asked who signs");
}

TEST(CoachCommands, TheRepReadsCommentsAndAcknowledges)
{
    const Desk desk;
    const QString id = desk.json({"coach", "note", "TO", "--shared", "--text", "Wait"})["id"].toString();
    EXPECT_THAT(desk.refused({"coach", "answer", "note:" + id, "--read"}), HasSubstr("Only Tessa Okafor"));

    desk.json({"--as", "TO", "coach", "answer", "note:" + id, "--comment", "I will"});
    const QJsonObject answered = desk.json({"--as", "TO", "coach", "answer", "note:" + id, "--acknowledge"});

    EXPECT_EQ(answered["comment"].toString(), "I will");
    EXPECT_EQ(answered["read_on"].toString(), "2026-10-14");
    EXPECT_EQ(answered["acknowledged_on"].toString(), "2026-10-14");
}

TEST(CoachCommands, APromiseIsSaidInALineAndKept)
{
    const Desk desk;

    const QJsonObject line = desk.json({"coach", "commitment", "tessa sends three names by fri"});
    desk.json({"coach", "commitment", "dana: send the case study by 10/23", "--rep", "TO"});
    desk.json({"coach", "commitment", "TO", "--what", "Call Acme", "--due", "2026-10-01"});
    const QString id = line["id"].toString();
    desk.json({"--as", "TO", "coach", "commitment", id.left(28), "--kept", "--comment", "All three"});

    EXPECT_EQ(line["person"].toString(), "Tessa Okafor");
    EXPECT_EQ(line["what"].toString(), "sends three names");
    EXPECT_EQ(line["due"].toString(), "2026-10-16");
    const QJsonObject all = desk.json({"coach", "commitments", "TO"});
    EXPECT_EQ(all["kept"].toInt(), 1);
    EXPECT_EQ(all["missed"].toInt(), 1);
    EXPECT_EQ(all["open"].toInt(), 1);
    EXPECT_EQ(all["kept_share"].toDouble(), 0.5);
    const QJsonArray rows = all["rows"].toArray();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0]["state"].toString(), "missed");
    EXPECT_EQ(rows[1]["promised_by"].toString(), "Dana Whitfield");
    EXPECT_EQ(rows[2]["comment"].toString(), "All three");
    EXPECT_THAT(desk.refused({"coach", "commitment", "send three names"}, 2), HasSubstr("--rep"));
}

TEST(CoachCommands, SkillsAreRatedEditedAndRetired)
{
    const Desk desk;
    ASSERT_EQ(desk.json({"coach", "skills"})["rows"].toArray().size(), 8);

    desk.json({"coach", "rating", "TO", "--skill", "closing", "--value", "3"});
    desk.json({"coach", "rating", "TO", "--skill", "Closing", "--value", "2"});
    desk.json({"coach", "skill", "edit", "closing", "--name", "Asks for the order", "--guide-2", "No day"});
    desk.json({"coach", "skill", "retire", "Opening"});
    desk.json({"coach", "skill", "add", "Plans the territory", "--guide-1", "Drives where the road leads"});
    desk.json({"coach", "skill", "order", "Plans the territory", "Listening"});

    const QJsonArray skills = desk.json({"coach", "skills"})["rows"].toArray();
    ASSERT_EQ(skills.size(), 8);
    EXPECT_EQ(skills[0]["name"].toString(), "Plans the territory");
    EXPECT_EQ(skills[1]["name"].toString(), "Listening");
    EXPECT_EQ(skills[0]["guide"]["1"].toString(), "Drives where the road leads");
    EXPECT_TRUE(skills[0]["guide"]["2"].isNull());
    const QJsonObject profile = desk.json({"coach", "profile", "TO"});
    EXPECT_EQ(profile["focus"].toString(), "Asks for the order");
    EXPECT_EQ(profile["skills_average"].toDouble(), 2);
    EXPECT_EQ(profile["weaknesses"].toArray().first().toString(), "Asks for the order");
    EXPECT_THAT(desk.refused({"coach", "rating", "TO", "--skill", "Opening", "--value", "3"}),
                HasSubstr("retired"));
    EXPECT_EQ(desk.run({"coach", "rating", "TO", "--skill", "Listening", "--value", "6"}).status, 2);
}

TEST(CoachCommands, ARepSeesOnlyTheOwnCoaching)
{
    const Desk desk;
    const auto as = [&](const QStringList &words) {
        return desk.refused(QStringList{"--as", "Luis Ortega"} + words);
    };

    for (const char *command : {"profile", "notes", "commitments", "effect"})
        EXPECT_THAT(as({"coach", command, "Tessa Okafor"}), HasSubstr("only his or her own")) << command;
    for (const char *command : {"cadence", "middle"})
        EXPECT_THAT(as({"coach", command}), HasSubstr("Only a manager")) << command;
    EXPECT_THAT(as({"coach", "note", "Luis Ortega", "--text", "x"}), HasSubstr("Only a manager"));
    EXPECT_THAT(as({"coach", "rating", "LO", "--skill", "Closing", "--value", "5"}),
                HasSubstr("Only a manager"));
    EXPECT_THAT(as({"coach", "skill", "add", "Golf"}), HasSubstr("Only a manager"));
    EXPECT_EQ(desk.json({"--as", "LO", "coach", "effect"})["person"].toString(), "Luis Ortega");
}

// Rates are null, never 0, where there is nothing to divide by.
TEST(CoachCommands, ARepWithoutAnythingHasNullsAndNoClaims)
{
    const Desk desk;

    const QJsonObject profile = desk.json({"coach", "profile", "Luis Ortega"});
    const QJsonArray cadence = desk.json({"coach", "cadence"})["rows"].toArray();

    EXPECT_TRUE(profile["skills_average"].isNull());
    EXPECT_TRUE(profile["focus"].isNull());
    EXPECT_TRUE(profile["discipline"].isNull());
    EXPECT_TRUE(profile["followup"]["rate"].isNull());
    EXPECT_TRUE(profile["commitments"]["kept_share"].isNull());
    EXPECT_TRUE(profile["effect"]["too_few"].toBool());
    EXPECT_TRUE(profile["effect"]["before"]["win_rate"].isNull());
    EXPECT_EQ(profile["stages"].toArray().size(), 5);
    ASSERT_EQ(cadence.size(), 2);
    EXPECT_EQ(cadence[0]["person"].toString(), "Luis Ortega");
    EXPECT_TRUE(cadence[0]["days_since"].isNull());
    EXPECT_EQ(cadence[0]["meant"].toInt(), 1); // hired 44 days ago; every 28
    EXPECT_TRUE(cadence[0]["due"].toBool());
    EXPECT_TRUE(desk.json({"coach", "middle"})["middle_share"].isNull());
    EXPECT_THAT(desk.run({"coach", "profile", "LO"}).out.toStdString(), HasSubstr("Luis Ortega"));
}

TEST(CoachCommands, UndoTakesEachBack)
{
    const Desk desk;
    desk.json({"coach", "rating", "TO", "--skill", "closing", "--value", "3"});
    desk.json({"coach", "note", "TO", "--text", "x"});

    EXPECT_EQ(desk.run({"undo", "2"}).status, 0);

    EXPECT_EQ(desk.json({"coach", "notes", "TO"})["total"].toInt(), 0);
    EXPECT_TRUE(desk.json({"coach", "profile", "TO"})["skills_average"].isNull());
}
