// SPDX-License-Identifier: GPL-3.0-or-later
// October 14, 2026 is a Wednesday. A tenth of a degree to the north is 14.5 km of road, which takes 15
// minutes; three tenths take 44.
#include "core/measure/planbook.h"
#include "measure/rideparts.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> said(const RidePlan &plan)
{
    std::vector<std::string> said;
    for (const PlannedWarning &warning : plan.warnings)
        said.push_back(std::string(keyOf(warning.what)) + ": " + warning.text.toStdString());
    return said;
}

// What is warned of one stop; SIZE_MAX: of the day.
std::vector<std::string> saidOf(const RidePlan &plan, size_t stop)
{
    std::vector<std::string> said;
    for (const PlannedWarning &warning : plan.warnings)
        if (warning.stop == stop)
            said.push_back(warning.text.toStdString());
    return said;
}

} // namespace

TEST(RidePlan, TellsWhenEachStopBeginsAndWhatTheDayAddsUpTo)
{
    PlanBook book;
    const uint32_t near = book.north("Near", 1, {{leadField("value"), Money{5'000'00}}});
    const uint32_t far = book.north("Far", 3, {{leadField("value"), Money{2'000'00}}});
    addStep(book, far, "2026-10-12");
    RideDraft draft = book.on15th({near, far});
    draft.stops[1].minutes = 30;

    const RidePlan plan = book.plan(draft);

    ASSERT_EQ(plan.stops.size(), 2u);
    EXPECT_EQ(plan.leavesAt, 480);
    EXPECT_EQ(plan.stops[0].arrivesAt, 495);
    EXPECT_EQ(plan.stops[0].endsAt, 555);
    EXPECT_EQ(plan.stops[1].legMinutes, 29);
    EXPECT_EQ(plan.stops[1].beginsAt, 584);
    EXPECT_EQ(plan.stops[1].endsAt, 614);
    EXPECT_EQ(plan.backMinutes, 44);
    EXPECT_EQ(plan.backAt, 658);
    EXPECT_EQ(plan.fieldMinutes(), 178);
    EXPECT_EQ(plan.drivingMinutes, 15 + 29 + 44);
    EXPECT_EQ(plan.customerMinutes, 90);
    EXPECT_NEAR(plan.totalKm, 6 * 14.455, 0.01);
    EXPECT_NEAR(plan.stops[0].legKm, 14.455, 0.01);
    EXPECT_TRUE(plan.isWhole);
    EXPECT_EQ(plan.value, Money{7'000'00});
    EXPECT_EQ(plan.overdue, 1);
    EXPECT_THAT(said(plan), IsEmpty());
}

TEST(RidePlan, WaitsForAWindowAndForTheCustomersHours)
{
    PlanBook book;
    RideDraft draft = book.on15th({book.north("Near", 1), book.north("Next", 2)});
    draft.startAt = 7 * 60;
    draft.stops[1].from = 10 * 60;
    draft.stops[1].to = 10 * 60 + 30;

    const RidePlan plan = book.plan(draft);

    EXPECT_EQ(plan.stops[0].arrivesAt, 435);
    EXPECT_EQ(plan.stops[0].beginsAt, 480);
    EXPECT_EQ(plan.stops[0].waitMinutes, 45);
    EXPECT_EQ(plan.stops[1].waitMinutes, 45);
    EXPECT_EQ(plan.stops[1].beginsAt, 600);
    EXPECT_THAT(said(plan), IsEmpty());
}

TEST(RidePlan, TakesTypedMinutesOnlyForTheWayTheyWereTypedFor)
{
    PlanBook book;
    const uint32_t near = book.north("Near", 1), far = book.north("Far", 3);
    RideDraft draft = book.on15th({near, far});
    draft.stops[1].legMinutes = 50;
    draft.stops[1].legFrom = near;
    draft.backMinutes = 20;
    draft.backFrom = far;
    RideDraft turned = draft;
    std::swap(turned.stops[0], turned.stops[1]);

    const RidePlan plan = book.plan(draft), other = book.plan(turned);

    EXPECT_EQ(plan.stops[1].legMinutes, 50);
    EXPECT_TRUE(plan.stops[1].isTyped);
    EXPECT_EQ(plan.backMinutes, 20);
    EXPECT_TRUE(plan.isBackTyped);
    EXPECT_EQ(plan.drivingMinutes, 15 + 50 + 20);
    EXPECT_FALSE(other.stops[0].isTyped);
    EXPECT_EQ(other.drivingMinutes, 44 + 29 + 15);
}

TEST(RidePlan, CountsWhatIsKnownWhenAPlaceIsNot)
{
    PlanBook book;
    RideDraft draft = book.on15th({book.north("Near", 1), book.somewhere("Hidden"), book.north("Far", 3)});

    const RidePlan plan = book.plan(draft);

    EXPECT_FALSE(plan.isWhole);
    EXPECT_TRUE(std::isnan(plan.stops[1].legKm));
    EXPECT_EQ(plan.stops[1].legMinutes, unsetInt);
    EXPECT_EQ(plan.stops[1].arrivesAt, plan.stops[0].endsAt);
    EXPECT_EQ(plan.drivingMinutes, 15 + 44);
    EXPECT_THAT(said(plan),
                ElementsAre("unknown-place: Nobody knows where Hidden is, so its ways are not counted."));
}

TEST(RidePlan, SaysOnceWhichPlacesAreUnknown)
{
    PlanBook book;
    const RideDraft two =
        book.on15th({book.somewhere("Hidden"), book.north("Near", 1), book.somewhere("Lost")});
    RideDraft many = two;
    for (const char *name : {"Cave", "Den", "Hole"})
        many.stops.push_back({.lead = book.somewhere(name)});

    const std::vector<std::string> few = said(book.plan(two)), all = said(book.plan(many));

    EXPECT_EQ(std::ranges::count(few, "unknown-place: Nobody knows where Hidden and Lost are, so their ways "
                                      "are not counted."),
              1);
    EXPECT_EQ(std::ranges::count(all,
                                 "unknown-place: Nobody knows where Hidden, Lost, Cave and 2 other stops "
                                 "are, so their ways are not counted."),
              1);
}

TEST(RidePlan, WithoutAStartCountsTheWaysBetweenTheStops)
{
    PlanBook book;
    RideDraft draft = book.on15th({book.north("Near", 1), book.north("Far", 3)});
    draft.start = {};

    const RidePlan plan = book.plan(draft);

    EXPECT_EQ(plan.drivingMinutes, 29);
    EXPECT_EQ(plan.backMinutes, unsetInt);
    EXPECT_THAT(said(plan), ElementsAre("unknown-place: Nobody knows where the ride starts, so the ways from "
                                        "there and back are not counted."));
    draft.stops[0].legMinutes = 10;
    draft.backMinutes = 40;
    draft.backFrom = draft.stops[1].lead;
    EXPECT_THAT(said(book.plan(draft)), IsEmpty());
}

TEST(RidePlan, WarnsOfFewStopsAndNoObjective)
{
    PlanBook book;
    RideDraft none = book.on15th({}), one = book.on15th({book.north("Near", 1)});
    none.objective.clear();
    none.skill = book.listening;
    one.objective.clear();

    EXPECT_THAT(said(book.plan(none)), ElementsAre("few-stops: No stop is booked for this ride."));
    EXPECT_THAT(said(book.plan(one)), ElementsAre("few-stops: Only one stop is booked for this ride.",
                                                  "no-objective: The ride has no objective yet."));
    EXPECT_EQ(book.plan(none).backAt, 480);
}

TEST(RidePlan, WarnsOfLateStopsAndClosedHours)
{
    PlanBook book;
    RideDraft draft = book.on15th({book.north("Early", 1), book.north("Window", 1), book.north("Long", 1)});
    draft.startAt = 6 * 60;
    draft.stops[0].from = 7 * 60;
    draft.stops[1].to = 7 * 60 + 30;
    draft.stops[2].minutes = 9 * 60;

    const RidePlan plan = book.plan(draft);

    EXPECT_THAT(saidOf(plan, 0), ElementsAre("Early would begin at 7:00 AM; customers open at 8:00 AM."));
    EXPECT_THAT(saidOf(plan, 1), ElementsAre("Window would begin at 8:00 AM, 30 min after its window ends."));
    EXPECT_THAT(saidOf(plan, 2), ElementsAre("Long would end at 6:00 PM; customers close at 5:00 PM."));
    EXPECT_EQ(plan.stops[1].lateMinutes, 30);
    EXPECT_EQ(plan.stops[2].lateMinutes, 60);
}

TEST(RidePlan, WarnsOfAClosedDay)
{
    PlanBook book;
    book.set("holidays", "2026-10-15");
    RideDraft draft = book.on15th({book.north("Near", 1), book.north("Far", 2)});

    EXPECT_THAT(said(book.plan(draft)), ElementsAre("closed-day: Oct 15 is a holiday."));
    draft.on = day("2026-10-17");
    EXPECT_THAT(said(book.plan(draft)), ElementsAre("closed-day: Oct 17 is not a working day."));
}

TEST(RidePlan, WarnsOfAnotherRideAtThatTime)
{
    PlanBook book;
    const uint32_t mia = book.addPerson("Mia Brandt", "MB");
    const std::vector<uint32_t> leads = {book.north("Near", 1), book.north("Far", 2)};
    RideDraft other = book.on15th(leads);
    other.rep = mia;
    const uint32_t row = book.save(other);
    const RideDraft draft = book.on15th({book.north("Late", 1), book.north("Later", 2)});

    EXPECT_THAT(
        said(book.plan(draft)),
        Contains("overlap: Another ride overlaps: Dana Whitfield with Mia Brandt, 8:00 AM to 10:59 AM."));
    RideDraft afternoon = draft;
    afternoon.startAt = 13 * 60;
    EXPECT_THAT(said(book.plan(afternoon)), IsEmpty());
    RideDraft itself = draftOf(book.book(), row);
    EXPECT_THAT(saidOf(book.plan(itself), SIZE_MAX), IsEmpty());
    act(book, Op::cancelRide, [&](ChangeSet &changes) { return cancelRide(changes, book.book(), row, ""); });
    EXPECT_THAT(said(book.plan(draft)), IsEmpty());
}

TEST(RidePlan, WarnsOfAnOpenStepOfTheRepDuringTheRide)
{
    PlanBook book;
    const uint32_t near = book.north("Near", 1), far = book.north("Far", 2), third = book.north("Third", 3);
    const RideDraft draft = book.on15th({near, far});
    addStep(book, near, "2026-10-15", {{stepField("time"), int64_t(9 * 60)}});
    addStep(book, third, "2026-10-15", {{stepField("time"), int64_t(20 * 60)}});
    EXPECT_THAT(said(book.plan(draft)), IsEmpty());

    addStep(book, third, "2026-10-15", {{stepField("time"), int64_t(9 * 60)}});

    EXPECT_THAT(said(book.plan(draft)),
                ElementsAre("overlap: Cole Barker has a step with Third at 9:00 AM, during the ride."));
}

TEST(RidePlan, WarnsOfLowGradesLongLegsAndTheLeadsOfOthers)
{
    PlanBook book;
    const uint32_t mia = book.addPerson("Mia Brandt", "MB");
    const uint32_t far = book.north("Far", 6), mias = book.north("Mias", 6);
    setCell(book, Entity::lead, far, leadField("override_grade"), Grade::D);
    setCell(book, Entity::lead, mias, leadField("override_grade"), Grade::E);
    setCell(book, Entity::lead, mias, leadField("owner"), Link{mia});

    const RidePlan plan = book.plan(book.on15th({far, mias}));

    EXPECT_THAT(saidOf(plan, 0),
                ElementsAre("Far is a D.", "The way to Far takes 1 h 27; above 1 h is long."));
    EXPECT_THAT(saidOf(plan, 1), ElementsAre("Mias belongs to Mia Brandt.", "Mias is an E."));
    EXPECT_THAT(saidOf(plan, SIZE_MAX), ElementsAre("The way back takes 1 h 27; above 1 h is long."));
}

TEST(RidePlan, WarnsOfLeadsThatAreNotOpen)
{
    PlanBook book;
    const uint32_t won = book.north("Won", 1), lost = book.north("Lost", 1), gone = book.north("Gone", 1),
                   merged = book.north("Merged", 1);
    setCell(book, Entity::lead, won, leadField("stage"), Link{book.book().stageNamed("Won")});
    setCell(book, Entity::lead, lost, leadField("stage"), Link{book.book().stageNamed("Lost")});
    setCell(book, Entity::lead, gone, leadField("deleted"), true);
    setCell(book, Entity::lead, merged, leadField("merged_into"), Link{won});
    setCell(book, Entity::lead, merged, leadField("deleted"), true);

    const RidePlan plan = book.plan(book.on15th({won, lost, gone, merged, 0}));

    EXPECT_THAT(saidOf(plan, 0), Contains("Won is won already."));
    EXPECT_THAT(saidOf(plan, 1), Contains("Lost is lost."));
    EXPECT_THAT(saidOf(plan, 2), Contains("Gone was deleted."));
    EXPECT_THAT(saidOf(plan, 3), Contains("Merged was merged into Won."));
    EXPECT_THAT(saidOf(plan, 4), Contains("The lead of Stop 5 is not in this book any more."));
    EXPECT_EQ(plan.value, Money{0});
}

TEST(RidePlan, OfADayThatIsOverWarnsOfNothing)
{
    PlanBook book;
    const uint32_t ride = book.ride({book.lead("Only")}, "2026-10-11");
    EXPECT_FALSE(book.plan(draftOf(book.book(), ride)).warnings.empty());

    setCell(book, Entity::ride, ride, rideField("state"), std::string("done"));

    EXPECT_THAT(said(book.plan(draftOf(book.book(), ride))), IsEmpty());
}

TEST(RidePlan, TakesWhateverADraftSays)
{
    PlanBook book;
    RideDraft draft = book.on15th({book.north("Near", 1), 4'000'000'000u});
    draft.rep = 999;
    draft.manager = 999;
    draft.startAt = unsetInt;
    draft.stops[0].minutes = -5;
    draft.stops[0].legMinutes = 2'000'000'000;
    draft.stops[1].minutes = unsetInt;
    draft.stops[1].from = 2'000'000'000;
    draft.stops[1].to = -2'000'000'000;
    draft.start = {std::nan(""), 400, PlaceKnown::exact};

    const RidePlan plan = book.plan(draft);

    EXPECT_EQ(plan.leavesAt, 480);
    EXPECT_EQ(plan.stops[0].legMinutes, mostLegMinutes);
    EXPECT_EQ(plan.customerMinutes, 60);
    EXPECT_EQ(book.order(draft).size(), 2u);
    EXPECT_TRUE(draftOf(book.book(), 0).stops.empty());
    EXPECT_TRUE(draftOf(book.book(), 77).stops.empty());
}

TEST(RidePlan, FindsRidesByDayAndRep)
{
    PlanBook book;
    const uint32_t mia = book.addPerson("Mia Brandt", "MB");
    const uint32_t late = book.ride({}, "2026-10-15"), early = book.ride({}, "2026-10-13");
    RideDraft draft = book.draft({}, "2026-10-15");
    draft.rep = mia;
    draft.startAt = 7 * 60;
    const uint32_t mias = book.save(draft);
    const uint32_t gone = book.ride({}, "2026-10-16");
    setCell(book, Entity::ride, gone, rideField("deleted"), true);

    EXPECT_THAT(ridesBetween(book.book(), day("2026-10-12"), day("2026-10-18")),
                ElementsAre(early, mias, late));
    EXPECT_THAT(ridesBetween(book.book(), day("2026-10-15"), day("2026-10-15")), ElementsAre(mias, late));
    EXPECT_THAT(ridesOf(book.book(), book.cole), ElementsAre(late, early));
    EXPECT_THAT(ridesOf(book.book(), 0), IsEmpty());
}

TEST(RidePlan, SaysDistancesAndTimesInWords)
{
    BookInfo info;
    EXPECT_EQ(distanceWords(info, 296.2), "296 km");
    EXPECT_EQ(distanceWords(info, 4.24), "4.2 km");
    EXPECT_EQ(distanceWords(info, 0), "0 km");
    EXPECT_EQ(distanceWords(info, std::nan("")), "");
    info.inMiles = true;
    EXPECT_EQ(distanceWords(info, 296.2), "184 mi");
    EXPECT_EQ(minutesWords(35), "35 min");
    EXPECT_EQ(minutesWords(225), "3 h 45");
    EXPECT_EQ(minutesWords(245), "4 h 05");
    EXPECT_EQ(minutesWords(240), "4 h");
    EXPECT_EQ(minutesWords(unsetInt), "");
}
