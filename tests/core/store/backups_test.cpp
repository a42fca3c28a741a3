// SPDX-License-Identifier: GPL-3.0-or-later
// The copies that the program makes by itself: when, how many, and that they are books.
#include "files/importplan.h"
#include "session/importing.h"
#include "store/backups.h"
#include "support/tempbook.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

Instant noon(const char *day)
{
    return Clock::at(Date::parseIso(day)).now();
}

QStringList files(const QString &book, const char *kind)
{
    return QDir(backupFolder(book))
        .entryList({QStringLiteral("*-%1*").arg(QLatin1String(kind))}, QDir::Files);
}

} // namespace

TEST(Backups, AreNotDueOnTheDayTheBookWasMade)
{
    const TempBook book("2026-10-14");

    EXPECT_FALSE(isBackupDue(book.path(), noon("2026-10-14"), noon("2026-10-14")));
    EXPECT_TRUE(isBackupDue(book.path(), noon("2026-10-14"), noon("2026-10-15")));
    EXPECT_FALSE(QDir(backupFolder(book.path())).exists());
}

TEST(Backups, KnowFromTheBookWhenItWasMade)
{
    TempBook book("2026-10-14");

    EXPECT_EQ(book->store().made().localDate(), Date::parseIso("2026-10-14"));
}

TEST(Backups, AreBooksWithAllThatWasSavedThoughTheBookIsOpen)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");

    const Status done = makeBackup(book.path(), BackupKind::daily, noon("2026-10-15"));

    ASSERT_TRUE(done) << done.error().text.toStdString();
    const QStringList made = files(book.path(), "daily");
    ASSERT_EQ(made, QStringList{QStringLiteral("2026-10-15-120000-daily.ridealong")});
    EXPECT_EQ(QDir(backupFolder(book.path())).count(), 3u) << "and the two dots: no part is left";
    const auto copy = Session::open(QDir(backupFolder(book.path())).filePath(made.front()),
                                    Store::Access::write, Clock::at(Date::parseIso("2026-10-15")));
    ASSERT_TRUE(copy) << copy.error().text.toStdString();
    EXPECT_TRUE((*copy)->book().leads().has(lead));
    EXPECT_TRUE((*copy)->store().check(true, (*copy)->book())->isEmpty());
    EXPECT_TRUE(book->commit({Op::addLead}, [&] {
        ChangeSet changes = book->change();
        changes.set(Entity::lead, lead, leadField("city"), std::string("Gary"));
        return changes;
    }()));
}

TEST(Backups, KeepSevenDaysAndFourWeeks)
{
    const TempBook book("2026-10-01");
    const QString mine = backupFolder(book.path()) + QStringLiteral("/2026-01-01 before the fair.ridealong");

    for (int day = 0; day < 60; ++day) {
        const Instant now = Clock::at(Date::parseIso("2026-10-02").plus(day)).now();
        ASSERT_TRUE(makeDueBackups(book.path(), noon("2026-10-01"), now));
        ASSERT_TRUE(makeDueBackups(book.path(), noon("2026-10-01"), now)) << "a second time does nothing";
        if (day == 0) {
            ASSERT_TRUE(QFile::copy(book.path(), mine));
        }
    }

    const QStringList daily = files(book.path(), "daily"), weekly = files(book.path(), "weekly");
    EXPECT_EQ(daily.size(), 7);
    EXPECT_EQ(weekly.size(), 4);
    EXPECT_TRUE(daily.back().startsWith(QLatin1String("2026-11-30"))) << daily.back().toStdString();
    EXPECT_TRUE(weekly.front().startsWith(QLatin1String("2026-11-09"))) << weekly.front().toStdString();
    EXPECT_TRUE(QFile::exists(mine)) << "what a person put there stays";
}

TEST(Backups, StandBeforeALargeImportIntoABookThatHoldsSomething)
{
    TempBook book;
    QFile file(book.file("large.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("company,notes\n");
    for (int i = 0; i < 600; ++i)
        file.write("Company " + QByteArray::number(i) + ',' + QByteArray(10'000, 'n') + '\n');
    file.close();
    const auto import = [&] {
        const auto plan = planImport(book.book(), ImportTable::leads, file.fileName(), {});
        return plan && importFile(book.session(), *plan);
    };

    ASSERT_TRUE(import());
    EXPECT_EQ(files(book.path(), "before-import").size(), 0) << "nothing was there to lose";
    ASSERT_TRUE(import());

    EXPECT_EQ(files(book.path(), "before-import").size(), 1);
}

TEST(Backups, ThatCannotBeMadeSaySoAndLeaveNothing)
{
    TempBook book;
    QFile inTheWay(backupFolder(book.path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));

    const Status done = makeBackup(book.path(), BackupKind::daily, noon("2026-10-15"));

    ASSERT_FALSE(done);
    EXPECT_THAT(done.error().text.toStdString(), HasSubstr("Your book is as it was"));
}

TEST(Backups, StopWhenCancelled)
{
    TempBook book;
    const Status done = makeBackup(book.path(), BackupKind::daily, noon("2026-10-15"),
                                   [](int64_t, int64_t) { return false; });

    EXPECT_TRUE(done || done.error().kind == ErrorKind::cancelled);
    EXPECT_TRUE(QDir(backupFolder(book.path())).entryList({QStringLiteral("*.part*")}).isEmpty());
}

TEST(Backups, OfOneMomentLieBesideEachOtherWhateverTheBookIsCalled)
{
    TempBook book;
    const QString path = book.file("50%2 off.ridealong");
    book.close();
    ASSERT_TRUE(QFile::copy(book.path(), path));

    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(makeBackup(path, BackupKind::daily, noon("2026-10-15")));

    EXPECT_THAT(files(path, "daily"),
                testing::UnorderedElementsAre(QStringLiteral("2026-10-15-120000-daily.ridealong"),
                                              QStringLiteral("2026-10-15-120000-daily-2.ridealong"),
                                              QStringLiteral("2026-10-15-120000-daily-3.ridealong")));
}
