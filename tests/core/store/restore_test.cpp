// SPDX-License-Identifier: GPL-3.0-or-later
// Back to a backup: the moments, the verification, the exchange of the files, and what a damaged book gives.
#include "book/leadname.h"
#include "store/backups.h"
#include "store/restore.h"
#include "store/salvage.h"
#include "support/tempbook.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <gmock/gmock.h>

namespace ridealong {
namespace {

using testing::HasSubstr;

Instant noon(const char *day)
{
    return Clock::at(Date::parseIso(day)).now();
}

std::string companies(const QString &path)
{
    const auto session = Session::open(path, Store::Access::write, Clock::at(Date::parseIso("2026-10-20")));
    EXPECT_TRUE(session) << session.error().text.toStdString();
    std::string names;
    if (session)
        for (uint32_t lead = 1; lead < (*session)->book().leads().end(); ++lead)
            names += companyOf((*session)->book(), lead).toStdString() + ";";
    return names;
}

QStringList besides(const QString &path)
{
    return QDir(QFileInfo(path).path()).entryList(QDir::Files, QDir::Name);
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(at));
    file.write(bytes);
}

class Restoring : public testing::Test
{
protected:
    Restoring()
    {
        m_book.addLead("Acme");
        EXPECT_TRUE(makeBackup(m_book.path(), BackupKind::daily, noon("2026-10-15")));
        m_book.addLead("Borealis");
        EXPECT_TRUE(makeBackup(m_book.path(), BackupKind::daily, noon("2026-10-16")));
        m_book.addLead("Cobalt");
    }
    Result<Restored> restore(const QString &backup)
    {
        return restoreBook({.book = m_book.path(), .backup = backup, .now = noon("2026-10-17")});
    }

    TempBook m_book;
};

TEST_F(Restoring, KnowsTheMomentsThatThereAre)
{
    const auto moments = momentsOf(m_book.path());

    ASSERT_EQ(moments.size(), 2u);
    EXPECT_EQ(moments[0].at, noon("2026-10-16"));
    EXPECT_EQ(moments[0].kind, QStringLiteral("daily"));
    EXPECT_EQ(momentAt(m_book.path(), noon("2026-10-16"))->at, noon("2026-10-16"));
    EXPECT_EQ(momentAt(m_book.path(), {noon("2026-10-16").ms - 1})->at, noon("2026-10-15"));
    EXPECT_FALSE(momentAt(m_book.path(), noon("2026-10-14")));
}

TEST_F(Restoring, BringsTheBackupAndKeepsTheBookAsItWas)
{
    m_book.close();

    const auto done = restore(momentAt(m_book.path(), noon("2026-10-16"))->file);

    ASSERT_TRUE(done) << done.error().text.toStdString();
    EXPECT_EQ(companies(m_book.path()), "Acme;Borealis;");
    EXPECT_EQ(companies(done->kept), "Acme;Borealis;Cobalt;");
    EXPECT_TRUE(done->facts.isSameBook);
    EXPECT_EQ(done->facts.leads, 2);
    EXPECT_EQ(momentsOf(m_book.path()).front().kind, QStringLiteral("before-restore"));
    EXPECT_EQ(besides(m_book.path()),
              (QStringList{QStringLiteral("Test.ridealong"), QStringLiteral("Test.ridealong.ballast")}));
}

TEST_F(Restoring, IsRefusedWhileAnotherProgramHasTheBook)
{
    const auto done = restore(momentsOf(m_book.path()).front().file);

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::busy);
    EXPECT_EQ(momentsOf(m_book.path()).size(), 2u);
    m_book.close();
    EXPECT_EQ(companies(m_book.path()), "Acme;Borealis;Cobalt;");
}

TEST_F(Restoring, TouchesNothingWhereTheBackupIsNotSound)
{
    m_book.close();
    const QString backup = momentsOf(m_book.path()).front().file;
    overwrite(backup, 3 * 4096, QByteArray(8192, '\x5A'));

    const auto done = restore(backup);

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::badData);
    EXPECT_FALSE(restore(m_book.file("none.ridealong")));
    EXPECT_FALSE(restore(m_book.path()));
    EXPECT_EQ(companies(m_book.path()), "Acme;Borealis;Cobalt;");
}

TEST_F(Restoring, TakesAnotherBookOnlyWhereThatIsSaid)
{
    m_book.close();
    TempBook other;
    other.addLead("Dolomite");
    other.close();

    EXPECT_FALSE(restore(other.path()));
    EXPECT_EQ(companies(m_book.path()), "Acme;Borealis;Cobalt;");
    const auto done = restoreBook(
        {.book = m_book.path(), .backup = other.path(), .now = noon("2026-10-17"), .mayBeAnother = true});
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->facts.isSameBook);
    EXPECT_EQ(companies(m_book.path()), "Dolomite;");
}

TEST_F(Restoring, ReplacesADamagedBookAndKeepsItAsItLay)
{
    m_book.close();
    overwrite(m_book.path(), 4096, QByteArray(3 * 4096, '\x5A'));
    QFile damaged(m_book.path());
    ASSERT_TRUE(damaged.open(QIODevice::ReadOnly));
    const QByteArray before = damaged.readAll();

    const auto done = restore(momentsOf(m_book.path()).front().file);

    ASSERT_TRUE(done) << done.error().text.toStdString();
    EXPECT_EQ(companies(m_book.path()), "Acme;Borealis;");
    QFile kept(done->kept);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), before);
}

TEST_F(Restoring, MakesABookWhereThereIsNone)
{
    m_book.close();
    const QString backup = momentsOf(m_book.path()).front().file;
    const QString fresh = m_book.file("Fresh.ridealong");

    const auto done = restoreBook({.book = fresh, .backup = backup, .now = noon("2026-10-17")});

    ASSERT_TRUE(done);
    EXPECT_TRUE(done->kept.isEmpty());
    EXPECT_EQ(companies(fresh), "Acme;Borealis;");
}

TEST_F(Restoring, KeepsTheLastFourBooksFromBeforeARestore)
{
    m_book.close();
    const QString backup = momentsOf(m_book.path()).back().file;

    for (int hour = 0; hour < 6; ++hour)
        ASSERT_TRUE(restoreBook(
            {.book = m_book.path(), .backup = backup, .now = {noon("2026-10-17").ms + hour * 3'600'000}}));

    const auto moments = momentsOf(m_book.path());
    EXPECT_EQ(std::ranges::count(moments, QStringLiteral("before-restore"), &BackupMoment::kind), 4);
    EXPECT_EQ(moments.front().at.ms, noon("2026-10-17").ms + 5 * 3'600'000);
}

TEST_F(Restoring, SalvagesAllOfASoundBook)
{
    m_book.close();
    const QString out = m_book.file("Out.ridealong");

    const auto saved = salvageBook(m_book.path(), out);

    ASSERT_TRUE(saved) << saved.error().text.toStdString();
    EXPECT_EQ(saved->places, 0);
    EXPECT_GT(saved->rows, 20);
    EXPECT_EQ(companies(out), "Acme;Borealis;Cobalt;");
    const auto session = Session::open(out, Store::Access::write, Clock());
    ASSERT_TRUE(session);
    EXPECT_EQ(*(*session)->store().check(true, (*session)->book()), QStringList());
    EXPECT_FALSE(salvageBook(m_book.path(), out)) << "it exists";
}

TEST(Salvage, SavesTheRowsOnBothSidesOfADamagedPage)
{
    TempBook book;
    for (int i = 0; i < 600; ++i)
        book.addLead(("Company " + std::to_string(i)).c_str());
    book.close();
    QFile file(book.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    file.close();
    for (qsizetype at = all.indexOf("Company 300"); at >= 0; at = all.indexOf("Company 300", at + 4096))
        overwrite(book.path(), at / 4096 * 4096, QByteArray(4096, '\x5A'));
    const QString out = book.file("Out.ridealong");

    const auto saved = salvageBook(book.path(), out);

    ASSERT_TRUE(saved) << saved.error().text.toStdString();
    const auto table = std::ranges::find(saved->tables, QStringLiteral("lead"), &SalvagedTable::name);
    ASSERT_NE(table, saved->tables.end());
    EXPECT_GT(table->rows, 450);
    EXPECT_LT(table->rows, 600);
    EXPECT_GE(saved->places, 1);
    const std::string names = companies(out);
    EXPECT_THAT(names, HasSubstr("Company 1;"));
    EXPECT_THAT(names, HasSubstr("Company 599;"));
}

TEST(Salvage, SaysWhereNothingCanBeRead)
{
    TempBook book;
    book.close();
    overwrite(book.path(), 100, QByteArray(3996, '\x5A'));

    const auto saved = salvageBook(book.path(), book.file("Out.ridealong"));

    ASSERT_FALSE(saved);
    EXPECT_FALSE(QFile::exists(book.file("Out.ridealong")));
    EXPECT_FALSE(QFile::exists(book.file("Out.ridealong.part")));
}

} // namespace
} // namespace ridealong
