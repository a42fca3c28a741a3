// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evaluate.h"

#include "support/tempbook.h"

using namespace ridealong;

TEST(Standings, GradeByWhatElseStandsOfTheLeadToday)
{
    // "Came to us" is worth 15 points in the model that a new book has, to inquiries alone.
    TempBook temp;
    const uint32_t lead = temp.addLead("Acme", {{leadField("received_on"), Date::of(2026, 10, 1)}});
    const uint32_t suspect = temp.addLead("Brew");

    EXPECT_DOUBLE_EQ(temp.book().standing(lead).score, 15);
    EXPECT_DOUBLE_EQ(temp.book().standing(suspect).score, 0);
    temp.reopen();
    EXPECT_DOUBLE_EQ(temp.book().standing(lead).score, 15);
    EXPECT_DOUBLE_EQ(temp.book().scorer().score(lead).score, 15);
}
