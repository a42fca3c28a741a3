// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/followups.h"

#include "support/people.h"
#include "work/settings.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

// Monday to Friday, 9:00 to 17:00.
uint32_t addInquiry(TempBook &book, const char *company, const char *received, const char *source = "Fair",
                    uint32_t owner = 0)
{
    return addGraded(book, company, Grade::A, owner,
                     {{leadField("received_on"), day(received)}, {leadField("source"), std::string(source)}});
}

void set(TempBook &book, const char *key, const char *text)
{
    ChangeSet changes = book->change();
    putSetting(changes, book.book(), key, text);
    ASSERT_TRUE(book->commit({Op::editSettings}, std::move(changes)));
}

uint32_t addEndedStep(TempBook &book, uint32_t lead, const char *due, int32_t state, const char *on)
{
    return addStep(book, lead, due, {{stepField("state"), int64_t(state)}, {stepField("done_on"), day(on)}});
}

const Period october = {day("2026-10-01"), day("2026-10-31")};

} // namespace

TEST(Rule45, IsTheExampleOfTheBooks)
{
    const Rule45 rule{.averageSale = Money{10'000'00}};

    EXPECT_EQ(revenueAt(rule, 1000, 1).minor, 1'125'000'00);
    EXPECT_EQ(revenueAt(rule, 1000, 0.25).minor, 281'250'00);
    EXPECT_EQ(moneyOnTable(rule, 1000, 0.25).minor, 843'750'00);
    EXPECT_FALSE(moneyOnTable({}, 1000, 0.25).isSet());
    EXPECT_FALSE(moneyOnTable(rule, 0, std::nan("")).isSet());
    EXPECT_FALSE(revenueAt({.averageSale = Money{std::numeric_limits<int64_t>::max()}}, 1e9, 1).isSet());
}

TEST(WorkingHours, LeaveOutNightsWeekendsAndHolidays)
{
    BookInfo info;
    const Moment friday{day("2026-10-09"), 16 * 60}, monday{day("2026-10-12"), 10 * 60};

    EXPECT_EQ(workingMinutes(info, friday, monday), 120);
    EXPECT_EQ(workingMinutes(info, monday, friday), 0);
    EXPECT_EQ(workingMinutes(info, {day("2026-10-12"), 600}, {day("2026-10-12"), 630}), 30);
    EXPECT_EQ(workingMinutes(info, {day("2026-10-12"), 300}, {day("2026-10-12"), 1400}), 480);
    EXPECT_EQ(workingMinutes(info, {day("2026-10-10")}, {day("2026-10-12"), 600}), 60); // from a Saturday
    info.holidays.insert(day("2026-10-12"));
    EXPECT_EQ(workingMinutes(info, friday, monday), 60);
    EXPECT_EQ(workingDaysBetween(info, day("2026-10-01"), day("2026-10-14")), 8);
    EXPECT_GT(workingDaysBetween(info, day("0001-01-01"), day("9999-12-31")), 2'000'000);
}

TEST(FollowUp, CountsWhoWasAnsweredAndHowFast)
{
    TempBook book;
    set(book, "average_sale", "10000");
    const uint32_t fast = addInquiry(book, "Fast", "2026-10-05");
    addActivity(book, fast, 0, "call", "2026-10-07", {{activityField("time"), int64_t(600)}}); // 17 h
    const uint32_t slow = addInquiry(book, "Slow", "2026-10-05");
    addActivity(book, slow, 0, "call", "2026-10-01"); // before it was received: no answer to it
    addActivity(book, slow, 0, "call", "2026-10-09"); // 32 h
    addInquiry(book, "Forgotten", "2026-10-05");      // 56 h by now
    addInquiry(book, "New", "2026-10-13");            // 8 h by now
    addInquiry(book, "Older", "2026-09-30");
    addGraded(book, "Suspect", Grade::A);

    const FollowUpRow row = followUpOf(book.book(), october);

    EXPECT_EQ(row.inquiries, 4);
    EXPECT_EQ(row.touched, 2);
    EXPECT_DOUBLE_EQ(row.rate, 0.5);
    EXPECT_EQ(row.answered, 3);
    EXPECT_DOUBLE_EQ(row.inTimeRate, 1.0 / 3);
    EXPECT_DOUBLE_EQ(row.medianResponseHours, 24.5);
    EXPECT_EQ(row.moneyOnTable.minor, 2'250'00);            // 4 x 45% x 25% x half of them x 10,000
    EXPECT_EQ(unansweredInquiries(book.book()).size(), 2u); // the older one, and the forgotten
}

TEST(FollowUp, AWebInquiryIsAnsweredWithinTheHour)
{
    TempBook book;
    const uint32_t late = addInquiry(book, "Late", "2026-10-12", "Website");
    addActivity(book, late, 0, "email", "2026-10-13"); // 8 h
    const uint32_t same = addInquiry(book, "Same day", "2026-10-12", "Web form");
    addActivity(book, same, 0, "email", "2026-10-12", {{activityField("time"), int64_t(15 * 60)}});
    addInquiry(book, "Fresh", "2026-10-14", "Web form");

    EXPECT_EQ(answerTo(book.book(), late), Response::late);
    EXPECT_EQ(answerTo(book.book(), same), Response::inTime);
    EXPECT_DOUBLE_EQ(followUpOf(book.book(), october).inTimeRate, 0.5);
}

TEST(FollowUp, StepsKeptOfThoseThatFellDue)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    addEndedStep(book, lead, "2026-10-06", stepDone, "2026-10-06");
    addEndedStep(book, lead, "2026-10-06", stepDone, "2026-10-07");
    addEndedStep(book, lead, "2026-10-06", stepDropped, "2026-10-08");
    addEndedStep(book, lead, "2026-10-06", stepDropped, "2026-10-05"); // never fell due
    addEndedStep(book, lead, "2026-10-20", stepDone, "2026-10-12");    // not due yet
    addStep(book, lead, "2026-10-13");                                 // overdue
    addStep(book, lead, "2026-10-14");                                 // today's open ones do not count yet
    addEndedStep(book, lead, "2026-10-14", stepDone, "2026-10-14");

    const FollowUpRow row = followUpOf(book.book(), october);

    EXPECT_EQ(row.stepsDue, 5);
    EXPECT_EQ(row.stepsDone, 2);
    EXPECT_DOUBLE_EQ(row.stepCompletion, 0.4);
}

TEST(FollowUp, ByPersonSourceAndMonth)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL"), sam = book.addPerson("Sam Ray", "SR");
    addInquiry(book, "A", "2026-10-05", "Fair", kim);
    const uint32_t b = addInquiry(book, "B", "2026-09-05", "Web", sam);
    addActivity(book, b, sam, "call", "2026-09-07");
    addInquiry(book, "C", "2026-09-05", "", kim);
    addEndedStep(book, b, "2026-09-10", stepDone, "2026-09-10");
    const Period both = {day("2026-09-01"), day("2026-10-31")};

    const auto people = followUp(book.book(), both, FollowUpBy::person);
    ASSERT_EQ(people.size(), 2u);
    EXPECT_EQ(people[0].key, "Kim Lee");
    EXPECT_EQ(people[0].inquiries, 2);
    EXPECT_DOUBLE_EQ(people[0].rate, 0);
    EXPECT_TRUE(std::isnan(people[0].stepCompletion));
    EXPECT_DOUBLE_EQ(people[1].stepCompletion, 1);
    const auto sources = followUp(book.book(), both, FollowUpBy::source);
    ASSERT_EQ(sources.size(), 3u);
    EXPECT_EQ(sources[2].key, ""); // without a source, last
    const auto months = followUp(book.book(), both, FollowUpBy::month);
    ASSERT_EQ(months.size(), 2u);
    EXPECT_EQ(months[0].key, "2026-09");
    EXPECT_EQ(months[0].inquiries, 2);
}

TEST(FollowUp, TheAverageSaleIsThatOfTheWonLeadsWhenNoneIsSet)
{
    TempBook book;
    EXPECT_FALSE(ruleOf(book.book()).averageSale.isSet());
    const Link won{book.book().stageNamed("Won")};
    book.addLead("A", {{leadField("stage"), won}, {leadField("value"), Money{100}}});
    book.addLead("B", {{leadField("stage"), won}, {leadField("value"), Money{201}}});

    EXPECT_EQ(ruleOf(book.book()).averageSale.minor, 151);
    EXPECT_DOUBLE_EQ(ruleOf(book.book()).buyRate, 0.45);
}

TEST(FollowUp, MoneyAtRiskAndSilentExits)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t late = addGraded(book, "Late", Grade::A, kim, {{leadField("value"), Money{700}}});
    addStep(book, late, "2026-10-13");
    const uint32_t won = addGraded(
        book, "Won", Grade::A, kim,
        {{leadField("value"), Money{900}}, {leadField("stage"), Link{book.book().stageNamed("Won")}}});
    addStep(book, won, "2026-10-13");
    addStep(book, addGraded(book, "Due", Grade::A, kim, {{leadField("value"), Money{50}}}), "2026-10-14");
    const uint32_t silent = addInquiry(book, "Silent", "2026-09-01");
    addInquiry(book, "Young", "2026-10-13");
    addStep(book, addInquiry(book, "Promised", "2026-09-01"), "2026-10-13");

    EXPECT_EQ(moneyAtRisk(book.book(), kim).count, 1);
    EXPECT_EQ(moneyAtRisk(book.book(), kim).value.minor, 700);
    EXPECT_THAT(unaccountedInquiries(book.book()), ElementsAre(silent));
}

TEST(FollowUp, TheAgendaListsOpenStepsByTheirDay)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL"), sam = book.addPerson("Sam Ray", "SR");
    const uint32_t lead = addGraded(book, "Acme", Grade::A, kim);
    const uint32_t bare = addGraded(book, "Bare", Grade::A, kim);
    const uint32_t later = addStep(book, lead, "2026-10-20");
    const uint32_t late = addStep(book, lead, "2026-10-01", {{stepField("person"), Link{sam}}});
    const uint32_t today = addStep(book, lead, "2026-10-14");
    addEndedStep(book, lead, "2026-10-02", stepDone, "2026-10-02");
    const auto steps = [&](std::optional<StepState> state, uint32_t person) {
        std::vector<uint32_t> rows;
        for (const AgendaRow &row : agenda(book.book(), state, person))
            rows.push_back(row.step ? row.step : row.lead);
        return rows;
    };

    EXPECT_THAT(steps({}, 0), ElementsAre(late, today, later));
    EXPECT_THAT(steps(StepState::overdue, 0), ElementsAre(late));
    EXPECT_THAT(steps({}, kim), ElementsAre(today, later));
    EXPECT_THAT(steps(StepState::none, kim), ElementsAre(bare));
}

TEST(FollowUp, SaysWhatIsAtRiskOfEachRow)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim", "K"), lee = book.addPerson("Lee", "L");
    const uint32_t fair = addInquiry(book, "Fair", "2026-10-05", "Fair", kim);
    const uint32_t web = addInquiry(book, "Web", "2026-10-06", "Web", lee);
    for (const uint32_t lead : {fair, web})
        setCell(book, Entity::lead, lead, leadField("value"), Money{lead == fair ? 60'000'00 : 40'000'00});
    addStep(book, fair, "2026-10-12");
    addStep(book, web, "2026-10-15"); // tomorrow

    const auto bySource = followUp(book.book(), october, FollowUpBy::source);

    ASSERT_EQ(bySource.size(), 2u);
    EXPECT_EQ(bySource[0].moneyAtRisk.minor, 60'000'00);
    EXPECT_EQ(bySource[1].moneyAtRisk.minor, 0);
    EXPECT_EQ(followUpOf(book.book(), october, kim).moneyAtRisk.minor, 60'000'00);
    EXPECT_EQ(followUp(book.book(), october, FollowUpBy::month).front().moneyAtRisk.minor, 60'000'00);
}
