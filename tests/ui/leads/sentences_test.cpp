// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/sentences.h"

#include <gtest/gtest.h>

using namespace ridealong;

TEST(Sentences, EndOnceHoweverANameEnds)
{
    const QString waits = QStringLiteral("It waits for the manager");

    EXPECT_EQ(asOneText({QStringLiteral("Added Bolt Co."), waits}).toStdString(),
              "Added Bolt Co. It waits for the manager");
    EXPECT_EQ(asOneText({QStringLiteral("Stage moves to Quoted"), QStringLiteral("Terre Haute is closed.")})
                  .toStdString(),
              "Stage moves to Quoted. Terre Haute is closed.");
    EXPECT_EQ(asOneText({QStringLiteral("Added Acme"), QString()}).toStdString(), "Added Acme");
    EXPECT_TRUE(asOneText({}).isEmpty());
}
