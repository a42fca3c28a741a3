// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/team.h"

#include "support/tempbook.h"
#include "work/kinds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

struct Team
{
    TempBook book;
    uint32_t dana = book.book().personNamed("Dana Whitfield");
    uint32_t cole = book.addPerson("Cole Jensen", "CJ");

    // Why it was refused; empty where it was done.
    template<class Verb>
    std::string act(Verb &&verb)
    {
        ChangeSet changes = book->change();
        Status done = verb(changes);
        const bool appended = !changes.isEmpty();
        EXPECT_TRUE(done || !appended) << "refused, but appended";
        done = done ? book->commit({Op::editTeam}, std::move(changes)) : done;
        return done ? std::string() : done.error().text.toStdString();
    }
    std::string set(uint32_t person, const char *field, Value value)
    {
        const FieldNo number = book.book().people().fieldByKey(field);
        return act([&](ChangeSet &changes) {
            return setPerson(changes, book.book(), person, {{number, std::move(value)}});
        });
    }
    std::string add(std::vector<Cell> cells)
    {
        return act([&](ChangeSet &changes) -> Status {
            const auto added = addPerson(changes, book.book(), std::move(cells));
            return added ? Status(Done{}) : Status(added.error());
        });
    }
    std::string_view text(uint32_t person, FieldNo field) { return book.book().people().text(person, field); }
};

std::string words(const char *text)
{
    return text;
}

} // namespace

TEST(Team, ANewPersonNeedsANameAndGetsWhatIsUsual)
{
    Team team;

    EXPECT_THAT(team.add({}), HasSubstr("Enter a name"));
    EXPECT_THAT(team.add({{personField("name"), words("   ")}}), HasSubstr("Enter a name"));
    EXPECT_EQ(team.add({{personField("name"), words("  Carl   Jung ")}}), "");

    const uint32_t carl = team.book.book().personNamed("Carl Jung");
    ASSERT_NE(carl, 0u);
    EXPECT_EQ(team.text(carl, personField("initials")), "CJ2");
    EXPECT_EQ(team.text(carl, personField("role")), "rep");
    EXPECT_EQ(team.book.book().people()[carl].active, 2);
}

TEST(Team, NamesInitialsAndAddressesCallOnePersonEach)
{
    Team team;
    ASSERT_EQ(team.set(team.cole, "email", words("cole@harlan.example")), "");

    EXPECT_THAT(team.add({{personField("name"), words("cole jensen")}}), HasSubstr("There is a Cole Jensen"));
    EXPECT_THAT(team.set(team.dana, "initials", words("cj")), HasSubstr("Cole Jensen has these initials"));
    EXPECT_THAT(team.set(team.dana, "email", words("COLE@harlan.example")),
                HasSubstr("Cole Jensen has this"));
    EXPECT_THAT(team.set(team.dana, "email", words("dana at harlan")), HasSubstr("name@company.com"));
    EXPECT_THAT(team.set(team.cole, "initials", words("COLEJ")), HasSubstr("one to four letters"));
    EXPECT_EQ(team.set(team.cole, "name", words("Cole Jensen")), "");
}

TEST(Team, AnOwnerWithAnotherNameStaysTheOwner)
{
    Team team;

    ASSERT_EQ(team.set(team.dana, "name", words("Dana Bell")), "");

    EXPECT_EQ(team.book.book().info().owner, "Dana Bell");
    ASSERT_TRUE(team.book->undo());
    EXPECT_EQ(team.book.book().info().owner, "Dana Whitfield");
}

TEST(Team, TheOwnerStaysManagerAndActive)
{
    Team team;

    EXPECT_THAT(team.set(team.dana, "role", words("rep")), HasSubstr("owns this book"));
    EXPECT_THAT(team.set(team.dana, "active", false), HasSubstr("owns this book"));
    EXPECT_THAT(team.set(team.cole, "role", words("boss")), HasSubstr("rep or manager"));
}

TEST(Team, WhoLeavesIsMadeInactiveAndKeepsTheLeads)
{
    Team team;
    const uint32_t acme = team.book.addLead("Acme", {{leadField("owner"), Link{team.cole}}});

    EXPECT_THAT(
        team.act([&](ChangeSet &changes) { return removePerson(changes, team.book.book(), team.cole); }),
        HasSubstr("Make Cole Jensen inactive instead"));
    EXPECT_EQ(team.set(team.cole, "active", false), "");

    EXPECT_EQ(team.book.book().leads()[acme].owner.number, team.cole);
    EXPECT_EQ(openLeadsOf(team.book.book(), team.cole), 1);
    EXPECT_EQ(peopleInOrder(team.book.book()).back(), team.cole);
}

TEST(Team, ASlipOfTheHandCanBeTakenOut)
{
    Team team;

    EXPECT_EQ(
        team.act([&](ChangeSet &changes) { return removePerson(changes, team.book.book(), team.cole); }), "");

    EXPECT_FALSE(team.book.book().people().has(team.cole));
}

TEST(Team, NobodyReportsToThemselvesNorToARep)
{
    Team team;
    ASSERT_EQ(team.set(team.cole, "role", words("manager")), "");

    EXPECT_EQ(team.set(team.cole, "manager", Link{team.dana}), "");
    EXPECT_THAT(team.set(team.dana, "manager", Link{team.cole}), HasSubstr("report to themselves"));
    EXPECT_THAT(team.set(team.dana, "manager", Link{team.dana}), HasSubstr("report to themselves"));
    const uint32_t erin = team.book.addPerson("Erin Walsh", "EW");
    EXPECT_THAT(team.set(team.cole, "manager", Link{erin}), HasSubstr("is not a manager"));
    ASSERT_EQ(team.set(erin, "manager", Link{team.cole}), "");
    EXPECT_THAT(team.set(team.cole, "role", words("rep")), HasSubstr("People report to Cole"));
}

TEST(Team, CostAndCapacityAreNotBelowZero)
{
    Team team;

    EXPECT_THAT(team.set(team.cole, "capacity", int64_t(-1)), HasSubstr("from 0 to 100000"));
    EXPECT_THAT(team.set(team.cole, "hourly_cost", Money{-5}), HasSubstr("An hour costs"));
    EXPECT_EQ(team.set(team.cole, "capacity", int64_t(80)), "");
}

TEST(Kinds, HaveNamesAndMinutesThatCount)
{
    Team team;
    const Book &book = team.book.book();
    const auto add = [&](const char *label, int minutes) {
        return team.act([&](ChangeSet &changes) -> Status {
            const auto added = addKind(changes, book, label, minutes);
            return added ? Status(Done{}) : Status(added.error());
        });
    };

    EXPECT_EQ(add("Site survey", 90), "");
    EXPECT_THAT(add("site  SURVEY", 90), HasSubstr("There is a kind called"));
    EXPECT_THAT(add("call", 5), HasSubstr("There is a kind called"));
    EXPECT_THAT(add(" ", 5), HasSubstr("Give the kind"));
    EXPECT_THAT(add("Party", 0), HasSubstr("from 1 to 1440"));
    EXPECT_THAT(add("Party", 1441), HasSubstr("from 1 to 1440"));

    const uint32_t survey = book.kindNamed("site_survey");
    EXPECT_EQ(book.kindMinutes(survey), 90);
    EXPECT_EQ(kindsInOrder(book).back(), survey);
}

TEST(Kinds, ThatWereUsedOrAreWrittenByTheQuickLogStay)
{
    Team team;
    const Book &book = team.book.book();
    ChangeSet changes = team.book->change();
    const auto fair = addKind(changes, book, "Trade fair", 240);
    ASSERT_TRUE(team.book->commit({Op::editSettings}, std::move(changes)));
    const auto remove = [&](uint32_t kind) {
        return team.act([&](ChangeSet &more) { return removeKind(more, book, kind); });
    };

    EXPECT_THAT(remove(book.kindNamed("call")), HasSubstr("quick log writes Call"));
    EXPECT_EQ(remove(*fair), "");
    ASSERT_TRUE(team.book->undo());
    const uint32_t acme = team.book.addLead("Acme");
    ChangeSet log = team.book->change();
    log.create(Entity::activity, {{activityField("lead"), Link{acme}}, {activityField("kind"), Link{*fair}}});
    ASSERT_TRUE(team.book->commit({Op::logActivity}, std::move(log)));
    EXPECT_THAT(remove(*fair), HasSubstr("Trade fair stands in the history (1)"));
}

TEST(Kinds, ArePutInOrder)
{
    Team team;
    const Book &book = team.book.book();
    const uint32_t email = book.kindNamed("email");

    ASSERT_EQ(team.act([&](ChangeSet &changes) { return moveKind(changes, book, email, -1); }), "");
    ASSERT_EQ(team.act([&](ChangeSet &changes) { return moveKind(changes, book, email, -1); }), "");

    EXPECT_EQ(kindsInOrder(book).front(), email);
}
