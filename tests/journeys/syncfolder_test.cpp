// SPDX-License-Identifier: GPL-3.0-or-later
// Three books that exchange through a folder, and the folder's mishaps.
#include "support/team.h"

using namespace ridealong;

namespace {

struct Shared
{
    Team team;
    QString folder = team.path("shared");
    Teammate cole, erin;

    Shared()
    {
        EXPECT_TRUE(QDir().mkpath(folder));
        team.dana.does("lead|add|company=Acme|owner=Cole Park");
        team.dana.does("lead|add|company=Bolt|owner=Erin Moss");
        cole = team.invited("cole", "Cole Park");
        erin = team.invited("erin", "Erin Moss");
    }
    QJsonObject round(const Teammate &who) const
    {
        return who.does({QStringLiteral("sync"), QStringLiteral("folder"), folder});
    }
    void settle() const
    {
        for (int i = 0; i < 4; ++i)
            for (const Teammate &who : {team.dana, cole, erin})
                EXPECT_TRUE(round(who)["refused"].toArray().isEmpty()) << "what is for others is no trouble";
    }
    QStringList files() const { return QDir(folder).entryList(QDir::Files, QDir::Name); }
};

double value(const Teammate &who, const char *company)
{
    return who.does({QStringLiteral("lead"), QStringLiteral("show"), QString::fromUtf8(company)})["value"]
        .toDouble();
}

} // namespace

TEST(SyncFolder, ThreeBooksMeetInAFolderAndComeToRest)
{
    const Shared shared;
    shared.settle();
    shared.cole.does("lead|set|Acme|value=1000");
    shared.team.dana.does("lead|set|Bolt|value=2000");

    shared.settle();
    const QStringList before = shared.files();
    shared.settle();

    EXPECT_EQ(value(shared.team.dana, "Acme"), 1000);
    EXPECT_EQ(value(shared.erin, "Bolt"), 2000);
    EXPECT_EQ(shared.files(), before);
    EXPECT_LE(before.size(), 3);
    EXPECT_TRUE(shared.round(shared.cole)["written"].toArray().isEmpty());
}

TEST(SyncFolder, WhatIsNoWholeFileOfTheTeamIsLeftAlone)
{
    const Shared shared;
    shared.round(shared.cole);
    const QString real = QDir(shared.folder).filePath(shared.files().first());
    const QDir folder(shared.folder);
    QFile whole(real);
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto put = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    put("half.rlx", bytes.left(bytes.size() / 2));
    put("notes.txt", "not ours");
    put("a.rlx.part", bytes);
    put(".syncthing.a.rlx.tmp", bytes);
    put("a.sync-conflict-20261014-120000-ABCDEFG.rlx", bytes);

    const QJsonObject round = shared.round(shared.team.dana);

    EXPECT_EQ(round["files"].toArray().size(), 1);
    EXPECT_EQ(round["not_whole"].toInt(), 1);
    EXPECT_TRUE(round["refused"].toArray().isEmpty());
    for (const char *name :
         {"half.rlx", "notes.txt", "a.rlx.part", "a.sync-conflict-20261014-120000-ABCDEFG.rlx"})
        EXPECT_TRUE(folder.exists(QString::fromUtf8(name))) << name;
    put("half.rlx", bytes);
    EXPECT_EQ(shared.round(shared.team.dana)["not_whole"].toInt(), 0);
}

TEST(SyncFolder, AStickThatWasPulledIsSaidAndWaitedFor)
{
    const Shared shared;
    shared.round(shared.cole);
    const QString away = shared.folder + QStringLiteral("-away");
    ASSERT_TRUE(QDir().rename(shared.folder, away));

    const Said gone = shared.cole.say("sync|folder");
    ASSERT_TRUE(QDir().rename(away, shared.folder));
    const Said back = shared.cole.say("sync|folder");

    EXPECT_EQ(gone.status, 1);
    EXPECT_EQ(gone.err.count('\n'), 1) << gone.err.toStdString();
    EXPECT_EQ(back.status, 0);
}

TEST(SyncFolder, IsRememberedAndSwitchedOff)
{
    const Shared shared;
    shared.round(shared.cole);

    EXPECT_TRUE(shared.cole.does("sync|folder|--status")["on"].toBool());
    EXPECT_EQ(shared.cole.does("sync|folder|--off")["on"].toBool(), false);
    EXPECT_EQ(shared.cole.say("sync|folder").status, 2);
    EXPECT_EQ(shared.files().size(), 1);
}
