// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/people.h"
#include "work/cadences.h"

#include <gtest/gtest.h>

namespace ridealong {
namespace {

struct Cadences : testing::Test
{
    TempBook book;
    uint32_t contacted = book.book().stageNamed("Contacted");

    Status set(Grade grade, uint32_t stage, const char *steps)
    {
        ChangeSet changes = book->change();
        const Status status =
            setCadence(changes, book.book(), {.grade = grade, .stage = stage, .steps = steps});
        return status ? book->commit({Op::editCadence}, std::move(changes)) : status;
    }
    std::string steps(uint32_t row) const
    {
        return std::string(book.book().tables().cadence.text(row, cadenceField("steps")));
    }
    std::string problem(const Status &status) const
    {
        return status ? "" : status.error().text.toStdString();
    }
};

TEST_F(Cadences, AreOneForEachGradeAndStage)
{
    EXPECT_TRUE(set(Grade::A, contacted, "call 0, Email 1"));
    EXPECT_TRUE(set(Grade::A, contacted, "call 0"));
    EXPECT_TRUE(set(Grade::none, 0, "call 5"));

    const auto rows = cadencesInOrder(book.book());
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(steps(rows[0]), "call 0");
    EXPECT_EQ(rows[0], cadenceFor(book.book(), Grade::A, contacted));
    EXPECT_EQ(steps(rows[1]), "call 5");
}

TEST_F(Cadences, HaveTheSameIdOnEachLaptop)
{
    TempBook other;

    EXPECT_TRUE(set(Grade::B, 0, "call 0"));
    ChangeSet changes = other->change();
    EXPECT_TRUE(setCadence(changes, other.book(), {.grade = Grade::B, .steps = "email 4"}));

    EXPECT_EQ(changes.changes().front().id, book.book().tables().cadence.id(1));
}

TEST_F(Cadences, RefuseWhatTheyCannotHold)
{
    const uint32_t won = book.book().stageNamed("Won");

    EXPECT_EQ(problem(set(Grade::A, won, "call 0")), "Won is no open stage. Nothing follows there.");
    EXPECT_EQ(problem(set(Grade::A, 999, "call 0")), "There is no such stage.");
    EXPECT_EQ(problem(set(Grade::A, 0, "call 0, smoke signal 3")),
              "Line 2: there is no kind of activity called “smoke signal”.");
    EXPECT_TRUE(cadencesInOrder(book.book()).empty());
}

TEST_F(Cadences, ComeBackWithUndoAndWhenSetAgain)
{
    EXPECT_TRUE(set(Grade::A, 0, "call 0"));
    const uint32_t row = cadenceFor(book.book(), Grade::A, 0);
    (void)act(book, Op::editCadence,
              [&](ChangeSet &changes) { return removeCadence(changes, book.book(), row); });
    EXPECT_EQ(cadenceFor(book.book(), Grade::A, 0), 0u);
    EXPECT_TRUE(book->undo());
    EXPECT_EQ(cadenceFor(book.book(), Grade::A, 0), row);
    EXPECT_TRUE(book->redo());

    EXPECT_TRUE(set(Grade::A, 0, "email 2"));

    EXPECT_EQ(cadenceFor(book.book(), Grade::A, 0), row);
    EXPECT_EQ(steps(row), "email 2");
}

TEST_F(Cadences, MoveToAnotherGradeThatHasNone)
{
    EXPECT_TRUE(set(Grade::A, 0, "call 0"));
    EXPECT_TRUE(set(Grade::B, 0, "call 9"));
    const uint32_t row = cadenceFor(book.book(), Grade::A, 0);
    ChangeSet refused = book->change();
    EXPECT_EQ(problem(moveCadence(refused, book.book(), row, Grade::B, 0)),
              "There is a cadence for B in any stage already.");
    EXPECT_TRUE(refused.isEmpty());

    (void)act(book, Op::editCadence, [&](ChangeSet &changes) {
        return moveCadence(changes, book.book(), row, Grade::C, contacted);
    });

    EXPECT_EQ(cadenceFor(book.book(), Grade::A, 0), 0u);
    EXPECT_EQ(steps(cadenceFor(book.book(), Grade::C, contacted)), "call 0");
}

TEST_F(Cadences, OfferTheUsualOnesWhereThereAreNone)
{
    EXPECT_TRUE(set(Grade::A, 0, "call 0"));
    EXPECT_TRUE(lacksUsualCadences(book.book()));

    (void)act(book, Op::editCadence,
              [&](ChangeSet &changes) { return takeUsualCadences(changes, book.book()); });

    EXPECT_FALSE(lacksUsualCadences(book.book()));
    EXPECT_EQ(steps(cadenceFor(book.book(), Grade::A, 0)), "call 0") << "one's own stays";
    EXPECT_EQ(cadenceStepWords(book.book(), steps(cadenceFor(book.book(), Grade::B, 0))).toStdString(),
              "Call today · E-mail +3 d · Call +7 d · Call +14 d");
}

} // namespace
} // namespace ridealong
