// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/leadnames.h"

#include "support/tempbook.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

std::vector<uint32_t> found(const TempBook &book, const LeadNames &names, std::string_view typed)
{
    return names.find(foldedWords(typed), book.book().leadData());
}

} // namespace

TEST(LeadNames, TypedWordsBeginWordsOfTheName)
{
    TempBook book;
    const uint32_t inside = book.addLead("Old Falls City Mill"), begins = book.addLead("Falls City Beverage"),
                   whole = book.addLead("Falls City");
    book.addLead("Fallen City");
    LeadNames names;
    names.refresh(book.book().leadData());

    EXPECT_THAT(found(book, names, "falls city"), ElementsAre(whole, begins, inside));
    EXPECT_THAT(found(book, names, "FALLS ci"), ElementsAre(begins, whole, inside));
    EXPECT_TRUE(found(book, names, "city falls").empty());
    EXPECT_TRUE(found(book, names, "").empty());
}

TEST(LeadNames, ApostrophesAndSignsDoNotMatter)
{
    TempBook book;
    const uint32_t lead = book.addLead("O\xE2\x80\x99"
                                       "Brien & Sons, Inc.");
    LeadNames names;
    names.refresh(book.book().leadData());

    EXPECT_THAT(found(book, names, "o'brien sons"), ElementsAre(lead));
}

TEST(LeadNames, TakesNewNamesInPartsUntilNoneIsLeft)
{
    TempBook book;
    const uint32_t acme = book.addLead("Acme"), bolt = book.addLead("Bolt");
    LeadNames names;
    int parts = 1;

    while (!names.refresh(book.book().leadData(), 1))
        ++parts;

    EXPECT_GE(parts, 2);
    EXPECT_THAT(found(book, names, "acme"), ElementsAre(acme));
    EXPECT_THAT(found(book, names, "bolt"), ElementsAre(bolt));
}

TEST(LeadNames, KnowsNewLeadsAfterTheNextRefreshAndForgetsDeletedOnes)
{
    TempBook book;
    LeadNames names;
    names.refresh(book.book().leadData());
    const uint32_t lead = book.addLead("Acme");
    names.refresh(book.book().leadData());
    ASSERT_THAT(found(book, names, "acme"), ElementsAre(lead));

    ChangeSet changes = book->change();
    changes.set(Entity::lead, lead, leadField("deleted"), true);
    ASSERT_TRUE(book->commit({Op::deleteLead}, std::move(changes)));

    EXPECT_TRUE(found(book, names, "acme").empty());
}
