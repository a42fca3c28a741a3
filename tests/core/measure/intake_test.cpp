// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/intake.h"

#include "support/people.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

struct IntakeMeasures : testing::Test
{
    TempBook book; // today is Wednesday, 2026-10-14
    uint32_t kim = book.addPerson("Kim Lee", "KL");
    uint32_t max = book.addPerson("Max Orr", "MO");

    uint32_t add(const char *company, uint32_t rep, Intake state)
    {
        return addGraded(book, company, Grade::D, rep, {{leadField("intake"), int64_t(state)}});
    }
    void say(uint32_t lead, IntakeSaid what, const char *on, uint32_t by, const char *text = "")
    {
        create(book, Entity::intakeEvent,
               {{intakeEventField("lead"), Link{lead}},
                {intakeEventField("on"), day(on)},
                {intakeEventField("by"), Link{by}},
                {intakeEventField("what"), int64_t(what)},
                {intakeEventField("text"), std::string(text)}});
    }
    uint32_t answered(const char *company, uint32_t rep, Intake state, const char *asked, const char *on)
    {
        const uint32_t lead = add(company, rep, state);
        say(lead, IntakeSaid::asked, asked, rep);
        say(lead, IntakeSaid(state), on, book->user(), "Off profile");
        return lead;
    }
    std::vector<uint32_t> leadsOf(const std::vector<IntakeCase> &cases)
    {
        std::vector<uint32_t> leads;
        for (const IntakeCase &one : cases)
            leads.push_back(one.lead);
        return leads;
    }
};

} // namespace

TEST_F(IntakeMeasures, TheOldestComesFirstAndTheQueryNarrows)
{
    const uint32_t late = add("Late", kim, Intake::waiting), early = add("Early", max, Intake::waiting);
    say(late, IntakeSaid::asked, "2026-10-12", kim);
    say(early, IntakeSaid::asked, "2026-10-01", max);
    const uint32_t refused = answered("Refused", kim, Intake::refused, "2026-10-02", "2026-10-03");
    const uint32_t closed = answered("Closed", kim, Intake::refused, "2026-10-02", "2026-10-03");
    setCell(book, Entity::lead, closed, leadField("stage"), Link{book.book().stageNamed("Lost")});

    EXPECT_THAT(leadsOf(intakeCases(book.book())), ElementsAre(early, refused, late));
    EXPECT_THAT(leadsOf(intakeCases(book.book(), {.person = kim})), ElementsAre(refused, late));
    EXPECT_THAT(leadsOf(intakeCases(book.book(), {.state = Intake::waiting})), ElementsAre(early, late));
    EXPECT_THAT(leadsOf(intakeCases(book.book(), {.state = Intake::refused, .openOnly = false})),
                ElementsAre(refused, closed));
}

TEST_F(IntakeMeasures, RatesCountWhatWasSaidInThePeriodForWhoAsked)
{
    const uint32_t handed = answered("A", kim, Intake::refused, "2026-10-02", "2026-10-03");
    setCell(book, Entity::lead, handed, leadField("owner"), Link{max}); // Kim asked for it all the same
    answered("B", kim, Intake::approved, "2026-10-02", "2026-10-03");
    answered("C", kim, Intake::parked, "2026-10-02", "2026-10-03");
    answered("D", kim, Intake::refused, "2026-08-02", "2026-10-03");
    answered("E", kim, Intake::refused, "2026-08-02", "2026-08-03");
    say(add("F", max, Intake::waiting), IntakeSaid::asked, "2026-10-14", max);

    const auto rates = intakeRates(book.book(), {day("2026-10-01"), day("2026-10-14")});

    ASSERT_EQ(rates.size(), 2u);
    EXPECT_EQ(rates[0].person, kim);
    EXPECT_EQ(rates[0].asked, 3);
    EXPECT_EQ(rates[0].approved, 1);
    EXPECT_EQ(rates[0].refused, 2);
    EXPECT_EQ(rates[0].parked, 1);
    EXPECT_DOUBLE_EQ(rates[0].refusalRate(), 0.5);
    EXPECT_EQ(rates[1].asked, 1);
    EXPECT_TRUE(std::isnan(rates[1].refusalRate()));
}

TEST_F(IntakeMeasures, NewsAreTheAnswersOfTwoWeeksThatNobodyArgued)
{
    const uint32_t first = answered("First", kim, Intake::refused, "2026-09-29", "2026-10-01");
    const uint32_t last = answered("Last", kim, Intake::approved, "2026-10-02", "2026-10-13");
    answered("Old", kim, Intake::refused, "2026-09-20", "2026-09-30");
    answered("Another's", max, Intake::refused, "2026-10-02", "2026-10-13");
    const uint32_t argued = answered("Argued", kim, Intake::refused, "2026-10-02", "2026-10-13");
    say(argued, IntakeSaid::asked, "2026-10-14", kim, "But");
    setCell(book, Entity::lead, argued, leadField("intake"), int64_t(Intake::waiting));

    EXPECT_THAT(leadsOf(intakeNews(book.book(), kim)), ElementsAre(last, first));
}

TEST_F(IntakeMeasures, ASaidThingOfANewerVersionIsLeftOut)
{
    const uint32_t lead = add("Acme", kim, Intake::waiting);
    say(lead, IntakeSaid::asked, "2026-10-02", kim, "Boilers");
    say(lead, IntakeSaid(99), "2026-10-03", kim, "?");

    const auto cases = intakeCases(book.book());

    ASSERT_EQ(cases.size(), 1u);
    EXPECT_EQ(cases[0].plea, "Boilers");
    EXPECT_FALSE(cases[0].answered.isSet());
}
