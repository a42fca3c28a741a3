// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/envelopes.h"
#include "sync/envelopeheader.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ridealong {
namespace {

class Envelopes : public testing::Test
{
protected:
    QString file(const char *name = "a.rlx") const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    OwnKeys m_dana = keysOf(1), m_cole = keysOf(2), m_kim = keysOf(3);

private:
    QTemporaryDir m_folder;
};

TEST_F(Envelopes, GiveTheReaderWhatTheWriterPutIn)
{
    const size_t chunk = 65'536;
    for (const size_t length : {size_t(0), size_t(1), chunk - 1, chunk, chunk + 1, 5 * chunk + 17}) {
        const std::string plain = noise(length);

        ASSERT_TRUE(writeEnvelopes(file(), m_dana, {{wishFor({m_cole.shown().box}), plain}}));
        const ReadEnvelope read = readEnvelope(file(), {.keys = &m_cole});

        EXPECT_TRUE(read.status) << length;
        EXPECT_EQ(read.plain, plain) << length;
    }
    EXPECT_EQ(left(), QStringList{QStringLiteral("a.rlx")});
}

TEST_F(Envelopes, SayInTheirHeaderWhoWroteThemAndWhen)
{
    EnvelopeWish wish = wishFor({m_cole.shown().box, m_kim.shown().box});
    wish.header.part = 2;
    wish.header.parts = 3;
    wish.header.set = idOf(9);
    wish.header.invitation = idOf(8);
    wish.header.invitationProof = invitationProof(seeded(7), idOf(1), idOf(2), m_dana.shown());
    ASSERT_TRUE(writeEnvelopes(file(), m_dana, {{wish, "x"}}));

    EnvelopeReader reader(file());
    const auto headers = reader.headers();

    ASSERT_TRUE(headers);
    ASSERT_EQ(headers->size(), 1u);
    const EnvelopeHeader &header = headers->front();
    EXPECT_EQ(header.kind, EnvelopeKind::changes);
    EXPECT_EQ(header.team, idOf(1));
    EXPECT_EQ(header.laptop, idOf(2));
    EXPECT_EQ(header.sender, m_dana.shown());
    EXPECT_EQ(header.senderName, QStringLiteral("Dana Harlan"));
    EXPECT_EQ(header.made, Instant{1'760'000'000'000});
    EXPECT_EQ(header.part, 2);
    EXPECT_EQ(header.parts, 3);
    EXPECT_EQ(header.set, idOf(9));
    EXPECT_EQ(header.invitation, idOf(8));
    EXPECT_EQ(header.invitationProof, wish.header.invitationProof);
    EXPECT_EQ(header.recipients, 2);
    EXPECT_FALSE(header.hasPassphrase);
}

TEST_F(Envelopes, StandOneBehindTheOtherAndEachOpensForItsOwnReaderOnly)
{
    ASSERT_TRUE(writeEnvelopes(
        file(), m_dana,
        {{wishFor({m_cole.shown().box}), "for Cole"}, {wishFor({m_kim.shown().box}), "for Kim"}}));

    EnvelopeReader reader(file());
    ASSERT_TRUE(reader.headers());

    EXPECT_TRUE(reader.opensBy(0, {.keys = &m_cole}));
    EXPECT_FALSE(reader.opensBy(1, {.keys = &m_cole}));
    EXPECT_TRUE(reader.opensBy(1, {.keys = &m_kim}));
    EXPECT_EQ(readEnvelope(file(), {.keys = &m_kim}, 1).plain, "for Kim");
    EXPECT_EQ(readEnvelope(file(), {.keys = &m_kim}, 0).problem, EnvelopeProblem::notForUs);
}

TEST_F(Envelopes, OpenByAnInvitationsSecret)
{
    EnvelopeWish wish = wishFor({});
    wish.recipients.push_back({.box = {}, .invitation = seeded(50), .invitationId = idOf(51)});
    ASSERT_TRUE(writeEnvelopes(file(), m_dana, {{wish, "welcome"}}));
    const auto knows = [](unsigned char secret) {
        return
            [secret](const Id &id) { return id == idOf(51) ? std::optional{seeded(secret)} : std::nullopt; };
    };

    EXPECT_EQ(readEnvelope(file(), {.keys = nullptr, .secretOf = knows(50)}).plain, "welcome");
    EXPECT_EQ(readEnvelope(file(), {.keys = nullptr, .secretOf = knows(52)}).problem,
              EnvelopeProblem::notForUs);
}

TEST_F(Envelopes, OpenByTheirPassphraseHoweverItsLettersAreSpelled)
{
    EnvelopeWish wish = wishFor({});
    wish.passphrase = QStringLiteral("caf\u00e9 au lait");
    ASSERT_TRUE(writeEnvelopes(file(), m_dana, {{wish, "secret"}}));

    EXPECT_EQ(readEnvelope(file(), {.passphrase = QStringLiteral("cafe\u0301 au lait")}).plain, "secret");
    const ReadEnvelope wrong = readEnvelope(file(), {.passphrase = QStringLiteral("cafe au lait")});
    EXPECT_EQ(wrong.problem, EnvelopeProblem::wrongPassphrase);
    EXPECT_TRUE(wrong.status.error().text.contains(QStringLiteral("passphrase does not open a.rlx")));
    EXPECT_EQ(readEnvelope(file(), {.keys = &m_cole}).problem, EnvelopeProblem::notForUs);
}

TEST_F(Envelopes, OfTheKindJoinAreForAnybodyAndOnlyThose)
{
    ASSERT_TRUE(writeEnvelopes(file(), m_dana, {{wishFor({}, EnvelopeKind::join), "let me in"}}));
    EXPECT_EQ(readEnvelope(file(), {}).plain, "let me in");

    EXPECT_FALSE(writeEnvelopes(file("b.rlx"), m_dana, {{wishFor({}), "x"}}));
    EXPECT_EQ(left(), QStringList{QStringLiteral("a.rlx")});
}

TEST_F(Envelopes, AreRefusedWithASentenceThatSaysWhatIsWrong)
{
    ASSERT_TRUE(writeEnvelopes(file(), m_dana, {{wishFor({m_cole.shown().box}), noise(200'000)}}));
    const std::string good = bytesOf(file());
    const auto problemOf = [&](const std::string &bytes, const char *says) {
        putBytes(file("b.rlx"), bytes);
        const ReadEnvelope read = readEnvelope(file("b.rlx"), {.keys = &m_cole});
        EXPECT_FALSE(read.status);
        EXPECT_TRUE(read.plain.empty());
        EXPECT_TRUE(!read.status && read.status.error().text.contains(QLatin1String(says))) << says;
        return read.problem;
    };

    EXPECT_EQ(problemOf("company,owner\nAcme,Kim\n", "is not a Ridealong file"), EnvelopeProblem::notOurs);
    EXPECT_EQ(problemOf("", "is not a Ridealong file"), EnvelopeProblem::notOurs);
    std::string newer = good;
    newer[8] = 2;
    EXPECT_EQ(problemOf(newer, "newer Ridealong"), EnvelopeProblem::newer);
    EXPECT_EQ(problemOf(good.substr(0, good.size() - 1), "not whole"), EnvelopeProblem::damaged);
    EXPECT_EQ(problemOf(good.substr(0, 20), "not whole"), EnvelopeProblem::damaged);
    EXPECT_EQ(problemOf(good + "x", "not whole"), EnvelopeProblem::damaged);
    std::string flipped = good;
    flipped[good.size() / 2] = char(flipped[good.size() / 2] ^ 1);
    EXPECT_EQ(problemOf(flipped, "signature does not fit"), EnvelopeProblem::forged);
    std::string large = good;
    large[14] = 2; // a header of 128 KiB
    EXPECT_EQ(problemOf(large, "larger inside"), EnvelopeProblem::tooLarge);
    putBytes(file("b.rlx"), good);
    EXPECT_EQ(readEnvelope(file("b.rlx"), {.keys = &m_kim}).problem, EnvelopeProblem::notForUs);
    EXPECT_EQ(readEnvelope(file("c.rlx"), {.keys = &m_kim}).status.error().kind, ErrorKind::io);
}

TEST_F(Envelopes, SignedByAnotherThanTheirHeaderSaysAreRefused)
{
    ASSERT_TRUE(writeEnvelopes(file("a.rlx"), m_dana, {{wishFor({m_cole.shown().box}), "from Dana"}}));
    ASSERT_TRUE(writeEnvelopes(file("b.rlx"), m_kim, {{wishFor({m_cole.shown().box}), "from Kim!"}}));
    const std::string dana = bytesOf(file("a.rlx")), kim = bytesOf(file("b.rlx"));
    ASSERT_EQ(dana.size(), kim.size());

    putBytes(file("c.rlx"), dana.substr(0, dana.size() - 64) + kim.substr(kim.size() - 64));

    EXPECT_EQ(readEnvelope(file("c.rlx"), {.keys = &m_cole}).problem, EnvelopeProblem::forged);
}

TEST_F(Envelopes, StopWhereTheTakerOrThePersonSaysSo)
{
    ASSERT_TRUE(writeEnvelopes(file(), m_dana, {{wishFor({m_cole.shown().box}), noise(300'000)}}));
    EnvelopeReader reader(file());

    int calls = 0;
    const Status stopped = reader.read(0, {.keys = &m_cole}, [&](std::string_view) -> Status {
        ++calls;
        return refuse(QStringLiteral("enough"));
    });
    const auto cancelled = EnvelopeReader(file()).headers([](int64_t, int64_t) { return false; });

    EXPECT_EQ(calls, 1);
    EXPECT_EQ(stopped.error().text, QStringLiteral("enough"));
    EXPECT_EQ(reader.problem(), EnvelopeProblem::none);
    EXPECT_EQ(cancelled.error().kind, ErrorKind::cancelled);
}

TEST_F(Envelopes, AreNotWrittenForMoreThan64OrAKeyThatIsNone)
{
    std::vector<PublicKey> many(65, m_cole.shown().box);

    EXPECT_FALSE(writeEnvelopes(file(), m_dana, {{wishFor(many), "x"}}));
    EXPECT_FALSE(writeEnvelopes(file(), m_dana, {{wishFor({PublicKey{}}), "x"}}));
    many.pop_back();
    EXPECT_TRUE(writeEnvelopes(file(), m_dana, {{wishFor(many), "x"}}));
}

} // namespace
} // namespace ridealong
