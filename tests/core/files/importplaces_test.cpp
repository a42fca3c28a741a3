// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importplaces.h"

#include "support/imports.h"

#include <cmath>

using namespace ridealong;

TEST(ImportPlaces, TwoCoordinatesInOneCellGoToTwoFields)
{
    TempBook book;

    ASSERT_TRUE(importText(book, ImportTable::leads,
                           "Company,Where on the map,Value\nAcme,\"38.0406, -84.5037\",5\n"
                           "Beta,\"-33.86;151.21\",3\nCorn,,\n"));

    EXPECT_DOUBLE_EQ(book.book().leads()[1].latitude, 38.0406);
    EXPECT_DOUBLE_EQ(book.book().leads()[1].longitude, -84.5037);
    EXPECT_DOUBLE_EQ(book.book().leads()[2].longitude, 151.21);
    EXPECT_TRUE(std::isnan(book.book().leads()[3].latitude));
}

TEST(ImportPlaces, APersonLeavesCoordinatesOut)
{
    TempBook book;

    const auto plan =
        planOf(book, ImportTable::leads, aFile(book, "in.csv", "Company,Place\nAcme,\"38.0406, -84.5037\"\n"),
               {.mapping = R"({"columns": {"Company": "company", "Place": null}})"});

    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->isFilled("latitude"));
    EXPECT_FALSE(plan->isFilled("longitude"));
}

TEST(ImportPlaces, NumbersThatAreNoPlaceStayNumbers)
{
    for (const char *cell : {"38,04", "1.5", "38.04,", ",-84.5", "1.2.3, 4.5", "a.5, 3.4", "12.5 13", ""})
        EXPECT_FALSE(placeIn(cell)) << cell;
    EXPECT_EQ(placeIn("+38.04 -84.5")->longitude, "-84.5");
}
