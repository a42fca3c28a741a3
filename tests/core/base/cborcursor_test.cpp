// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that somebody else wrote: one spelling of each value is read, everything else fails for good.
#include "base/cborcursor.h"

#include "base/cbor.h"

#include <gtest/gtest.h>

using namespace ridealong;
using namespace std::string_view_literals;

TEST(CborCursor, ReadsWhatTheWriterWrites)
{
    std::string bytes;
    cbor::array(bytes, 7);
    cbor::whole(bytes, -300);
    cbor::whole(bytes, INT64_MAX);
    cbor::text(bytes, "Größe");
    cbor::bytes(bytes, "raw");
    cbor::boolean(bytes, true);
    cbor::null(bytes);
    cbor::real(bytes, 0.25);

    cbor::Cursor from(bytes);

    EXPECT_EQ(from.array(), 7u);
    EXPECT_EQ(from.whole(), -300);
    EXPECT_EQ(from.whole(), INT64_MAX);
    EXPECT_EQ(from.text(), "Größe");
    EXPECT_EQ(from.bytes(), "raw");
    EXPECT_TRUE(from.boolean());
    EXPECT_TRUE(from.takeNull());
    EXPECT_EQ(from.real(), 0.25);
    EXPECT_FALSE(from.failed());
    EXPECT_TRUE(from.atEnd());
}

TEST(CborCursor, RefusesASecondSpellingOfANumber)
{
    for (const std::string_view bytes : {"\x18\x17"sv, "\x19\x00\xFF"sv, "\x1A\x00\x00\xFF\xFF"sv,
                                         "\x1B\x00\x00\x00\x00\xFF\xFF\xFF\xFF"sv}) {
        cbor::Cursor from(bytes);
        (void)from.whole();
        EXPECT_TRUE(from.failed());
    }
}

TEST(CborCursor, RefusesLengthsBeyondTheEnd)
{
    for (const std::string_view bytes :
         {"\x42\x01"sv, "\x62\x61"sv, "\x5B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"sv,
          "\x9B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"sv, "\x9A\x00\x10\x00\x00"sv}) {
        cbor::Cursor from(bytes);
        EXPECT_TRUE(from.value().empty());
        EXPECT_TRUE(from.failed());
    }
}

TEST(CborCursor, RefusesMapsTagsUndefinedAndOpenLengths)
{
    for (const std::string_view bytes :
         {"\xA0"sv, "\xC0\x00"sv, "\xF7"sv, "\x9F\xFF"sv, "\x5F\xFF"sv, "\x7F\xFF"sv, "\xF8\x20"sv,
          "\xF9\x3C\x00"sv, "\xFA\x00\x00\x00\x00"sv}) {
        cbor::Cursor from(bytes);
        (void)from.value();
        EXPECT_TRUE(from.failed()) << int(static_cast<unsigned char>(bytes[0]));
    }
}

TEST(CborCursor, NestsEightDeepAndNoDeeper)
{
    const std::string eight = std::string(8, '\x81') + '\x00', nine = std::string(9, '\x81') + '\x00';

    cbor::Cursor fits(eight), deep(nine);
    (void)fits.value();
    (void)deep.value();

    EXPECT_FALSE(fits.failed());
    EXPECT_TRUE(deep.failed());
}

TEST(CborCursor, RefusesTextThatIsNotUtf8)
{
    EXPECT_TRUE(cbor::isUtf8("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"));
    for (const std::string_view text : {"\x80"sv, "\xC0\x80"sv, "\xED\xA0\x80"sv, "\xF4\x90\x80\x80"sv,
                                        "\xE2\x82"sv, "\xF8\x88\x80\x80\x80"sv})
        EXPECT_FALSE(cbor::isUtf8(text));
}
