// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/planbook.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(RideOrder, DrivesLeastWithinTheWindows)
{
    PlanBook book;
    RideDraft draft = book.on15th({book.north("Far", 3), book.north("South", -1),
                                   book.north("Near", 1, {{leadField("longitude"), -85.95}})});

    EXPECT_THAT(book.order(draft), ElementsAre(0, 2, 1));
    draft.stops[1].to = 8 * 60 + 15;
    EXPECT_THAT(book.order(draft), ElementsAre(1, 2, 0));
    draft.stops[2].from = 15 * 60;
    EXPECT_THAT(book.order(draft), ElementsAre(1, 0, 2));
}

TEST(RideOrder, KeepsTheGivenOneOfStopsInARow)
{
    PlanBook book;
    const uint32_t near = book.north("Near", 1), next = book.north("Next", 2), far = book.north("Far", 4);

    EXPECT_THAT(book.order(book.on15th({near, next, far})), ElementsAre(0, 1, 2));
    EXPECT_THAT(book.order(book.on15th({next, far, near})), ElementsAre(0, 1, 2));
}

// Not the minutes, which are rounded up leg by leg.
TEST(RideOrder, DrivesTheFewestKilometresOfAllOrders)
{
    PlanBook book;
    std::vector<uint32_t> leads;
    for (int i = 0; i < 5; ++i)
        leads.push_back(book.north("Lead", i * 37 % 5, {{leadField("longitude"), -86 + i * i % 7 * 0.05}}));
    RideDraft draft = book.on15th(leads);
    for (DraftStop &stop : draft.stops)
        stop.minutes = 10;
    const std::vector<DraftStop> given = draft.stops;
    const auto kmIn = [&](const std::vector<size_t> &order) {
        for (size_t i = 0; i < order.size(); ++i)
            draft.stops[i] = given[order[i]];
        return book.plan(draft).totalKm;
    };

    const double km = kmIn(book.order(draft));

    std::vector<size_t> order = {0, 1, 2, 3, 4};
    double least = km;
    do
        least = std::min(least, kmIn(order));
    while (std::ranges::next_permutation(order).found);
    EXPECT_NEAR(km, least, 0.001);
}

TEST(RideOrder, TakesTypedWaysAsTyped)
{
    PlanBook book;
    const uint32_t near = book.north("Near", 1, {{leadField("longitude"), -85.98}}),
                   next = book.north("Next", 2, {{leadField("longitude"), -85.97}}),
                   far = book.north("Far", 4);
    RideDraft draft = book.on15th({near, next, far});
    EXPECT_THAT(book.order(draft), ElementsAre(0, 1, 2));

    draft.stops[1].legMinutes = 300; // a road that is closed in one direction
    draft.stops[1].legFrom = near;

    EXPECT_THAT(book.order(draft), ElementsAre(2, 1, 0));
}

TEST(RideOrder, KeepsUnknownStopsBesideTheirNeighbours)
{
    PlanBook book;
    const uint32_t hidden = book.somewhere("Hidden", "46122"), far = book.north("Far", 3),
                   twin = book.somewhere("Twin", "99999", "Nowhere"), south = book.north("South", -3),
                   other = book.somewhere("Other", "", "Nowhere");
    setCell(book, Entity::lead, far, leadField("postal_code"), std::string("46122"));
    setCell(book, Entity::lead, far, leadField("country"), std::string("US")); // so that no middle is found
    RideDraft draft = book.on15th({hidden, twin, far, other, south});

    EXPECT_THAT(book.order(draft), ElementsAre(0, 2, 4, 1, 3));
}

TEST(RideOrder, PutsUnknownStopsWhereTheyMakeNothingLate)
{
    PlanBook book;
    RideDraft draft = book.on15th({book.north("Near", 1), book.north("Far", 3), book.somewhere("Hidden")});
    EXPECT_THAT(book.order(draft), ElementsAre(0, 1, 2));

    draft.stops[2].to = 8 * 60 + 30;

    EXPECT_THAT(book.order(draft), ElementsAre(2, 0, 1));
}

TEST(RideOrder, OfADayWithoutAnyPlaceGroupsTowns)
{
    PlanBook book;
    RideDraft draft =
        book.on15th({book.somewhere("A", "1", "X"), book.somewhere("B", "2", "Y"),
                     book.somewhere("C", "1", "X"), book.somewhere("D"), book.somewhere("E", "3", "y")});
    draft.start = {};

    EXPECT_THAT(book.order(draft), ElementsAre(0, 2, 1, 4, 3));
    EXPECT_THAT(book.order(book.on15th({})), IsEmpty());
}

TEST(RideDetour, IsTheLeastThatOneMoreStopCosts)
{
    PlanBook book;
    const uint32_t near = book.north("Near", 1), far = book.north("Far", 3),
                   between = book.north("Between", 2), south = book.north("South", -2),
                   hidden = book.somewhere("Hidden");
    const RideDraft draft = book.on15th({near, far}), empty = book.on15th({});
    const Places places(book.book());

    const Detour onTheWay = detourOf(book.book(), places, draft, between),
                 behind = detourOf(book.book(), places, draft, south),
                 alone = detourOf(book.book(), places, empty, south),
                 unknown = detourOf(book.book(), places, draft, hidden);

    EXPECT_EQ(onTheWay.minutes, 0); // 15 and 29 instead of 44, the way back
    EXPECT_EQ(onTheWay.position, 2u);
    EXPECT_EQ(behind.minutes, 29 + 44 - 15);
    EXPECT_EQ(behind.position, 0u);
    EXPECT_EQ(alone.minutes, 58);
    EXPECT_EQ(alone.position, 0u);
    EXPECT_EQ(unknown.minutes, unsetInt);
    EXPECT_EQ(unknown.lead, hidden);
}

TEST(RideDetour, WithoutAStartIsToldByTheStops)
{
    PlanBook book;
    const uint32_t near = book.north("Near", 1), far = book.north("Far", 3), south = book.north("South", -2);
    RideDraft draft = book.on15th({near, book.somewhere("Hidden"), far}), empty = book.on15th({});
    draft.start = empty.start = {};
    const Places places(book.book());

    EXPECT_EQ(detourOf(book.book(), places, draft, south).minutes, 44);
    EXPECT_EQ(detourOf(book.book(), places, draft, south).position, 0u);
    EXPECT_EQ(detourOf(book.book(), places, empty, south).minutes, unsetInt);
}
