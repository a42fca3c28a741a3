// SPDX-License-Identifier: GPL-3.0-or-later
// October 14, 2026 is a Wednesday.
#include "measure/ridesuggestion.h"

#include "measure/rideparts.h"
#include "measure/ridesuggestionparts.h"
#include "support/rides.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::AnyOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

struct SuggestBook : RideBook
{
    uint32_t mia = addPerson("Mia Brandt", "MB");

    std::vector<RepSuggestion> reps() const { return suggestReps(book(), effortOf(book())); }
    RepSuggestion rep(uint32_t person) const
    {
        for (RepSuggestion &of : reps())
            if (of.rep == person)
                return of;
        ADD_FAILURE() << "no such rep";
        return {};
    }
    uint32_t doneRide(uint32_t person, const char *on)
    {
        return create(*this, Entity::ride,
                      {{rideField("rep"), Link{person}},
                       {rideField("manager"), Link{dana}},
                       {rideField("on"), day(on)},
                       {rideField("state"), std::string("done")}});
    }
    void rate(uint32_t ride, uint32_t skill, int value, const char *on)
    {
        create(*this, Entity::rating,
               {{ratingField("ride"), Link{ride}},
                {ratingField("rep"), Link{cole}},
                {ratingField("skill"), Link{skill}},
                {ratingField("value"), int64_t(value)},
                {ratingField("on"), day(on)}});
    }
    // Of so many leads that came to Demo, how many went on.
    void history(uint32_t owner, int entered, int wentOn)
    {
        for (int i = 0; i < entered; ++i)
            addGraded(*this, "Past", Grade::E, owner,
                      {{leadField("stage"), Link{book().stageNamed(i < wentOn ? "Quoted" : "Demo")}}});
    }
    uint32_t north(const char *company, double tenths, Grade grade = Grade::A, std::vector<Cell> cells = {},
                   double east = 0)
    {
        cells.push_back({leadField("latitude"), 39 + tenths / 10});
        cells.push_back({leadField("longitude"), -86 + east});
        return addGraded(*this, company, grade, cole, std::move(cells));
    }
    RideDraft on15th(const std::vector<uint32_t> &leads = {}) const
    {
        RideDraft made = draft(leads, "2026-10-15");
        made.start = {39, -86, PlaceKnown::exact};
        return made;
    }
    std::vector<StopSuggestion> stops(const RideDraft &draft, size_t most = 12) const
    {
        return suggestStops(book(), Places(book()), draft, most);
    }
    RideDraft day4(const RideDraft &draft, size_t stops = 4) const
    {
        return suggestDay(book(), Places(book()), draft, stops);
    }
};

std::vector<std::string> texts(const RepSuggestion &rep)
{
    std::vector<std::string> said;
    for (const RepReason &reason : rep.reasons)
        said.push_back(reason.text.toStdString());
    return said;
}

std::vector<std::string> texts(const StopSuggestion &stop)
{
    std::vector<std::string> said;
    for (const QString &reason : stop.reasons)
        said.push_back(reason.toStdString());
    return said;
}

std::vector<uint32_t> leadsOf(const std::vector<StopSuggestion> &stops)
{
    std::vector<uint32_t> leads;
    for (const StopSuggestion &stop : stops)
        leads.push_back(stop.lead);
    return leads;
}

std::vector<uint32_t> leadsOf(const RideDraft &draft)
{
    std::vector<uint32_t> leads;
    for (const DraftStop &stop : draft.stops)
        leads.push_back(stop.lead);
    return leads;
}

} // namespace

TEST(RideSuggestion, SaysHowLongAgoTheLastRideWas)
{
    SuggestBook book;
    book.doneRide(book.cole, "2026-09-03");

    const RepSuggestion cole = book.rep(book.cole), mia = book.rep(book.mia);

    EXPECT_THAT(texts(cole), ElementsAre("Last ride 41 days ago; you meant every 28."));
    EXPECT_EQ(cole.lastRide, day("2026-09-03"));
    EXPECT_NEAR(cole.points, 15 + 15 * 13 / 28.0, 1e-9);
    EXPECT_THAT(texts(mia), ElementsAre("No ride-along with Mia Brandt yet."));
    EXPECT_EQ(book.reps().front().rep, book.mia);
    book.doneRide(book.cole, "2026-09-16");
    EXPECT_THAT(texts(book.rep(book.cole)), IsEmpty());
}

TEST(RideSuggestion, PutsWhoHasARideAlreadyLast)
{
    SuggestBook book;
    book.doneRide(book.cole, "2026-10-01");
    RideDraft draft = book.on15th();
    draft.rep = book.mia;
    book.save(draft);

    const std::vector<RepSuggestion> reps = book.reps();

    ASSERT_EQ(reps.size(), 2u);
    EXPECT_EQ(reps[0].rep, book.cole);
    EXPECT_EQ(reps[0].points, 0);
    EXPECT_EQ(reps[1].nextRide, day("2026-10-15"));
    EXPECT_GT(reps[1].points, 0);
}

TEST(RideSuggestion, NamesTheWeakestSkill)
{
    SuggestBook book;
    const uint32_t ride = book.doneRide(book.cole, "2026-10-01");
    book.rate(ride, book.listening, 4, "2026-10-01");
    book.rate(ride, book.closing, 2, "2026-10-01");

    const RepSuggestion cole = book.rep(book.cole);

    EXPECT_THAT(texts(cole), ElementsAre("Closing was rated 2 of 5 on Oct 1."));
    EXPECT_EQ(cole.weakestSkill, book.closing);
    EXPECT_EQ(cole.reasons.front().skill, book.closing);
    EXPECT_EQ(book.rep(book.mia).weakestSkill, 0u);
}

TEST(RideSuggestion, NamesTheStageThatIsFurthestUnderTheTeamsOnlyWithEnoughData)
{
    SuggestBook book;
    book.doneRide(book.cole, "2026-10-01");
    book.history(book.cole, 9, 2);
    book.history(book.mia, 20, 10);
    EXPECT_EQ(book.rep(book.cole).weakestStage, 0u);

    book.history(book.cole, 1, 0);

    const RepSuggestion cole = book.rep(book.cole);
    EXPECT_THAT(texts(cole),
                ElementsAre("At Demo, 2 of 10 leads went on (20%); of the team’s 10 of 20 (50%)."));
    EXPECT_EQ(cole.weakestStage, book.book().stageNamed("Demo"));
    EXPECT_NEAR(cole.points, 15, 1e-9);
    EXPECT_EQ(book.rep(book.mia).weakestStage, 0u);
}

TEST(RideSuggestion, MakesNoReasonOfAStageThatIsHardlyUnderTheTeams)
{
    SuggestBook book;
    book.doneRide(book.cole, "2026-10-01");
    book.history(book.cole, 25, 12);
    book.history(book.mia, 20, 10);

    const RepSuggestion cole = book.rep(book.cole);

    EXPECT_THAT(texts(cole), IsEmpty());
    EXPECT_EQ(cole.weakestStage, book.book().stageNamed("Demo"));
}

TEST(RideSuggestion, CountsLateAsAndCommitments)
{
    SuggestBook book;
    book.doneRide(book.cole, "2026-10-01");
    const uint32_t late =
        addGraded(book, "Late", Grade::A, book.cole, {{leadField("value"), Money{70'000'00}}});
    addStep(book, late, "2026-10-10");
    addStep(book, addGraded(book, "B", Grade::B, book.cole), "2026-10-10");
    EXPECT_THAT(texts(book.rep(book.cole)), ElementsAre("1 A is overdue or neglected, worth $70k."));
    addStep(book, addGraded(book, "Too", Grade::A, book.cole, {{leadField("value"), Money{30'000'00}}}),
            "2026-10-13");
    for (const char *due : {"2026-10-13", "2026-10-14"})
        create(book, Entity::commitment,
               {{commitmentField("rep"), Link{book.cole}},
                {commitmentField("person"), Link{book.cole}},
                {commitmentField("what"), std::string("Call")},
                {commitmentField("due"), day(due)},
                {commitmentField("state"), std::string("open")}});

    EXPECT_THAT(texts(book.rep(book.cole)),
                ElementsAre("2 A’s are overdue or neglected, worth $100k.", "1 commitment is past its day."));
}

TEST(RideSuggestion, TellsOfTheBrake)
{
    SuggestBook book;
    book.doneRide(book.cole, "2026-10-01");
    const uint32_t poor = addGraded(book, "Poor", Grade::E, book.cole);
    for (const char *on : {"2026-09-22", "2026-09-29", "2026-10-06"})
        addEffort(book, poor, book.cole, on, 300, Grade::E);

    const RepSuggestion cole = book.rep(book.cole);

    ASSERT_EQ(cole.reasons.size(), 1u);
    EXPECT_EQ(cole.reasons[0].kind, RepReasonKind::brake);
    EXPECT_TRUE(cole.reasons[0].text.contains(QStringLiteral("brake")));
    EXPECT_TRUE(cole.reasons[0].text.contains(QLatin1Char('%')));
}

TEST(StopSuggestion, RanksByGradeWaitingAndWay)
{
    SuggestBook book;
    const uint32_t overdue = book.north("Overdue", 1), a = book.north("A", 1),
                   b = book.north("B", 1, Grade::B), d = book.north("D", 1, Grade::D),
                   mias = book.north("Mias", 1);
    addStep(book, overdue, "2026-10-05", {{stepField("note"), std::string("Set the trial date")}});
    addStep(book, a, "2026-10-15");
    addStep(book, b, "2026-10-13");
    setCell(book, Entity::lead, mias, leadField("owner"), Link{book.mia});

    const std::vector<StopSuggestion> stops = book.stops(book.on15th());

    EXPECT_THAT(leadsOf(stops), ElementsAre(overdue, a, b));
    EXPECT_THAT(leadsOf(stops), Not(Contains(d)));
    EXPECT_THAT(texts(stops[0]), ElementsAre("A", "9 days overdue"));
    EXPECT_THAT(texts(stops[1]), ElementsAre("A", "due Thu, Oct 15"));
    EXPECT_THAT(texts(stops[2]), ElementsAre("B", "1 day overdue"));
    EXPECT_EQ(stops[0].goal, "Set the trial date");
    EXPECT_EQ(stops[0].daysWaiting, 9);
    EXPECT_TRUE(stops[0].isOverdue);
    EXPECT_EQ(stops[0].detour.minutes, 30);
    EXPECT_FALSE(stops[1].isOverdue);
    EXPECT_EQ(book.stops(book.on15th(), 1).size(), 1u);
    EXPECT_THAT(leadsOf(book.stops(book.on15th({overdue}))), ElementsAre(a, b));
    RideDraft nobody = book.on15th();
    nobody.rep = 0;
    EXPECT_TRUE(book.stops(nobody).empty());
}

TEST(StopSuggestion, TellsOfNeglectTheWeakestStageAndASmallDetour)
{
    SuggestBook book;
    book.history(book.cole, 10, 1);
    book.history(book.mia, 20, 10);
    const uint32_t first = book.north("First", 2),
                   lead = book.north("Lead", 1, Grade::A,
                                     {{leadField("stage"), Link{book.book().stageNamed("Demo")}}});
    addActivity(book, lead, book.cole, "call", "2026-09-10");

    const std::vector<StopSuggestion> stops = book.stops(book.on15th({first}));

    ASSERT_EQ(leadsOf(stops), std::vector<uint32_t>{lead});
    EXPECT_THAT(texts(stops[0]),
                ElementsAre("A", "no touch for 34 days", "at Demo, Cole’s weakest", "a detour of 1 min"));
    EXPECT_EQ(stops[0].goal, "Agree on what the quote must hold");
    EXPECT_EQ(stops[0].daysWaiting, 34);
}

TEST(StopSuggestion, PrefersWhatIsNear)
{
    SuggestBook book;
    const uint32_t stop = book.north("Stop", 5), far = book.north("Far", -5), near = book.north("Near", 4.5);

    EXPECT_THAT(leadsOf(book.stops(book.on15th({stop}))), ElementsAre(near, far));
}

TEST(StopSuggestion, WithoutCoordinatesPrefersTheSameTown)
{
    SuggestBook book;
    const std::vector<Cell> town = {{leadField("city"), std::string("Lebanon")}};
    const uint32_t stop = addGraded(book, "Stop", Grade::A, book.cole, town),
                   other = addGraded(book, "Other", Grade::A, book.cole,
                                     {{leadField("city"), std::string("Gary")}}),
                   same = addGraded(book, "Same", Grade::A, book.cole, town);

    const std::vector<StopSuggestion> stops = book.stops(book.on15th({stop}));

    EXPECT_THAT(leadsOf(stops), ElementsAre(same, other));
    EXPECT_THAT(texts(stops[0]), Contains("near Stop"));
    EXPECT_EQ(stops[0].detour.minutes, unsetInt);
}

TEST(DaySuggestion, TakesTheBestNearEachOtherInTheirShortestOrder)
{
    SuggestBook book;
    const uint32_t c = book.north("C", 3), a = book.north("A", 1, Grade::A, {}, 0.02),
                   b = book.north("B", 2, Grade::B, {}, 0.03), far = book.north("Far", -20),
                   poor = book.north("Poor", 1, Grade::C);

    const RideDraft made = book.day4(book.on15th(), 3);

    EXPECT_THAT(leadsOf(made), AnyOf(ElementsAre(a, b, c), ElementsAre(c, b, a)));
    EXPECT_THAT(leadsOf(made), Not(Contains(far)));
    EXPECT_THAT(leadsOf(book.day4(book.on15th(), 9)), Not(Contains(poor)));
    for (const DraftStop &stop : made.stops)
        EXPECT_FALSE(stop.goal.empty());
}

TEST(DaySuggestion, KeepsTheDraftsStopsAndFitsInTheCustomersHours)
{
    SuggestBook book;
    const uint32_t kept = book.north("Kept", 3, Grade::C);
    for (int i = 0; i < 12; ++i)
        book.north("More", 1 + i * 0.3);
    RideDraft draft = book.on15th({kept});
    draft.stops[0].goal = "As I said";
    draft.stops[0].role = "observe";
    draft.stops[0].minutes = 120;

    const RideDraft made = book.day4(draft, 12);

    EXPECT_THAT(leadsOf(made), Contains(kept));
    EXPECT_LT(made.stops.size(), 9u);
    EXPECT_GT(made.stops.size(), 4u);
    const RidePlan plan = drivenPlan(book.book(), Places(book.book()), made);
    EXPECT_LE(plan.stops.back().endsAt, 17 * 60);
    const auto stop = std::ranges::find(made.stops, kept, &DraftStop::lead);
    EXPECT_EQ(stop->goal, "As I said");
    EXPECT_EQ(stop->role, "observe");
    EXPECT_EQ(stop->minutes, 120);
}

TEST(DaySuggestion, GivesRolesByHowTheRepGrows)
{
    SuggestBook book;
    const auto at = [&](const char *stage) {
        return std::vector<Cell>{{leadField("stage"), Link{book.book().stageNamed(stage)}}};
    };
    book.history(book.cole, 12, 9);
    book.history(book.mia, 20, 10);
    const uint32_t good = book.north("Good", 1, Grade::A, at("Demo")),
                   never = book.north("Never", 2, Grade::A, at("Quoted"));

    const RideDraft made = book.day4(book.on15th());

    ASSERT_THAT(leadsOf(made), ElementsAre(good, never));
    EXPECT_EQ(made.stops[0].role, "observe");
    EXPECT_EQ(made.stops[1].role, "demonstrate");
}

TEST(DaySuggestion, WithoutAnythingToSuggestIsTheDraft)
{
    SuggestBook book;
    RideDraft draft = book.on15th();

    EXPECT_THAT(leadsOf(book.day4(draft)), IsEmpty());
    EXPECT_THAT(leadsOf(book.day4(draft, 0)), IsEmpty());
    draft.rep = 0;
    EXPECT_THAT(leadsOf(book.day4(draft)), IsEmpty());
}
