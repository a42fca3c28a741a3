// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/balance.h"

#include "support/people.h"
#include "work/worktimes.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

constexpr size_t field = size_t(WorkKind::field), desk = size_t(WorkKind::desk);

// Wednesday, 2026-10-14; work from nine to five.
struct Team
{
    TempBook book{"2026-10-14"};
    uint32_t dana = book.book().personNamed("Dana Whitfield");
    uint32_t cole = book.addPerson("Cole Jensen", "CJ");
    uint32_t lead = book.addLead("Acme", {{leadField("owner"), Link{cole}}});
    uint32_t other = book.addLead("Borax", {{leadField("owner"), Link{cole}}});

    uint32_t ride(const char *on, const char *state, int64_t left, int64_t back, uint32_t stop = 0)
    {
        const uint32_t row = create(book, Entity::ride,
                                    {{rideField("rep"), Link{cole}},
                                     {rideField("manager"), Link{dana}},
                                     {rideField("on"), day(on)},
                                     {rideField("state"), std::string(state)},
                                     {rideField("start_at"), left},
                                     {rideField("left_at"), left},
                                     {rideField("back_at"), back}});
        if (stop)
            create(book, Entity::rideStop,
                   {{rideStopField("ride"), Link{row}},
                    {rideStopField("rep"), Link{cole}},
                    {rideStopField("lead"), Link{stop}},
                    {rideStopField("position"), int64_t(1)},
                    {rideStopField("minutes"), int64_t(60)}});
        return row;
    }
    void visit(uint32_t person, const char *on, int64_t minutes, int64_t time = -1, uint32_t at = 0)
    {
        std::vector<Cell> cells = {{activityField("minutes"), minutes}};
        if (time >= 0)
            cells.push_back({activityField("time"), time});
        addActivity(book, at ? at : lead, person, "visit", on, std::move(cells));
    }
    void say(uint32_t person, const char *on, DayPart part, WorkKind kind, int minutes)
    {
        ChangeSet changes = book->change();
        EXPECT_TRUE(bookHours(changes, book.book(), person, day(on), part, kind, minutes));
        EXPECT_TRUE(book->commit({Op::bookHours}, std::move(changes)));
    }
    Balance week(uint32_t person) const
    {
        return balanceOf(book.book(), person, Week::of(day("2026-10-14")));
    }
};

} // namespace

TEST(Balance, CountsARideOnceWithTheVisitsInIt)
{
    Team team;
    team.ride("2026-10-13", "done", 7 * 60 + 45, 16 * 60 + 15, team.lead);
    team.visit(team.cole, "2026-10-13", 60, 10 * 60);             // in its hours
    team.visit(team.cole, "2026-10-13", 45, 18 * 60 + 30);        // its stop, logged in the evening
    team.visit(team.dana, "2026-10-13", 30, 11 * 60, team.other); // in its hours, no stop

    const Balance manager = team.week(team.dana), rep = team.week(team.cole);

    EXPECT_EQ(manager.of(WorkKind::field), 510);
    EXPECT_EQ(rep.of(WorkKind::field), 510);
    EXPECT_EQ(manager.days[1].byItself, 510);
    EXPECT_EQ(manager.days[1].parts[0].known, 255);
    EXPECT_EQ(manager.days[1].parts[1].known, 255);
    EXPECT_DOUBLE_EQ(manager.fieldShare, 1.0);
}

TEST(Balance, AddsAVisitOutsideOfARideAndCutsOneThatRunsIntoIt)
{
    Team team;
    team.ride("2026-10-13", "done", 10 * 60, 12 * 60, team.lead);
    team.visit(team.cole, "2026-10-13", 40, 15 * 60, team.other);
    team.visit(team.cole, "2026-10-13", 90, 9 * 60 + 30, team.other); // 30 minutes until the ride

    const Balance rep = team.week(team.cole);

    EXPECT_EQ(rep.of(WorkKind::field), 120 + 40 + 30);
    EXPECT_EQ(team.week(team.dana).of(WorkKind::field), 120);
}

TEST(Balance, TakesVisitsMeetingsAndDemonstrationsByTheirMinutesAndNoCalls)
{
    Team team;
    addActivity(team.book, team.lead, team.cole, "meeting", "2026-10-12");
    addActivity(team.book, team.lead, team.cole, "demo", "2026-10-12");
    addActivity(team.book, team.lead, team.cole, "call", "2026-10-12");

    const Balance rep = team.week(team.cole);

    EXPECT_EQ(rep.of(WorkKind::field), 45 + 60);
    EXPECT_EQ(rep.days[0].untimed, 105);
}

TEST(Balance, AddsWhatWasSaidAndLetsSaidFieldWinForItsPart)
{
    Team team;
    team.visit(team.dana, "2026-10-12", 60, 9 * 60);
    team.visit(team.dana, "2026-10-12", 60, 14 * 60);
    team.say(team.dana, "2026-10-12", DayPart::morning, WorkKind::field, 120);
    team.say(team.dana, "2026-10-12", DayPart::afternoon, WorkKind::desk, 180);
    team.say(team.dana, "2026-10-12", DayPart::evening, WorkKind::report, 60);
    team.say(team.dana, "2026-10-12", DayPart::evening, WorkKind::travel, 60);

    const Balance week = team.week(team.dana);

    EXPECT_EQ(week.minutes, (std::array<int, workKinds>{180, 180, 60, 60}));
    EXPECT_EQ(week.days[0].byItself, 60);
    EXPECT_DOUBLE_EQ(week.fieldShare, 180.0 / 480.0);
    EXPECT_DOUBLE_EQ(week.paperworkShare, 240.0 / 480.0);
    EXPECT_DOUBLE_EQ(week.reportShare, 60.0 / 480.0);
    EXPECT_FALSE(week.tooLittle);
}

TEST(Balance, PutsAVisitWithoutATimeWhereThePartSaysField)
{
    Team team;
    team.visit(team.dana, "2026-10-12", 60);
    team.say(team.dana, "2026-10-12", DayPart::morning, WorkKind::field, 180);

    const Balance week = team.week(team.dana);

    EXPECT_EQ(week.of(WorkKind::field), 180);
    EXPECT_EQ(week.days[0].byItself, 0);
}

TEST(Balance, SplitsWhatRunsOverMidnightBetweenBothDays)
{
    Team team;
    team.ride("2026-10-11", "done", 22 * 60, 60);          // Sunday evening until one on Monday
    team.visit(team.dana, "2026-10-13", 60, 23 * 60 + 45); // until a quarter to one on Wednesday

    const Balance week = team.week(team.dana);

    EXPECT_EQ(week.days[0].minutes[field], 60);
    EXPECT_EQ(week.days[1].minutes[field], 15);
    EXPECT_EQ(week.days[2].minutes[field], 45);
    EXPECT_EQ(balanceOf(team.book.book(), team.dana, Week::of(day("2026-10-11"))).days[6].minutes[field],
              120);
}

TEST(Balance, TellsThePlannedApartAndCountsTwoRidesAtATimeOnce)
{
    Team team;
    team.ride("2026-10-15", "planned", 8 * 60, 16 * 60 + 30, team.lead);
    team.ride("2026-10-15", "planned", 16 * 60, 17 * 60);
    team.ride("2026-10-16", "cancelled", 8 * 60, 16 * 60);
    const Cell visit{stepField("kind"), Link{team.book.book().kindNamed("visit")}};
    ChangeSet changes = team.book->change();
    for (const auto &[lead, due] : {std::pair{team.lead, "2026-10-15"}, std::pair{team.other, "2026-10-16"}})
        changes.create(Entity::step, {{stepField("lead"), Link{lead}},
                                      visit,
                                      {stepField("due"), day(due)},
                                      {stepField("person"), Link{team.dana}},
                                      {stepField("state"), int64_t(stepOpen)}});
    EXPECT_TRUE(team.book->commit({Op::planStep}, std::move(changes)));
    team.say(team.dana, "2026-10-14", DayPart::morning, WorkKind::desk, 120);

    const Balance week = team.week(team.dana);

    EXPECT_EQ(week.of(WorkKind::field), 0);
    EXPECT_EQ(week.days[3].planned[field], 9 * 60); // from eight to five
    EXPECT_EQ(week.days[3].planned[desk], 0);       // more than the working day already
    EXPECT_EQ(week.days[4].planned[field], 60);     // the visit, not the cancelled ride
    EXPECT_EQ(week.days[4].planned[desk], 7 * 60);
    EXPECT_EQ(week.days[2].planned[desk], 6 * 60); // of today what is left
    EXPECT_EQ(week.days[5].planned[desk], 0);      // Saturday
    EXPECT_DOUBLE_EQ(week.shareWithPlan, 600.0 / (120 + 600 + 7 * 60 + 6 * 60));
    EXPECT_TRUE(week.tooLittle);
}

TEST(Balance, TakesAPastRideWithoutADebriefAsPlanned)
{
    Team team;
    team.ride("2026-10-12", "planned", 9 * 60, 12 * 60);

    EXPECT_EQ(team.week(team.dana).of(WorkKind::field), 180);
    EXPECT_EQ(team.week(team.dana).planned[field], 0);
}

TEST(Balance, ClaimsNoShareOfAWeekOfWhichNobodySaidAnything)
{
    Team team;
    team.ride("2026-10-12", "done", 9 * 60, 16 * 60);

    EXPECT_EQ(team.week(team.dana).of(WorkKind::field), 420);
    EXPECT_EQ(team.week(team.dana).said, 0);
    EXPECT_TRUE(team.week(team.dana).tooLittle);

    team.say(team.dana, "2026-10-13", DayPart::morning, WorkKind::desk, 60);

    EXPECT_EQ(team.week(team.dana).said, 60);
    EXPECT_FALSE(team.week(team.dana).tooLittle);
    EXPECT_DOUBLE_EQ(team.week(team.dana).fieldShare, 420.0 / 480);
}

TEST(Balance, HoldsNothingAgainstAnEmptyWeek)
{
    Team team;

    const Balance week = team.week(team.dana);

    EXPECT_EQ(week.total(), 0);
    EXPECT_TRUE(std::isnan(week.fieldShare));
    EXPECT_TRUE(std::isnan(week.paperworkShare));
    EXPECT_EQ(fieldGoal(team.book.book().info(), week.fieldShare), FieldGoal::unknown);
    EXPECT_EQ(partsToSay(team.book.book(), week), 4); // Monday and Tuesday
}

TEST(Balance, JudgesTheShareByTheBand)
{
    const BookInfo info;

    EXPECT_EQ(fieldGoal(info, 0.249), FieldGoal::below);
    EXPECT_EQ(fieldGoal(info, 0.25), FieldGoal::within);
    EXPECT_EQ(fieldGoal(info, 0.5), FieldGoal::within);
    EXPECT_EQ(fieldGoal(info, 0.51), FieldGoal::above);
}

TEST(Balance, ShowsTheTrendOldestFirstWithTheSameFiguresAsTheWeeks)
{
    Team team;
    team.visit(team.dana, "2026-10-05", 100);
    team.visit(team.dana, "2026-07-20", 50); // Monday of the oldest of 13 weeks
    team.visit(team.dana, "2026-07-19", 70); // the day before

    const std::vector<Balance> trend = balanceTrend(team.book.book(), team.dana, Week::of(day("2026-10-14")));

    ASSERT_EQ(trend.size(), 13u);
    EXPECT_EQ(trend.front().week.iso(), "2026-W30");
    EXPECT_EQ(trend.front().of(WorkKind::field), 50);
    EXPECT_EQ(trend[11].of(WorkKind::field), 100);
    EXPECT_EQ(trend.back().of(WorkKind::field), 0);
    EXPECT_EQ(trend[11].minutes, balanceOf(team.book.book(), team.dana, trend[11].week).minutes);
}
