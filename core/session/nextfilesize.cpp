// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/nextfilesize.h"

#include "session/exchangewriting.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>

namespace ridealong {

using namespace exchange;

namespace {

constexpr int64_t tooManyToTry = 20'000; // entries that are not written in the time anyway
constexpr int64_t samples[] = {60, 240, 960}, timesLarger = 4; // each than the one before
constexpr size_t mostTasted = 8 << 10; // bytes of an entry, which may be about a thousand leads

int64_t entriesOf(const std::vector<Letter> &letters)
{
    int64_t entries = 0;
    for (const Letter &letter : letters)
        for (const StreamPart &part : letter.parts)
            entries += part.entries;
    return entries;
}

// Entries from all over what would be written, in one envelope: first ones are smaller than later ones, or
// larger, and some compress better than others. Of a large one the beginning tells how well.
class Sampler
{
public:
    Sampler(const Session &session, const OwnKeys &keys, const std::vector<Letter> &letters)
        : m_session(session)
        , m_keys(keys)
        , m_letters(letters)
        , m_all(entriesOf(letters))
    {
    }

    int64_t stepFor(int64_t wanted) const { return std::max<int64_t>(1, (m_all + wanted - 1) / wanted); }

    Result<int64_t> reckoned(const QString &scratch, int64_t step) const
    {
        Tasted tasted;
        const auto empty = bytesOf(scratch, 0, tasted);
        const auto some = empty ? bytesOf(scratch, step, tasted) : empty;
        if (!some || tasted.written == 0)
            return some;
        const int64_t taken = (m_all + step - 1) / step;
        const double packed = double(*some - *empty) / double(tasted.written);
        return int64_t(packed * double(tasted.whole) * double(m_all) / double(taken)) +
               *empty * int64_t(m_letters.size());
    }

private:
    struct Tasted
    {
        int64_t whole = 0, written = 0; // bytes of the entries, and how many of them were written
    };

    // Step 0: an envelope with nothing in it.
    Result<int64_t> bytesOf(const QString &scratch, int64_t step, Tasted &tasted) const
    {
        EnvelopeWriter file(scratch, m_keys);
        const EnvelopeWish wish{headerOf(m_session, m_keys, EnvelopeKind::changes),
                                {{.box = m_keys.shown().box, .invitation = {}}},
                                {}};
        Status done = file.begin(wish);
        if (done && step > 0)
            done = feed(file, step, tasted);
        if (done)
            done = file.end();
        return done ? Result<int64_t>(file.bytes()) : done.error();
    }

    Status feed(EnvelopeWriter &file, int64_t step, Tasted &tasted) const
    {
        const ExchangeLog log(m_session.store());
        int64_t before = 0; // entries of the parts before this one
        for (const Letter &letter : m_letters)
            for (const StreamPart &part : letter.parts) {
                const int64_t from = (step - before % step) % step;
                const auto put = [&](const LoggedEntry &entry) {
                    const std::string_view beginning = std::string_view(entry.bytes).substr(0, mostTasted);
                    tasted.whole += int64_t(entry.bytes.size() + entry.signature.size());
                    tasted.written += int64_t(beginning.size() + entry.signature.size());
                    const Status written = file.write(beginning);
                    return written ? file.write(entry.signature) : written;
                };
                if (const Status fed = log.someMissing(part.stream, part.theirs, from, step, put); !fed)
                    return fed;
                before += part.entries;
            }
        return Done{};
    }

    const Session &m_session;
    const OwnKeys &m_keys;
    const std::vector<Letter> &m_letters;
    int64_t m_all;
};

// A larger sample for as long as there is time for it: it takes as much longer as it is larger.
Result<FileSize> sampledSize(const Sampler &sampler, const QString &scratch, const QElapsedTimer &clock,
                             int mostMs)
{
    Result<int64_t> bytes = 0;
    for (const int64_t wanted : samples) {
        const int64_t began = clock.nsecsElapsed(), step = sampler.stepFor(wanted);
        bytes = sampler.reckoned(scratch, step);
        const int64_t now = clock.nsecsElapsed(), next = now + (now - began) * timesLarger;
        if (!bytes || step == 1 || next > mostMs * int64_t(1'000'000))
            break;
    }
    return bytes ? Result<FileSize>(FileSize{*bytes, false}) : bytes.error();
}

} // namespace

Result<FileSize> nextFileSize(const Session &session, int mostMs, const ExportWish &wish)
{
    if (teamOf(session).isNull())
        return notInTeam();
    QElapsedTimer clock;
    clock.start();
    auto letters = lettersFor(session, readersOf(session, wish));
    if (!letters)
        return letters.error();
    const QTemporaryDir folder;
    const QString scratch = folder.filePath(QStringLiteral("next.rlx"));
    const OwnKeys keys = OwnKeys::make(); // as long as the real ones
    Outgoing outgoing{.path = scratch};
    outgoing.manifest = manifestOf(session, keys);
    outgoing.manifest.wanted = waitedFor(session);
    outgoing.letters = std::move(*letters);
    bool isCut = entriesOf(outgoing.letters) > tooManyToTry;
    if (!isCut) {
        const auto bytes = bytesOf(session, keys, outgoing, [&](int64_t, int64_t) {
            isCut = clock.elapsed() >= mostMs / 2;
            return !isCut;
        });
        if (!bytes || !isCut)
            return bytes ? Result<FileSize>(FileSize{*bytes}) : bytes.error();
    }
    return sampledSize(Sampler(session, keys, outgoing.letters), scratch, clock, mostMs);
}

} // namespace ridealong
