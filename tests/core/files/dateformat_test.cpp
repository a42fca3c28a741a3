// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/formats.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace ridealong;

namespace {

constexpr DateFormat ymd{DateOrder::ymd}, dmy{DateOrder::dmy}, mdy{DateOrder::mdy};

std::string day(std::string_view cell, const DateFormat &format = ymd)
{
    const Parsed<Date> parsed = parseDate(cell, format);
    return parsed ? parsed.value.iso() : "?";
}

Bad badDay(std::string_view cell, const DateFormat &format = ymd)
{
    return parseDate(cell, format).bad;
}

int64_t utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return ((int64_t(Date::of(year, month, day).days) * 24 + hour) * 60 + minute) * 60'000 + second * 1000;
}

DateGuess guess(std::vector<std::string_view> cells, DateOrder usual = DateOrder::mdy)
{
    return detectDates(cells, usual);
}

} // namespace

TEST(Dates, AreReadInEachOrder)
{
    EXPECT_EQ(day("2009-07-14"), "2009-07-14");
    EXPECT_EQ(day("2009/7/4"), "2009-07-04");
    EXPECT_EQ(day("20090714"), "2009-07-14");
    EXPECT_EQ(day("07/14/2009", mdy), "2009-07-14");
    EXPECT_EQ(day("14.7.2009", dmy), "2009-07-14");
    EXPECT_EQ(day(" 14. 7. 2009 ", dmy), "2009-07-14");
    EXPECT_EQ(day("14-07-09", dmy), "2009-07-14");
    EXPECT_EQ(day("09/07/14", ymd), "2009-07-14");
    EXPECT_EQ(day("2009-07-14", mdy), "2009-07-14");
}

TEST(Dates, AreReadWithEnglishMonths)
{
    for (const char *cell :
         {"14 Jul 2009", "14-Jul-09", "14. July 2009", "Jul 14, 2009", "July 14 2009", "14th July 2009",
          "Jul. 14, 2009", "Tue, 14 Jul 2009", "2009 Jul 14", "14-JUL-2009"})
        EXPECT_EQ(day(cell), "2009-07-14") << cell;
    EXPECT_EQ(day("1 Sept 2009"), "2009-09-01");
    EXPECT_EQ(badDay("July 2009"), Bad::notADate);
    EXPECT_EQ(badDay("14 Foo 2009"), Bad::notADate);
}

TEST(Dates, TwoDigitYearsTurnAtThePivot)
{
    EXPECT_EQ(day("1/2/69", dmy), "2069-02-01");
    EXPECT_EQ(day("1/2/70", dmy), "1970-02-01");
    EXPECT_EQ(day("1/2/30", {DateOrder::dmy, 30}), "1930-02-01");
}

TEST(Dates, SayWhyTheyCannotBeRead)
{
    EXPECT_EQ(badDay(""), Bad::empty);
    EXPECT_EQ(badDay(" \xC2\xA0"), Bad::empty);
    EXPECT_EQ(badDay("2009-02-30"), Bad::noSuchDay);
    EXPECT_EQ(badDay("14/07/2009", mdy), Bad::noSuchDay);
    EXPECT_EQ(badDay("07/14/2009", ymd), Bad::noSuchDay);
    for (const char *cell :
         {"soon", "2009-07/14", "2009\\7\\14", "1.5", "12", "2009-07", "555-1234", "12345-67-89", "31122009",
          "2009-07-14-", "0000000000000000000000000", "7/14/209", "-", "/", "2009-7-"})
        EXPECT_FALSE(parseDate(cell, ymd)) << cell;
    EXPECT_EQ(badDay("2009-07-14 noon"), Bad::notATime);
    EXPECT_EQ(badDay("2009-07-14T25:00"), Bad::notATime);
    EXPECT_EQ(badDay("2009-07-14 13:00 PM"), Bad::notATime);
    EXPECT_EQ(badDay("2009-07-14 12:00 EST"), Bad::notATime);
}

TEST(Dates, KeepTheDayThatIsWritten)
{
    EXPECT_EQ(day("2010-10-14T00:00:00.000Z"), "2010-10-14");
    EXPECT_EQ(day("2010-10-14T23:59:59.000Z-0300"), "2010-10-14");
    EXPECT_EQ(day("07/15/2009 02:14:45+0800", mdy), "2009-07-15");
}

TEST(Dates, TimesWithZonesAreInstants)
{
    EXPECT_EQ(parseInstant("2011-01-01T12:00:00.000Z", ymd).value.ms, utc(2011, 1, 1, 12, 0));
    EXPECT_EQ(parseInstant("07/15/2009 02:14:45+0800", mdy).value.ms, utc(2009, 7, 14, 18, 14, 45));
    EXPECT_EQ(parseInstant("07/13/2009T22:14:45-0800", mdy).value.ms, utc(2009, 7, 14, 6, 14, 45));
    EXPECT_EQ(parseInstant("2010-10-14T12:00:00.000Z-0300", ymd).value.ms, utc(2010, 10, 14, 15, 0));
    EXPECT_EQ(parseInstant("2009-07-14T14:14:45+02:00", ymd).value.ms, utc(2009, 7, 14, 12, 14, 45));
    EXPECT_EQ(parseInstant("2009-07-14T14:14:45.25 UTC", ymd).value.ms, utc(2009, 7, 14, 14, 14, 45) + 250);
    EXPECT_EQ(parseInstant("7/14/2009 2:14 PM", mdy).value.localMinuteOfDay(), 14 * 60 + 14);
    EXPECT_EQ(parseInstant("7/14/2009, 12:05 am", mdy).value.localMinuteOfDay(), 5);
    EXPECT_EQ(parseInstant("2009-07-14", ymd).value, Instant::fromLocal(Date::of(2009, 7, 14), 0));
}

TEST(Dates, AColumnTellsItsOrder)
{
    EXPECT_EQ(guess({"2009-07-14", "", "2010-01-02"}).format.order, DateOrder::ymd);
    EXPECT_EQ(guess({"01/02/2009", "07/14/2009"}).format.order, DateOrder::mdy);
    EXPECT_EQ(guess({"01/02/2009", "14/07/2009"}).format.order, DateOrder::dmy);
    EXPECT_FALSE(guess({"01/02/2009", "14/07/2009"}).ambiguous);
    EXPECT_FALSE(guess({"07/07/2009"}).ambiguous);
    EXPECT_TRUE(guess({"2009-07-14 10:00"}).withTime);
    EXPECT_EQ(guess({"2009-07-14", "soon", "-"}).parsed, 1);
}

TEST(Dates, AColumnThatIsOpenSaysSo)
{
    const DateGuess american = guess({"01/02/2009", "03/04/2009"}, DateOrder::mdy);
    const DateGuess british = guess({"01/02/2009", "03/04/2009"}, DateOrder::dmy);
    const DateGuess points = guess({"01.02.2009", "03.04.2009"}, DateOrder::mdy);

    EXPECT_TRUE(american.ambiguous && british.ambiguous && points.ambiguous);
    EXPECT_EQ(american.format.order, DateOrder::mdy);
    EXPECT_EQ(british.format.order, DateOrder::dmy);
    EXPECT_EQ(points.format.order, DateOrder::dmy);
    EXPECT_TRUE(guess({"25/12/19"}, DateOrder::mdy).ambiguous);
}

TEST(Dates, NoTextMakesThemCrash)
{
    const bool holds = rc::check("any text gives a day or a reason", [](const std::string &text) {
        const std::string pieces[]{text, "2009-" + text, "14 Jul " + text, "2009-07-14 " + text,
                                   "1/2/" + text};
        for (const std::string &piece : pieces)
            for (const DateFormat &format : {ymd, dmy, mdy})
                RC_ASSERT(bool(parseInstant(piece, format)) == bool(parseDate(piece, format)));
    });

    EXPECT_TRUE(holds);
}

TEST(Dates, EveryDayIsReadBackInEveryOrder)
{
    const bool holds = rc::check("written and read", [] {
        const Date date{*rc::gen::inRange(-25'000, 40'000)};
        const int y = date.year(), m = date.month(), d = date.day();
        const auto join = [](int a, int b, int c) {
            return std::to_string(a) + '/' + std::to_string(b) + '/' + std::to_string(c);
        };

        RC_ASSERT(parseDate(join(y, m, d), dmy).value == date);
        RC_ASSERT(parseDate(join(d, m, y), dmy).value == date);
        RC_ASSERT(parseDate(join(m, d, y), mdy).value == date);
        RC_ASSERT(parseDate(date.iso(), mdy).value == date);
    });

    EXPECT_TRUE(holds);
}
