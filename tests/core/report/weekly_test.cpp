// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly.h"

#include "report/html.h"
#include "report/json.h"
#include "report/pastlead.h"
#include "report/weekfacts.h"
#include "support/golden.h"
#include "support/weekbook.h"

#include <gmock/gmock.h>

using namespace ridealong;
using namespace ridealong::report;
using testing::HasSubstr;
using testing::Not;

namespace {

const Week week41 = Week::parse("2026-W41");

WeekFacts factsOf(const Book &book, Week week)
{
    return weekFacts(book, effortOf(book), week);
}

Document reportOf(TempBook &book, Week week)
{
    return composed(weeklyReport(book.book(), {.week = week, .madeAt = book->clock().now()}));
}

Figure figure(const Document &document, const std::string &id)
{
    for (const Figure &figure : allFigures(document))
        if (figure.id == id)
            return figure;
    ADD_FAILURE() << "no figure " << id;
    return {};
}

std::string headlineOf(const Document &document)
{
    QString text;
    for (const Run &run : std::get<Prose>(document.blocks.front()).runs)
        text += run.text;
    return text.toStdString();
}

std::string htmlOf(TempBook &book, Week week)
{
    return toHtml(reportOf(book, week));
}

} // namespace

TEST(WeekFacts, CountEffortAgainstTheGoal)
{
    WeekBook book;

    const WeekFacts facts = factsOf(book.book(), week41);

    EXPECT_EQ(facts.effort.of, (std::array<int64_t, 5>{90, 15, 0, 90, 0}));
    EXPECT_DOUBLE_EQ(facts.goalA, 0.8);
    ASSERT_EQ(facts.reps.size(), 2u);
    EXPECT_EQ(facts.reps[0].person, book.cole);
    EXPECT_EQ(facts.reps[0].state, FocusState::brake);
    EXPECT_EQ(facts.reps[1].state, FocusState::onTarget);
    EXPECT_EQ(factsOf(book.book(), week41.plus(-1)).reps[0].state, FocusState::watch);
}

TEST(WeekFacts, WeighTheGoalOfTheTeamByEffort)
{
    WeekBook book;
    book.row(Entity::policy, {{policyField("person"), Link{book.cole}},
                              {policyField("from"), Date::of(2026, 1, 1)},
                              {policyField("goal_a"), 0.5}});

    const WeekFacts facts = factsOf(book.book(), week41);

    EXPECT_DOUBLE_EQ(facts.goalA, (0.8 * 75 + 0.5 * 120) / 195);
}

TEST(WeekFacts, CountStepsThatFellDue)
{
    WeekBook book;

    const WeekFacts facts = factsOf(book.book(), week41);

    EXPECT_EQ(facts.onTime.part, 4);
    EXPECT_EQ(facts.onTime.whole, 5);
    EXPECT_EQ(facts.reps[0].onTime.part, 1);
    EXPECT_EQ(facts.reps[0].onTime.whole, 2);
    EXPECT_EQ(facts.overdue.leads, 1);
    EXPECT_EQ(facts.overdue.value, 2'500'000);
    EXPECT_EQ(factsOf(book.book(), week41.plus(-1)).onTime.share(), 0);
}

TEST(WeekFacts, CountAStepAsLateUntilItWasDone)
{
    WeekBook book;
    const uint32_t lead =
        book.lead("Sidney Works", "Contacted", book.marcus, {{leadField("value"), Money{300}}});
    book.step(lead, "2026-10-07", "2026-10-13");
    book.step(lead, "2026-10-08", "2026-10-14", stepDropped);

    EXPECT_EQ(factsOf(book.book(), week41).overdue.leads, 2);
    EXPECT_EQ(factsOf(book.book(), week41).overdue.value, 2'500'300);
    EXPECT_EQ(factsOf(book.book(), week41.plus(1)).overdue.leads, 1);
}

TEST(WeekFacts, DoNotCountWhatCameLater)
{
    WeekBook book;
    const int open = factsOf(book.book(), week41).openLeads;

    book.lead("Tomorrow Tools", "Contacted", book.marcus,
              {{leadField("received_on"), Date::of(2026, 10, 12)}});

    EXPECT_EQ(factsOf(book.book(), week41).openLeads, open);
    EXPECT_EQ(factsOf(book.book(), week41.plus(1)).openLeads, open); // Lima was won, Tomorrow came
}

TEST(WeekFacts, DoNotCountTodaysOpenStepsYet)
{
    WeekBook book;
    const uint32_t lead = book.lead("Sidney Works", "Contacted", book.marcus);
    book.step(lead, "2026-10-14", "", stepOpen);
    book.step(lead, "2026-10-13", "", stepOpen);
    book.step(lead, "2026-10-12", "2026-10-12", stepDropped);

    const WeekFacts facts = factsOf(book.book(), week41.plus(1));

    EXPECT_EQ(facts.onTime.whole, 1);
    EXPECT_EQ(facts.onTime.part, 0);
    EXPECT_EQ(facts.overdue.leads, 2);
}

TEST(WeekFacts, CountInquiriesTouchedByTheEndOfTheWeek)
{
    WeekBook book;

    EXPECT_EQ(factsOf(book.book(), week41).followUp.part, 3);
    EXPECT_EQ(factsOf(book.book(), week41).followUp.whole, 4);
    EXPECT_EQ(factsOf(book.book(), week41.plus(1)).followUp.part, 4);
}

TEST(WeekFacts, CountWhatWasWonInTheWeekAndNotAfterIt)
{
    WeekBook book;

    const WeekFacts facts = factsOf(book.book(), week41);

    ASSERT_EQ(facts.won.size(), 2u);
    EXPECT_EQ(book.book().leads().text(facts.won[0], leadField("company")), "Bryan Syrup Works");
    EXPECT_EQ(facts.wonAmount, 8'800'000);
    EXPECT_EQ(facts.reps[0].won, 5'800'000);
    EXPECT_EQ(facts.reps[1].deals, 1);
}

TEST(WeekFacts, CountALeadAsQualifiedOnce)
{
    WeekBook book;
    const uint32_t back = book.lead("Greenville Glass", "Qualified", book.cole);
    book.move(back, "Contacted", "Demo", "2026-09-21");
    book.move(back, "Demo", "Contacted", "2026-09-28");
    book.move(back, "Contacted", "Qualified", "2026-10-06");

    const WeekFacts facts = factsOf(book.book(), week41);

    EXPECT_EQ(facts.qualified, 1); // Piqua, which went past Qualified to Demo
    EXPECT_EQ(facts.reps[1].qualified, 1);
    EXPECT_EQ(factsOf(book.book(), week41.plus(-1)).qualified, 1);
}

// October: $20k + $30k + $58k won; Piqua at half of $40k, and Lima, which was still quoted, at 3/4 of $99k.
TEST(WeekFacts, ForecastTheQuarterAsItStood)
{
    WeekBook book;
    book.lead("Next Year Nails", "Quoted", book.cole,
              {{leadField("value"), Money{5'000'000}}, {leadField("close_on"), Date::of(2027, 1, 1)}});

    const QuarterForecast now = factsOf(book.book(), week41).forecast;
    const QuarterForecast before = factsOf(book.book(), week41.plus(-1)).forecast;

    EXPECT_EQ(now.won, 10'800'000);
    EXPECT_EQ(now.weighted, 2'000'000 + 7'425'000);
    EXPECT_EQ(now.undated, 1);
    EXPECT_EQ(before.won, 2'000'000);
    EXPECT_EQ(before.weighted, 400'000 + 7'425'000);
}

TEST(WeekFacts, DoNotGuessTheStageThatALeadWasClosedFrom)
{
    WeekBook book;
    book.lead("Fremont Fibre", "Won", book.marcus,
              {{leadField("value"), Money{1'000'000}}, {leadField("closed_on"), Date::of(2026, 10, 13)}});

    const Document document = reportOf(book, week41);

    EXPECT_EQ(factsOf(book.book(), week41).forecast.unknown, 1);
    EXPECT_TRUE(isEmpty(figure(document, "forecast").value));
    EXPECT_EQ(figure(document, "forecast").text.toStdString(), "not known");
}

TEST(Weekly, OpensWithASentenceOfFigures)
{
    WeekBook book;

    const std::string text = headlineOf(reportOf(book, week41));

    EXPECT_EQ(
        text,
        "We won $88k in two deals. 46% of our effort went to A’s against a goal of 80%. The problem is Cole: "
        "25% "
        "of the effort went to A’s against a goal of 80%, 75% to D and E and 1 of 2 follow-ups were late. "
        "The brake is on. At the end of the week one lead worth $25k had an overdue follow-up.");
}

TEST(Weekly, PutsEachFigureBesideLastWeeks)
{
    WeekBook book;

    const Document document = reportOf(book, week41);

    EXPECT_EQ(figure(document, "step_completion").text, "80%");
    EXPECT_EQ(figure(document, "step_completion").lastText, "0%");
    EXPECT_EQ(figure(document, "step_completion").change, "+80 points");
    EXPECT_EQ(figure(document, "followup_rate").text, "75%");
    EXPECT_EQ(figure(document, "effort_on_a").note, "Goal 80%. D and E took 46%");
    EXPECT_EQ(figure(document, "won_amount").text, "$88k");
    EXPECT_EQ(figure(document, "won_amount").change, "+$68k");
    EXPECT_EQ(figure(document, "new_qualified").lastText, "1");
    EXPECT_EQ(figure(document, "forecast").text, "$202k");
    EXPECT_EQ(figure(document, "forecast").lastText, "$98.3k");
    for (const Figure &each : allFigures(document))
        EXPECT_FALSE(each.definition.isEmpty()) << each.id;
}

TEST(Weekly, MeasuresTheForecastAgainstTheQuotas)
{
    WeekBook book;
    for (const uint32_t person : {book.marcus, book.cole})
        book.row(Entity::quota, {{quotaField("person"), Link{person}},
                                 {quotaField("period"), std::string("2026-Q4")},
                                 {quotaField("amount"), Money{20'000'000}}});

    EXPECT_EQ(figure(reportOf(book, week41), "forecast").note, "51% of the quota of $400k");
}

TEST(Weekly, ShowsTheCurrentWeekToDate)
{
    WeekBook book;

    const Document document = reportOf(book, Week::of(book->today()));

    EXPECT_EQ(document.subtitle, "Test, week 42, October 12 to 14, 2026, to date");
    EXPECT_THAT(headlineOf(document), HasSubstr("We won $99k in one deal."));
}

TEST(Weekly, SaysInWordsWhatTheBookDoesNotHold)
{
    TempBook book;

    const Document document = reportOf(book, week41);
    const std::string page = toHtml(document);

    EXPECT_THAT(headlineOf(document), HasSubstr("We won nothing this week."));
    EXPECT_THAT(page, HasSubstr("No work on leads is logged in this book."));
    EXPECT_THAT(page, HasSubstr("No next step fell due in these 13 weeks."));
    EXPECT_THAT(page, HasSubstr("No stage move is recorded"));
    EXPECT_THAT(page, HasSubstr("This book has no reps yet."));
    EXPECT_THAT(page, Not(HasSubstr("NaN")));
    for (const char *id : {"followup_rate", "step_completion", "effort_on_a", "new_qualified"})
        EXPECT_TRUE(isEmpty(figure(document, id).value)) << id;
}

TEST(Weekly, NeverCallsUnloggedWorkAFollowUpRateOfZero)
{
    TempBook book;
    book.addLead("Acme", {{leadField("received_on"), Date::of(2026, 10, 6)}});

    const Figure rate = figure(reportOf(book, week41), "followup_rate");

    EXPECT_TRUE(isEmpty(rate.value));
    EXPECT_EQ(rate.note, "No work on leads is logged");
}

TEST(Weekly, LeavesOutColumnsThatNobodyFilled)
{
    TempBook book;
    book.addPerson("Kim Lee", "KL");
    book.addLead("Acme", {{leadField("received_on"), Date::of(2026, 10, 6)}});

    const Document document = reportOf(book, week41);

    EXPECT_THAT(toJson(document), HasSubstr("Kim Lee"));
    EXPECT_THAT(toJson(document), Not(HasSubstr("on_de")));
    EXPECT_THAT(toHtml(document), HasSubstr("Plan next steps: of 1 open lead none has had one."));
    EXPECT_THAT(toJson(reportOf(*std::make_unique<WeekBook>(), week41)), HasSubstr("on_de"));
}

TEST(Weekly, SurvivesAnyWeek)
{
    WeekBook book;

    for (const char *week : {"0001-W02", "1969-W01", "2026-W01", "9998-W52"})
        EXPECT_FALSE(htmlOf(book, Week::parse(week)).empty()) << week;
}

TEST(Weekly, KeepsTheIdsOfItsFigures)
{
    WeekBook book;

    const QStringList ids = figuresJson(reportOf(book, week41)).keys();

    EXPECT_EQ(ids, QStringList({"effort_on_a", "field_share", "followup_rate", "forecast", "new_qualified",
                                "step_completion", "won_amount", "won_quarter"}));
}

TEST(Weekly, LooksLikeTheGolden)
{
    qputenv("TZ", "UTC");
    WeekBook book;

    EXPECT_TRUE(isGolden("report/weekbook.json", toJson(reportOf(book, week41))));
}

TEST(Reports, AreFoundByKeyAndPack)
{
    ASSERT_TRUE(findReport("weekly", "leadership"));
    EXPECT_EQ(findReport("weekly", "leadership")->build, weeklyReport);
    EXPECT_FALSE(findReport("weekly", "nobody"));
    EXPECT_FALSE(findReport("", ""));
}

TEST(Opening, OfAManagerKeepsWhatWasDraftedBold)
{
    Report report;
    report.opening.runs = {{"We won $5k. "}, {"The problem is Cole:", true}, {" 41% on A's."}};

    const Document document = composed(report, {.opening = "A good week. The problem is Cole: he was ill."});

    const auto &runs = std::get<Prose>(document.blocks.front()).runs;
    ASSERT_EQ(runs.size(), 3u);
    EXPECT_EQ(runs[0].text, QStringLiteral("A good week. "));
    EXPECT_FALSE(runs[0].bold);
    EXPECT_EQ(runs[1].text, QStringLiteral("The problem is Cole:"));
    EXPECT_TRUE(runs[1].bold);
    EXPECT_EQ(runs[2].text, QStringLiteral(" he was ill."));
    EXPECT_FALSE(runs[2].bold);
}
