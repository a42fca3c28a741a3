// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxcell.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

std::string plain(const char *raw)
{
    return cellText(raw, {}, false);
}

std::string as(const char *code, const char *raw, bool since1904 = false)
{
    return cellText(raw, faceOfCode(code), since1904);
}

} // namespace

TEST(XlsxCell, NumbersStandAsTheyAreWrittenWithoutNoise)
{
    EXPECT_EQ(plain("0.30000000000000004"), "0.3");
    EXPECT_EQ(plain("2.9999999999999996"), "3");
    EXPECT_EQ(plain("9.9999999999999999E2"), "1000");
    EXPECT_EQ(plain("1500.0"), "1500");
    EXPECT_EQ(plain("1.2E-3"), "0.0012");
    EXPECT_EQ(plain("-12.50"), "-12.5");
    EXPECT_EQ(plain("4930123456789"), "4930123456789");
    EXPECT_EQ(plain("1234567890123456789"), "1234567890123456789");
    EXPECT_EQ(plain("0"), "0");
    EXPECT_EQ(plain("1E+300"), "1E+300");
    EXPECT_EQ(plain("twelve"), "twelve");
}

TEST(XlsxCell, DaysAndTimesAreIso)
{
    EXPECT_EQ(as("yyyy-mm-dd", "46309"), "2026-10-14");
    EXPECT_EQ(as("[$-407]d. mmmm yyyy;@", "46309"), "2026-10-14");
    EXPECT_EQ(as("dd/mm/yyyy\\ hh:mm", "46309.395833333336"), "2026-10-14 09:30");
    EXPECT_EQ(as("dd/mm/yyyy hh:mm", "46309"), "2026-10-14");
    EXPECT_EQ(as("m/d/yy", "46309.75"), "2026-10-14");
    EXPECT_EQ(as("h:mm AM/PM", "0.5"), "12:00");
    EXPECT_EQ(as("[h]:mm", "1.1041666666666667"), "26:30");
    EXPECT_EQ(as("mmm-yy", "46309"), "2026-10-14");
    EXPECT_EQ(as("yyyy-mm-dd", "44847", true), "2026-10-14");
    EXPECT_EQ(as("yyyy-mm-dd", "1"), "1900-01-01");
    EXPECT_EQ(as("yyyy-mm-dd", "61"), "1900-03-01");
    EXPECT_EQ(as("yyyy-mm-dd", "-1"), "-1");
    EXPECT_EQ(as("yyyy-mm-dd", "99999999"), "99999999");
    EXPECT_EQ(as("yyyy-mm-dd hh:mm:ss.000", "46309.99999999999"), "2026-10-15");
    EXPECT_EQ(cellText("46309", faceOfBuiltIn(14), false), "2026-10-14");
    EXPECT_EQ(cellText("46309.5", faceOfBuiltIn(22), false), "2026-10-14 12:00");
    EXPECT_EQ(isoCellText("2026-10-14T00:00:00"), "2026-10-14");
    EXPECT_EQ(isoCellText("2026-10-14T09:30:00"), "2026-10-14 09:30:00");
}

TEST(XlsxCell, OtherFormatsAreNoDays)
{
    EXPECT_EQ(as("General", "45.5"), "45.5");
    EXPECT_EQ(as("#,##0.00 \"days\"", "45.5"), "45.5");
    EXPECT_EQ(as("#,##0.00\\ [$€-407]", "45.5"), "45.5");
    EXPECT_EQ(as("0.00E+00", "45.5"), "45.5");
    EXPECT_EQ(as("[Red]#,##0;[Blue]-#,##0", "45"), "45");
    EXPECT_EQ(as("0.0%", "0.125"), "12.5%");
    EXPECT_EQ(cellText("0.25", faceOfBuiltIn(9), false), "25%");
    EXPECT_EQ(as("00000", "1234"), "01234");
    EXPECT_EQ(as("@", "1234"), "1234");
}

TEST(XlsxCell, ReferencesAndEscapes)
{
    EXPECT_EQ(columnOf(u"A1"), 0);
    EXPECT_EQ(columnOf(u"AB12"), 27);
    EXPECT_EQ(columnOf(u"XFD1"), 16383);
    EXPECT_EQ(columnOf(u""), -1);
    std::string text = "a_x000D_b_x0041_ _xZZZZ_ _x00";
    unescapeText(text);
    EXPECT_EQ(text, "a\rbA _xZZZZ_ _x00");
}
