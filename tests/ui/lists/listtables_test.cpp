// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listcopy.h"

#include <gtest/gtest.h>

using namespace ridealong;

TEST(ListTables, NumbersOfAChartAreWhatTheyAreCalled)
{
    using Holds = report::ColumnKind;
    const report::Table table =
        tableFromRows(QStringLiteral("Won"), QStringLiteral("Week\tAmount\tShare\n42\t214500.5\t0.456\n"),
                      {Holds::text, Holds::money, Holds::share});

    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_TRUE(isEmpty(table.rows[0][0].value)); // a week is a name
    EXPECT_EQ(table.rows[0][1].text.toStdString(), "214,500.50");
    EXPECT_EQ(table.rows[0][2].text.toStdString(), "46%");
    EXPECT_EQ(asRows(listingOf(table)).toStdString(), "Week\tAmount (USD)\tShare\n42\t214500.5\t0.456\n");
}
