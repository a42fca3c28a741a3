// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/audits.h"

#include "measure/followuprevenue.h"
#include "support/people.h"
#include "work/audits.h"
#include "work/settings.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

uint32_t addInquiry(TempBook &book, const char *company, const char *received, std::vector<Cell> cells = {})
{
    cells.push_back({leadField("received_on"), day(received)});
    return book.addLead(company, std::move(cells));
}

uint32_t addWon(TempBook &book, const char *company, const char *received, const char *closed)
{
    return addInquiry(
        book, company, received,
        {{leadField("stage"), Link{book.book().stageNamed("Won")}}, {leadField("closed_on"), day(closed)}});
}

void say(TempBook &book, uint32_t lead, BuyAnswer answer, int months, std::string who = {})
{
    act(book, Op::recordAudit, [&](ChangeSet &changes) {
        return recordAudit(changes, book.book(),
                           {.lead = lead, .answer = answer, .months = months, .boughtFrom = std::move(who)});
    });
}

std::vector<std::pair<uint32_t, int>> due(const TempBook &book)
{
    std::vector<std::pair<uint32_t, int>> rows;
    for (const AuditDue &each : auditsDue(book.book()))
        rows.emplace_back(each.lead, each.months);
    return rows;
}

} // namespace

TEST(AuditsDue, AskAtThreeSixAndTwelveMonths)
{
    TempBook book; // 2026-10-14
    const uint32_t three = addInquiry(book, "Three", "2026-07-14");
    const uint32_t six = addInquiry(book, "Six", "2026-04-01");
    const uint32_t twelve = addInquiry(book, "Twelve", "2025-09-30");
    addInquiry(book, "Too young", "2026-07-15");
    addInquiry(book, "Between", "2026-01-10"); // 6 months were over in July: that question ran out
    addWon(book, "Won", "2025-10-01", "2025-12-01");
    book.addLead("Suspect");

    EXPECT_THAT(due(book), ElementsAre(std::pair(twelve, 12), std::pair(six, 6), std::pair(three, 3)));
}

TEST(AuditsDue, LeaveOutWhatIsAnsweredAndWhatIsSettled)
{
    TempBook book;
    const uint32_t looking = addInquiry(book, "Looking", "2026-04-01");
    const uint32_t settled = addInquiry(book, "Settled", "2026-04-02");
    const uint32_t now = addInquiry(book, "Now", "2026-04-03");
    say(book, looking, BuyAnswer::looking, 3); // asks again at 6
    say(book, settled, BuyAnswer::never, 3);
    say(book, now, BuyAnswer::looking, 6);

    EXPECT_THAT(due(book), ElementsAre(std::pair(looking, 6)));
}

TEST(AuditsDue, ReturnWhenTheAnswerIsTakenBack)
{
    TempBook book;
    const uint32_t lead = addInquiry(book, "Six", "2026-04-01");
    say(book, lead, BuyAnswer::another, 0, "Grundfos");
    ASSERT_TRUE(due(book).empty());

    ASSERT_TRUE(book->undo());

    EXPECT_THAT(due(book), ElementsAre(std::pair(lead, 6)));
}

TEST(RecordAudit, RefusesWhatCannotBe)
{
    TempBook book;
    const uint32_t young = addInquiry(book, "Young", "2026-10-01");
    const uint32_t won = addWon(book, "Won", "2025-10-01", "2025-12-01");
    const uint32_t suspect = book.addLead("Suspect");
    ChangeSet changes = book->change();
    const auto refused = [&](AuditWish wish) { return !recordAudit(changes, book.book(), wish); };

    EXPECT_TRUE(refused({.lead = young}));
    EXPECT_TRUE(refused({.lead = young, .months = 3}));
    EXPECT_TRUE(refused({.lead = won, .months = 3}));
    EXPECT_TRUE(refused({.lead = suspect, .months = 3}));
    EXPECT_TRUE(refused({.lead = 99, .months = 3}));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(RecordAudit, TakesThePlaceOfTheEarlierAnswer)
{
    TempBook book;
    const uint32_t lead = addInquiry(book, "Six", "2026-04-01");
    say(book, lead, BuyAnswer::looking, 6);
    say(book, lead, BuyAnswer::another, 6, "Grundfos");
    say(book, lead, BuyAnswer::another, 6, "GRUNDFOS ");

    EXPECT_EQ(buyRateAt(book.book(), 6).asked, 1);
    ASSERT_EQ(boughtFrom(book.book()).size(), 1u);
    EXPECT_EQ(boughtFrom(book.book()).front().count, 1);
}

// 10 inquiries of a year ago: 2 won in time, 1 won later, 7 not won. Asked are 5 of the 8 that did not buy
// from us within the year: 1 bought from us elsewhere, 2 from another, 1 still looks, 1 never will. Of all:
// 2 + 8 x 3/5 = 6.8 bought, 2 + 8 x 1/5 = 3.6 of them from us.
TEST(BuyRate, LetsThoseWhoWereAskedStandForTheRest)
{
    TempBook book;
    addWon(book, "W1", "2025-10-01", "2025-12-01");
    addWon(book, "W2", "2025-10-01", "2026-10-01");
    addWon(book, "Late", "2025-10-01", "2026-10-05");
    std::vector<uint32_t> rest;
    for (const char *name : {"a", "b", "c", "d", "e", "f", "g"})
        rest.push_back(addInquiry(book, name, "2025-10-01"));
    addInquiry(book, "Too young", "2026-01-01");
    addInquiry(book, "Too old", "2024-10-13");
    say(book, rest[0], BuyAnswer::us, 12);
    say(book, rest[1], BuyAnswer::another, 3); // settled at 3: holds at 12
    say(book, rest[2], BuyAnswer::another, 12);
    say(book, rest[3], BuyAnswer::looking, 12);
    say(book, rest[4], BuyAnswer::never, 6);
    say(book, rest[5], BuyAnswer::looking, 6); // says nothing of 12

    const BuyRate rate = buyRateAt(book.book(), 12);

    EXPECT_EQ(rate.inquiries, 10);
    EXPECT_EQ(rate.won, 2);
    EXPECT_EQ(rate.asked, 5);
    EXPECT_NEAR(rate.buyRate, 0.68, 1e-12);
    EXPECT_NEAR(rate.share, 3.6 / 6.8, 1e-12);
    EXPECT_FALSE(rate.isEnough());
}

TEST(BuyRate, IsUnknownUntilSomebodyWasAsked)
{
    TempBook book;
    addInquiry(book, "a", "2025-10-01");

    EXPECT_TRUE(std::isnan(buyRateAt(book.book(), 12).buyRate));
    EXPECT_TRUE(std::isnan(buyRateAt(book.book(), 12).share));
}

TEST(BuyRate, ReplacesTheRuleOnceThirtyWereAsked)
{
    TempBook book;
    ChangeSet changes = book->change();
    putSetting(changes, book.book(), "average_sale", "10000");
    ASSERT_TRUE(book->commit({Op::editSettings}, std::move(changes)));
    std::vector<uint32_t> leads;
    for (int i = 0; i < leastAnswers; ++i)
        leads.push_back(addInquiry(book, ("Inquiry " + std::to_string(i)).c_str(), "2025-10-01"));
    for (size_t i = 0; i + 1 < leads.size(); ++i)
        say(book, leads[i], i < 5 ? BuyAnswer::us : i < 15 ? BuyAnswer::another : BuyAnswer::never, 12);
    EXPECT_DOUBLE_EQ(ruleOf(book.book()).buyRate, 0.45);

    say(book, leads.back(), BuyAnswer::looking, 12);

    EXPECT_NEAR(ruleOf(book.book()).buyRate, 0.5, 1e-12);   // 15 of 30
    EXPECT_NEAR(ruleOf(book.book()).share, 1.0 / 3, 1e-12); // 5 of 15
    const FollowUpRevenue worth = followUpRevenue(book.book(), {day("2025-10-01"), day("2025-10-31")});
    EXPECT_TRUE(worth.own);
    EXPECT_EQ(worth.atAll.minor, 50'000'00); // 30 x 50 % x a third x 10,000
    EXPECT_EQ(worth.atWished.minor, 45'000'00);
    EXPECT_EQ(worth.now.minor, 0); // nobody was touched
    EXPECT_EQ(worth.gain().minor, 45'000'00);
}
