// SPDX-License-Identifier: GPL-3.0-or-later
#include "followup/cadencesteps.h"

#include <gtest/gtest.h>

namespace ridealong {
namespace {

std::string known(std::string_view name)
{
    for (const char *key : {"call", "email", "visit"})
        if (name == key)
            return key;
    return name == "Site visit" ? "visit" : "";
}

std::string kept(const char *text)
{
    const auto steps = readCadence(text, known);
    return steps ? cadenceText(*steps) : steps.error().text.toStdString();
}

TEST(CadenceSteps, ReadsLinesAndCommas)
{
    EXPECT_EQ(kept("call 0, email 1\n\ncall 3,"), "call 0\nemail 1\ncall 3");
}

TEST(CadenceSteps, ReadsThemAsTheyAreShown)
{
    EXPECT_EQ(kept("call +3 d, email 5 days, Site visit 14d"), "call 3\nemail 5\nvisit 14");
}

TEST(CadenceSteps, ReadsWhatItWrote)
{
    const std::vector<CadenceStep> steps = {{"call", 0}, {"email", 365}};

    EXPECT_EQ(readCadence(cadenceText(steps), known).value(), steps);
}

TEST(CadenceSteps, SaysWhichLineIsWrong)
{
    EXPECT_EQ(kept("call 0, fax 2"), "Line 2: there is no kind of activity called “fax”.");
    EXPECT_EQ(kept("call"), "Line 1: “call” has no days. Write it as call 3.");
    EXPECT_EQ(kept("call 0\nemail 366"), "Line 2: days go from 0 to 365.");
    EXPECT_EQ(kept("call -3"), "Line 1: days go from 0 to 365.");
    EXPECT_EQ(kept("call 99999999999"), "Line 1: days go from 0 to 365.");
    EXPECT_EQ(kept(" \n , "), "Say at least one touch, such as call 0.");
}

TEST(CadenceSteps, HoldsTwelveTouchesAtMost)
{
    std::string text;
    for (int i = 0; i < 12; ++i)
        text += "call 1\n";

    EXPECT_TRUE(readCadence(text, known));
    EXPECT_EQ(kept((text + "call 1").c_str()), "A cadence has 12 touches at most; these are 13.");
}

} // namespace
} // namespace ridealong
