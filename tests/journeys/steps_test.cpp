// SPDX-License-Identifier: GPL-3.0-or-later
// A rep's promises from the command line: planned, done with the next one by the cadence, moved and dropped.
// October 14, 2026 is a Wednesday.
#include "support/cli.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

class Desk
{
public:
    Desk()
    {
        EXPECT_EQ(runCli({"new", file(), "--name", "Team", "--owner", "Dana Whitfield"}).status, 0);
        run({"lead", "add", "company=Acme"});
        run({"lead", "override", "Acme", "A", "--reason", "test"});
    }
    QString file() const { return m_folder.filePath(QStringLiteral("Team.ridealong")); }
    Said run(const QStringList &words) const
    {
        return runCli(QStringList{"--book", file(), "--today", "2026-10-14"} + words);
    }
    std::string says(const QStringList &words) const
    {
        const Said said = run(words);
        EXPECT_EQ(said.status, 0) << said.err.toStdString();
        return said.out.toStdString();
    }
    QJsonObject json(const QStringList &words) const { return run(words + QStringList{"--json"}).json(); }
    QJsonObject step() const { return json({"steps"})["rows"].toArray().first().toObject(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(Steps, AreDoneWithTheNextOneByTheCadence)
{
    const Desk desk;
    desk.says({"cadence", "set", "--grade", "A", "--stage", "suspect", "call 0, email 3, call 3"});
    EXPECT_THAT(desk.says({"cadence", "list"}), HasSubstr("Call today · E-mail +3 d · Call +3 d"));
    EXPECT_EQ(desk.json({"cadence", "next", "Acme"})["due"].toString(), "2026-10-14");
    desk.says({"step", "add", "Acme", "call@today"});

    EXPECT_THAT(desk.says({"step", "done", "Acme", "--outcome", "no answer"}),
                HasSubstr("Proposed: email on 2026-10-19: Touch 2 of 3 of the cadence for A in Suspect"));
    desk.says({"undo"});
    const QJsonObject done = desk.json({"step", "done", "Acme", "--outcome", "busy", "--next", "cadence"});

    EXPECT_EQ(done["next_step_on"].toString(), "2026-10-19") << "the 17th is a Saturday";
    EXPECT_EQ(done["proposal"].toObject()["by"].toString(), "cadence");
    const QJsonObject step = desk.step();
    EXPECT_EQ(step["kind"].toString(), "email");
    EXPECT_EQ(step["attempts"].toInt(), 1);
    EXPECT_EQ(step["stage"].toString(), "Suspect");
}

TEST(Steps, TheEndOfACadenceIsSaid)
{
    const Desk desk;
    desk.says({"cadence", "set", "call 0"});
    desk.says({"step", "add", "Acme", "call@today"});

    const std::string said = desk.says({"step", "done", "Acme", "--outcome", "busy", "--next", "cadence"});

    EXPECT_THAT(said, HasSubstr("Park the lead, disqualify it or lose it."));
    EXPECT_EQ(desk.json({"steps", "--state", "none"})["total"].toInt(), 1);
}

TEST(Steps, KeepTheirTimeAndTheirFirstDayWhenTheyMove)
{
    const Desk desk;
    desk.says({"step", "add", "Acme", "visit@2026-10-12T09:30"});
    EXPECT_EQ(desk.step()["late_days"].toInt(), 2);

    const std::string said = desk.says({"step", "move", "Acme", "2026-10-17"});
    const QJsonObject moved = desk.step();
    desk.says({"step", "move", "Acme", "2026-10-16", "--time", "14:00"});

    EXPECT_THAT(said, HasSubstr("Moved the next step with Acme to Oct 17"));
    EXPECT_THAT(said, HasSubstr("2026-10-17 is no working day."));
    EXPECT_EQ(moved["time"].toString(), "09:30");
    EXPECT_EQ(moved["first_due"].toString(), "2026-10-12");
    EXPECT_EQ(moved["late_days"].toInt(), 0);
    EXPECT_EQ(desk.step()["time"].toString(), "14:00");
    EXPECT_EQ(desk.json({"steps", "--from", "2026-10-16", "--to", "2026-10-16"})["total"].toInt(), 1);
    EXPECT_EQ(desk.json({"steps", "--from", "2026-10-17"})["total"].toInt(), 0);
    EXPECT_EQ(desk.run({"step", "move", "Acme", "2026-10-16", "--time", "25:00"}).status, 2);
}

TEST(Steps, MoveTogetherAndBackAsOne)
{
    const Desk desk;
    desk.says({"step", "add", "Acme", "call@2026-10-15"});
    desk.says({"step", "add", "Acme", "email@2026-10-16"});
    const QStringList move{"step", "move",       "--from",  "2026-10-15",
                           "--to", "2026-10-16", "--start", "2026-10-26"};

    EXPECT_EQ(desk.json(move + QStringList{"--dry-run"})["moved"].toInt(), 2);
    EXPECT_EQ(desk.step()["due"].toString(), "2026-10-15");
    EXPECT_EQ(desk.json(move)["moved"].toInt(), 2);
    EXPECT_EQ(desk.step()["due"].toString(), "2026-10-26");
    desk.says({"undo"});

    EXPECT_EQ(desk.step()["due"].toString(), "2026-10-15");
    EXPECT_EQ(desk.run({"step", "move", "--from", "2026-10-15"}).status, 2);
    EXPECT_EQ(desk.run({"step", "move"}).status, 2);
}

TEST(Steps, AreDroppedWithAReason)
{
    const Desk desk;
    desk.says({"step", "add", "Acme", "call@2026-10-15"});

    EXPECT_EQ(desk.run({"step", "drop", "Acme"}).status, 2);
    EXPECT_THAT(desk.says({"step", "drop", "Acme", "--reason", "Sold the plant"}),
                HasSubstr("Dropped the next step with Acme"));

    EXPECT_EQ(desk.json({"steps"})["total"].toInt(), 0);
    EXPECT_EQ(desk.run({"step", "drop", "Acme", "--reason", "again"}).status, 1);
}
