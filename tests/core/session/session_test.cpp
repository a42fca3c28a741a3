// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evaluate.h"
#include "support/tempbook.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>
#include <sqlite3.h>
#include <thread>

using namespace ridealong;
using testing::HasSubstr;

namespace {

std::string company(const Book &book, uint32_t lead)
{
    return std::string(book.leads().text(lead, leadField("company")));
}

Status setField(TempBook &book, uint32_t lead, FieldNo field, Value value)
{
    ChangeSet changes = book->change();
    changes.set(Entity::lead, lead, field, std::move(value));
    return book->commit({Op::editLead}, std::move(changes));
}

void breakReadingOfActivities(const TempBook &book)
{
    sqlite3 *file = nullptr;
    ASSERT_EQ(sqlite3_open(book.path().toUtf8().constData(), &file), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(file, "ALTER TABLE activity RENAME TO lost", nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(file);
}

} // namespace

TEST(Session, KeepsALeadOverARestart)
{
    TempBook book;

    const uint32_t lead = book.addLead("Acme Pumps", {{leadField("value"), Money{4'800'000}},
                                                      {leadField("employees"), int64_t(140)},
                                                      {leadField("latitude"), 39.77},
                                                      {leadField("notes"), std::string("Two boilers")}});
    book.reopen();

    EXPECT_EQ(company(book.book(), lead), "Acme Pumps");
    EXPECT_EQ(book.book().leads()[lead].value.minor, 4'800'000);
    EXPECT_EQ(book.book().leads()[lead].employees, 140);
    EXPECT_DOUBLE_EQ(book.book().leads()[lead].latitude, 39.77);
    EXPECT_TRUE(std::isnan(book.book().leads()[lead].longitude));
    EXPECT_EQ(book->store().coldText(Entity::lead, lead, leadField("notes"), book.book()), "Two boilers");
    EXPECT_EQ(book->store().searchNotes("boil", book.book(), 10), std::vector<uint32_t>{lead});
}

TEST(Session, UndoesAndRedoesAlsoAfterARestart)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    ASSERT_TRUE(setField(book, lead, leadField("city"), std::string("Dayton")));
    ASSERT_TRUE(setField(book, lead, leadField("city"), std::string("Toledo")));

    book.reopen();
    ASSERT_TRUE(book->undo());

    EXPECT_EQ(book.book().leads().text(lead, leadField("city")), "Dayton");
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book.book().leads().text(lead, leadField("city")), "");
    ASSERT_TRUE(book->undo());
    EXPECT_FALSE(book.book().leads().has(lead));
    EXPECT_FALSE(book->undo());

    ASSERT_TRUE(book->redo());
    ASSERT_TRUE(book->redo());
    EXPECT_TRUE(book.book().leads().has(lead));
    EXPECT_EQ(book.book().leads().text(lead, leadField("city")), "Dayton");
}

TEST(Session, ANewEditEndsRedo)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    ASSERT_TRUE(setField(book, lead, leadField("city"), std::string("Dayton")));
    ASSERT_TRUE(book->undo());

    ASSERT_TRUE(setField(book, lead, leadField("city"), std::string("Lima")));

    EXPECT_FALSE(book->redo());
    EXPECT_EQ(book.book().leads().text(lead, leadField("city")), "Lima");
}

TEST(Session, ABulkIsOneUndoAndLeavesNothingWhenItFails)
{
    TempBook book;

    const auto failed = book->bulk({Op::import, QStringLiteral("a.csv")}, [](BulkWriter &writer) -> Status {
        ChangeSet changes = writer.change();
        changes.create(Entity::lead, {{leadField("company"), std::string("Half")}});
        if (const Status written = writer.write(changes); !written)
            return written;
        return refuse(QStringLiteral("stop"));
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(book.book().leads().end(), 1u);

    const auto done = book->bulk({Op::import, QStringLiteral("a.csv")}, [](BulkWriter &writer) -> Status {
        for (int part = 0; part < 3; ++part) {
            ChangeSet changes = writer.change();
            for (int i = 0; i < 2000; ++i)
                changes.create(Entity::lead,
                               {{leadField("company"), "Lead " + std::to_string(part * 2000 + i)}});
            if (const Status written = writer.write(changes); !written)
                return written;
        }
        return Done{};
    });
    ASSERT_TRUE(done);
    EXPECT_EQ(book.book().leads().end(), 6001u);
    EXPECT_EQ(company(book.book(), 6000), "Lead 5999");

    ASSERT_TRUE(book->undo());
    EXPECT_FALSE(book.book().leads().has(1));
    EXPECT_FALSE(book.book().leads().has(6000));
    ASSERT_TRUE(book->redo());
    EXPECT_TRUE(book.book().leads().has(6000));
}

TEST(Session, ASecondProgramReadsAndIsRefusedAWrite)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");

    const auto writer =
        Session::open(book.path(), Store::Access::write, Clock::at(Date::parseIso("2026-10-14")));
    auto reader =
        Session::open(book.path(), Store::Access::writeOrRead, Clock::at(Date::parseIso("2026-10-14")));

    ASSERT_FALSE(writer);
    EXPECT_TRUE(writer.error().text.contains(QLatin1String("is open in")))
        << writer.error().text.toStdString();
    ASSERT_TRUE(reader);
    EXPECT_EQ(company((*reader)->book(), lead), "Acme");
    ChangeSet changes = (*reader)->change();
    changes.set(Entity::lead, lead, leadField("city"), std::string("Lima"));
    const Status refused = (*reader)->commit({Op::editLead}, std::move(changes));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::readOnly);
}

TEST(Session, RefusesWhatIsNoBookAndLeavesItUntouched)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("foreign.ridealong"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("company,city\nAcme,Dayton\n");
    file.close();

    const auto opened = Session::open(path, Store::Access::write, Clock());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::badData);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(Session, RefusesANewerBook)
{
    TempBook book;
    book.close();
    QFile file(book.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(60);
    file.write("\0\0\0\x63", 4);
    file.close();

    const auto opened = Session::open(book.path(), Store::Access::write, Clock());

    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().text.contains(QLatin1String("newer"))) << opened.error().text.toStdString();
}

TEST(Session, AuditSaysWhoChangedWhat)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    ASSERT_TRUE(setField(book, lead, leadField("city"), std::string("Dayton")));
    ASSERT_TRUE(setField(book, lead, leadField("city"), std::string("Toledo")));

    const auto lines = book->store().audit(book.book(), lead, 100);

    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].field, "city");
    EXPECT_EQ(std::get<std::string>(lines[0].before), "Dayton");
    EXPECT_EQ(std::get<std::string>(lines[0].after), "Toledo");
    EXPECT_EQ(lines[0].who, "Dana Whitfield");
    EXPECT_EQ(lines[2].field, "");
}

TEST(Session, RevertKeepsWhatWasChangedSince)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    ChangeSet changes = book->change();
    changes.set(Entity::lead, lead,
                {{leadField("city"), std::string("Dayton")}, {leadField("region"), std::string("OH")}});
    ASSERT_TRUE(book->commit({Op::import, QStringLiteral("a.csv")}, std::move(changes)));
    const int64_t import = book->store().operations(1).front().number;
    ASSERT_TRUE(setField(book, lead, leadField("city"), std::string("Lima")));

    const auto reverted = book->revert(import);

    ASSERT_TRUE(reverted);
    EXPECT_EQ(reverted->restored, 1);
    EXPECT_EQ(book.book().leads().text(lead, leadField("city")), "Lima");
    EXPECT_EQ(book.book().leads().text(lead, leadField("region")), "");
}

TEST(Session, CheckFindsNothingWrongInASoundBook)
{
    TempBook book;
    book.addLead("Acme");

    const auto problems = book->store().check(true, book.book());

    ASSERT_TRUE(problems);
    EXPECT_TRUE(problems->isEmpty()) << problems->join(QLatin1Char('\n')).toStdString();
}

TEST(Session, AJobWritesWhileItsOwnerReadsThePast)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("notes"), std::string("before")}});
    ASSERT_TRUE(book->lendPen());

    std::string seen;
    bool refused = false;
    std::thread job([&] {
        const auto done =
            book->bulk({Op::import, QStringLiteral("a.csv")}, [&](BulkWriter &writer) -> Status {
                ChangeSet changes = writer.change();
                changes.set(Entity::lead, lead, leadField("notes"), std::string("after"));
                changes.create(Entity::lead, {{leadField("company"), std::string("Beta")}});
                return writer.write(changes);
            });
        EXPECT_TRUE(done);
    });
    for (int i = 0; i < 50; ++i)
        seen = book->store().coldText(Entity::lead, lead, leadField("notes"), book.book());
    refused = !setField(book, lead, leadField("city"), std::string("Lima"));
    job.join();

    EXPECT_TRUE(refused);
    EXPECT_FALSE(seen.empty());
    EXPECT_EQ(book.book().leads().end(), 2u);
    ASSERT_TRUE(book->absorb());
    EXPECT_EQ(book.book().leads().end(), 3u);
    EXPECT_EQ(book->store().coldText(Entity::lead, lead, leadField("notes"), book.book()), "after");
    EXPECT_TRUE(setField(book, lead, leadField("city"), std::string("Lima")));
    ASSERT_TRUE(book->undo());
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->store().coldText(Entity::lead, lead, leadField("notes"), book.book()), "before");
}

TEST(Session, WritesNothingMoreWhereWhatAJobWroteCouldNotBeReadBack)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    const auto addBeta = [&](BulkWriter &writer) -> Status {
        ChangeSet changes = writer.change();
        changes.create(Entity::lead, {{leadField("company"), std::string("Beta")}});
        return writer.write(changes);
    };
    breakReadingOfActivities(book);
    ASSERT_TRUE(book->lendPen());
    std::thread([&] { EXPECT_TRUE(book->bulk({Op::import, QStringLiteral("a.csv")}, addBeta)); }).join();

    const Status read = book->absorb();
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().text.toStdString(),
                HasSubstr("is saved in the book, but it could not be read back"));
    const Status more = setField(book, lead, leadField("city"), std::string("Lima"));
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().text, read.error().text);
    EXPECT_FALSE(book->undo());
}

TEST(Session, WhatAJobWroteStandsInTheBookWithItsGradesOnceItIsAbsorbed)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("override_grade"), Grade::D}});
    const std::string_view name = book.book().leads().text(lead, leadField("company"));
    uint32_t added = 0;
    ASSERT_TRUE(book->lendPen());

    std::thread([&] {
        EXPECT_TRUE(book->bulk({Op::import, QStringLiteral("a.csv")}, [&](BulkWriter &writer) -> Status {
            ChangeSet changes = writer.change();
            changes.set(Entity::lead, lead, leadField("override_grade"), Grade::A);
            added = changes.create(Entity::lead, {{leadField("company"), std::string("Beta")}});
            changes.create(Entity::activity, {{activityField("lead"), Link{added}},
                                              {activityField("on"), book.book().today()}});
            return writer.write(changes);
        }));
    }).join();
    EXPECT_EQ(book.book().standing(lead).grade, Grade::D);
    ASSERT_TRUE(book->absorb());

    EXPECT_EQ(name, "Acme");
    EXPECT_EQ(book.book().standing(lead).grade, Grade::A);
    EXPECT_EQ(book.book().standing(added).touches, 1);
    EXPECT_EQ(book.book().scorer().score(lead).grade, Grade::A);
    ASSERT_EQ(book->store().gradeChanges(lead).size(), 1u);
    ASSERT_TRUE(setField(book, added, leadField("override_grade"), Grade::B));
    EXPECT_EQ(book.book().standing(added).grade, Grade::B);
    EXPECT_EQ(book.book().leads().text(added, leadField("company")), "Beta");
}
