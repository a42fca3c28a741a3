// SPDX-License-Identifier: GPL-3.0-or-later
// Ride-alongs from the command line: suggested, planned, taken along, debriefed, acknowledged, and what was
// promised comes back on the next one. October 14, 2026 is a Wednesday.
#include "support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

class Book
{
public:
    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Said runOn(const char *today, const QStringList &words) const
    {
        return runCli(QStringList{"--book", file("Team.ridealong"), "--today", QString::fromUtf8(today)} +
                      words);
    }
    Said run(const QStringList &words) const { return runOn("2026-10-14", words); }
    QJsonObject json(const QStringList &words) const
    {
        const Said said = run(words + QStringList{"--json"});
        EXPECT_EQ(said.status, 0) << words.join(u' ').toStdString() << said.err.toStdString();
        return said.json();
    }
    std::string refusal(const QStringList &words, int status = 1) const
    {
        const Said said = run(words);
        EXPECT_EQ(said.status, status) << words.join(u' ').toStdString() << said.out.toStdString();
        return said.err.toStdString();
    }
    QByteArray bytes(const char *name) const
    {
        QFile read(file(name));
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << name;
        return read.readAll();
    }

private:
    QTemporaryDir m_folder;
};

// Dana with the reps Cole and Tessa, and four leads of Cole's around Indianapolis.
struct Team : Book
{
    Team()
    {
        EXPECT_EQ(runCli({"new", file("Team.ridealong"), "--name", "Team", "--owner", "Dana Whitfield",
                          "--today", "2026-10-01"})
                      .status,
                  0);
        QFile people(file("people.csv"));
        EXPECT_TRUE(people.open(QIODevice::WriteOnly));
        people.write("name,initials,role\nCole Barker,CB,rep\nTessa Moore,TM,rep\n");
        people.close();
        EXPECT_EQ(run({"import", "people", people.fileName()}).status, 0);
        addLead("Acme, Inc", "39.80", "-86.10");
        addLead("Bolt", "39.90", "-86.10");
        addLead("A=B Cord", "40.00", "-86.10");
        addLead("Dial", "", "");
    }
    void addLead(const char *company, const char *latitude, const char *longitude) const
    {
        QStringList words{"lead", "add", QStringLiteral("company=%1").arg(QLatin1String(company)),
                          "owner=Cole Barker"};
        if (*latitude)
            words << QStringLiteral("latitude=%1").arg(QLatin1String(latitude))
                  << QStringLiteral("longitude=%1").arg(QLatin1String(longitude));
        EXPECT_EQ(run(words).status, 0);
    }
    QJsonObject plan(const QStringList &more = {}) const
    {
        return json(QStringList{"ride", "plan", "--person", "Cole Barker", "--on", "2026-10-15", "--stops",
                                "A=B Cord,Bolt", "--start", "39.70,-86.10"} +
                    more);
    }
};

QStringList companies(const QJsonObject &ride)
{
    QStringList names;
    for (const QJsonValue stop : ride["stops"].toArray())
        names << stop["company"].toString();
    return names;
}

QJsonObject stopOf(const QJsonObject &ride, int i)
{
    return ride["stops"].toArray().at(i).toObject();
}

} // namespace

TEST(RideCommands, PlanTheShortestWayAndBack)
{
    const Team team;
    const QJsonObject ride = team.plan({"--stops", "Acme, Inc", "--at", "07:30"});

    EXPECT_EQ(ride["person"].toString(), "Cole Barker");
    EXPECT_EQ(ride["on"].toString(), "2026-10-15");
    EXPECT_EQ(ride["start_at"].toString(), "07:30");
    // A tenth of a degree is 11.12 km, on the road 14.46; the way goes north and back, either way round.
    EXPECT_NEAR(ride["total_km"].toDouble(), 86.73, 0.1);
    double legs = ride["back_km"].toDouble();
    for (const QJsonValue stop : ride["stops"].toArray())
        legs += stop["leg_km"].toDouble();
    EXPECT_NEAR(legs, ride["total_km"].toDouble(), 0.002);
    EXPECT_EQ(companies(ride).size(), 3);
    EXPECT_EQ(stopOf(ride, 0)["id"].toString().size(), 32);
    EXPECT_EQ(stopOf(ride, 0)["role"].toString(), "joint");
    EXPECT_EQ(ride["warnings"].toArray().size(), ride["warning_keys"].toArray().size());
}

TEST(RideCommands, TakeWhatIsSaidOfEachStop)
{
    const Team team;
    const QJsonObject ride = team.plan(
        {"--order", "given", "--goal", "A=B Cord=Agree x = y", "--role", "Bolt=observe", "--minutes",
         "Bolt=45", "--window", "Bolt=13:00-15:30", "--objective", "Listen first", "--from", "Plainfield"});

    EXPECT_EQ(companies(ride), (QStringList{"A=B Cord", "Bolt"}));
    EXPECT_EQ(stopOf(ride, 0)["goal"].toString(), "Agree x = y");
    EXPECT_EQ(stopOf(ride, 1)["role"].toString(), "observe");
    EXPECT_EQ(stopOf(ride, 1)["minutes"].toInt(), 45);
    EXPECT_EQ(stopOf(ride, 1)["begins"].toString(), "13:00");
    EXPECT_EQ(stopOf(ride, 1)["to"].toString(), "15:30");
    EXPECT_EQ(ride["objective"].toString(), "Listen first");
    EXPECT_EQ(ride["start"].toObject()["name"].toString(), "Plainfield");
    EXPECT_EQ(ride["manager"].toString(), "Dana Whitfield");
}

TEST(RideCommands, SayThatAWayIsUnknown)
{
    const Team team;
    const QJsonObject ride = team.plan({"--stops", "Dial"});

    EXPECT_TRUE(ride["total_km"].isNull());
    EXPECT_THAT(ride["warning_keys"].toVariant().toStringList().join(u' ').toStdString(),
                HasSubstr("unknown-place"));
    EXPECT_TRUE(stopOf(ride, int(companies(ride).indexOf("Dial")))["leg_km"].isNull());
}

TEST(RideCommands, ChangeMoveAndCancelWhatIsPlanned)
{
    const Team team;
    const QString id = team.plan({"--order", "given"})["id"].toString();

    QJsonObject ride = team.json({"ride", "change", id, "--add", "Acme, Inc", "--remove", "Bolt"});
    EXPECT_EQ(companies(ride).size(), 2);
    EXPECT_TRUE(companies(ride).contains("Acme, Inc"));
    EXPECT_EQ(ride["revision"].toInt(), 1);
    ride = team.json({"ride", "change", id, "--stops", "A=B Cord,Bolt"});
    EXPECT_EQ(companies(ride), (QStringList{"A=B Cord", "Bolt"}));
    ride = team.json({"ride", "move", "2026-10-15", "--on", "2026-10-16"});
    EXPECT_EQ(ride["on"].toString(), "2026-10-16");
    EXPECT_EQ(ride["id"].toString(), id);
    ride = team.json({"ride", "cancel", id, "--reason", "Cole is ill"});
    EXPECT_EQ(ride["state"].toString(), "cancelled");
    EXPECT_EQ(ride["cancel_reason"].toString(), "Cole is ill");
    EXPECT_THAT(team.refusal({"ride", "move", id, "--on", "2026-10-17"}), HasSubstr("was cancelled"));
    EXPECT_EQ(team.run({"undo"}).status, 0);
    EXPECT_EQ(team.json({"ride", "show", id})["state"].toString(), "planned");
}

TEST(RideCommands, RefuseWhatCannotBe)
{
    const Team team;
    const QStringList plan{"ride", "plan", "--person", "Cole Barker", "--on", "2026-10-15", "--stops"};

    for (const QString start : {"39.7", "91,0", "0,181", "a,b", "nan,nan", "1,2,3"})
        EXPECT_THAT(team.refusal(plan + QStringList{"Bolt", "--start", start}, 2), HasSubstr("is no place"));
    EXPECT_THAT(team.refusal(plan + QStringList{"Nobody"}), HasSubstr("No lead is called Nobody"));
    EXPECT_THAT(team.refusal(plan + QStringList{"Bolt,Bolt"}), HasSubstr("Bolt is a stop twice."));
    EXPECT_THAT(team.refusal(plan + QStringList{"Bolt", "--role", "Bolt=watch"}),
                HasSubstr("demonstrate, joint or observe"));
    EXPECT_THAT(team.refusal(plan + QStringList{"Bolt", "--role", "Dial=joint"}),
                HasSubstr("Dial is no stop of this ride-along."));
    EXPECT_THAT(team.refusal(plan + QStringList{"Bolt", "--goal", "Bolt"}, 2), HasSubstr("LEAD=VALUE"));
    EXPECT_THAT(team.refusal(plan + QStringList{"Bolt", "--minutes", "Bolt=0"}), HasSubstr("1 to 1440"));
    EXPECT_THAT(team.refusal(plan + QStringList{"Bolt", "--minutes", "Bolt=x"}, 2), HasSubstr("minutes"));
    EXPECT_THAT(team.refusal(plan + QStringList{"Bolt", "--window", "Bolt=9"}, 2), HasSubstr("09:00-11:30"));
    EXPECT_THAT(team.refusal(plan + QStringList{"Bolt", "--skill", "Juggling"}), HasSubstr("Listening"));
    EXPECT_EQ(team.run(plan + QStringList{"Bolt", "--order", "longest"}).status, 2);
    EXPECT_EQ(team.run(plan + QStringList{"Bolt", "--at", "25:00"}).status, 2);
    EXPECT_THAT(team.refusal({"ride", "show", "ffff"}), HasSubstr("There is no ride-along ffff."));
    EXPECT_EQ(team.json({"ride", "list"})["total"].toInt(), 0) << "nothing is half done";
}

TEST(RideCommands, AreForManagersAndARepReadsTheOwn)
{
    const Team team;
    const QString id = team.plan()["id"].toString();
    const auto as = [](const char *rep, QStringList words) {
        return QStringList{"--as", QString::fromUtf8(rep)} + words;
    };

    EXPECT_THAT(team.refusal(as("CB", {"ride", "cancel", id})), HasSubstr("Only a manager"));
    EXPECT_THAT(team.refusal(as("CB", {"ride", "change", id, "--on", "2026-10-20"})),
                HasSubstr("Only a manager"));
    EXPECT_THAT(
        team.refusal(as("CB", {"ride", "plan", "--person", "CB", "--on", "2026-10-20", "--stops", "Bolt"})),
        HasSubstr("Only a manager"));
    EXPECT_THAT(team.refusal(as("CB", {"ride", "suggest"})), HasSubstr("Only a manager"));
    EXPECT_THAT(team.refusal(as("CB", {"ride", "debrief", id})), HasSubstr("Only a manager"));
    EXPECT_EQ(team.json(as("CB", {"ride", "show", id}))["id"].toString(), id);
    EXPECT_EQ(team.json(as("CB", {"ride", "list"}))["total"].toInt(), 1);
    EXPECT_EQ(team.json(as("TM", {"ride", "list"}))["total"].toInt(), 0);
    EXPECT_THAT(team.refusal(as("TM", {"ride", "show", id})), HasSubstr("There is no ride-along"));
    EXPECT_THAT(team.refusal(as("TM", {"ride", "acknowledge", id})), HasSubstr("There is no ride-along"));
}

TEST(RideCommands, KeepADraftAndFinishItLater)
{
    const Team team;
    const QString id = team.plan()["id"].toString();
    EXPECT_THAT(team.refusal({"ride", "debrief", id}), HasSubstr("It can be debriefed from that day on."));

    const auto evening = [&](const QStringList &words) { return team.runOn("2026-10-15", words); };
    EXPECT_EQ(evening({"ride", "debrief", id, "--draft", "--rate", "Listening=4", "--private",
                       "SECRET-7 tired lately"})
                  .status,
              0);
    const Said shown = evening({"ride", "show", id, "--json"});
    EXPECT_EQ(shown.json()["state"].toString(), "planned");
    EXPECT_FALSE(shown.out.contains("SECRET-7"));
    EXPECT_EQ(evening({"ride", "debrief", id, "--improve", "a", "--improve", "b", "--improve", "c"}).status,
              2);
    EXPECT_EQ(evening({"ride", "debrief", id, "--rate", "Listening=9"}).status, 1);
    EXPECT_EQ(evening({"ride", "debrief", id, "--next", "Bolt=someday"}).status, 2);
    const Said done =
        evening({"ride", "debrief", id, "--not-visited", "A=B Cord", "--result", "Bolt=met", "--outcome",
                 "Bolt=wants demo", "--next", "Bolt=2026-10-20:demo:Bring the pump", "--json"});

    EXPECT_EQ(done.status, 0) << done.err.toStdString();
    const QJsonObject debrief = done.json()["debrief"].toObject();
    EXPECT_EQ(debrief["ratings"].toArray().first()["value"].toInt(), 4) << "of the draft";
    EXPECT_FALSE(done.out.contains("SECRET-7"));
    const int bolt = int(companies(done.json()).indexOf("Bolt"));
    EXPECT_EQ(stopOf(done.json(), bolt)["result"].toString(), "met");
    EXPECT_TRUE(stopOf(done.json(), bolt)["logged"].toBool());
    EXPECT_FALSE(stopOf(done.json(), 1 - bolt)["logged"].toBool());
    const QJsonObject lead = team.json({"lead", "show", "Bolt"});
    EXPECT_EQ(lead["next_step_on"].toString(), "2026-10-20");
}

TEST(RideCommands, OldOnesStayReadableWhenARepLeavesAndALeadIsDeleted)
{
    const Team team;
    const QString id = team.plan()["id"].toString();
    EXPECT_EQ(team.runOn("2026-10-15", {"ride", "debrief", id}).status, 0);
    QFile people(team.file("left.csv"));
    ASSERT_TRUE(people.open(QIODevice::WriteOnly));
    people.write("name,active\nCole Barker,no\n");
    people.close();
    EXPECT_EQ(team.run({"import", "people", people.fileName(), "--match", "name"}).status, 0);
    EXPECT_EQ(team.run({"lead", "delete", "Bolt"}).status, 0);

    EXPECT_TRUE(companies(team.json({"ride", "show", id})).contains("Bolt"));
    EXPECT_EQ(team.json({"ride", "list", "--person", "Cole Barker"})["total"].toInt(), 1);
    EXPECT_EQ(team.run({"ride", "brief", id, team.file("old.pdf")}).status, 0);
}

TEST(RideCommands, FromASuggestionToTheNextRide)
{
    const Book book;
    ASSERT_EQ(runCli({"--today", "2026-10-14", "demo", book.file("Team.ridealong")}).status, 0);

    const QJsonArray reps = book.json({"ride", "suggest"})["rows"].toArray();
    ASSERT_GT(reps.size(), 1);
    EXPECT_FALSE(reps.first()["reasons"].toArray().isEmpty());
    const QString rep = reps.first()["person"].toString();
    const QJsonObject day = book.json({"ride", "suggest", "--person", rep});
    ASSERT_GE(companies(day).size(), 2);
    EXPECT_FALSE(day["candidates"].toArray().isEmpty());
    QStringList leads;
    for (const QJsonValue stop : day["stops"].toArray())
        leads << stop["id"].toString();

    const QJsonObject ride =
        book.json({"ride", "plan", "--person", rep, "--on", "2026-10-15", "--stops", leads.join(u','),
                   "--start", "39.77,-86.16", "--objective", "Ask before you show"});
    const QString id = ride["id"].toString();
    EXPECT_EQ(companies(book.json({"ride", "show", id})).size(), leads.size());
    EXPECT_EQ(book.run({"ride", "brief", id, book.file("brief.pdf")}).status, 0);
    EXPECT_EQ(book.run({"ride", "ics", id, book.file("ride.ics")}).status, 0);
    EXPECT_TRUE(book.bytes("brief.pdf").startsWith("%PDF"));
    EXPECT_TRUE(book.bytes("ride.ics").contains("BEGIN:VEVENT"));
    EXPECT_THAT(book.refusal({"ride", "ics", id, book.file("Team.ridealong")}), HasSubstr(".ics"));

    const Said debrief = book.runOn("2026-10-15", {"ride",
                                                   "debrief",
                                                   id,
                                                   "--rate",
                                                   "Listening=4",
                                                   "--rate",
                                                   "Closing=2",
                                                   "--strength",
                                                   "Let them talk",
                                                   "--improve",
                                                   "Ask for the order",
                                                   "--note",
                                                   "Good day",
                                                   "--private",
                                                   "SECRET-7",
                                                   "--commit",
                                                   "sends three names by 2026-10-20",
                                                   "--left",
                                                   "07:45",
                                                   "--back",
                                                   "14:15",
                                                   "--json"});
    ASSERT_EQ(debrief.status, 0) << debrief.err.toStdString();
    EXPECT_FALSE(debrief.out.contains("SECRET-7"));
    EXPECT_THAT(debrief.json()["does"].toString().toStdString(), HasSubstr("6 h 30 in the field"));

    const Said answer =
        book.runOn("2026-10-16", {"--as", rep, "ride", "acknowledge", id, "--comment", "Will do", "--json"});
    ASSERT_EQ(answer.status, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.json()["debrief"].toObject()["acknowledged_on"].toString(), "2026-10-16");
    EXPECT_EQ(answer.json()["debrief"].toObject()["comment"].toString(), "Will do");

    const Said next = book.runOn("2026-10-16", {"ride", "plan", "--person", rep, "--on", "2026-11-05",
                                                "--stops", leads.first(), "--json"});
    ASSERT_EQ(next.status, 0) << next.err.toStdString();
    QStringList promised;
    for (const QJsonValue commitment : next.json()["commitments"].toArray())
        promised << commitment["what"].toString();
    EXPECT_TRUE(promised.contains("sends three names")) << promised.join(u'|').toStdString();
    EXPECT_NEAR(next.json()["start"].toObject()["latitude"].toDouble(), 39.77, 1e-9)
        << "from where the last one left";
}
