// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "support/bundles.h"

#include <gtest/gtest.h>

namespace ridealong {
namespace {

TEST(Bundle, GivesBackItsRecordsInOrderHoweverItIsCutIntoPieces)
{
    const std::string bytes = bundleBytes(manifestOf(3), {entryOf(1), entryOf(2), entryOf(3)});

    for (const size_t piece : {size_t(1), size_t(3), size_t(64), bytes.size()}) {
        const TakenBundle taken = takeBundle(bytes, piece);

        ASSERT_TRUE(taken.status) << piece;
        EXPECT_EQ(taken.manifests, 1);
        ASSERT_EQ(taken.entries.size(), 3u);
        EXPECT_EQ(taken.entries[2], entryOf(3));
        EXPECT_EQ(taken.hashes[2], hashOf(entryOf(3)));
        ASSERT_EQ(taken.streams.size(), 1u);
        EXPECT_EQ(taken.streams[0].scope, "rep:0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f");
        ASSERT_EQ(taken.signatures.size(), 1u);
        EXPECT_EQ(taken.signatures[0], std::string(64, 's'));
    }
}

TEST(Bundle, KeepsAllThatTheManifestSays)
{
    Manifest manifest = manifestOf(0);
    manifest.heads = {{idOf(3), 7, Digest::of("seven")}};
    manifest.wanted = {idOf(4), idOf(5)};
    manifest.person = idOf(6);
    manifest.role = "rep";
    manifest.invitation = idOf(7);
    manifest.invitationSecret = seeded(8);
    manifest.laptops = {idOf(9)};
    manifest.laptopKeys = {keysOf(10).shown()};

    const TakenBundle taken = takeBundle(bundleBytes(manifest, {}), 100);

    ASSERT_TRUE(taken.status);
    EXPECT_EQ(taken.manifest.team, manifest.team);
    EXPECT_EQ(taken.manifest.laptop, manifest.laptop);
    EXPECT_EQ(taken.manifest.sender, manifest.sender);
    EXPECT_EQ(taken.manifest.teamName, "Harlan Industrial");
    EXPECT_EQ(taken.manifest.program, "0.8.0");
    EXPECT_EQ(taken.manifest.schema, 5);
    EXPECT_EQ(taken.manifest.made, manifest.made);
    ASSERT_EQ(taken.manifest.heads.size(), 1u);
    EXPECT_EQ(taken.manifest.heads[0].hash, Digest::of("seven"));
    EXPECT_EQ(taken.manifest.heads[0].seq, 7);
    EXPECT_EQ(taken.manifest.wanted, manifest.wanted);
    EXPECT_EQ(taken.manifest.person, idOf(6));
    EXPECT_EQ(taken.manifest.role, "rep");
    EXPECT_EQ(taken.manifest.invitation, idOf(7));
    EXPECT_EQ(taken.manifest.invitationSecret, seeded(8));
    EXPECT_EQ(taken.manifest.laptops, manifest.laptops);
    EXPECT_EQ(taken.manifest.laptopKeys, manifest.laptopKeys);
}

TEST(Bundle, IsRefusedWhereAnythingIsNotAsWritten)
{
    const std::string good = bundleBytes(manifestOf(2), {entryOf(1), entryOf(2)});

    for (size_t at = 0; at < good.size(); ++at) {
        std::string bad = good;
        bad[at] = char(bad[at] ^ 0x10);
        EXPECT_FALSE(takeBundle(bad, 4096).status) << at;
        EXPECT_FALSE(takeBundle(good.substr(0, at), 4096).status) << at;
    }
    EXPECT_FALSE(takeBundle(good + std::string(1, '\0'), 4096).status);
    EXPECT_FALSE(takeBundle(good + good, 4096).status);
}

TEST(Bundle, IsNotWrittenWithAnotherNumberOfEntriesThanItAnnounced)
{
    std::string bytes;
    BundleWriter writer([&](std::string_view plain) -> Status {
        bytes += plain;
        return Done{};
    });
    ASSERT_TRUE(writer.manifest(manifestOf(2)));
    ASSERT_TRUE(writer.stream(streamOfEntries()));
    ASSERT_TRUE(writer.entry(encoded(entryOf(1))));

    EXPECT_FALSE(writer.end());
    EXPECT_FALSE(takeBundle(bytes, 4096).status);
}

TEST(Bundle, EndsForGoodWhereTheTakerRefuses)
{
    int entries = 0;
    BundleReader reader({.manifest = {},
                         .stream = {},
                         .entry = [&](LogEntry &&, const Digest &) -> Status {
                             ++entries;
                             return refuse(QStringLiteral("enough"));
                         },
                         .signature = {}});
    const std::string bytes = bundleBytes(manifestOf(2), {entryOf(1), entryOf(2)});

    EXPECT_FALSE(reader.feed(bytes));
    EXPECT_FALSE(reader.feed(bytes));
    EXPECT_EQ(reader.end().error().text, QStringLiteral("enough"));
    EXPECT_EQ(entries, 1);
}

} // namespace
} // namespace ridealong
