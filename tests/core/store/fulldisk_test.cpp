// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that runs full: what was just done is saved with the room kept in reserve, then nothing more is
// promised, and nothing is half done.
#include "files/importplan.h"
#include "session/importing.h"
#include "support/smalldisk.h"
#include "support/tempbook.h"

#include <QFile>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

Status rename(Session &session, uint32_t lead, const std::string &company)
{
    ChangeSet changes = session.change();
    changes.set(Entity::lead, lead, leadField("company"), company);
    return session.commit({Op::editLead, QString::fromStdString(company)}, std::move(changes));
}

std::string companyOf(const Book &book, uint32_t lead)
{
    return std::string(book.leads().text(lead, leadField("company")));
}

QString writeLeads(const QString &path, int count)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("company,city,notes\n");
    for (int i = 0; i < count; ++i)
        file.write(QByteArray("Company ") + QByteArray::number(i) + ",Indianapolis," + QByteArray(400, 'n') +
                   '\n');
    return path;
}

Result<ImportReport> import(Session &session, const QString &path)
{
    const auto plan = planImport(session.book(), ImportTable::leads, path, {});
    EXPECT_TRUE(plan) << plan.error().text.toStdString();
    return importFile(session, *plan);
}

} // namespace

TEST(FullDisk, SavesThePresentChangeWithTheBallastAndSaysSo)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    book.close();
    SmallDisk disk(book.path());
    book.reopen();
    disk.leave(0);

    const Status saved = rename(book.session(), lead, "Acme Pumps");

    EXPECT_TRUE(saved) << saved.error().text.toStdString();
    EXPECT_THAT(book->takeWarning().toStdString(), HasSubstr("The disk is full"));
    EXPECT_TRUE(book->takeWarning().isEmpty()) << "it is told once";
    EXPECT_FALSE(QFile::exists(ballastPath(book.path())));
    book.reopen();
    EXPECT_EQ(companyOf(book.book(), lead), "Acme Pumps");
    book.close();
}

TEST(FullDisk, WithoutBallastRefusesTheChangeAndKeepsTheRest)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    book.close();
    QFile::remove(ballastPath(book.path()));
    SmallDisk disk(book.path());
    book.reopen();
    QFile::remove(ballastPath(book.path()));
    (void)disk.take(0);
    disk.leave(0);

    const Status refused = rename(book.session(), lead, "Acme Pumps");

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::diskFull);
    EXPECT_THAT(refused.error().text.toStdString(), HasSubstr("Everything saved before is safe"));
    EXPECT_EQ(companyOf(book.book(), lead), "Acme");
    EXPECT_TRUE(book->takeWarning().isEmpty());
    EXPECT_TRUE(book->store().check(true, book.book())->isEmpty());
    disk.leave(1 << 20);
    EXPECT_TRUE(rename(book.session(), lead, "Acme Valves")) << "with room again, work goes on";
    EXPECT_TRUE(book->store().check(true, book.book())->isEmpty());
    book.close();
}

TEST(FullDisk, TakesAnImportBackWhole)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    const QString file = writeLeads(book.file("many.csv"), 3000);
    book.close();
    SmallDisk disk(book.path());
    book.reopen();
    disk.leave(1 << 20);

    const auto report = import(book.session(), file);

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::diskFull) << report.error().text.toStdString();
    EXPECT_EQ(book.book().leads().end(), lead + 1);
    EXPECT_TRUE(rename(book.session(), lead, "Acme Pumps")) << "the ballast is still there for this";
    book.reopen();
    EXPECT_EQ(book.book().leads().end(), lead + 1);
    EXPECT_EQ(book.book().tables().importRun.end(), 1u);
    EXPECT_EQ(companyOf(book.book(), lead), "Acme Pumps");
    EXPECT_TRUE(book->store().check(true, book.book())->isEmpty());
    book.close();
}

TEST(FullDisk, UndoesWholeOrNotAtAll)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    book.close();
    SmallDisk disk(book.path());
    book.reopen();
    ASSERT_TRUE(rename(book.session(), lead, "Acme Pumps"));
    disk.leave(0);

    const auto undone = book->undo();

    EXPECT_TRUE(undone) << undone.error().text.toStdString();
    EXPECT_EQ(companyOf(book.book(), lead), "Acme");
    EXPECT_FALSE(book->redoText().isEmpty());
    book.close();
}

TEST(FullDisk, LaysTheBallastAgainWhenTheBookIsOpenedWithRoom)
{
    TempBook book;
    book.close();
    QFile::remove(ballastPath(book.path()));

    book.reopen();

    EXPECT_GT(QFileInfo(ballastPath(book.path())).size(), 1 << 20);
}
