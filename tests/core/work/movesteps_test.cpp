// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/people.h"
#include "work/movesteps.h"

using namespace ridealong;

namespace {

// Tessa and Cole with a lead each, on Wednesday, October 14, 2026.
struct MovedBook : TempBook
{
    MovedBook()
        : tessa(addPerson("Tessa Okafor", "TO"))
        , cole(addPerson("Cole Jensen", "CJ"))
        , hers(addLead("Hers", {{leadField("owner"), Link{tessa}}}))
        , his(addLead("His", {{leadField("owner"), Link{cole}}}))
    {
    }

    void setHolidays(const char *days)
    {
        const uint32_t row = book().settingRow("holidays");
        ASSERT_GT(row, 0u);
        setCell(*this, Entity::setting, row, settingField("text"), std::string(days));
    }

    std::vector<std::string> moved(const StepsWish &wish)
    {
        const auto shifts = shiftsOf(book(), wish);
        EXPECT_TRUE(shifts) << (shifts ? "" : shifts.error().text.toStdString());
        return shifts ? texts(*shifts) : std::vector<std::string>();
    }

    static std::vector<std::string> texts(const std::vector<StepShift> &shifts)
    {
        std::vector<std::string> texts;
        for (const StepShift &shift : shifts)
            texts.push_back(std::to_string(shift.step) + " " + shift.from.iso() + " " + shift.to.iso());
        return texts;
    }

    uint32_t tessa, cole, hers, his;
};

StepsWish wishFor(uint32_t person, const char *from, const char *to, const char *start, int perDay = 0)
{
    return {.person = person, .due = {day(from), day(to)}, .start = day(start), .perDay = perDay};
}

using Texts = std::vector<std::string>;

} // namespace

TEST(MoveSteps, KeepTheGapsInWorkingDaysAcrossAWeekend)
{
    MovedBook book;
    addStep(book, book.hers, "2026-10-12"); // 1: Monday
    addStep(book, book.hers, "2026-10-14"); // 2: Wednesday
    addStep(book, book.hers, "2026-10-12"); // 3: Monday
    addStep(book, book.hers, "2026-10-20"); // later than asked for
    addStep(book, book.his, "2026-10-13");  // somebody else's

    const Texts moved = book.moved(wishFor(book.tessa, "2026-10-12", "2026-10-16", "2026-10-22"));

    EXPECT_EQ(moved, (Texts{"1 2026-10-12 2026-10-22", "3 2026-10-12 2026-10-22", // Thursday
                            "2 2026-10-14 2026-10-26"})); // two working days on: Monday
}

TEST(MoveSteps, ASpreadPutsSoManyOnEachWorkingDayInTheOrderOfTheSteps)
{
    MovedBook book;
    addStep(book, book.hers, "2026-10-13");                                          // 1
    addStep(book, book.hers, "2026-10-12", {{stepField("time"), int64_t(15 * 60)}}); // 2
    addStep(book, book.his, "2026-10-12", {{stepField("time"), int64_t(9 * 60)}});   // 3
    addStep(book, book.his, "2026-10-05");                                           // 4
    addStep(book, book.hers, "2026-10-14");                                          // 5

    const Texts moved = book.moved(wishFor(0, "2026-10-01", "2026-10-31", "2026-10-16", 2));

    EXPECT_EQ(moved, (Texts{"4 2026-10-05 2026-10-16", "3 2026-10-12 2026-10-16", "2 2026-10-12 2026-10-19",
                            "1 2026-10-13 2026-10-19", "5 2026-10-14 2026-10-20"}));
}

TEST(MoveSteps, NeverLandOnAHolidayOrADayOff)
{
    MovedBook book;
    book.setHolidays("2026-10-19 2026-10-21");
    addStep(book, book.hers, "2026-10-15");
    addStep(book, book.hers, "2026-10-16");

    const Texts moved = book.moved(wishFor(0, "2026-10-15", "2026-10-16", "2026-10-17")); // a Saturday

    EXPECT_EQ(moved, (Texts{"1 2026-10-15 2026-10-20", "2 2026-10-16 2026-10-22"}));
}

// A week off: were its own holidays left out of the gaps, all of it would fall on one day.
TEST(MoveSteps, AWeekOfHolidaysKeepsItsShape)
{
    MovedBook book;
    book.setHolidays("2026-10-19 2026-10-20 2026-10-21 2026-10-22 2026-10-23");
    for (const char *due : {"2026-10-19", "2026-10-21", "2026-10-23"})
        addStep(book, book.hers, due);

    const Texts moved = book.moved(wishFor(0, "2026-10-19", "2026-10-23", "2026-10-26"));

    EXPECT_EQ(moved,
              (Texts{"1 2026-10-19 2026-10-26", "2 2026-10-21 2026-10-28", "3 2026-10-23 2026-10-30"}));
    EXPECT_EQ(MovedBook::texts(shiftsOffHolidays(book.book())), moved);
}

TEST(MoveSteps, OnlyStepsOnHolidaysToComeMoveOffThem)
{
    MovedBook book;
    book.setHolidays("2026-10-12 2026-10-15 2026-10-16 2026-10-19 2026-10-22");
    addStep(book, book.hers, "2026-10-12"); // 1: overdue, and stays so
    addStep(book, book.hers, "2026-10-14"); // 2: no holiday
    addStep(book, book.hers, "2026-10-16"); // 3: Friday, before a weekend and one more holiday
    addStep(book, book.his, "2026-10-19");  // 4
    addStep(book, book.hers, "2026-10-22"); // 5
    addStep(book, book.hers, "2026-10-22", {{stepField("state"), int64_t(stepDone)}});

    EXPECT_EQ(MovedBook::texts(shiftsOffHolidays(book.book())),
              (Texts{"3 2026-10-16 2026-10-20", "4 2026-10-19 2026-10-21", "5 2026-10-22 2026-10-23"}));
    EXPECT_EQ(MovedBook::texts(shiftsOffHolidays(book.book(), book.cole)), Texts{"4 2026-10-19 2026-10-20"});
}

TEST(MoveSteps, AreOneUndoAndSayWhoseTheyWere)
{
    MovedBook book;
    const uint32_t first = addStep(book, book.hers, "2026-10-14", {{stepField("time"), int64_t(600)}});
    const uint32_t second = addStep(book, book.hers, "2026-10-15");
    const auto shifts = shiftsOf(book.book(), wishFor(book.tessa, "2026-10-14", "2026-10-15", "2026-10-19"));
    ASSERT_TRUE(shifts);

    ChangeSet changes = book->change();
    ASSERT_TRUE(moveSteps(changes, book.book(), *shifts));
    ASSERT_TRUE(book->commit(deedOf(book.book(), *shifts, book.tessa), std::move(changes)));

    EXPECT_EQ(book.book().steps()[first].due, day("2026-10-19"));
    EXPECT_EQ(book.book().steps()[first].time, 600);
    EXPECT_EQ(book.book().steps()[second].due, day("2026-10-20"));
    EXPECT_EQ(book->undoText().toStdString(), "Moved the steps of Tessa Okafor to Oct 19");
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book.book().steps()[first].due, day("2026-10-14"));
    EXPECT_EQ(book.book().steps()[second].due, day("2026-10-15"));
}

TEST(MoveSteps, TheNewDaysAreCounted)
{
    MovedBook book;
    for (int i = 0; i < 5; ++i)
        addStep(book, book.hers, "2026-10-14");
    const auto shifts = shiftsOf(book.book(), wishFor(0, "2026-10-14", "2026-10-14", "2026-10-16", 3));
    ASSERT_TRUE(shifts);

    EXPECT_EQ(newDays(*shifts), (std::vector<ShiftedDay>{{day("2026-10-16"), 3}, {day("2026-10-19"), 2}}));
}

TEST(MoveSteps, SayWhyTheyCannotMove)
{
    MovedBook book;
    const uint32_t step = addStep(book, book.hers, "2026-10-14");
    const auto why = [&](const StepsWish &wish) {
        const auto shifts = shiftsOf(book.book(), wish);
        return shifts ? std::string() : shifts.error().text.toStdString();
    };

    EXPECT_EQ(why(wishFor(0, "2026-10-20", "2026-10-25", "2026-10-26")), "No open step is due in that time.");
    EXPECT_EQ(why(wishFor(0, "2026-10-14", "2026-10-13", "2026-10-26")),
              "Say from which day to which later day the steps are due now.");
    EXPECT_EQ(why(wishFor(0, "2026-10-14", "2026-10-14", "2026-10-13")),
              "Steps cannot move to a day that is over. Give today or a later day.");
    EXPECT_EQ(why(wishFor(0, "2026-10-14", "2026-10-14", "")), "Say the first new day.");
    EXPECT_EQ(why(wishFor(0, "2026-10-14", "2026-10-14", "9999-12-31", -1)),
              "At least one step goes to a day.");

    const auto shifts = shiftsOf(book.book(), wishFor(0, "2026-10-14", "2026-10-14", "2026-10-20"));
    setCell(book, Entity::step, step, stepField("state"), int64_t(stepDone));
    ChangeSet changes = book->change();
    EXPECT_FALSE(moveSteps(changes, book.book(), *shifts)); // the book is not what was previewed
    EXPECT_TRUE(changes.isEmpty());
}

TEST(MoveSteps, EndWhereTheCalendarEnds)
{
    MovedBook book;
    addStep(book, book.hers, "2026-10-14");
    addStep(book, book.hers, "9990-10-14");

    const auto shifts = shiftsOf(book.book(), wishFor(0, "2026-10-14", "9999-12-31", "2100-01-01"));

    ASSERT_FALSE(shifts);
    EXPECT_EQ(shifts.error().text.toStdString(),
              "The steps would go past the year 9999. Give an earlier day.");
}
