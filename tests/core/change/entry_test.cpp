// SPDX-License-Identifier: GPL-3.0-or-later
// Entries as bytes: read back as written, one spelling only, and an item can be erased without breaking the
// hash.
#include "change/entry.h"

#include "base/cbor.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

std::string text(std::string_view value)
{
    std::string bytes;
    cbor::text(bytes, value);
    return bytes;
}

Id idOf(uint64_t number)
{
    return {number, 1};
}

LogEntry sample()
{
    LogEntry entry{.stream = idOf(1),
                   .seq = 2,
                   .prev = Digest::of("before"),
                   .hlc = 77 << 16,
                   .schema = 5,
                   .op = 4,
                   .person = idOf(9)};
    entry.items.push_back({.kind = LogItem::Kind::create,
                           .entity = 1,
                           .row = idOf(20),
                           .parts = {{.tag = 2, .value = text("Acme")}, {.tag = 3, .value = text("Bill")}}});
    LogItem set{.kind = LogItem::Kind::set,
                .entity = 1,
                .row = idOf(20),
                .parts = {{.tag = 2, .value = text("Acme Pumps")}}};
    set.parts[0].stamp.depth = 3;
    set.parts[0].seen = {Digest::of("a"), Digest::of("b")};
    entry.items.push_back(set);
    LogItem copy{.kind = LogItem::Kind::copy, .entity = 1, .row = idOf(21), .made = Digest::of("made")};
    copy.parts = {{.tag = 2, .value = text("Beta"), .stamp = {0, 5, Digest::of("made")}},
                  {.tag = 2, .value = text("Betta"), .stamp = {1, 6, Digest::of("x")}},
                  {.tag = 3, .value = text("Ann"), .stamp = {0, 5, Digest::of("made")}}};
    copy.passed = {{.tag = 2, .entries = {Digest::of("older")}}};
    entry.items.push_back(copy);
    entry.items.push_back({.kind = LogItem::Kind::redact, .entity = 5, .row = idOf(22)});
    return entry;
}

} // namespace

TEST(LogEntry, ReadsBackAsItWasWritten)
{
    const LogEntry entry = sample();

    const auto read = decodedEntry(encoded(entry));

    ASSERT_TRUE(read);
    EXPECT_EQ(*read, entry);
    EXPECT_EQ(hashOf(*read), hashOf(entry));
}

TEST(LogEntry, OfAnyLengthButItsOwnIsRefused)
{
    const std::string whole = encoded(sample());

    for (size_t length = 0; length < whole.size(); ++length)
        ASSERT_FALSE(decodedEntry(std::string_view(whole).substr(0, length))) << length;
    EXPECT_FALSE(decodedEntry(whole + '\0'));
}

TEST(LogEntry, WithAnyBitTurnedIsRefusedOrAnotherEntry)
{
    const std::string whole = encoded(sample());
    const Digest hash = hashOf(sample());

    for (size_t bit = 0; bit < 8 * whole.size(); ++bit) {
        std::string turned = whole;
        turned[bit / 8] = char(turned[bit / 8] ^ (1 << bit % 8));
        const auto read = decodedEntry(turned);
        if (!read)
            continue;
        ASSERT_EQ(encoded(*read), turned) << "two spellings of one entry, bit " << bit;
        ASSERT_NE(hashOf(*read), hash) << bit;
    }
}

TEST(LogEntry, KeepsItsHashWhenAnItemIsErased)
{
    LogEntry entry = sample();
    const Digest hash = hashOf(entry);

    entry.items[0] = {.kind = LogItem::Kind::erased, .hash = hashOf(entry.items[0])};

    EXPECT_EQ(hashOf(entry), hash);
    EXPECT_EQ(encoded(entry).find("Bill"), std::string::npos);
    EXPECT_EQ(decodedEntry(encoded(entry)), entry);
}

TEST(LogEntry, KeepsWhatANewerVersionSays)
{
    LogEntry entry = sample();
    entry.items[0].entity = 999;
    entry.items[0].parts[1].tag = 4000;

    const auto read = decodedEntry(encoded(entry));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->items[0].parts[1].tag, 4000);
    EXPECT_EQ(hashOf(*read), hashOf(entry));
}

TEST(LogEntry, TheFirstOfAStreamFollowsNothingAndOthersSomething)
{
    LogEntry first = sample();
    first.seq = 1;
    EXPECT_FALSE(decodedEntry(encoded(first)));

    first.prev = {};
    EXPECT_TRUE(decodedEntry(encoded(first)));
}
