// SPDX-License-Identifier: GPL-3.0-or-later
// The pure merge: whatever the order, one state; who has seen a value beats it; who has not is in conflict.
#include "change/register.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

Digest named(const char *name)
{
    return Digest::of(name);
}

struct Written
{
    Leaf leaf;
    std::vector<Digest> seen;
};

Written write(const char *name, int64_t depth, int64_t hlc, const char *value, std::vector<Digest> seen = {})
{
    return {{{depth, hlc, named(name)}, value}, std::move(seen)};
}

Register after(const std::vector<Written> &written)
{
    Register state;
    for (const Written &each : written)
        state.write(each.leaf, each.seen);
    return state;
}

} // namespace

TEST(Register, KeepsTheLaterOfTwoEditsToOneFieldAndTheOtherBeside)
{
    const Register state = after({write("anna", 0, 100, "70"), write("kim", 0, 200, "85")});

    EXPECT_EQ(state.winner().value, "85");
    ASSERT_EQ(state.leaves().size(), 2u);
    EXPECT_EQ(state.leaves()[1].value, "70");
    EXPECT_TRUE(state.isConflict());
}

TEST(Register, AnEditThatSawAValueBeatsItWhateverTheClockSays)
{
    const Written ahead = write("two years ahead", 0, 1'000'000, "62");
    const int64_t depth = depthOver(ahead.leaf.stamp, false, 100);
    const Register state = after({ahead, write("now", depth, 100, "70", {named("two years ahead")})});

    EXPECT_EQ(state.winner().value, "70");
    EXPECT_FALSE(state.isConflict());
}

TEST(Register, TheSameMillisecondIsDecidedByTheHash)
{
    const Written a = write("a", 0, 100, "1"), b = write("b", 0, 100, "2");
    const char *winner = named("a") > named("b") ? "1" : "2";

    EXPECT_EQ(after({a, b}).winner().value, winner);
    EXPECT_EQ(after({b, a}).winner().value, winner);
}

TEST(Register, TwoPeopleWhoTypedTheSameAreNoConflict)
{
    EXPECT_FALSE(after({write("a", 0, 100, "70"), write("b", 0, 200, "70")}).isConflict());
}

TEST(Register, ADecisionThatSawAllLeavesEndsTheConflict)
{
    const Register state = after({write("a", 0, 100, "1"), write("b", 0, 200, "2"),
                                  write("decision", 1, 150, "1", {named("a"), named("b")})});

    EXPECT_EQ(state.winner().value, "1");
    EXPECT_EQ(state.leaves().size(), 1u);
}

TEST(Register, ComesToTheSameInEveryOrderAndHoweverOften)
{
    std::vector<Written> all = {write("make", 0, 10, "0"),
                                write("a", 1, 20, "1", {named("make")}),
                                write("b", 1, 20, "2", {named("make")}),
                                write("c", 2, 30, "3", {named("a")}),
                                write("d", 2, 25, "4", {named("a"), named("b")}),
                                write("e", 3, 5, "5", {named("c"), named("d")})};
    const Register expected = after(all);
    std::vector<int> order = {0, 1, 2, 3, 4, 5};

    do {
        Register state;
        for (const int i : order)
            for (int twice = 0; twice < 2; ++twice)
                state.write(all[size_t(i)].leaf, all[size_t(i)].seen);
        ASSERT_EQ(state, expected);
    } while (std::ranges::next_permutation(order).found);
    EXPECT_EQ(expected.winner().value, "5");
}

TEST(Register, WhatWasReplacedBeforeItCameStaysReplaced)
{
    Register state;
    state.pass(named("old"));

    state.write(write("old", 9, 900, "1").leaf, {});

    EXPECT_TRUE(state.isEmpty());
}

TEST(Register, AnOwnLaterEditNeedsNoGreaterDepthAndAForeignOneDoes)
{
    const Stamp stamp{.depth = 3, .hlc = 100, .written = named("x")};

    EXPECT_EQ(depthOver(stamp, true, 101), 3);
    EXPECT_EQ(depthOver(stamp, true, 100), 4);
    EXPECT_EQ(depthOver(stamp, false, 101), 4);
}
