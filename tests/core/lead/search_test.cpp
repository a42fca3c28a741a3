// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/search.h"

#include "support/leadsheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class Search : public testing::Test
{
protected:
    Search()
    {
        sheet.add({{"company", text("Acme Foods")}, {"city", text("Zürich")}, {"contact", text("Ann")}});
        sheet.add({{"company", text("Acme Steel")}, {"city", text("Bern")}, {"lost_reason", text("price")}});
        sheet.add({{"company", text("Foodfood")}, {"email", text("ANN@food.ch")}});
        search.refresh(sheet.data());
    }

    std::vector<uint32_t> found(std::string_view words)
    {
        const uint32_t all[] = {1, 2, 3};
        return search.find(words, sheet.data(), all);
    }

    LeadSheet sheet;
    TextSearch search;
};

} // namespace

TEST_F(Search, FindsEveryWordInAnySearchedField)
{
    EXPECT_THAT(found("acme"), ElementsAre(1, 2));
    EXPECT_THAT(found("  FOOD ann "), ElementsAre(1, 3));
    EXPECT_THAT(found("acme züRICH"), ElementsAre(1));
    EXPECT_THAT(found("acme food bern"), IsEmpty());
    EXPECT_THAT(found("price"), IsEmpty());
    EXPECT_THAT(found(""), ElementsAre(1, 2, 3));
}

TEST_F(Search, MatchesNoTextAcrossTwoCells)
{
    EXPECT_THAT(found(std::string_view("foods\0acme", 10)), ElementsAre(1));
    EXPECT_THAT(found("foodsacme"), IsEmpty());
}

TEST_F(Search, FindsNewTextsOnceRefreshed)
{
    const uint32_t lead = sheet.add({{"company", text("Newcomer")}});
    search.refresh(sheet.data());

    EXPECT_THAT(search.find("newc", sheet.data(), std::vector<uint32_t>{1, lead}), ElementsAre(lead));
}

TEST_F(Search, TakesAnyNumberOfWords)
{
    std::string words;
    for (int i = 0; i < 1'000; ++i)
        words += std::to_string(i) + ' ';

    EXPECT_THAT(found(words), IsEmpty());
}
