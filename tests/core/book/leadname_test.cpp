// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/leadname.h"

#include "support/tempbook.h"

using namespace ridealong;

TEST(LeadName, IsTheCompanyOrElseTheReference)
{
    TempBook book;
    const uint32_t named = book.addLead("Acme", {{leadField("reference"), std::string("R-1")}});
    const uint32_t nameless = book.addLead("", {{leadField("reference"), std::string("R-2")}});

    EXPECT_EQ(companyOf(book.book(), named), QStringLiteral("Acme"));
    EXPECT_EQ(companyOf(book.book(), nameless), QStringLiteral("R-2"));
    EXPECT_EQ(companyOf(book.book(), 0), QString());
    EXPECT_EQ(companyOf(book.book(), 4'000'000'000), QString());
}
