// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/likelyfinder.h"
#include "lead/likelypairs.h"

#include "support/tempbook.h"

using namespace ridealong;

namespace {

using Leads = std::vector<uint32_t>;

Cell text(FieldNo field, const char *what)
{
    return {field, std::string(what)};
}

} // namespace

TEST(LikelyFinder, FindsACompanyByTheBeginningOfItsName)
{
    TempBook book;
    const uint32_t longer = book.addLead("Acme Pumps of Ohio");
    const uint32_t whole = book.addLead("The ACME Pumps, Inc.");
    book.addLead("Acme Tools");
    LikelyFinder finder(book.book().leads());
    ASSERT_TRUE(finder.read());

    EXPECT_EQ(finder.find(Likeness::companyAndPostalCode, "acme pumps", 3), (Leads{whole, longer}));
    EXPECT_EQ(finder.find(Likeness::companyAndPostalCode, "ac", 3), Leads());
    EXPECT_EQ(finder.find(Likeness::companyAndPostalCode, "", 3), Leads());
    EXPECT_EQ(finder.find(Likeness::companyAndPostalCode, "acme", 2).size(), 2u);
}

TEST(LikelyFinder, FindsAnEmailAndAPhoneNumberHoweverTheyAreWritten)
{
    TempBook book;
    const uint32_t acme = book.addLead(
        "Acme", {text(leadField("email"), "Sales@Acme.example"), text(leadField("phone"), "(502) 555-0100")});
    LikelyFinder finder(book.book().leads());
    ASSERT_TRUE(finder.read());

    EXPECT_EQ(finder.find(Likeness::email, "sales@acme.example", 3), Leads{acme});
    EXPECT_EQ(finder.find(Likeness::email, "sales@acme", 3), Leads());
    EXPECT_EQ(finder.find(Likeness::phone, "502.555.0100", 3), Leads{acme});
    EXPECT_EQ(finder.find(Likeness::phone, "555", 3), Leads());
}

TEST(LikelyFinder, ReadsInSlicesAndForgetsDeletedLeads)
{
    TempBook book;
    const uint32_t acme = book.addLead("Acme");
    book.addLead("Bolt");
    LikelyFinder finder(book.book().leads());

    EXPECT_FALSE(finder.read(1));
    EXPECT_TRUE(finder.read(1));
    ChangeSet changes = book->change();
    changes.set(Entity::lead, acme, leadField("deleted"), true);
    ASSERT_TRUE(book->commit({Op::deleteLead}, std::move(changes)));

    EXPECT_EQ(finder.find(Likeness::companyAndPostalCode, "acme", 3), Leads());
}

TEST(LikelyPairs, SayWhyAndTheSurestComeFirst)
{
    TempBook book;
    const uint32_t acme = book.addLead("Acme", {text(leadField("phone"), "502 555 0100")});
    const uint32_t bolt = book.addLead(
        "Bolt", {text(leadField("email"), "b@b.example"), text(leadField("postal_code"), "40202")});
    const uint32_t other = book.addLead("Else", {text(leadField("phone"), "5025550100")});
    const uint32_t twin = book.addLead(
        "BOLT, Inc.", {text(leadField("email"), "B@b.example"), text(leadField("postal_code"), "40202")});

    const auto pairs = likelyPairs(book.book().leads());

    ASSERT_EQ(pairs.size(), 2u);
    EXPECT_EQ(std::pair(pairs[0].first, pairs[0].second), std::pair(bolt, twin));
    EXPECT_EQ(pairs[0].why, (std::array{true, false, true}));
    EXPECT_EQ(std::pair(pairs[1].first, pairs[1].second), std::pair(acme, other));
    EXPECT_EQ(pairs[1].why, (std::array{false, true, false}));
}

TEST(LikelyPairs, OfAGroupEachStandsBesideTheFirst)
{
    TempBook book;
    const uint32_t first = book.addLead("A", {text(leadField("phone"), "502 555 0100")});
    const uint32_t second = book.addLead("B", {text(leadField("phone"), "502 555 0100")});
    const uint32_t third = book.addLead("C", {text(leadField("phone"), "502 555 0100")});

    const auto pairs = likelyPairs(book.book().leads());

    ASSERT_EQ(pairs.size(), 2u);
    EXPECT_EQ(std::pair(pairs[0].first, pairs[0].second), std::pair(first, second));
    EXPECT_EQ(std::pair(pairs[1].first, pairs[1].second), std::pair(first, third));
}
