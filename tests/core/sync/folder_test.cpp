// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done in an exchange folder, by names and what is remembered.
#include "sync/folder.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

const Id team = Id::hashedFrom("team"), mine = Id::hashedFrom("mine"), others = Id::hashedFrom("others");

FolderFile file(const QString &name, int64_t ms = 1000)
{
    return {name, 500, {ms}};
}

FolderSituation atRest()
{
    FolderSituation situation;
    situation.team = team;
    situation.laptop = mine;
    situation.now = {1'000'000};
    return situation;
}

FolderMemory seen(const FolderFile &file, FolderVerdict verdict, int64_t tried)
{
    SeenFile one;
    one.bytes = file.bytes;
    one.changed = file.changed;
    one.verdict = verdict;
    one.tried = {tried};
    return {{file.name, one}};
}

} // namespace

TEST(Folder, TakesChangeFilesAndNothingThatAProgramLeavesBesideThem)
{
    EXPECT_TRUE(isChangeFile(QStringLiteral("harlan-dana-2026-10-14.rlx")));
    EXPECT_TRUE(isChangeFile(QStringLiteral("A.RLX")));

    for (const char *name : {"a.rlx.part", ".a.rlx", "~syncthing~a.rlx", ".syncthing.a.rlx.tmp", "a.rlx.tmp",
                             "a.sync-conflict-20261014-120000-ABCDEFG.rlx", "a (conflicted copy 2026).rlx",
                             "a (Cole's conflicted copy).rlx", "a.ridealong", "rlx"})
        EXPECT_FALSE(isChangeFile(QString::fromUtf8(name))) << name;
}

TEST(Folder, KnowsItsOwnFilesByTeamAndLaptop)
{
    EXPECT_EQ(numberOfOwn(ownFileName(team, mine, 17), team, mine), 17);
    EXPECT_EQ(numberOfOwn(ownFileName(team, mine, 12'345'678), team, mine), 12'345'678);

    EXPECT_EQ(numberOfOwn(ownFileName(team, others, 17), team, mine), std::nullopt);
    EXPECT_EQ(numberOfOwn(ownFileName(others, mine, 17), team, mine), std::nullopt);
    EXPECT_EQ(
        numberOfOwn(ownFileName(team, mine, 17).replace(QLatin1String("17.rlx"), QLatin1String("x7.rlx")),
                    team, mine),
        std::nullopt);
}

TEST(Folder, ReadsTheOthersFilesOldestFirstAndEachOnce)
{
    const std::vector<FolderFile> files{file(ownFileName(team, others, 2), 3000),
                                        file(ownFileName(team, others, 1), 2000),
                                        file(QStringLiteral("by-hand.rlx"), 1000)};
    FolderSituation situation = atRest();
    situation.allHaveOurs = true;

    const FolderPlan first = planFolder(files, {}, situation);
    const FolderPlan second = planFolder(files, seen(files[2], FolderVerdict::isRead, 0), situation);

    EXPECT_EQ(first.toRead, QStringList({QStringLiteral("by-hand.rlx"), files[1].name, files[0].name}));
    EXPECT_EQ(second.toRead, QStringList({files[1].name, files[0].name}));
    EXPECT_FALSE(first.writes);
}

TEST(Folder, LooksAgainAtAFileThatChangedAndAtOneThatWasNotWhole)
{
    const std::vector<FolderFile> files{file(QStringLiteral("a.rlx"))};
    std::vector<FolderFile> grown = files;
    grown[0].bytes = 900;

    EXPECT_TRUE(planFolder(files, seen(files[0], FolderVerdict::notForUs, 0), atRest()).toRead.isEmpty());
    EXPECT_FALSE(planFolder(grown, seen(files[0], FolderVerdict::notForUs, 0), atRest()).toRead.isEmpty());
    EXPECT_TRUE(
        planFolder(files, seen(files[0], FolderVerdict::notWhole, 999'000), atRest()).toRead.isEmpty());
    EXPECT_FALSE(
        planFolder(files, seen(files[0], FolderVerdict::notWhole, 990'000), atRest()).toRead.isEmpty());
}

TEST(Folder, TellsOfADamagedFileOnlyWhenItStaysSo)
{
    SeenFile damaged;
    damaged.verdict = FolderVerdict::notWhole;
    damaged.changed = {0};

    EXPECT_FALSE(isToBeTold(damaged, {patienceMs - 1}));
    EXPECT_TRUE(isToBeTold(damaged, {patienceMs}));
    damaged.isTold = true;
    EXPECT_FALSE(isToBeTold(damaged, {patienceMs}));
}

TEST(Folder, WritesNewsUnderTheNextNumberAndTakesTheOlderFileAway)
{
    FolderSituation situation = atRest();
    situation.holdsNews = true;
    situation.lastNumber = 4;

    const FolderPlan fresh = planFolder({}, {}, situation);
    const FolderPlan next = planFolder(std::vector{file(ownFileName(team, mine, 7))}, {}, situation);

    EXPECT_TRUE(fresh.writes);
    EXPECT_EQ(fresh.number, 5);
    EXPECT_EQ(next.number, 8);
    EXPECT_EQ(next.toRemove, QStringList(ownFileName(team, mine, 7)));
}

TEST(Folder, KeepsTheNewestOwnFileUntilAllHaveIt)
{
    const std::vector<FolderFile> files{file(ownFileName(team, mine, 6)), file(ownFileName(team, mine, 7)),
                                        file(ownFileName(team, others, 1))};
    const FolderMemory known = seen(files[2], FolderVerdict::isRead, 0);
    FolderSituation acknowledged = atRest();
    acknowledged.allHaveOurs = true;

    EXPECT_EQ(planFolder(files, known, atRest()).toRemove, QStringList(files[0].name));
    EXPECT_EQ(planFolder(files, known, acknowledged).toRemove, QStringList({files[0].name, files[1].name}));
}

TEST(Folder, WritesAgainWhenSomebodyDeletedTheOwnFileTooEarly)
{
    FolderSituation acknowledged = atRest();
    acknowledged.allHaveOurs = true;

    EXPECT_TRUE(planFolder({}, {}, atRest()).writes);
    EXPECT_FALSE(planFolder({}, {}, acknowledged).writes);
}

TEST(Folder, PlansAThousandFiles)
{
    std::vector<FolderFile> files;
    for (int i = 0; i < 1000; ++i)
        files.push_back(file(ownFileName(team, Id::hashedFrom(std::to_string(i)), i), 1000 - i));

    const FolderPlan plan = planFolder(files, {}, atRest());

    ASSERT_EQ(plan.toRead.size(), 1000);
    EXPECT_EQ(plan.toRead.front(), files.back().name);
}
