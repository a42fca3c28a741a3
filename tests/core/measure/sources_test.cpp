// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sources.h"

#include "lead/filter.h"
#include "support/handoffs.h"
#include "work/costs.h"
#include "work/merge.h"
#include "work/settings.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

namespace {

const Period autumn{Date::of(2026, 8, 15), Date::of(2026, 10, 14)};

struct Came
{
    const char *source;
    const char *stage = "Suspect";
    const char *received = "2026-09-01";
    int64_t value = Money::unset;
    const char *closed = "";
    const char *campaign = "";
};

uint32_t addCame(TempBook &book, const Came &lead)
{
    static int count = 0;
    std::vector<Cell> cells{{leadField("stage"), Link{book.book().stageNamed(lead.stage)}}};
    if (*lead.source)
        cells.push_back({leadField("source"), std::string(lead.source)});
    if (*lead.campaign)
        cells.push_back({leadField("campaign"), std::string(lead.campaign)});
    if (*lead.received)
        cells.push_back({leadField("received_on"), day(lead.received)});
    if (*lead.closed)
        cells.push_back({leadField("closed_on"), day(lead.closed)});
    if (lead.value != Money::unset)
        cells.push_back({leadField("value"), Money{lead.value}});
    return book.addLead(("Company " + std::to_string(++count)).c_str(), std::move(cells));
}

void addSale(TempBook &book, uint32_t lead, int64_t amount)
{
    create(book, Entity::sale,
           {{saleField("lead"), Link{lead}},
            {saleField("on"), day("2026-09-20")},
            {saleField("amount"), Money{amount}}});
}

void addCost(TempBook &book, const char *source, const char *month, Money amount, const char *campaign = "")
{
    act(book, Op::editCosts, [&](ChangeSet &changes) {
        return setCost(changes, book.book(), {source, campaign, day(month), amount});
    });
}

SourceRow rowOf(const TempBook &book, std::string_view source, SourceOptions options = {autumn})
{
    for (SourceRow &row : sourceRows(book.book(), options))
        if (row.source == source && !row.isCampaign)
            return std::move(row);
    ADD_FAILURE() << "no row for " << source;
    return {};
}

std::vector<std::string> namesOf(const std::vector<SourceRow> &rows)
{
    std::vector<std::string> names;
    for (const SourceRow &row : rows)
        names.push_back(row.isCampaign ? row.source + "/" + row.campaign : row.source);
    return names;
}

} // namespace

TEST(Sources, ACostCountsOnceHoweverManySalesCameOfIt)
{
    TempBook book;
    const uint32_t lead = addCame(book, {"Fair", "Won"});
    for (int i = 0; i < 5; ++i)
        addSale(book, lead, 1000'00);
    addCost(book, "Fair", "2026-09-01", Money{500'00});

    const SourceRow row = rowOf(book, "Fair");

    EXPECT_EQ(row.cost.minor, 500'00);
    EXPECT_EQ(row.wonAmount.minor, 5000'00);
    EXPECT_EQ(row.costPerWin.minor, 500'00);
    EXPECT_DOUBLE_EQ(row.roi, 9);
    EXPECT_DOUBLE_EQ(row.returnPer1, 10);
}

TEST(Sources, NothingIsDividedByNothing)
{
    TempBook book;
    addCame(book, {"Fair"});
    addCame(book, {"Gift"});
    addCost(book, "Gift", "2026-09-01", Money{0});

    const SourceRow blank = rowOf(book, "Fair"), free = rowOf(book, "Gift");

    EXPECT_FALSE(blank.cost.isSet());
    EXPECT_FALSE(blank.costPerLead.isSet());
    EXPECT_TRUE(std::isnan(blank.roi) && std::isnan(blank.roiFullFollowUp) && std::isnan(blank.returnPer1));
    EXPECT_TRUE(std::isnan(blank.winRate) && std::isnan(blank.acceptance));
    EXPECT_THAT(blank.flags, Contains(SourceFlag::noCost));
    EXPECT_EQ(free.cost.minor, 0);
    EXPECT_EQ(free.costPerLead.minor, 0);
    EXPECT_FALSE(free.costPerWin.isSet());
    EXPECT_TRUE(std::isnan(free.roi) && std::isnan(free.returnPer1));
    EXPECT_THAT(free.flags, Not(Contains(SourceFlag::noCost)));
}

TEST(Sources, ASourceWithCostsAndNoLeadsHasItsRow)
{
    TempBook book;
    addCame(book, {"Fair", "Won", "2026-09-01", 900'00});
    addCost(book, "Fair", "2026-09-01", Money{100'00});
    addCost(book, "Print ad", "2026-10-31", Money{300'00});
    addCost(book, "Radio", "2026-07-31", Money{300'00}); // before the period's first month

    const SourceTable table = sourceTable(book.book(), {autumn});

    EXPECT_THAT(namesOf(table.rows), ElementsAre("Fair", "Print ad"));
    EXPECT_EQ(table.rows[1].leads, 0);
    EXPECT_EQ(table.rows[1].cost.minor, 300'00);
    EXPECT_FALSE(table.rows[1].costPerLead.isSet());
    EXPECT_DOUBLE_EQ(table.rows[1].roi, -1);
    EXPECT_THAT(table.rows[1].flags, Contains(SourceFlag::nothingWon));
    EXPECT_EQ(table.all.cost.minor, 400'00);
    EXPECT_EQ(table.all.leads, 1);
}

TEST(Sources, ALeadWonBeforeItWasReceivedHasNoCycle)
{
    TempBook book;
    for (int i = 0; i < 5; ++i)
        addCame(book, {"Fair", "Won", "2026-09-01", 100, "2026-09-11"});
    addCame(book, {"Fair", "Won", "2026-09-01", 100, "2026-03-01"});

    EXPECT_DOUBLE_EQ(brownOut(book.book(), "fair", autumn.to).cycleDays, 10);
    EXPECT_EQ(rowOf(book, "Fair").won, 6);
}

TEST(Sources, RefundsLowerWhatWasWon)
{
    TempBook book;
    const uint32_t lead = addCame(book, {"Fair", "Won", "2026-09-01", 9999'00});
    addSale(book, lead, 1000'00);
    addSale(book, lead, -250'00);
    const uint32_t returned = addCame(book, {"Fair", "Won"});
    addSale(book, returned, -1000'00);
    addCost(book, "Fair", "2026-09-01", Money{500'00});

    const SourceRow row = rowOf(book, "Fair");

    EXPECT_EQ(row.wonAmount.minor, -250'00);
    EXPECT_DOUBLE_EQ(row.roi, -1.5);
    EXPECT_DOUBLE_EQ(row.returnPer1, -0.5);
}

TEST(Sources, SpellingsOfOneSourceAreOneRow)
{
    TempBook book;
    addCame(book, {"Trade show"});
    addCame(book, {"Trade show"});
    addCame(book, {"trade SHOW"});
    addCame(book, {"TradeShow"});
    addCost(book, "TRADE show", "2026-09-01", Money{100});
    addCost(book, "tradeshow", "2026-10-01", Money{200});

    const SourceTable table = sourceTable(book.book(), {autumn});

    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0].source, "Trade show");
    EXPECT_EQ(table.rows[0].leads, 4);
    EXPECT_EQ(table.rows[0].cost.minor, 300);
}

TEST(Sources, ACostWithoutAnAmountIsNone)
{
    TempBook book;
    addCame(book, {"Fair"});
    create(book, Entity::cost,
           {{costField("source"), std::string("Fair")}, {costField("month"), day("2026-09-01")}});

    const SourceRow row = rowOf(book, "Fair");

    EXPECT_FALSE(row.cost.isSet());
    EXPECT_THAT(row.flags, Contains(SourceFlag::noCost));
}

TEST(Sources, MergedAndDeletedLeadsCountOnce)
{
    TempBook book;
    const uint32_t kept = addCame(book, {"Fair", "Won", "2026-09-01", 100});
    const uint32_t merged = addCame(book, {"Fair", "Won", "2026-09-02", 200});
    const uint32_t gone = addCame(book, {"Fair", "Won", "2026-09-03", 300});
    addOffer(book, {.lead = gone, .state = HandoffState::rejected});
    act(book, Op::mergeLeads, [&](ChangeSet &changes) {
        return mergeLeads(changes, book.book(), {.survivor = kept, .loser = merged});
    });
    setCell(book, Entity::lead, gone, leadField("deleted"), true);

    const SourceRow row = rowOf(book, "Fair");

    EXPECT_EQ(row.leads, 1);
    EXPECT_EQ(row.won, 1);
    EXPECT_EQ(row.rejected, 0);
}

TEST(Sources, AcceptanceIsOfTheLatestStateOfEachHandOff)
{
    TempBook book;
    const uint32_t lead = addCame(book, {"Fair"});
    for (const HandoffState state :
         {HandoffState::accepted, HandoffState::disqualified, HandoffState::recycled, HandoffState::rejected,
          HandoffState::withdrawn, HandoffState::offered})
        addOffer(book, {.lead = lead, .state = state});

    const SourceRow row = rowOf(book, "Fair");

    EXPECT_EQ(row.accepted, 3);
    EXPECT_EQ(row.rejected, 1);
    EXPECT_DOUBLE_EQ(row.acceptance, 0.75);
}

TEST(Sources, QualifiedIsWhoEverCameThatFar)
{
    TempBook book;
    addCame(book, {"Fair", "Demo"}); // came in there
    const uint32_t lost = addCame(book, {"Fair", "Lost"});
    create(book, Entity::move,
           {{moveField("lead"), Link{lost}},
            {moveField("from_stage"), Link{book.book().stageNamed("Qualified")}},
            {moveField("to_stage"), Link{book.book().stageNamed("Lost")}}});
    addCame(book, {"Fair", "Lost"});
    addCame(book, {"Fair", "Won"});
    addCame(book, {"Fair", "Contacted"});

    EXPECT_EQ(rowOf(book, "Fair").qualified, 3);
}

TEST(Sources, SuspectsCountByTheDayTheyWereAddedWhereWanted)
{
    TempBook book;
    const uint32_t suspect = addCame(book, {"Prospecting", "Suspect", ""});
    addActivity(book, suspect, 1, "call", "2026-10-14");

    EXPECT_TRUE(sourceRows(book.book(), {autumn}).empty());
    const SourceRow row = rowOf(book, "Prospecting", {autumn, true});
    EXPECT_EQ(row.leads, 1);
    EXPECT_EQ(row.inquiries, 0);
    EXPECT_TRUE(std::isnan(row.followUpRate));
}

TEST(Sources, CampaignsStandBelowTheirSource)
{
    TempBook book;
    addCame(book, {"Fair", "Won", "2026-09-01", 100, "", "Spring"});
    addCame(book, {"Fair", "Suspect", "2026-09-01", 100, "", "SPRING"});
    addCame(book, {"Fair"});
    addCame(book, {"Web"});
    addCame(book, {"", "Won", "2026-09-01", 999});
    addCost(book, "Fair", "2026-09-01", Money{50}, "Spring");
    addCost(book, "Fair", "2026-09-01", Money{7});

    const SourceTable table = sourceTable(book.book(), {.period = autumn, .campaigns = true});

    EXPECT_THAT(namesOf(table.rows), ElementsAre("Fair", "Fair/Spring", "Fair/", "Web", ""));
    EXPECT_EQ(table.rows[0].cost.minor, 57);
    EXPECT_EQ(table.rows[1].cost.minor, 50);
    EXPECT_EQ(table.rows[1].leads, 2);
    EXPECT_EQ(table.rows[2].cost.minor, 7);
}

TEST(Sources, ARowsFilterListsTheLeadsThatItCounts)
{
    TempBook book;
    addCame(book, {"Fair, \"big\"", "Suspect", "2026-09-01", 1, "", "A b"});
    addCame(book, {"fair,\"BIG\"", "Suspect", "2026-09-02", 1, "", "ab"});
    addCame(book, {"Web", "Suspect", ""});
    addCame(book, {"", "Suspect", "2026-10-14"});
    addCame(book, {"Web", "Suspect", "2026-08-14"});

    for (const bool suspects : {false, true}) {
        const SourceOptions options{autumn, suspects, true};
        SourceTable table = sourceTable(book.book(), options);
        table.rows.push_back(table.all);
        for (const SourceRow &row : table.rows) {
            const auto filter = parseFilter(filterOf(options, row), book.book().leadData());
            ASSERT_TRUE(filter) << filterOf(options, row);
            std::vector<uint32_t> all;
            for (uint32_t lead = 1; lead < book.book().leads().end(); ++lead)
                all.push_back(lead);
            EXPECT_EQ(filter->select(all), leadsOf(book.book(), options, row)) << filterOf(options, row);
            EXPECT_EQ(leadsOf(book.book(), options, row).size(), size_t(row.leads));
        }
    }
}

TEST(Sources, QuartersAreThoseOfTheFiscalYear)
{
    TempBook book;
    act(book, Op::editSettings,
        [&](ChangeSet &changes) { return setSetting(changes, book.book(), "fiscal_start_month", "8"); });
    addCame(book, {"Fair", "Demo", "2026-10-14"});
    addCame(book, {"Fair", "Demo", "2026-07-31"});
    addCost(book, "Fair", "2026-10-01", Money{300});
    addCost(book, "fair", "2026-08-01", Money{100});
    addCost(book, "Fair", "2026-07-01", Money{999});

    const auto quarters = costOfQualified(book.book(), "FAIR", book->today(), 2);

    ASSERT_EQ(quarters.size(), 2u);
    EXPECT_EQ(quarters[1].quarter, (Period{day("2026-08-01"), day("2026-10-31")}));
    EXPECT_EQ(quarters[1].cost.minor, 400);
    EXPECT_EQ(quarters[1].qualified, 1);
    EXPECT_EQ(quarters[1].perQualified.minor, 400);
    EXPECT_EQ(quarters[0].perQualified.minor, 999);
    act(book, Op::editSettings,
        [&](ChangeSet &changes) { return setSetting(changes, book.book(), "fiscal_start_month", "7"); });
    const auto fromJuly = costOfQualified(book.book(), "Fair", day("2026-09-30"), 1);
    EXPECT_EQ(fromJuly[0].quarter, (Period{day("2026-07-01"), day("2026-09-30")}));
    EXPECT_EQ(fromJuly[0].cost.minor, 1099);
}

TEST(Sources, AmountsAreRoundedOnceHalvesAwayFromZero)
{
    TempBook book;
    for (int i = 0; i < 8; ++i)
        addCame(book, {"Fair"});
    addCost(book, "Fair", "2026-09-01", Money{100}); // 12.5 each

    EXPECT_EQ(rowOf(book, "Fair").costPerLead.minor, 13);
}

TEST(Sources, TheMarginIsAShare)
{
    TempBook book;
    EXPECT_DOUBLE_EQ(marginOf(book.book()), 1);
    act(book, Op::editSettings,
        [&](ChangeSet &changes) { return setSetting(changes, book.book(), "margin", "0.3"); });
    EXPECT_DOUBLE_EQ(marginOf(book.book()), 0.3);
    ChangeSet changes = book->change();
    EXPECT_FALSE(setSetting(changes, book.book(), "margin", "1.2"));
    EXPECT_FALSE(setSetting(changes, book.book(), "margin", "-0.1"));
    EXPECT_TRUE(setSetting(changes, book.book(), "margin", ""));
}

TEST(Sources, AnEmptyBookHasNoRows)
{
    TempBook book;

    const SourceTable table = sourceTable(book.book(), {autumn, true, true});

    EXPECT_TRUE(table.rows.empty());
    EXPECT_EQ(table.all.leads, 0);
    EXPECT_FALSE(table.all.cost.isSet());
    EXPECT_TRUE(sourceRows(book.book(), {}).empty());
}
