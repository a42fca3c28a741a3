// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/campaigns.h"

#include "measure/sources.h"
#include "support/people.h"
#include "support/tempbook.h"

using namespace ridealong;

namespace {

// What is refused is said; an empty text means that it was done.
std::string added(TempBook &book, const CostWish &wish)
{
    ChangeSet changes = book->change();
    const Status status = addCampaign(changes, book.book(), wish);
    if (!status) {
        EXPECT_TRUE(changes.isEmpty());
        return status.error().text.toStdString();
    }
    EXPECT_TRUE(book->commit({Op::editCosts}, std::move(changes)));
    return {};
}

std::vector<SourceRow> rows(const TempBook &book)
{
    return sourceRows(book.book(), {.period = wholeMonths(book.book().today(), 3), .campaigns = true});
}

} // namespace

TEST(Campaigns, AreListedBeforeTheyHaveALeadOrACost)
{
    TempBook book;

    EXPECT_EQ(added(book, {"Trade show", "Pack Expo", day("2026-10-01"), {}}), "");

    const auto listed = rows(book);
    ASSERT_EQ(listed.size(), 2u);
    EXPECT_EQ(listed[0].source, "Trade show");
    EXPECT_EQ(listed[1].campaign, "Pack Expo");
    EXPECT_FALSE(listed[1].cost.isSet()) << "no cost is known, which is not 0";
}

TEST(Campaigns, BeginWithTheirCostWhereItIsKnown)
{
    TempBook book;

    EXPECT_EQ(added(book, {"Trade show", " Pack  Expo ", day("2026-10-20"), Money{50'000}}), "");

    const uint32_t row = CostRows(book.book()).find("trade show", "pack expo", day("2026-10-01"));
    ASSERT_NE(row, 0u);
    EXPECT_EQ(book.book().tables().cost[row].amount, Money{50'000});
    EXPECT_EQ(book.book().tables().cost.text(row, costField("campaign")), "Pack Expo");
}

TEST(Campaigns, AreRefusedWithoutANameOrASecondTime)
{
    TempBook book;
    book.addLead("Acme", {{leadField("source"), std::string("Web")},
                          {leadField("campaign"), std::string("Pump guide")}});

    EXPECT_EQ(added(book, {"", "Guide", day("2026-10-01"), {}}),
              "A campaign belongs to a source. Give its name.");
    EXPECT_EQ(added(book, {"Web", " ", day("2026-10-01"), {}}), "A campaign needs a name.");
    EXPECT_EQ(added(book, {"web", "pump GUIDE", day("2026-10-01"), {}}),
              "web has a campaign pump GUIDE already.");
    EXPECT_NE(added(book, {"Web", "Guide", Date{}, {}}), "") << "it needs a month";
    EXPECT_EQ(added(book, {"Web", "Guide", day("2026-10-01"), {}}), "");
    EXPECT_EQ(added(book, {"Web", "Guide", day("2026-11-01"), {}}), "Web has a campaign Guide already.");
}
