// SPDX-License-Identifier: GPL-3.0-or-later
// Laptops that never meet a server, on the command line: an invitation, files both ways, two values of one
// field, a laptop that joins and one that is revoked, and every wrong turn.
#include "support/team.h"

using namespace ridealong;

namespace {

QJsonObject lead(const Teammate &who, const char *company)
{
    return who.does({QStringLiteral("lead"), QStringLiteral("show"), QString::fromUtf8(company)});
}

qint64 count(const QJsonObject &json, const char *key)
{
    return json[QLatin1String(key)].toInteger(-1);
}

} // namespace

TEST(SyncJourney, ABookWithoutATeamSaysWhatToDoFirst)
{
    const Team team;

    const Said refused =
        team.dana.say({QStringLiteral("sync"), QStringLiteral("export"), team.path("a.rlx")});
    const QJsonObject status = team.dana.does("sync|status");

    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("sync invite")) << refused.err.toStdString();
    EXPECT_EQ(refused.err.count('\n'), 1);
    EXPECT_FALSE(QFile::exists(team.path("a.rlx")));
    EXPECT_FALSE(status["in_team"].toBool(true));
}

TEST(SyncJourney, AnInvitedRepHasOwnLeadsAndTheTeamsRulesAndNothingElse)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park|value=9000");
    team.dana.does("lead|add|company=Bolt|owner=Erin Moss");
    team.dana.does("lead|add|company=Nobody's");

    const Teammate cole = team.invited("cole", "Cole Park");

    EXPECT_EQ(lead(cole, "Acme")["value"].toDouble(), 9000);
    EXPECT_EQ(cole.say("lead|show|Bolt").status, 1);
    EXPECT_EQ(cole.say("lead|show|Nobody's").status, 1);
    const QJsonObject status = cole.does("sync|status");
    EXPECT_TRUE(status["in_team"].toBool());
    EXPECT_EQ(status["role"].toString(), QStringLiteral("rep"));
    EXPECT_FALSE(status["fingerprint"].toString().isEmpty());
}

TEST(SyncJourney, ChangesGoBothWaysAndTwiceIsOnce)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park");
    const Teammate cole = team.invited("cole", "Cole Park");
    cole.does("log|Acme|call|--note|Wants a demo");
    cole.does("lead|set|Acme|value=12000");
    const QString file = team.path("cole-1.rlx");
    cole.does({QStringLiteral("sync"), QStringLiteral("export"), file});

    const QStringList import{QStringLiteral("sync"), QStringLiteral("import"), file};
    const QJsonObject dry = team.dana.does(import + QStringList{QStringLiteral("--dry-run")});
    const QJsonObject first = team.dana.does(import);
    const QJsonObject second = team.dana.does(import);

    EXPECT_GE(count(dry, "applied"), 2);
    EXPECT_EQ(count(first, "applied"), count(dry, "applied"));
    EXPECT_EQ(count(first, "conflicts"), 0);
    EXPECT_FALSE(first["changes"].toArray().isEmpty());
    EXPECT_EQ(count(second, "applied"), 0);
    EXPECT_EQ(count(second, "already"), count(first, "applied") + count(first, "already"));
    EXPECT_EQ(lead(team.dana, "Acme")["value"].toDouble(), 12000);
    team.dana.does("lead|set|Acme|industry=Pumps");
    const QJsonObject back = team.carry(team.dana, cole);
    EXPECT_GE(count(back, "applied"), 1);
    EXPECT_EQ(lead(cole, "Acme")["industry"].toString(), QStringLiteral("Pumps"));
}

TEST(SyncJourney, OneFileIsForAllLaptopsOfTheTeam)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park");
    team.dana.does("lead|add|company=Bolt|owner=Erin Moss");
    const Teammate cole = team.invited("cole", "Cole Park"), erin = team.invited("erin", "Erin Moss");
    team.carry(cole, team.dana);
    team.carry(erin, team.dana);
    team.dana.does("lead|set|Acme|value=1000");
    team.dana.does("lead|set|Bolt|value=2000");

    const QJsonObject written =
        team.dana.does({QStringLiteral("sync"), QStringLiteral("export"), team.folder.path()});
    const QString file = written["file"].toString();
    cole.does({QStringLiteral("sync"), QStringLiteral("import"), file});
    erin.does({QStringLiteral("sync"), QStringLiteral("import"), file});

    EXPECT_TRUE(file.endsWith(QLatin1String(".rlx"))) << file.toStdString();
    EXPECT_EQ(written["people"].toArray().size(), 2);
    EXPECT_EQ(lead(cole, "Acme")["value"].toDouble(), 1000);
    EXPECT_EQ(lead(erin, "Bolt")["value"].toDouble(), 2000);
    EXPECT_EQ(cole.say("lead|show|Bolt").status, 1);
}

TEST(SyncJourney, AFileWrittenBeforeTheInvitedAnsweredReachesThem)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park");
    const Teammate cole = team.invited("cole", "Cole Park"); // nothing came back yet
    team.dana.does("lead|set|Acme|value=5000");

    const QString file = team.path("early.rlx");
    team.dana.does({QStringLiteral("sync"), QStringLiteral("export"), file, QStringLiteral("--to"),
                    QStringLiteral("cole@harlan.example")});
    cole.does({QStringLiteral("sync"), QStringLiteral("import"), file});

    EXPECT_EQ(lead(cole, "Acme")["value"].toDouble(), 5000);
}

TEST(SyncJourney, TwoValuesOfOneFieldAreListedAndDecidedOnce)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park|value=1000");
    const Teammate cole = team.invited("cole", "Cole Park");
    team.carry(cole, team.dana);
    cole.does("lead|set|Acme|value=2000");
    team.dana.does("lead|set|Acme|value=3000");

    const QJsonObject met = team.carry(cole, team.dana);
    const QJsonObject open = team.dana.does("sync|conflicts");

    EXPECT_EQ(count(met, "conflicts"), 1);
    ASSERT_EQ(open["rows"].toArray().size(), 1);
    const QJsonObject row = open["rows"].toArray().first().toObject();
    EXPECT_EQ(row["title"].toString(), QStringLiteral("Acme"));
    const QJsonObject field = row["fields"].toArray().first().toObject();
    EXPECT_EQ(field["field"].toString(), QStringLiteral("value"));
    EXPECT_EQ(field["mine"].toObject()["value"].toDouble(), 3000);
    EXPECT_EQ(field["theirs"].toObject()["value"].toDouble(), 2000);
    const QString id = row["id"].toString();
    const QJsonObject decided = team.dana.does({QStringLiteral("sync"), QStringLiteral("resolve"), id,
                                                QStringLiteral("value"), QStringLiteral("2500")});
    EXPECT_EQ(count(decided, "conflicts"), 0);
    EXPECT_EQ(lead(team.dana, "Acme")["value"].toDouble(), 2500);
    EXPECT_EQ(
        team.dana.say({QStringLiteral("sync"), QStringLiteral("resolve"), id, QStringLiteral("mine")}).status,
        1);
    team.carry(team.dana, cole);
    EXPECT_EQ(lead(cole, "Acme")["value"].toDouble(), 2500);
    EXPECT_EQ(count(cole.does("sync|conflicts"), "total"), 0);
}

TEST(SyncJourney, TheirsTakesWhatTheOtherWrote)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park|phone=1");
    const Teammate cole = team.invited("cole", "Cole Park");
    team.carry(cole, team.dana);
    cole.does("lead|set|Acme|phone=555 1000");
    team.dana.does("lead|set|Acme|phone=555 2000");
    team.carry(cole, team.dana);

    team.dana.does("sync|resolve|Acme|theirs");

    EXPECT_EQ(lead(team.dana, "Acme")["phone"].toString(), QStringLiteral("555 1000"));
    EXPECT_EQ(count(team.dana.does("sync|conflicts"), "total"), 0);
}

TEST(SyncJourney, ALaptopJoinsByAFileAndItsFingerprint)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park");
    team.invited("erin", "Erin Moss"); // there is a team now
    const Teammate cole = team.member("cole");
    qputenv("RIDEALONG_KEYS", (cole.folder + QStringLiteral("/keys")).toUtf8());
    runCli({QStringLiteral("new"), cole.book(), QStringLiteral("--name"), QStringLiteral("Cole"),
            QStringLiteral("--owner"), QStringLiteral("Cole Park"), QStringLiteral("--role"),
            QStringLiteral("rep")});
    const QJsonObject asked =
        cole.does({QStringLiteral("sync"), QStringLiteral("join"), team.path("join.rlx")});

    const QStringList approve{QStringLiteral("sync"), QStringLiteral("approve"), team.path("join.rlx"),
                              team.path("answer.rlx")};
    const Said wrong =
        team.dana.say(approve + QStringList{QStringLiteral("--fingerprint"), QStringLiteral("1111 2222")});
    const QJsonObject approved = team.dana.does(
        approve + QStringList{QStringLiteral("--fingerprint"), asked["fingerprint"].toString()});
    cole.does({QStringLiteral("sync"), QStringLiteral("import"), team.path("answer.rlx")});

    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(approved["fingerprint"], asked["fingerprint"]);
    EXPECT_EQ(approved["person"].toString(), QStringLiteral("Cole Park"));
    EXPECT_TRUE(cole.does("sync|status")["in_team"].toBool());
}

TEST(SyncJourney, ARevokedLaptopGetsNothingAndCountsForNothing)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park|value=1000");
    const Teammate cole = team.invited("cole", "Cole Park");
    team.carry(cole, team.dana);

    team.dana.does("sync|revoke|Cole Park|--reason|Stolen");
    cole.does("lead|set|Acme|value=1");
    cole.does({QStringLiteral("sync"), QStringLiteral("export"), team.path("late.rlx")});
    (void)team.dana.say({QStringLiteral("sync"), QStringLiteral("import"), team.path("late.rlx")});
    const Said to = team.dana.say({QStringLiteral("sync"), QStringLiteral("export"), team.path("x.rlx"),
                                   QStringLiteral("--to"), QStringLiteral("Cole Park")});

    EXPECT_EQ(lead(team.dana, "Acme")["value"].toDouble(), 1000);
    EXPECT_EQ(to.status, 1);
    bool isRevoked = false;
    for (const auto &row : team.dana.does("sync|devices")["rows"].toArray())
        isRevoked |= row.toObject()["revoked"].toBool();
    EXPECT_TRUE(isRevoked);

    const QJsonObject back = team.dana.does("sync|revoke|Cole Park|--back");
    EXPECT_EQ(back["person"].toString(), QStringLiteral("Cole Park"));
    EXPECT_FALSE(back["revoked"].toBool());
}

TEST(SyncJourney, ALaptopGetsANameThatTheOthersSee)
{
    const Team team;
    const Teammate cole = team.invited("cole", "Cole Park");
    team.carry(cole, team.dana);
    const auto nameOf = [](const Teammate &who) {
        for (const auto &row : who.does("sync|devices")["rows"].toArray())
            if (row.toObject()["person"].toString() == QLatin1String("Cole Park"))
                return row.toObject()["name"].toString();
        return QString();
    };

    const QJsonObject renamed = team.dana.does("sync|rename|Cole Park|Field  laptop");
    team.carry(team.dana, cole);

    EXPECT_EQ(renamed["name"].toString(), QStringLiteral("Field laptop"));
    EXPECT_EQ(nameOf(team.dana), QStringLiteral("Field laptop"));
    EXPECT_EQ(nameOf(cole), QStringLiteral("Field laptop"));
    EXPECT_EQ(cole.say("sync|rename|Field laptop|Mine").status, 1) << "a manager's to do";
    EXPECT_EQ(team.dana.say("sync|rename|Cole Park| ").status, 1);
    EXPECT_EQ(team.dana.say("sync|rename|Nobody|Mine").status, 1);
    team.dana.does("undo");
    EXPECT_NE(nameOf(team.dana), QStringLiteral("Field laptop"));
}

TEST(SyncJourney, TwoFieldsOfOneLeadAreOneDecision)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park|value=1000");
    const Teammate cole = team.invited("cole", "Cole Park");
    team.carry(cole, team.dana);
    team.dana.does("lead|set|Acme|value=2000|phone=555 0100");
    cole.does("lead|set|Acme|value=3000|phone=555 0200");

    const QJsonObject met = team.carry(cole, team.dana);

    EXPECT_EQ(count(met, "conflicts"), 2);
    EXPECT_TRUE(met["sentence"].toString().contains(QLatin1String("1 needs your decision")));
    EXPECT_EQ(team.dana.does("sync|conflicts")["total"].toInt(), 1);
}

TEST(SyncJourney, WrongTurnsAreRefusedInOneLineAndChangeNothing)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park");
    QFile damaged(team.path("damaged.rlx"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(4000, 'x'));
    damaged.close();
    QFile brief(team.path("brief"));
    ASSERT_TRUE(brief.open(QIODevice::WriteOnly));
    brief.write("short\n");
    brief.close();
    const QString invitation = team.path("i.rlx");

    const auto refused = [&](const QStringList &words, int status) {
        const Said said = team.dana.say(words);
        EXPECT_EQ(said.status, status) << words.join(u' ').toStdString();
        EXPECT_EQ(said.err.count('\n'), 1) << said.err.toStdString();
        EXPECT_TRUE(said.out.isEmpty()) << said.out.toStdString();
    };
    const QString sync = QStringLiteral("sync"), file = QStringLiteral("--passphrase-file");
    refused({sync, QStringLiteral("import"), damaged.fileName()}, 1);
    refused({sync, QStringLiteral("import"), team.path("none.rlx")}, 1);
    refused({sync, QStringLiteral("invite"), QStringLiteral("Cole Park"), invitation}, 2);
    refused({sync, QStringLiteral("invite"), QStringLiteral("Cole Park"), invitation, file, brief.fileName()},
            2);
    refused({sync, QStringLiteral("invite"), QStringLiteral("Cole Park"), invitation, file, team.path("no")},
            1);
    refused({sync, QStringLiteral("invite"), QStringLiteral("Zoe"), invitation, file, team.passphrase}, 1);
    refused({sync, QStringLiteral("invite"), QStringLiteral("Cole Park"), team.dana.book(), file,
             team.passphrase},
            1);
    refused({sync, QStringLiteral("approve"), damaged.fileName(), team.path("a.rlx")}, 1);
    refused({sync, QStringLiteral("folder"), team.path("nowhere")}, 1);
    EXPECT_FALSE(QFile::exists(invitation));
    EXPECT_FALSE(team.dana.does("sync|status")["in_team"].toBool());
    EXPECT_TRUE(team.dana.does("check")["ok"].toBool());
}

TEST(SyncJourney, TheWrongPassphraseMakesNoBook)
{
    const Team team;
    const QString invitation = team.path("cole.rlx"), other = team.path("other");
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("some other words\n");
    file.close();
    team.dana.does({QStringLiteral("sync"), QStringLiteral("invite"), QStringLiteral("Cole Park"), invitation,
                    QStringLiteral("--passphrase-file"), team.passphrase});

    const Said made = runCli({QStringLiteral("new"), team.path("c.ridealong"), QStringLiteral("--from"),
                              invitation, QStringLiteral("--passphrase-file"), other});

    EXPECT_EQ(made.status, 1);
    EXPECT_FALSE(QFile::exists(team.path("c.ridealong")));
}

TEST(SyncJourney, SeveralFilesAndAFolderOfThemAreReadTogether)
{
    const Team team;
    team.dana.does("lead|add|company=Acme|owner=Cole Park");
    const Teammate cole = team.invited("cole", "Cole Park");
    ASSERT_TRUE(QDir(team.folder.path()).mkpath(QStringLiteral("stick")));
    cole.does("lead|set|Acme|value=100");
    cole.does({QStringLiteral("sync"), QStringLiteral("export"), team.path("stick/b.rlx")});
    cole.does("lead|set|Acme|value=200");
    cole.does({QStringLiteral("sync"), QStringLiteral("export"), team.path("stick/a.rlx")});
    QFile damaged(team.path("stick/c.rlx"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("no change file");
    damaged.close();

    const Said read = team.dana.say({QStringLiteral("sync"), QStringLiteral("import"), team.path("stick")});

    EXPECT_EQ(read.status, 3);
    EXPECT_EQ(read.json()["files"].toArray().size(), 2);
    EXPECT_EQ(read.json()["refused"].toArray().size(), 1);
    EXPECT_EQ(lead(team.dana, "Acme")["value"].toDouble(), 200);
}
