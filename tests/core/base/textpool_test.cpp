// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/field.h"
#include "base/id.h"
#include "base/textpool.h"

#include <gtest/gtest.h>
#include <memory>
#include <string>

using namespace ridealong;

TEST(TextPool, GivesOneCodeToOneText)
{
    TextPool pool;

    const Text food = pool.intern("Food");
    const Text other = pool.intern("Beverage");

    EXPECT_EQ(pool.intern("Food"), food);
    EXPECT_NE(other, food);
    EXPECT_EQ(pool.view(food), "Food");
    EXPECT_TRUE(pool.intern("").isEmpty());
    EXPECT_EQ(pool.view({}), "");
}

TEST(TextPool, KeepsManyAndLongTexts)
{
    TextPool pool;
    const std::string book(300'000, 'x');

    const Text longText = pool.intern(book);
    for (int i = 0; i < 50'000; ++i)
        pool.intern(std::to_string(i));

    EXPECT_EQ(pool.view(longText), book);
    EXPECT_EQ(pool.view(pool.intern("49999")), "49999");
    EXPECT_EQ(pool.size(), 50'002u);
    Text missing;
    EXPECT_FALSE(pool.find("fifty", missing));
}

TEST(Header, IsFoldedToLettersAndDigits)
{
    EXPECT_EQ(foldedHeader(" Account-Name_2 "), "accountname2");
}

TEST(Id, ReadsItsOwnHexAndGrows)
{
    const Id first = Id::make(1'000);
    const Id second = Id::make(1'000);

    EXPECT_LT(first, second);
    EXPECT_EQ(Id::fromHex(first.hex()), first);
    EXPECT_TRUE(Id::fromHex("xyz").isNull());
    EXPECT_EQ(Id::hashedFrom("quota|kim|2026-11"), Id::hashedFrom("quota|kim|2026-11"));
    EXPECT_NE(Id::hashedFrom("a"), Id::hashedFrom("b"));
}

TEST(TextPool, ACopyHasTheSameCodesAndGoesOnByItself)
{
    auto pool = std::make_unique<TextPool>();
    const Text acme = pool->intern("Acme");

    TextPool copy(*pool);
    const Text beta = copy.intern("Beta");
    const Text gamma = pool->intern("Gamma");

    EXPECT_EQ(beta, gamma);
    EXPECT_EQ(pool->view(gamma), "Gamma");
    pool.reset();
    EXPECT_EQ(copy.view(acme), "Acme");
    EXPECT_EQ(copy.view(beta), "Beta");
}
