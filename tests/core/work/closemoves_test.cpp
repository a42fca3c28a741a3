// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/imports.h"
#include "support/people.h"

using namespace ridealong;

namespace {

Status setClose(TempBook &book, uint32_t lead, const char *on)
{
    ChangeSet changes = book->change();
    changes.set(Entity::lead, lead, leadField("close_on"), *on ? Value{day(on)} : Value{});
    return book->commit({Op::editLead, QStringLiteral("Acme")}, std::move(changes));
}

std::vector<CloseMove> movesOf(const Book &book)
{
    std::vector<CloseMove> moves;
    for (uint32_t row = 1; row < book.tables().closeMove.end(); ++row)
        if (book.tables().closeMove.has(row))
            moves.push_back(book.tables().closeMove[row]);
    return moves;
}

} // namespace

TEST(CloseMoves, AreKeptWithBothDaysAndWhoAndWhen)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("close_on"), day("2026-10-30")}});

    ASSERT_TRUE(setClose(book, lead, "2026-12-15"));

    const auto moves = movesOf(book.book());
    ASSERT_EQ(moves.size(), 1u);
    EXPECT_EQ(moves[0].lead.number, lead);
    EXPECT_EQ(moves[0].from, day("2026-10-30"));
    EXPECT_EQ(moves[0].to, day("2026-12-15"));
    EXPECT_EQ(moves[0].on, day("2026-10-14"));
    EXPECT_EQ(moves[0].by.number, book->user());
}

TEST(CloseMoves, AFirstDateAndATakenOneAreNone)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");

    ASSERT_TRUE(setClose(book, lead, "2026-12-15"));
    ASSERT_TRUE(setClose(book, lead, "2026-12-15"));
    ASSERT_TRUE(setClose(book, lead, ""));

    EXPECT_TRUE(movesOf(book.book()).empty());
}

TEST(CloseMoves, GoWithTheirEditWhenItIsUndoneAndComeBack)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("close_on"), day("2026-10-30")}});
    ASSERT_TRUE(setClose(book, lead, "2026-12-15"));

    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(movesOf(book.book()).empty());
    EXPECT_EQ(book.book().leads()[lead].closeOn, day("2026-10-30"));

    ASSERT_TRUE(book->redo());
    EXPECT_EQ(movesOf(book.book()).size(), 1u);
}

TEST(CloseMoves, OfAClosedLeadAreNone)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("close_on"), day("2026-10-01")},
                                                {leadField("closed_on"), day("2026-10-02")},
                                                {leadField("stage"), Link{book.book().stageNamed("Won")}}});

    ASSERT_TRUE(setClose(book, lead, "2026-10-02"));

    EXPECT_TRUE(movesOf(book.book()).empty());
}

TEST(CloseMoves, AnImportLeavesThemToo)
{
    TempBook book;
    ASSERT_TRUE(
        importText(book, ImportTable::leads, "reference,company,expected close\n7,Acme,2026-10-30\n"));

    ASSERT_TRUE(importText(book, ImportTable::leads, "reference,company,expected close\n7,Acme,2026-11-30\n",
                           {.match = {"reference"}, .onMatch = OnMatch::update}));

    const auto moves = movesOf(book.book());
    ASSERT_EQ(moves.size(), 1u);
    EXPECT_EQ(moves[0].to, day("2026-11-30"));
}
