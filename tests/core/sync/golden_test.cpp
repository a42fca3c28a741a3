// SPDX-License-Identifier: GPL-3.0-or-later
// Files of format 1 as they were written by the first version that had it. They are to be read for ever: when
// one of these fails, the program is wrong, never the file. Made once by the disabled test at the end.
#include "support/bundles.h"
#include "support/paths.h"
#include "sync/envelopeheader.h"

#include <gtest/gtest.h>

namespace ridealong {
namespace {

const QString passphrase = QStringLiteral("four words and more");

QString golden(const char *name)
{
    return inSources("/tests/data/exchange/") + QLatin1String(name);
}

std::vector<LogEntry> entriesOf(const std::string &plain)
{
    const TakenBundle taken = takeBundle(plain, 4096);
    EXPECT_TRUE(taken.status);
    EXPECT_EQ(taken.manifest.teamName, "Harlan Industrial");
    return taken.entries;
}

std::string frontAndHeader(const std::string &file)
{
    const auto front = std::get<envelope::Front>(envelope::decodedFront(file.substr(0, 32)));
    return file.substr(0, 32 + size_t(front.headerBytes));
}

LogEntry copyEntry()
{
    LogEntry entry = entryOf(2);
    LogItem &item = entry.items.front();
    item.kind = LogItem::Kind::copy;
    item.made = Digest::of("made");
    item.parts.front().stamp = {.depth = 1, .hlc = 2, .written = Digest::of("writer")};
    item.parts.front().seen.clear();
    item.passed = {{.tag = 4, .entries = {Digest::of("old")}}};
    return entry;
}

TEST(GoldenFiles, ChangesForTwoReadersStayReadable)
{
    const OwnKeys cole = keysOf(2), kim = keysOf(3);
    EnvelopeReader reader(golden("changes.rlx"));

    const auto headers = reader.headers();

    ASSERT_TRUE(headers);
    ASSERT_EQ(headers->size(), 2u);
    EXPECT_EQ(headers->front().kind, EnvelopeKind::changes);
    EXPECT_EQ(headers->front().sender, keysOf(1).shown());
    EXPECT_EQ(headers->front().senderName, QStringLiteral("Dana Harlan"));
    EXPECT_EQ(entriesOf(readEnvelope(golden("changes.rlx"), {.keys = &cole}, 0).plain),
              (std::vector{entryOf(1), entryOf(2)}));
    EXPECT_EQ(entriesOf(readEnvelope(golden("changes.rlx"), {.keys = &kim}, 1).plain),
              std::vector{entryOf(3)});
    EXPECT_EQ(hashOf(entryOf(1)).hex(), "7517a431c4de4b84e5821157d70ddc20eb09b68becf045f36960bbccd616dc71");
}

TEST(GoldenFiles, APassphraseAndAnInvitationStayGood)
{
    const std::vector expected{entryOf(5)};

    EXPECT_EQ(entriesOf(readEnvelope(golden("passphrase.rlx"), {.passphrase = passphrase}).plain), expected);
    EXPECT_EQ(entriesOf(readEnvelope(golden("passphrase.rlx"),
                                     {.keys = nullptr,
                                      .secretOf = [](const Id &) { return std::optional{seeded(50)}; }})
                            .plain),
              expected);
}

TEST(GoldenFiles, AJoinFileStaysReadableByAnybody)
{
    EXPECT_EQ(EnvelopeReader(golden("join.rlx")).headers()->front().kind, EnvelopeKind::join);
    EXPECT_EQ(readEnvelope(golden("join.rlx"), {}).plain, "let me in");
}

TEST(GoldenFiles, ABackupStaysReadable)
{
    EXPECT_EQ(EnvelopeReader(golden("backup.rlx")).headers()->front().kind, EnvelopeKind::backup);
    EXPECT_EQ(readEnvelope(golden("backup.rlx"), {.passphrase = passphrase}).plain,
              std::string(200'000, 'b'));
}

TEST(GoldenFiles, DISABLED_AreWritten)
{
    const OwnKeys dana = keysOf(1);
    EnvelopeWish secret = wishFor({}), backup = wishFor({}, EnvelopeKind::backup);
    secret.passphrase = backup.passphrase = passphrase;
    secret.recipients.push_back({.box = {}, .invitation = seeded(50), .invitationId = idOf(51)});

    EXPECT_TRUE(writeEnvelopes(
        golden("changes.rlx"), dana,
        {{wishFor({keysOf(2).shown().box}), bundleBytes(manifestOf(2), {entryOf(1), entryOf(2)})},
         {wishFor({keysOf(3).shown().box}), bundleBytes(manifestOf(1), {entryOf(3)})}}));
    EXPECT_TRUE(
        writeEnvelopes(golden("passphrase.rlx"), dana, {{secret, bundleBytes(manifestOf(1), {entryOf(5)})}}));
    EXPECT_TRUE(writeEnvelopes(golden("join.rlx"), dana, {{wishFor({}, EnvelopeKind::join), "let me in"}}));
    EXPECT_TRUE(writeEnvelopes(golden("backup.rlx"), dana, {{backup, std::string(200'000, 'b')}}));
}

// What the fuzz targets start with.
TEST(GoldenFiles, DISABLED_GiveACorpus)
{
    const QString corpus = inSources("/tests/fuzz/corpus/");
    for (const char *name : {"changes", "passphrase", "join"})
        putBytes(corpus + QStringLiteral("envelope/") + QLatin1String(name),
                 frontAndHeader(bytesOf(golden((std::string(name) + ".rlx").c_str()))));
    putBytes(corpus + QStringLiteral("entry/set"), encoded(entryOf(1)));
    putBytes(corpus + QStringLiteral("entry/copy"), encoded(copyEntry()));
    putBytes(corpus + QStringLiteral("bundle/entries"),
             bundleBytes(manifestOf(2), {entryOf(1), copyEntry()}));
    putBytes(corpus + QStringLiteral("bundle/empty"), bundleBytes(manifestOf(0), {}));
}

} // namespace
} // namespace ridealong
