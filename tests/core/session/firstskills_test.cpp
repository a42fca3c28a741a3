// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/firstskills.h"

#include "measure/coaching.h"
#include "support/people.h"
#include "work/coaching.h"

#include <sqlite3.h>

using namespace ridealong;

namespace {

// As a book from before there were skills.
void forgetSkills(TempBook &book)
{
    book.close();
    sqlite3 *file = nullptr;
    ASSERT_EQ(sqlite3_open(book.path().toUtf8().constData(), &file), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(file, "DELETE FROM skill", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(file);
    book.reopen();
}

} // namespace

TEST(FirstSkills, AnOlderBookGetsTheUsualOnesOnce)
{
    TempBook book;
    forgetSkills(book);
    ASSERT_TRUE(skillsOf(book.book()).empty());

    EXPECT_TRUE(addSkillsIfNone(book.session()));

    EXPECT_EQ(skillsOf(book.book()).size(), 8u);
    EXPECT_FALSE(lacksSkills(book.session()));
    book.reopen();
    EXPECT_TRUE(addSkillsIfNone(book.session()));
    EXPECT_EQ(skillsOf(book.book(), true).size(), 8u);
}

TEST(FirstSkills, ArePassedOverByUndoAndTellNobody)
{
    TempBook book;
    forgetSkills(book);
    const uint32_t lead = book.addLead("Acme");
    EXPECT_TRUE(book->undo());
    int told = 0;
    QObject::connect(&book.session(), &Session::committed, [&told] { ++told; });

    EXPECT_TRUE(addSkillsIfNone(book.session()));

    EXPECT_EQ(told, 0);
    EXPECT_TRUE(book->redo());
    EXPECT_TRUE(book.book().leads().has(lead));
    EXPECT_TRUE(book->undo());
    EXPECT_FALSE(book->undo());
    EXPECT_EQ(skillsOf(book.book()).size(), 8u);
}

TEST(FirstSkills, DoNotComeBackWhereTheManagerTookThemAway)
{
    TempBook book;
    for (const uint32_t skill : skillsOf(book.book()))
        act(book, Op::editSkills, [&](ChangeSet &c) { return removeSkill(c, book.book(), skill); });
    book.reopen();

    EXPECT_TRUE(addSkillsIfNone(book.session()));

    EXPECT_TRUE(skillsOf(book.book()).empty());
}

TEST(FirstSkills, ARepsBookWaitsForThoseOfTheManager)
{
    TempBook book;
    setCell(book, Entity::setting, book.book().settingRow("role"), settingField("text"), std::string("rep"));
    forgetSkills(book);

    EXPECT_TRUE(addSkillsIfNone(book.session()));

    EXPECT_TRUE(skillsOf(book.book()).empty());
}
