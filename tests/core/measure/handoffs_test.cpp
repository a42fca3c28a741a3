// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of hand-offs, each worked out by hand in the test.
#include "measure/handoffs.h"

#include "measure/mix.h"
#include "measure/needsyou.h"
#include "support/handoffs.h"
#include "work/settings.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

std::vector<Need> needsOn(const Book &book, std::string_view rule, uint32_t viewer = 0)
{
    std::vector<Need> found;
    const Effort effort = effortOf(book);
    const Moment now{book.today(), 10 * 60 + 30};
    for (const Need &need : needsYou({.book = book, .effort = effort, .viewer = viewer, .now = now}))
        if (need.rule == rule)
            found.push_back(need);
    return found;
}

// Weekdays from 9 to 17, as in a new book. 2026-10-14 is a Wednesday.
struct Desk
{
    TempBook book{"2026-10-14"};
    uint32_t kim = book.addPerson("Kim Lee", "KL");
    uint32_t sam = book.addPerson("Sam Ray", "SR");
    uint32_t dana = book->user();

    uint32_t inquiry(const char *company, uint32_t owner, const char *source = "Web")
    {
        return addInquiry(book, company, "2026-09-01", owner, {{leadField("source"), std::string(source)}});
    }
    double waited(const char *on, int64_t minute, Moment now)
    {
        const uint32_t lead = inquiry(on, kim);
        addOffer(book,
                 {.lead = lead, .taker = kim, .on = on, .minute = minute, .state = HandoffState::offered});
        for (const WaitingOffer &offer : waitingOffers(book.book(), now))
            if (offer.lead == lead)
                return offer.hours;
        return -1;
    }
    std::vector<Need> needs(std::string_view rule, uint32_t viewer = 0)
    {
        return needsOn(book.book(), rule, viewer);
    }
};

} // namespace

TEST(HandoffClock, CountsWorkingHoursOverAWeekend)
{
    Desk desk;
    const Moment now{day("2026-10-14"), 12 * 60};

    // Friday 10:00 to 17:00 is 7, Monday and Tuesday 8 each, Wednesday 9:00 to 12:00 is 3.
    EXPECT_DOUBLE_EQ(desk.waited("2026-10-09", 10 * 60, now), 26);
    // Offered on Saturday night, the clock starts on Monday at 9:00.
    EXPECT_DOUBLE_EQ(desk.waited("2026-10-10", 23 * 60, now), 19);
    EXPECT_DOUBLE_EQ(desk.waited("2026-10-14", 11 * 60, now), 1);
    EXPECT_DOUBLE_EQ(desk.waited("2026-10-14", 13 * 60, now), 0); // a clock that was set back
}

TEST(HandoffClock, LeavesHolidaysOutAndKnowsNoSummerTime)
{
    Desk desk;
    act(desk.book, Op::editSettings, [&](ChangeSet &changes) {
        putSetting(changes, desk.book.book(), "holidays", "2026-10-12");
        return Status(Done{});
    });
    // Friday 10:00 to 17:00, no Monday, Tuesday 8, Wednesday to 12:00 is 3.
    EXPECT_DOUBLE_EQ(desk.waited("2026-10-09", 10 * 60, {day("2026-10-14"), 12 * 60}), 18);
    // Clocks go back on Sunday, 25 October in Europe and on 1 November in the United States: Friday 16:00 to
    // Monday 10:00 is 1 + 1 either way.
    EXPECT_DOUBLE_EQ(desk.waited("2026-10-23", 16 * 60, {day("2026-10-26"), 10 * 60}), 2);
    EXPECT_DOUBLE_EQ(desk.waited("2026-10-30", 16 * 60, {day("2026-11-02"), 10 * 60}), 2);
    act(desk.book, Op::editSettings, [&](ChangeSet &changes) {
        putSetting(changes, desk.book.book(), "working_days", "127");
        return Status(Done{});
    });
    // Where Sunday is worked it has its 8 hours, on the day of the change as well: 1 + 8 + 8 + 1.
    EXPECT_DOUBLE_EQ(desk.waited("2026-10-23", 16 * 60, {day("2026-10-26"), 10 * 60}), 18);
}

TEST(HandoffClock, IsLateBeyondThePromiseAndNotAtIt)
{
    Desk desk;
    const uint32_t late = desk.inquiry("Late", desk.kim), due = desk.inquiry("Due", desk.kim),
                   other = desk.inquiry("Other", desk.sam);
    const auto waits = HandoffState::offered;
    addOffer(desk.book,
             {.lead = due, .taker = desk.kim, .on = "2026-10-09", .minute = 12 * 60, .state = waits});
    addOffer(desk.book,
             {.lead = late, .taker = desk.kim, .on = "2026-10-09", .minute = 11 * 60, .state = waits});
    addOffer(desk.book,
             {.lead = other, .taker = desk.sam, .on = "2026-10-13", .minute = 9 * 60, .state = waits});

    const auto offers = waitingOffers(desk.book.book(), {day("2026-10-14"), 12 * 60}, desk.kim);

    ASSERT_EQ(offers.size(), 2u);
    EXPECT_EQ(offers[0].lead, late);
    EXPECT_TRUE(offers[0].late);
    EXPECT_DOUBLE_EQ(offers[0].hours, 25);
    EXPECT_DOUBLE_EQ(offers[1].hours, 24);
    EXPECT_FALSE(offers[1].late);
    EXPECT_EQ(waitingOffers(desk.book.book(), {day("2026-10-14"), 12 * 60}).size(), 3u);
}

TEST(HandoffRates, CountWhatBecameOfEachOffer)
{
    Desk desk;
    const auto add = [&](const char *company, HandoffState state, const char *answeredOn = "",
                         const char *reason = "", const char *source = "Web") {
        const uint32_t lead = desk.inquiry(company, desk.kim, source);
        addOffer(desk.book, {.lead = lead,
                             .giver = desk.dana,
                             .taker = desk.kim,
                             .on = "2026-10-05",
                             .state = state,
                             .answeredOn = answeredOn,
                             .reason = reason});
        return lead;
    };
    const uint32_t a = add("A", HandoffState::accepted, "2026-10-05");  // 0 hours
    add("B", HandoffState::disqualified, "2026-10-06", "no-need");      // 8
    add("C", HandoffState::recycled, "2026-10-07", "Spring");           // 16
    add("D", HandoffState::rejected, "2026-10-08", "wrong-route");      // 24
    add("E", HandoffState::rejected, "2026-10-09", "bad-data", "Fair"); // 32
    add("F", HandoffState::offered);
    add("G", HandoffState::withdrawn);
    addActivity(desk.book, a, desk.kim, "call", "2026-10-06", {{activityField("time"), int64_t(10 * 60)}});
    addActivity(desk.book, a, desk.kim, "call", "2026-09-30");

    const HandoffRow all = handoffsOf(desk.book.book());

    EXPECT_EQ(all.offered, 6);
    EXPECT_EQ(all.accepted, 3);
    EXPECT_EQ(all.rejected, 2);
    EXPECT_EQ(all.waiting, 1);
    EXPECT_EQ(all.disqualified, 1);
    EXPECT_EQ(all.recycled, 1);
    EXPECT_DOUBLE_EQ(all.acceptance, 3.0 / 5);
    EXPECT_DOUBLE_EQ(all.medianHours, 16);
    EXPECT_DOUBLE_EQ(all.medianTouchHours, 9); // Monday 9:00 to Tuesday 10:00
    EXPECT_DOUBLE_EQ(all.followUpRate, 1.0 / 6);
    EXPECT_THAT(all.reasons, ElementsAre(1, 1, 0));
    EXPECT_EQ(all.leads.size(), 6u);
}

TEST(HandoffRates, GoByTakerGiverSourceAndMonth)
{
    Desk desk;
    const auto add = [&](const char *company, uint32_t taker, const char *on, const char *source,
                         uint32_t giver) {
        addOffer(desk.book, {.lead = desk.inquiry(company, taker, source),
                             .giver = giver,
                             .taker = taker,
                             .on = on,
                             .answeredOn = on});
    };
    add("A", desk.kim, "2026-09-30", "Web", desk.dana);
    add("B", desk.kim, "2026-10-01", "Fair", desk.dana);
    add("C", desk.sam, "2026-10-02", "Web", 0);
    const auto keys = [&](HandoffBy by, std::optional<Period> period = {}) {
        std::vector<std::string> rows;
        for (const HandoffRow &row : handoffRates(desk.book.book(), by, period))
            rows.push_back(row.key + ' ' + std::to_string(row.offered));
        return rows;
    };

    EXPECT_THAT(keys(HandoffBy::taker), ElementsAre("Kim Lee 2", "Sam Ray 1"));
    EXPECT_THAT(keys(HandoffBy::giver), ElementsAre("Dana Whitfield 2", " 1"));
    EXPECT_THAT(keys(HandoffBy::source), ElementsAre("Web 2", "Fair 1"));
    EXPECT_THAT(keys(HandoffBy::month), ElementsAre("2026-09 1", "2026-10 2"));
    EXPECT_THAT(keys(HandoffBy::month, Period{day("2026-10-01"), day("2026-10-01")}),
                ElementsAre("2026-10 1"));
    EXPECT_TRUE(
        std::isnan(handoffsOf(desk.book.book(), Period{day("2020-01-01"), day("2020-01-02")}).acceptance));
}

TEST(HandoffNeeds, SayHowLongTheOldestHasWaitedUntilItIsAnswered)
{
    Desk desk;
    const uint32_t old = desk.inquiry("Old", desk.kim), young = desk.inquiry("Young", desk.sam);
    const auto waits = HandoffState::offered;
    addOffer(desk.book,
             {.lead = old, .taker = desk.kim, .on = "2026-10-09", .minute = 8 * 60 + 30, .state = waits});
    addOffer(desk.book,
             {.lead = young, .taker = desk.sam, .on = "2026-10-14", .minute = 9 * 60, .state = waits});

    ASSERT_EQ(desk.needs("handoffs").size(), 1u);
    EXPECT_EQ(desk.needs("handoffs")[0].title, QStringLiteral("2 hand-offs wait for an answer"));
    // Friday, Monday and Tuesday 8 each, Wednesday to 10:30: 25.5, which is 26.
    EXPECT_EQ(desk.needs("handoffs")[0].sentence,
              QStringLiteral("The oldest has waited 26 hours. The promise is 24."));
    EXPECT_STREQ(desk.needs("handoffs")[0].page, "sources");
    ASSERT_EQ(desk.needs("handoffs", desk.sam).size(), 1u);
    EXPECT_STREQ(desk.needs("handoffs", desk.sam)[0].page, "follow-ups");
    EXPECT_THAT(desk.needs("handoffs", desk.sam)[0].leads, ElementsAre(young));

    for (const auto &[lead, person] : {std::pair(old, desk.kim), std::pair(young, desk.sam)})
        act(desk.book, Op::answerHandoff, [&](ChangeSet &changes) {
            return acceptHandoffs(changes, desk.book.book(), {&lead, 1}, person);
        });
    EXPECT_TRUE(desk.needs("handoffs").empty());
    EXPECT_TRUE(desk.needs("handoffs", desk.sam).empty());
}

TEST(HandoffNeeds, ARejectedInquiryThatNobodyHasIsNamedWithItsReason)
{
    Desk desk;
    const uint32_t lead = desk.inquiry("Acme", 0);
    addOffer(desk.book, {.lead = lead,
                         .taker = desk.kim,
                         .state = HandoffState::rejected,
                         .answeredOn = "2026-10-01",
                         .reason = "wrong-route"});

    ASSERT_EQ(desk.needs("given-back").size(), 1u);
    EXPECT_EQ(desk.needs("given-back")[0].sentence, QStringLiteral("Acme: Wrong route"));
    EXPECT_TRUE(desk.needs("given-back", desk.kim).empty());
    setCell(desk.book, Entity::lead, lead, leadField("owner"), Link{desk.sam});

    EXPECT_TRUE(desk.needs("given-back").empty());
}

TEST(HandoffNeeds, ALeadThatWasGivenBackComesUpOnItsDay)
{
    Desk desk;
    const uint32_t lead = desk.inquiry("Acme", desk.kim);
    act(desk.book, Op::endHandoff, [&](ChangeSet &changes) {
        return recycleLeads(changes, desk.book.book(), {&lead, 1},
                            {.reason = "Spring", .until = day("2026-10-15"), .by = desk.kim});
    });

    EXPECT_TRUE(desk.needs("resurfaced").empty());
    desk.book.close();
    const auto later = Session::open(desk.book.path(), Store::Access::read, Clock::at(day("2026-10-15")));
    ASSERT_TRUE(later);

    const auto needs = needsOn((*later)->book(), "resurfaced");
    ASSERT_EQ(needs.size(), 1u);
    EXPECT_THAT(needs[0].leads, ElementsAre(lead));
}
