// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/filter.h"

#include "support/leadsheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

// Three leads: 1 Acme, 2 Brew, 3 with nothing known but its name.
class FilterLanguage : public testing::Test
{
protected:
    FilterLanguage()
    {
        sheet.add({{"company", text("Acme Foods")},
                   {"industry", text("Food & Beverage")},
                   {"employees", whole(120)},
                   {"value", Money{1'000'029}},
                   {"need", text("active")},
                   {"owner", Link{1}},
                   {"stage", Link{2}},
                   {"received_on", day("2026-11-01")},
                   {"best_account", true}});
        sheet.add({{"company", text("ZÜRICH BRÄU")},
                   {"industry", text("brewing")},
                   {"employees", whole(20)},
                   {"value", money(500)},
                   {"need", text("none")},
                   {"owner", Link{2}},
                   {"stage", Link{4}},
                   {"received_on", day("2026-10-01")},
                   {"best_account", false}});
        sheet.add({{"company", text("Nobody \"Knows\"")}});
        sheet.standing(1).grade = Grade::A;
        sheet.standing(1).heat = Heat::hot;
        sheet.standing(1).stepState = StepState::overdue;
        sheet.standing(2).grade = Grade::C;
        sheet.standing(2).stageType = StageType::lost;
        sheet.standing(2).lastTouchOn = Date::of(2026, 11, 1);
        sheet.standing(3).grade = Grade::E;
    }

    std::vector<uint32_t> chosen(std::string_view text)
    {
        const LeadData data = sheet.data();
        Result<Filter> filter = parseFilter(text, data);
        if (!filter)
            ADD_FAILURE() << text << ": " << filter.error().text.toStdString();
        return filter ? filter->select(data) : std::vector<uint32_t>{};
    }

    std::string mistake(std::string_view text)
    {
        const LeadData data = sheet.data();
        Result<Filter> filter = parseFilter(text, data);
        return filter ? "none" : filter.error().text.toStdString();
    }

    std::string printed(std::string_view text)
    {
        const LeadData data = sheet.data();
        Result<Filter> filter = parseFilter(text, data);
        return filter ? filter->text() : filter.error().text.toStdString();
    }

    LeadSheet sheet;
};

} // namespace

TEST_F(FilterLanguage, ComparesTextsWithoutCase)
{
    EXPECT_THAT(chosen("industry = BREWING"), ElementsAre(2));
    EXPECT_THAT(chosen("company = 'zürich bräu'"), ElementsAre(2));
    EXPECT_THAT(chosen("company ~ ZÜRICH"), ElementsAre(2));
    EXPECT_THAT(chosen("industry ~ food"), ElementsAre(1));
    EXPECT_THAT(chosen("company not ~ acme"), ElementsAre(2, 3));
    EXPECT_THAT(chosen("industry in (Brewing, \"food & beverage\")"), ElementsAre(1, 2));
    EXPECT_THAT(chosen("company < b"), ElementsAre(1));
}

TEST_F(FilterLanguage, ComparesNumbersAndMoneyInMajorUnits)
{
    EXPECT_THAT(chosen("employees >= 20 and employees < 120"), ElementsAre(2));
    EXPECT_THAT(chosen("employees in (20, 120)"), ElementsAre(1, 2));
    EXPECT_THAT(chosen("value = 10000.29"), ElementsAre(1));
    EXPECT_THAT(chosen("value > 10000.28 or value <= 5e2"), ElementsAre(1, 2));
    EXPECT_THAT(chosen("employees < 20.5"), ElementsAre(2));
}

TEST_F(FilterLanguage, ReadsDatesAndDaysFromToday)
{
    EXPECT_THAT(chosen("received_on >= today-30d"), ElementsAre(1));
    EXPECT_THAT(chosen("received_on < today - 4w"), ElementsAre(2));
    EXPECT_THAT(chosen("received_on = 2026-10-01"), ElementsAre(2));
    EXPECT_THAT(chosen("received_on > yesterday-1y"), ElementsAre(1, 2));
    EXPECT_THAT(chosen("days_since_touch >= 20"), ElementsAre(2));
}

TEST_F(FilterLanguage, OrdersGradesFromAAndChoicesAsListed)
{
    EXPECT_THAT(chosen("grade >= C"), ElementsAre(1, 2));
    EXPECT_THAT(chosen("grade < c"), ElementsAre(3));
    EXPECT_THAT(chosen("grade in (a, E)"), ElementsAre(1, 3));
    EXPECT_THAT(chosen("need >= latent"), ElementsAre(1));
    EXPECT_THAT(chosen("heat = hot"), ElementsAre(1));
}

TEST_F(FilterLanguage, FindsPeopleAndStagesByAnyOfTheirNames)
{
    EXPECT_THAT(chosen("owner = kl"), ElementsAre(1));
    EXPECT_THAT(chosen("owner = Kim"), ElementsAre(1));
    EXPECT_THAT(chosen("owner = sam ray and employees = 20"), ElementsAre(2));
    EXPECT_THAT(chosen("owner ~ 'x.com'"), ElementsAre(1, 2));
    EXPECT_THAT(chosen("stage = no decision"), ElementsAre(2));
    EXPECT_THAT(chosen("stage in (Demo, 'No Decision')"), ElementsAre(1, 2));
    EXPECT_EQ(mistake("owner = Bob"), "Column 9: there is no owner 'Bob'");
    EXPECT_EQ(mistake("owner = Sam"), "Column 9: owner 'Sam' could be Sam Ray, Sam Poe");
}

TEST_F(FilterLanguage, TakesNoneForAValueAndKnowsEmpty)
{
    EXPECT_THAT(chosen("need = none"), ElementsAre(2));
    EXPECT_THAT(chosen("need is empty"), ElementsAre(3));
    EXPECT_THAT(chosen("need is not empty"), ElementsAre(1, 2));
    EXPECT_THAT(chosen("need is not set"), ElementsAre(3));
    EXPECT_THAT(chosen("industry = ''"), ElementsAre(3));
    EXPECT_THAT(chosen("next_step = overdue"), ElementsAre(1));
    EXPECT_THAT(chosen("next_step = none"), ElementsAre(2, 3));
    EXPECT_THAT(chosen("next_step is set"), ElementsAre(1, 2, 3));
}

TEST_F(FilterLanguage, HoldsForUnknownCellsOnlyWhenNegated)
{
    EXPECT_THAT(chosen("employees < 1000000"), ElementsAre(1, 2));
    EXPECT_THAT(chosen("employees != 20"), ElementsAre(1, 3));
    EXPECT_THAT(chosen("industry != brewing"), ElementsAre(1, 3));
    EXPECT_THAT(chosen("need not in (active)"), ElementsAre(2, 3));
    EXPECT_THAT(chosen("not employees < 100"), ElementsAre(1, 3));
}

TEST_F(FilterLanguage, JoinsWithTheUsualPrecedence)
{
    EXPECT_THAT(chosen("need = none or need = active and grade = A"), ElementsAre(1, 2));
    EXPECT_THAT(chosen("(need = none OR need = active) AND NOT grade = A"), ElementsAre(2));
    EXPECT_THAT(chosen("open"), ElementsAre(1, 3));
    EXPECT_THAT(chosen("best_account and open"), ElementsAre(1));
    EXPECT_THAT(chosen("best_account = no"), ElementsAre(2));
    EXPECT_THAT(chosen(""), ElementsAre(1, 2, 3));
}

TEST_F(FilterLanguage, ReadsCustomFields)
{
    const uint32_t pumps = sheet.addCustomField("pumps", "number");
    const uint32_t brand = sheet.addCustomField("brand", "choice", "Grundfos|Wilo");
    sheet.setCustom(1, pumps, 12.0);
    sheet.setCustom(2, brand, text("Wilo"));

    EXPECT_THAT(chosen("pumps > 10"), ElementsAre(1));
    EXPECT_THAT(chosen("brand = wilo"), ElementsAre(2));
    EXPECT_THAT(chosen("brand is empty"), ElementsAre(1, 3));
    EXPECT_EQ(mistake("brand = Ford"), "Column 9: brand is one of Grundfos, Wilo");
}

TEST_F(FilterLanguage, LeavesOutDeletedLeads)
{
    sheet.set(1, "deleted", true);

    EXPECT_THAT(chosen("employees is set"), ElementsAre(2));
}

TEST_F(FilterLanguage, StaysRightForTextsThatAreNewSince)
{
    const LeadData data = sheet.data();
    const Filter filter = *parseFilter("industry ~ dairy or owner ~ zoe", data);

    sheet.set(3, "industry", text("New Dairy"));
    sheet.people.push_back({"Zoe"});
    sheet.set(2, "owner", Link{4});

    EXPECT_TRUE(filter.matches(3));
    EXPECT_TRUE(filter.matches(2));
    EXPECT_FALSE(filter.matches(1));
}

TEST_F(FilterLanguage, AnswersWhatIf)
{
    const LeadData data = sheet.data();
    const Filter filter = *parseFilter("need is empty or employees < 50", data);

    EXPECT_TRUE(filter.matches(3, {"city", text("x")}));
    EXPECT_FALSE(filter.matches(3, {"need", text("active")}));
    EXPECT_TRUE(filter.matches(1, {"employees", whole(3)}));
}

TEST_F(FilterLanguage, NamesTheColumnOfAMistake)
{
    EXPECT_EQ(mistake("value >= lots"), "Column 10: 'lots' is not a number");
    EXPECT_EQ(mistake("grde = A"), "Column 1: there is no field 'grde'");
    EXPECT_EQ(mistake("company = 'ÄÖÜ' und x"), "Column 17: expected 'and', 'or' or the end");
    EXPECT_EQ(mistake("need = foo"), "Column 8: need is one of none, latent, active");
    EXPECT_EQ(mistake("(need = none"), "Column 13: expected ')'");
    EXPECT_EQ(mistake("need = none)"), "Column 12: expected 'and', 'or' or the end");
    EXPECT_EQ(mistake("need ="), "Column 7: expected a value");
    EXPECT_EQ(mistake("need"), "Column 5: expected = != < <= > >= ~ 'in' or 'is'");
    EXPECT_EQ(mistake("need is good"), "Column 9: expected 'set' or 'empty'");
    EXPECT_EQ(mistake("company = 'open"), "Column 11: this quote is never closed");
    EXPECT_EQ(mistake("grade in (A, B"), "Column 15: expected ',' or ')'");
    EXPECT_EQ(mistake("grade in ()"), "Column 11: expected a value");
    EXPECT_EQ(mistake("grade = AA"), "Column 9: a grade is A, B, C, D or E");
    EXPECT_EQ(mistake("owner < Kim"), "Column 9: owner has no order: use = or in");
    EXPECT_EQ(mistake("value ~ 3"), "Column 9: value is not a text, so it cannot contain one");
    EXPECT_THAT(mistake("received_on > 2026-02-30"), HasSubstr("Column 15: '2026-02-30' is not a date"));
    EXPECT_THAT(mistake("received_on > today-999999999999d"), HasSubstr("is not a date"));
    EXPECT_THAT(mistake("received_on > today-"), HasSubstr("is not a date"));
    EXPECT_THAT(mistake("notes ~ x"), HasSubstr("use the search box"));
    EXPECT_EQ(mistake("and"), "Column 1: there is no field 'and'");
    EXPECT_EQ(mistake("= 3"), "Column 1: expected the name of a field");
}

TEST_F(FilterLanguage, SurvivesHostileTexts)
{
    EXPECT_EQ(mistake(std::string(1 << 20, '(')), "Column 16384: the filter is too long");
    EXPECT_THAT(mistake(std::string(10'000, '(')), HasSubstr("too many parentheses"));
    std::string nots;
    for (int i = 0; i < 4'000; ++i)
        nots += "not ";
    EXPECT_THAT(mistake(nots), HasSubstr("too many parentheses"));
    EXPECT_NE(mistake(std::string_view("\0\xff\xfe = \x80", 8)), "none");
    std::string many = "need = none";
    for (int i = 0; i < 1'000; ++i)
        many += " or open";
    EXPECT_THAT(chosen(many), ElementsAre(1, 2, 3));
    EXPECT_EQ(mistake("value > nan"), "Column 9: 'nan' is not a number");
    EXPECT_EQ(mistake("value > 1e999"), "Column 9: '1e999' is not a number");
}

TEST_F(FilterLanguage, PrintsWhatItRead)
{
    for (const char *usual :
         {"grade in (A, B) and owner = Kim", "industry ~ food and (value > 10 or not open = yes)",
          "company = \"Nobody \"\"Knows\"\"\"", "need is empty", "received_on >= today-30d",
          "company = \"and\"", "not (open = yes and idle = no)"}) {
        EXPECT_EQ(printed(usual), usual);
        EXPECT_EQ(printed(printed(usual)), usual);
    }
    EXPECT_EQ(printed("((grade = a) AND (open)) and (idle)"), "grade = a and open = yes and idle = yes");
}

TEST_F(FilterLanguage, GivesAClauseForEachChipAndTheFieldsUsed)
{
    const LeadData data = sheet.data();
    const Filter filter = *parseFilter("grade = A and (open or idle) and open", data);

    EXPECT_THAT(filter.clauses(), ElementsAre("grade = A", "(open = yes or idle = yes)", "open = yes"));
    EXPECT_THAT(filter.fieldsUsed(), ElementsAre("grade", "open", "idle"));
    EXPECT_THAT(Filter{}.clauses(), IsEmpty());
}
