// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importintake.h"

#include "measure/intake.h"
#include "support/imports.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

// Two that fit the usual model and two that nothing is known of, one of them lost already.
constexpr const char *list = "Company,Need,Budget,Awareness,Employees,Value,Annual revenue,Stage\n"
                             "Fits,active,yes,customer,600,60000,200000000,Suspect\n"
                             "Fits too,active,yes,customer,600,60000,200000000,Suspect\n"
                             "Poor,none,no,none,,,,Suspect\n"
                             "Poor and lost,none,no,none,,,,Lost\n";

int waitingIn(TempBook &book)
{
    return int(intakeCases(book.book(), {.state = Intake::waiting}).size());
}

} // namespace

TEST(ImportIntake, WhatARepImportsWaitsUnderCInTheSameUndo)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    book->setUser(kim);

    const auto report = importText(book, ImportTable::leads, list);

    ASSERT_TRUE(report);
    int good = 0;
    for (uint32_t lead = 1; lead < book.book().leads().end(); ++lead) {
        const Standing &standing = book.book().standing(lead);
        const bool mustWait = standing.stageType == StageType::open && standing.grade > Grade::C;
        EXPECT_EQ(waitsAtIntake(book.book(), lead), mustWait) << lead;
        good += standing.grade <= Grade::C;
    }
    EXPECT_EQ(good, 2);
    EXPECT_EQ(waitingIn(book), 1);
    EXPECT_EQ(intakeCases(book.book()).front().person, kim);
    EXPECT_TRUE(
        report->notes.contains(QStringLiteral("1 lead is off profile and waits for the manager at intake.")));
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(waitingIn(book), 0);
    EXPECT_FALSE(book.book().leads().has(1));
}

TEST(ImportIntake, WhatAManagerImportsIsCallable)
{
    TempBook book;

    ASSERT_TRUE(importText(book, ImportTable::leads, list));

    EXPECT_EQ(waitingIn(book), 0);
}

TEST(ImportIntake, LeadsThatWereThereStayAsTheyAre)
{
    TempBook book;
    const uint32_t old = book.addLead("Poor");
    book->setUser(book.addPerson("Kim Lee", "KL"));

    ASSERT_TRUE(importText(book, ImportTable::leads, "Company,City\nPoor,Dayton\n",
                           {.match = {"company"}, .onMatch = OnMatch::update}));

    EXPECT_EQ(book.book().leads().text(old, leadField("city")), "Dayton");
    EXPECT_EQ(waitingIn(book), 0);
}
