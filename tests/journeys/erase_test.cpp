// SPDX-License-Identifier: GPL-3.0-or-later
// A person's data is erased for good: on the manager's laptop, then on the rep's, and no byte of either book
// holds it any more.
#include "support/team.h"

using namespace ridealong;

namespace {

const QByteArray markers[] = {"Quibblewick", "Zanthorpe", "zz@quibblewick.example", "Fennimarsh"};

QByteArrayList foundIn(const QString &folder)
{
    QByteArrayList found;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll().toLower();
        for (const QByteArray &marker : markers)
            if (bytes.contains(marker.toLower()))
                found << info.fileName().toUtf8() + ": " + marker;
    }
    return found;
}

void expectNothingIn(const QString &folder)
{
    const QByteArrayList found = foundIn(folder);
    EXPECT_TRUE(found.isEmpty()) << found.join(", ").toStdString();
}

void fill(const Team &team)
{
    team.dana.does(
        "lead|add|company=Quibblewick|owner=Cole Park|contact=Zanthorpe|email=zz@quibblewick.example");
    team.dana.does("lead|set|Quibblewick|notes=Fennimarsh told us|value=100");
    team.dana.does("log|Quibblewick|call|--note|Fennimarsh called");
    team.dana.does("lead|add|company=Acme|owner=Cole Park");
}

const char *const eraseIt = "lead|erase|Quibblewick|--reason|Asked for it";
const char *const eraseNow = "lead|erase|Quibblewick|--reason|Asked for it|--yes";

} // namespace

TEST(EraseJourney, NothingIsErasedWithoutAYesAndAReason)
{
    const Team team;
    fill(team);

    EXPECT_EQ(team.dana.say(eraseIt).status, 1);
    EXPECT_EQ(team.dana.say("lead|erase|Quibblewick|--yes").status, 1);
    EXPECT_EQ(team.dana.say("lead|erase|Quibblewick|--yes|--reason|Quibblewick asked").status, 1);

    EXPECT_EQ(team.dana.say("lead|show|Quibblewick").status, 0);
}

TEST(EraseJourney, NoByteOfTheBookHoldsItAfterwards)
{
    const Team team;
    fill(team);
    ASSERT_FALSE(foundIn(team.dana.folder).isEmpty());

    const QJsonObject erased = team.dana.does(eraseNow);

    EXPECT_GE(erased["erased"].toInt(), 2);
    expectNothingIn(team.dana.folder);
    EXPECT_EQ(team.dana.say("lead|show|Quibblewick").status, 1);
    EXPECT_EQ(team.dana.say("lead|show|Acme").status, 0);
    EXPECT_TRUE(team.dana.does("check|--deep")["ok"].toBool());
    (void)team.dana.say("undo");
    expectNothingIn(team.dana.folder);
}

TEST(EraseJourney, TheOtherLaptopsEraseItTooAndSaySo)
{
    const Team team;
    fill(team);
    const Teammate cole = team.invited("cole", "Cole Park");
    team.carry(cole, team.dana);
    cole.does("log|Quibblewick|call|--note|Fennimarsh again");
    team.carry(cole, team.dana);

    team.dana.does(eraseNow);
    const QJsonObject before = team.dana.does("lead|erase|--list")["rows"].toArray().first().toObject();
    team.carry(team.dana, cole);
    team.carry(cole, team.dana);
    const QJsonObject after = team.dana.does("lead|erase|--list")["rows"].toArray().first().toObject();

    EXPECT_EQ(before["outstanding"].toArray().size(), 1);
    EXPECT_EQ(after["outstanding"].toArray().size(), 0);
    EXPECT_EQ(after["confirmed"].toArray().size(), 1);
    expectNothingIn(team.dana.folder);
    expectNothingIn(cole.folder);
    EXPECT_EQ(cole.say("lead|show|Quibblewick").status, 1);
    EXPECT_TRUE(cole.does("check|--deep")["ok"].toBool());
    EXPECT_TRUE(team.dana.does("check|--deep")["ok"].toBool());
}

TEST(EraseJourney, WhatSomebodyWroteMeanwhileIsErasedWhenItComes)
{
    const Team team;
    fill(team);
    const Teammate cole = team.invited("cole", "Cole Park");
    team.carry(cole, team.dana);

    team.dana.does(eraseNow);
    cole.does("lead|set|Quibblewick|notes=Fennimarsh once more");
    team.carry(cole, team.dana);

    expectNothingIn(team.dana.folder);
    EXPECT_EQ(team.dana.say("lead|show|Quibblewick").status, 1);
}

TEST(EraseJourney, WhatSomebodyLoggedMeanwhileIsErasedEverywhere)
{
    const Team team;
    fill(team);
    const Teammate cole = team.invited("cole", "Cole Park");
    team.carry(cole, team.dana);

    team.dana.does(eraseNow);
    cole.does("log|Quibblewick|call|--note|Fennimarsh called back");
    cole.does("log|Acme|call|--note|About valves");
    team.carry(cole, team.dana);
    (void)team.dana.say("undo");
    expectNothingIn(team.dana.folder);
    (void)team.dana.say("redo");
    team.carry(team.dana, cole);
    team.carry(cole, team.dana);

    expectNothingIn(cole.folder);
    expectNothingIn(team.dana.folder);
    EXPECT_EQ(team.dana.does("lead|show|Acme")["activities"].toArray().size(), 1);
    EXPECT_TRUE(cole.does("check|--deep")["ok"].toBool());
    EXPECT_TRUE(team.dana.does("check|--deep")["ok"].toBool());
}

TEST(EraseJourney, WhatAnotherManagerLoggedMeanwhileIsErasedEverywhere)
{
    const Team team;
    fill(team);
    QFile people(team.path("managers.csv"));
    ASSERT_TRUE(people.open(QIODevice::WriteOnly));
    people.write("name,initials,email,role\nMara Lindt,ML,mara@harlan.example,manager\n");
    people.close();
    team.dana.does({QStringLiteral("import"), QStringLiteral("people"), people.fileName()});
    const Teammate mara = team.invited("mara", "Mara Lindt");
    team.carry(mara, team.dana);

    team.dana.does(eraseNow);
    mara.does("log|Quibblewick|call|--note|Fennimarsh called back");
    const QJsonObject read = team.carry(mara, team.dana);
    team.carry(team.dana, mara);

    EXPECT_FALSE(QJsonDocument(read).toJson().contains("Fennimarsh"));
    expectNothingIn(team.dana.folder);
    expectNothingIn(mara.folder);
    EXPECT_TRUE(mara.does("check|--deep")["ok"].toBool());
}
