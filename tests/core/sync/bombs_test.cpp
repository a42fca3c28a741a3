// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are made to take memory or time, or to have read what was not written, by somebody with a key
// and a fitting signature: each is refused within a second and 64 MiB.
#include "support/bundles.h"
#include "support/crafted.h"
#include "support/measuredchild.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ridealong {
namespace {

enum class As { plain, bundle };

struct Refusal
{
    bool isRefused = false;
    EnvelopeProblem problem = EnvelopeProblem::none;
};

class Bombs : public testing::Test
{
protected:
    // Also once in a process of its own, to see what it takes.
    EnvelopeProblem problemOf(const std::string &bytes, As as = As::plain)
    {
        putBytes(m_file, bytes);
        const Taken taken = inAChild([&] { return readAs(as).isRefused; });
        EXPECT_TRUE(taken.gave) << "was read, or the reader died";
        EXPECT_LT(taken.seconds, 1 * sanitizersTake);
        EXPECT_LT(taken.mebibytes, 64 * sanitizersTake);
        const Refusal refusal = readAs(as);
        EXPECT_TRUE(refusal.isRefused);
        return refusal.problem;
    }
    bool isRefusedBundle(const std::string &plain)
    {
        problemOf(packedWith(plain), As::bundle);
        return !takeBundle(plain, 65'536).status; // where it is not too large already
    }
    std::string packedWith(const std::string &plain) { return craft(crafted(zstdOf(plain)), m_dana); }
    Crafted crafted(std::string packed) const
    {
        Crafted made;
        made.box = m_cole.shown().box;
        made.packed = std::move(packed);
        return made;
    }
    Refusal readAs(As as) const
    {
        BundleReader bundle(BundleTaker{});
        EnvelopeReader reader(m_file);
        Status read = reader.read(0, {.keys = &m_cole, .secretOf = {}, .passphrase = {}},
                                  [&](std::string_view plain) -> Status {
                                      return as == As::bundle ? bundle.feed(plain) : Status{Done{}};
                                  });
        if (read && as == As::bundle)
            read = bundle.end();
        return {!read, reader.problem()};
    }

    OwnKeys m_dana = keysOf(1), m_cole = keysOf(2);

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("bomb.rlx"));
};

std::string withLength(std::string_view record)
{
    std::string bytes;
    for (size_t i = 0; i < 4; ++i)
        bytes += char(uint8_t(record.size() >> (8 * i)));
    return bytes + std::string{record};
}

std::string zerosPacked(int64_t length, int windowLog)
{
    const std::string zeros(1 << 20, '\0');
    std::string packed;
    std::string out(ZSTD_CStreamOutSize(), '\0');
    ZSTD_CCtx *zstd = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(zstd, ZSTD_c_compressionLevel, 3);
    if (windowLog > 0)
        ZSTD_CCtx_setParameter(zstd, ZSTD_c_windowLog, windowLog);
    for (int64_t done = 0; done <= length; done += int64_t(zeros.size())) {
        ZSTD_inBuffer in{zeros.data(), done < length ? zeros.size() : 0, 0};
        const auto how = done < length ? ZSTD_e_continue : ZSTD_e_end;
        size_t left = 1;
        while (in.pos < in.size || (how == ZSTD_e_end && left > 0)) {
            ZSTD_outBuffer room{out.data(), out.size(), 0};
            left = ZSTD_compressStream2(zstd, &room, &in, how);
            packed.append(out.data(), room.pos);
        }
    }
    ZSTD_freeCCtx(zstd);
    return packed;
}

// The first record of a bundle, with its length.
std::string manifestRecord(int64_t entries)
{
    std::string bytes;
    BundleWriter writer([&](std::string_view plain) -> Status {
        bytes += plain;
        return Done{};
    });
    EXPECT_TRUE(writer.manifest(manifestOf(entries)) && writer.stream(streamOfEntries()));
    return bytes;
}

TEST_F(Bombs, AreNotWhatAnHonestFileIsTakenFor)
{
    putBytes(m_file, packedWith(bundleBytes(manifestOf(1), {entryOf(1)})));
    EXPECT_FALSE(readAs(As::bundle).isRefused) << "or the tests below prove nothing";
}

TEST_F(Bombs, AGibibyteOfZerosIsStoppedEarly)
{
    const std::string packed = zerosPacked(int64_t(1) << 30, 0);
    ASSERT_LT(packed.size(), 200'000u);

    EXPECT_EQ(problemOf(craft(crafted(packed), m_dana)), EnvelopeProblem::tooLarge);
}

TEST_F(Bombs, AWindowOfAGibibyteIsNotGiven)
{
    const std::string packed = zerosPacked(4 << 20, 30);

    EXPECT_EQ(problemOf(craft(crafted(packed), m_dana)), EnvelopeProblem::damaged);
}

TEST_F(Bombs, NestedArraysAndHugeLengthsAreRefused)
{
    const std::string front = manifestRecord(1);

    EXPECT_TRUE(isRefusedBundle(front + withLength("\x82\x03" + std::string(4'000'000, '\x81'))));
    EXPECT_TRUE(isRefusedBundle(front + std::string(4, '\xFF') + noise(300'000)));
    EXPECT_TRUE(isRefusedBundle(front + withLength("\x82\x03\x9B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF")));
    EXPECT_TRUE(isRefusedBundle(withLength("\x9B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\x01")));
    EXPECT_TRUE(isRefusedBundle(std::string(4, '\0')));
}

TEST_F(Bombs, MoreThanTwoMillionEntriesOrMoreThanAnnouncedAreRefused)
{
    std::string two = bundleBytes(manifestOf(2), {entryOf(1), entryOf(2)});
    const size_t schema = two.find(std::string("\x05\x1B", 2)); // the time and the entries stand behind it
    ASSERT_NE(schema, std::string::npos);
    ASSERT_EQ(two[schema + 10], '\x02');
    two[schema + 10] = '\x01';
    const std::string front = manifestRecord(limits::entries);
    const size_t count = front.find(std::string("\x1A\x00\x1E\x84\x80", 5));
    ASSERT_NE(count, std::string::npos);
    std::string many = front;
    many[count + 4] = '\x81'; // 2,000,001

    EXPECT_TRUE(isRefusedBundle(two));
    EXPECT_TRUE(isRefusedBundle(many));
    BundleWriter writer([](std::string_view) -> Status { return Done{}; });
    EXPECT_FALSE(writer.manifest(manifestOf(limits::entries + 1)));
}

TEST_F(Bombs, AnEntryOfMoreThanFourMebibytesIsRefused)
{
    LogEntry large = entryOf(1);
    for (int i = 0; i < 5; ++i) {
        large.items.push_back(large.items.front());
        large.items.back().parts.front().value.clear();
        cbor::text(large.items.back().parts.front().value, std::string(1'000'000, 'x'));
    }
    ASSERT_GT(encoded(large).size(), largestEntry);

    EXPECT_TRUE(isRefusedBundle(manifestRecord(1) + withLength("\x82\x03" + encoded(large))));
    EXPECT_TRUE(bundleBytes(manifestOf(1), {large}).empty()) << "nor is it written";
}

TEST_F(Bombs, APassphraseThatWouldTakeTerabytesIsNotTried)
{
    for (const auto &[passes, memory] : std::initializer_list<std::pair<int64_t, int64_t>>{
             {3, int64_t(1) << 40}, {int64_t(1) << 31, 1 << 20}, {3, (256 << 20) + 1}, {0, 8192}}) {
        Crafted bomb = crafted(zstdOf("x"));
        bomb.header.passphrase = envelope::PassphraseSlot{
            .passes = passes, .memory = memory, .salt = std::string(16, 's'), .sealed = std::string(72, 'x')};
        EXPECT_EQ(problemOf(craft(bomb, m_dana)), EnvelopeProblem::damaged) << passes << " " << memory;
    }
}

TEST_F(Bombs, AHeaderOutOfBoundsIsRefused)
{
    Crafted large = crafted(zstdOf("x")), many = large, behind = large, total = large;
    large.bendHeader = [](std::string &header) { header.resize(size_t(limits::headerBytes) + 1); };
    many.header.slots.assign(
        65, {.kind = envelope::Slot::Kind::box, .hint = std::string(8, 'h'), .sealed = std::string(80, 's')});
    behind.bendHeader = [](std::string &header) { header += '\xF6'; };
    total.bendFront = [](std::string &front) { front[23] = '\x7F'; };

    EXPECT_EQ(problemOf(craft(large, m_dana)), EnvelopeProblem::tooLarge);
    EXPECT_EQ(problemOf(craft(many, m_dana)), EnvelopeProblem::damaged);
    EXPECT_EQ(problemOf(craft(behind, m_dana)), EnvelopeProblem::damaged);
    EXPECT_EQ(problemOf(craft(total, m_dana)), EnvelopeProblem::tooLarge);
}

TEST_F(Bombs, ChunksOutOfOrderOrWithoutTheirEndAreRefused)
{
    const auto bent = [&](std::function<void(std::vector<std::string> &)> bend) {
        Crafted made = crafted(zstdOf(noise(200'000)));
        made.bend = std::move(bend);
        return problemOf(craft(made, m_dana));
    };
    Crafted endless = crafted(zstdOf(noise(200'000)));
    endless.lastTag = 0;

    EXPECT_EQ(bent([](auto &chunks) { std::swap(chunks[0], chunks[1]); }), EnvelopeProblem::forged);
    EXPECT_EQ(bent([](auto &chunks) { chunks.erase(chunks.begin() + 1); }), EnvelopeProblem::forged);
    EXPECT_EQ(bent([](auto &chunks) { chunks.insert(chunks.begin(), chunks[0]); }), EnvelopeProblem::forged);
    EXPECT_EQ(bent([](auto &chunks) { chunks.pop_back(); }), EnvelopeProblem::damaged);
    EXPECT_EQ(bent([](auto &chunks) { chunks.push_back(chunks.back()); }), EnvelopeProblem::forged);
    EXPECT_EQ(problemOf(craft(endless, m_dana)), EnvelopeProblem::forged);
}

TEST_F(Bombs, NothingMayStandBehindTheEnd)
{
    const std::string bundle = bundleBytes(manifestOf(0), {});
    const std::string packed = zstdOf(bundle);

    EXPECT_EQ(problemOf(craft(crafted(packed + zstdOf("more")), m_dana)), EnvelopeProblem::damaged);
    EXPECT_EQ(problemOf(craft(crafted(packed + "x"), m_dana)), EnvelopeProblem::damaged);
    EXPECT_EQ(problemOf(craft(crafted(packed.substr(0, packed.size() - 1)), m_dana)),
              EnvelopeProblem::damaged);
    EXPECT_TRUE(isRefusedBundle(bundle + "x"));
    EXPECT_TRUE(isRefusedBundle(bundle + bundle));
}

} // namespace
} // namespace ridealong
