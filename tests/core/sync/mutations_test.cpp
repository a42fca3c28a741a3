// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand files that an outsider without keys could make of good ones: bits turned, cut, spliced,
// lengths and chunks changed. None is read but for what its writer signed.
#include "support/bundles.h"
#include "sync/envelopeheader.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <random>

namespace ridealong {
namespace {

constexpr int mutations = 10'000;

class Outsider
{
public:
    Outsider(std::string good, std::string other)
        : m_good(std::move(good))
        , m_other(std::move(other))
    {
    }

    std::string next()
    {
        std::string bytes = m_good;
        for (size_t times = 1 + below(3); times > 0; --times)
            change(bytes);
        return bytes;
    }

private:
    size_t below(size_t end) { return end == 0 ? 0 : size_t(m_dice() % end); }

    void change(std::string &bytes)
    {
        switch (below(8)) {
        case 0:
            return turnBit(bytes);
        case 1:
            return bytes.resize(below(bytes.size()));
        case 2:
            return splice(bytes);
        case 3:
            return changeLength(bytes);
        case 4:
            return swapParts(bytes);
        case 5:
            return repeatPart(bytes);
        case 6:
            return void(bytes.append(m_other.substr(below(m_other.size()))));
        default:
            return void(bytes.erase(below(bytes.size()), 1 + below(64)));
        }
    }

    void turnBit(std::string &bytes)
    {
        if (!bytes.empty())
            bytes[below(bytes.size())] ^= char(1 << below(8));
    }

    void splice(std::string &bytes)
    {
        const size_t at = below(std::min(bytes.size(), m_other.size()));
        bytes = bytes.substr(0, at) + m_other.substr(at);
    }

    void changeLength(std::string &bytes)
    {
        const size_t at = 12 + below(20);
        if (at < bytes.size())
            bytes[at] = char(below(256));
    }

    void swapParts(std::string &bytes)
    {
        const size_t length = 1 + below(bytes.size() / 3 + 1);
        if (bytes.size() < 2 * length)
            return;
        const size_t first = below(bytes.size() - 2 * length + 1);
        std::swap_ranges(bytes.begin() + ptrdiff_t(first), bytes.begin() + ptrdiff_t(first + length),
                         bytes.begin() + ptrdiff_t(first + length));
    }

    void repeatPart(std::string &bytes)
    {
        const size_t at = below(bytes.size());
        bytes.insert(at, bytes.substr(at, 1 + below(300)));
    }

    std::string m_good, m_other;
    std::mt19937_64 m_dice{20261122};
};

TEST(Mutations, OfAnOutsiderAreNeverReadAsWhatTheyAreNot)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("m.rlx"));
    const OwnKeys dana = keysOf(1), cole = keysOf(2), kim = keysOf(3);
    const std::vector<std::string> written = {bundleBytes(manifestOf(2), {entryOf(1), entryOf(2)}),
                                              bundleBytes(manifestOf(1), {entryOf(3)}),
                                              bundleBytes(manifestOf(1), {entryOf(4)})};
    ASSERT_TRUE(writeEnvelopes(
        file, dana, {{wishFor({cole.shown().box}), written[0]}, {wishFor({cole.shown().box}), written[1]}}));
    const std::string good = bytesOf(file);
    ASSERT_TRUE(writeEnvelopes(file, dana, {{wishFor({cole.shown().box}), written[2]}}));
    const std::string other = bytesOf(file);

    Outsider outsider(good, other);
    int tried = 0, whole = 0;
    while (tried < mutations) {
        const std::string bytes = outsider.next();
        if (bytes == good || bytes == other)
            continue;
        ++tried;
        putBytes(file, bytes);
        EnvelopeReader reader(file);
        const auto headers = reader.headers();
        if (!headers)
            continue;
        // Whole envelopes of Dana's may have been left out or repeated; nothing else can have a signature.
        ++whole;
        for (size_t i = 0; i < headers->size(); ++i) {
            ASSERT_EQ((*headers)[i].sender, dana.shown());
            const std::string plain = readEnvelope(file, {.keys = &cole}, i).plain;
            ASSERT_NE(std::ranges::find(written, plain), written.end());
        }
    }
    EXPECT_LT(whole, 20);
}

TEST(Mutations, SignedAnewByTheOutsiderNameHimAsTheSender)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("m.rlx"));
    const OwnKeys mallory = keysOf(9), cole = keysOf(2);
    EnvelopeWish wish = wishFor({cole.shown().box});
    wish.header.sender = keysOf(1).shown(); // as if he were Dana

    ASSERT_TRUE(writeEnvelopes(file, mallory, {{wish, "x"}}));

    EXPECT_EQ(EnvelopeReader(file).headers()->front().sender, mallory.shown());
}

} // namespace
} // namespace ridealong
