// SPDX-License-Identifier: GPL-3.0-or-later
// Books that are not as they should be: each gets a sentence, and stays as it was.
#include "store/connection.h"
#include "support/tempbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gmock/gmock.h>
#include <sqlite3.h>
#include <sys/file.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

Result<std::unique_ptr<Session>> open(const QString &path)
{
    return Session::open(path, Store::Access::write, Clock::at(Date::parseIso("2026-10-14")));
}

std::string sentence(const Result<std::unique_ptr<Session>> &opened)
{
    return opened ? "it opened" : opened.error().text.toStdString();
}

} // namespace

TEST(WrongBook, ThatIsMissingEmptyOrAFolderIsNamed)
{
    QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty.ridealong"));
    overwrite(empty, {});

    EXPECT_THAT(sentence(open(folder.filePath(QStringLiteral("none.ridealong")))),
                HasSubstr("There is no book"));
    EXPECT_THAT(sentence(open(empty)), HasSubstr("is empty"));
    EXPECT_THAT(sentence(open(folder.path())), HasSubstr("is a folder"));
    EXPECT_EQ(QFileInfo(empty).size(), 0);
}

TEST(WrongBook, OfAnotherProgramIsLeftAsItIs)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.ridealong"));
    {
        Connection other(path, Connection::Mode::create);
        other.run("CREATE TABLE lead(a); INSERT INTO lead VALUES(1)");
    }
    const QByteArray before = bytesOf(path);

    EXPECT_THAT(sentence(open(path)), HasSubstr("not a Ridealong book"));

    EXPECT_EQ(bytesOf(path), before);
}

TEST(WrongBook, ThatWasCutShortSaysSoAndIsNotChanged)
{
    TempBook book;
    for (int i = 0; i < 200; ++i)
        book.addLead(("Company " + std::to_string(i)).c_str());
    book.close();
    const QByteArray whole = bytesOf(book.path());

    for (const qsizetype kept :
         {whole.size() / 2, whole.size() / 4 / 4096 * 4096, qsizetype(5000), qsizetype(101)}) {
        overwrite(book.path(), whole.left(kept));
        const auto opened = open(book.path());
        EXPECT_FALSE(opened && (*opened)->store().check(true, (*opened)->book())->isEmpty()) << kept;
    }

    overwrite(book.path(), whole);
    EXPECT_TRUE(open(book.path()));
}

TEST(WrongBook, ThatAnotherProgramGaveTablesIsRefused)
{
    TempBook book;
    book.close();
    {
        Connection other(book.path(), Connection::Mode::write);
        other.run("CREATE TABLE extra(a)");
    }

    EXPECT_THAT(sentence(open(book.path())), HasSubstr("tables that Ridealong did not make"));
}

TEST(WrongBook, OfANewerProgramIsReadWhereItSaysThatItMayBe)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    book.close();
    {
        Connection newer(book.path(), Connection::Mode::write);
        newer.run("ALTER TABLE lead ADD COLUMN mood TEXT; PRAGMA user_version = 99");
    }
    const QByteArray before = bytesOf(book.path());

    auto read =
        Session::open(book.path(), Store::Access::writeOrRead, Clock::at(Date::parseIso("2026-10-14")));

    ASSERT_TRUE(read) << read.error().text.toStdString();
    EXPECT_TRUE((*read)->book().leads().has(lead));
    EXPECT_FALSE((*read)->canWrite());
    EXPECT_THAT((*read)->store().readOnlyReason().toStdString(),
                HasSubstr("newer Ridealong and can only be read"));
    EXPECT_THAT(sentence(open(book.path())), HasSubstr("newer Ridealong and can only be read"));
    read->reset();
    EXPECT_EQ(bytesOf(book.path()), before);
}

TEST(WrongBook, ThatOnlyANewerProgramCanReadIsRefused)
{
    for (const char *sql :
         {"UPDATE meta SET value = 99 WHERE key = 'minimum_version'; PRAGMA user_version = 99",
          "UPDATE meta SET value = 99 WHERE key = 'minimum_version'",
          "DELETE FROM meta WHERE key = 'minimum_version'; PRAGMA user_version = 99"}) {
        TempBook book;
        book.close();
        {
            Connection newer(book.path(), Connection::Mode::write);
            newer.run(sql);
        }
        const QByteArray before = bytesOf(book.path());

        EXPECT_THAT(sentence(open(book.path())), HasSubstr("made by a newer Ridealong")) << sql;
        EXPECT_FALSE(Session::open(book.path(), Store::Access::read, Clock::at(Date::parseIso("2026-10-14"))))
            << sql;

        EXPECT_EQ(bytesOf(book.path()), before) << sql;
    }
}

TEST(WrongBook, OfNoVersionIsNoWholeBook)
{
    for (const char *version : {"0", "-1"}) {
        TempBook book;
        book.close();
        {
            Connection other(book.path(), Connection::Mode::write);
            other.run(std::string("PRAGMA user_version = ") + version);
        }

        EXPECT_THAT(sentence(open(book.path())), HasSubstr("not a whole Ridealong book"));
    }
}

TEST(WrongBook, OfWhichEachByteMayBeWrongNeverCrashes)
{
    TempBook book;
    for (int i = 0; i < 20; ++i)
        book.addLead(("Company " + std::to_string(i)).c_str());
    book.close();
    const QByteArray whole = bytesOf(book.path());

    uint32_t random = 12345;
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 40; ++i) {
            random = random * 1664525 + 1013904223;
            damaged[qsizetype(random % uint32_t(damaged.size()))] = char(random >> 24);
        }
        overwrite(book.path(), damaged);
        auto opened = open(book.path());
        if (opened)
            (void)(*opened)->store().check(true, (*opened)->book());
    }
}

TEST(WrongBook, OnAFullDiskKeepsWhatWasSaved)
{
    QTemporaryDir folder;
    Connection connection(folder.filePath(QStringLiteral("small.db")), Connection::Mode::create);
    connection.run("CREATE TABLE t(a); INSERT INTO t VALUES(1); PRAGMA max_page_count = 10");
    Error told;

    try {
        Transaction transaction(connection);
        connection.run("INSERT INTO t VALUES(zeroblob(1000000))");
        transaction.commit();
    } catch (const StoreError &failure) {
        told = errorOf(failure, QStringLiteral("small.db"));
    }

    EXPECT_EQ(told.kind, ErrorKind::diskFull);
    EXPECT_THAT(told.text.toStdString(), HasSubstr("disk is full"));
    EXPECT_EQ(connection.integer("SELECT count(*) FROM t"), 1);
}

TEST(WrongBook, ThatMayNotBeWrittenOpensForReading)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    book.close();
    QFile::setPermissions(book.path(), QFile::ReadOwner | QFile::ReadUser);
    if (QFileInfo(book.path()).isWritable())
        GTEST_SKIP() << "this user may write everything";

    auto opened =
        Session::open(book.path(), Store::Access::writeOrRead, Clock::at(Date::parseIso("2026-10-14")));

    ASSERT_TRUE(opened);
    EXPECT_THAT((*opened)->store().readOnlyReason().toStdString(), HasSubstr("read-only"));
    EXPECT_TRUE((*opened)->book().leads().has(lead));
}

TEST(WrongBook, ABackupIsABookAndNeverOverwrites)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    const QString copy = book.file("Copy.ridealong");

    ASSERT_TRUE(book->store().backup(copy));
    EXPECT_FALSE(book->store().backup(copy));
    {
        const auto reader =
            Session::open(book.path(), Store::Access::read, Clock::at(Date::parseIso("2026-10-14")));
        ASSERT_TRUE(reader);
        const Status read = (*reader)->store().backup(book.file("Read.ridealong"));
        EXPECT_TRUE(read) << read.error().text.toStdString();
    }

    auto opened = open(copy);
    ASSERT_TRUE(opened) << opened.error().text.toStdString();
    EXPECT_TRUE((*opened)->book().leads().has(lead));
}

TEST(WrongBook, AnEmptyLockOfAProgramThatWasKilledHoldsNobodyUp)
{
    TempBook book;
    const QString path = book.path();
    book.close();
    overwrite(path + QStringLiteral(".lock"), {});

    const auto opened = open(path);

    EXPECT_TRUE(opened) << sentence(opened);
}

TEST(WrongBook, AnEmptyLockThatIsHeldIsRespected)
{
    TempBook book;
    const QString path = book.path();
    book.close();
    QFile lock(path + QStringLiteral(".lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    ASSERT_EQ(flock(lock.handle(), LOCK_EX | LOCK_NB), 0);

    EXPECT_THAT(sentence(open(path)), HasSubstr("is open in"));
    EXPECT_TRUE(lock.exists());
}

TEST(WrongBook, ThatWasLeftInTheMiddleOfAChangeIsMendedForWhoOnlyReads)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ridealong"));
    const QString left = folder.filePath(QStringLiteral("b.ridealong"));
    const Clock clock = Clock::at(Date::parseIso("2026-10-14"));
    ASSERT_TRUE(Session::create(path, {.name = "Harlan", .owner = "Dana Whitfield"}, clock));
    {
        Connection db(path, Connection::Mode::write);
        db.run(
            "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN; CREATE TABLE much(text);"
            "INSERT INTO much WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
            " SELECT hex(randomblob(400)) FROM n");
        const QString journal = QStringLiteral("-journal");
        ASSERT_TRUE(QFile::copy(path, left));
        ASSERT_TRUE(QFile::copy(path + journal, left + journal));
        db.run("ROLLBACK");
    }

    const auto opened = Session::open(left, Store::Access::read, clock);

    ASSERT_TRUE(opened) << sentence(opened);
    EXPECT_EQ((*opened)->book().info().name, "Harlan");
    EXPECT_FALSE(QFile::exists(left + QStringLiteral("-journal")));
}
