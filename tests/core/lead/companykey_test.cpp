// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/companykey.h"

#include "lead/duplicates.h"
#include "support/imports.h"

using namespace ridealong;

TEST(CompanyKey, FoldsCasePunctuationSpacesAndLegalForms)
{
    for (const char *name : {"Acme Pumps", "ACME PUMPS INC.", "acme-pumps, LLC", "Acme Pumps Co., Ltd",
                             "The Acme Pumps Company", "AcmePumps G.m.b.H. & Co. KG", "Acme  Pumps S.A.",
                             "\xC3\x81"
                             "cme Pumps Pty Ltd"})
        EXPECT_EQ(companyKey(name), "acmepumps") << name;
}

TEST(CompanyKey, KeepsWhatTellsCompaniesApart)
{
    EXPECT_EQ(companyKey("Co"), "co");
    EXPECT_EQ(companyKey("The"), "the");
    EXPECT_EQ(companyKey("Limited Brands"), "limitedbrands");
    EXPECT_NE(companyKey("Acme Pumps"), companyKey("Acme Pump"));
    EXPECT_EQ(companyKey("Smith & Sons"), companyKey("Smith and Sons"));
    EXPECT_EQ(companyKey("\xD0\x93\xD0\xB0\xD0\xB7"), companyKey("\xD0\xB3\xD0\x90\xD0\x97"));
}

TEST(CompanyKey, IsEmptyForANameWithoutLetterOrDigit)
{
    for (const char *name : {"", " ", "????????????????", "\xEF\xBF\xBD\xEF\xBF\xBD", "--- & ---"})
        EXPECT_EQ(companyKey(name), "") << name;
}

TEST(Duplicates, AreLeadsWithTheSameMailPhoneOrPlace)
{
    TempBook book;
    ASSERT_TRUE(importText(book, ImportTable::leads,
                           "company,email,phone,postal_code\n"
                           "Acme,info@acme.example,,\n"
                           "Other,INFO@acme.example,,\n"
                           "Third,,+1 (513) 555-0100,\n"
                           "Fourth,,15135550100,45214\n"
                           "Fourth Inc,,,45214\n"
                           "????????,,,45214\n"
                           "????????,,,45214\n"
                           "Fifth,,555,\n"
                           "Sixth,,555,\n"));

    const auto groups = likelyDuplicates(book.book().leads());

    ASSERT_EQ(groups.size(), 3u);
    EXPECT_EQ(groups[0].leads, (std::vector<uint32_t>{1, 2}));
    EXPECT_EQ(groups[1].leads, (std::vector<uint32_t>{3, 4}));
    EXPECT_EQ(groups[2].leads, (std::vector<uint32_t>{4, 5}));
    EXPECT_EQ(likelyDuplicatesOf(book.book().leads(), 4), (std::vector<uint32_t>{3, 5}));
}
