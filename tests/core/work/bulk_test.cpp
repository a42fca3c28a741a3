// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/bulk.h"

#include "support/tempbook.h"

using namespace ridealong;

namespace {

LeadFieldRef refOf(const Book &book, const char *key)
{
    return findLeadField(book.leadData(), key);
}

std::string tags(const TempBook &book, uint32_t lead)
{
    return std::string(book.book().leads().text(lead, leadField("tags")));
}

} // namespace

TEST(Bulk, SetsAFieldOfManyLeadsAndLeavesOutThoseThatHaveIt)
{
    TempBook book;
    const uint32_t acme = book.addLead("Acme", {{leadField("industry"), std::string("Food")}});
    const uint32_t bolt = book.addLead("Bolt");
    const uint32_t leads[] = {acme, bolt};
    const auto field = refOf(book.book(), "industry");

    const auto others = othersThan(book.book(), leads, field, std::string("Food"));
    ChangeSet changes = book->change();
    ASSERT_TRUE(setField(changes, book.book(), leads, field, std::string("Food")));

    EXPECT_EQ(others, std::vector<uint32_t>{bolt});
    ASSERT_EQ(changes.changes().size(), 1u);
    EXPECT_EQ(changes.changes()[0].number, bolt);
}

TEST(Bulk, AFieldIsTakenBackByOneUndo)
{
    TempBook book;
    const uint32_t leads[] = {book.addLead("Acme"), book.addLead("Bolt")};
    ChangeSet changes = book->change();
    ASSERT_TRUE(setField(changes, book.book(), leads, refOf(book.book(), "value"), Money{4'800'000}));
    ASSERT_TRUE(book->commit({Op::editLead, QStringLiteral("2 leads")}, std::move(changes)));

    ASSERT_TRUE(book->undo());

    EXPECT_FALSE(book.book().leads()[leads[0]].value.isSet());
    EXPECT_FALSE(book.book().leads()[leads[1]].value.isSet());
}

TEST(Bulk, ARefusedLeadLeavesAllAsTheyWere)
{
    TempBook book;
    const uint32_t leads[] = {book.addLead("Acme"), book.addLead("Bolt")};
    ChangeSet changes = book->change();

    const Status set = setField(changes, book.book(), leads, refOf(book.book(), "company"), Value{});

    EXPECT_FALSE(set);
    EXPECT_TRUE(changes.isEmpty());
}

TEST(Bulk, WhatIsComputedCannotBeSet)
{
    TempBook book;
    const uint32_t leads[] = {book.addLead("Acme")};
    ChangeSet changes = book->change();

    EXPECT_FALSE(setField(changes, book.book(), leads, refOf(book.book(), "score"), 3.0));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(Bulk, ATagIsAddedOnceAndCaseIsTheSame)
{
    TempBook book;
    const uint32_t acme = book.addLead("Acme", {{leadField("tags"), std::string("Fair; 2026")}});
    const uint32_t bolt = book.addLead("Bolt");
    const uint32_t leads[] = {acme, bolt};
    ChangeSet changes = book->change();

    ASSERT_TRUE(addTag(changes, book.book(), leads, " fair "));
    ASSERT_TRUE(book->commit({Op::editLead}, std::move(changes)));

    EXPECT_EQ(tags(book, acme), "Fair; 2026");
    EXPECT_EQ(tags(book, bolt), "fair");
    EXPECT_TRUE(hasTag(book.book(), acme, "FAIR"));
}

TEST(Bulk, ATagIsTakenAwayAndTheOthersStay)
{
    TempBook book;
    const uint32_t acme = book.addLead("Acme", {{leadField("tags"), std::string("fair, hot,2026")}});
    const uint32_t bolt = book.addLead("Bolt", {{leadField("tags"), std::string("hot")}});
    const uint32_t leads[] = {acme, bolt};
    ChangeSet changes = book->change();

    removeTag(changes, book.book(), leads, "Hot");
    ASSERT_TRUE(book->commit({Op::editLead}, std::move(changes)));

    EXPECT_EQ(tags(book, acme), "fair, 2026");
    EXPECT_EQ(tags(book, bolt), "");
}

TEST(Bulk, TheMostUsedTagsComeFirst)
{
    TempBook book;
    book.addLead("Acme", {{leadField("tags"), std::string("fair,hot")}});
    book.addLead("Bolt", {{leadField("tags"), std::string("hot")}});
    const uint32_t cask = book.addLead("Cask", {{leadField("tags"), std::string("fair")}});
    book.addLead("Dove", {{leadField("tags"), std::string("Hot")}});

    EXPECT_EQ(tagsInUse(book.book()), (std::vector<std::string>{"hot", "fair"}));
    EXPECT_EQ(tagsInUse(book.book(), std::vector<uint32_t>{cask}), std::vector<std::string>{"fair"});
}

TEST(Bulk, ATagWithACommaIsRefused)
{
    TempBook book;
    const uint32_t leads[] = {book.addLead("Acme")};
    ChangeSet changes = book->change();

    EXPECT_FALSE(addTag(changes, book.book(), leads, "hot, fair"));
    EXPECT_FALSE(addTag(changes, book.book(), leads, "  "));
    EXPECT_TRUE(changes.isEmpty());
}
