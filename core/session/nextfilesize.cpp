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
constexpr int64_t samples[] = {60, 240, 960};

int64_t entriesOf(const std::vector<Letter> &letters)
{
    int64_t entries = 0;
    for (const Letter &letter : letters)
        for (const StreamPart &part : letter.parts)
            entries += part.entries;
    return entries;
}

// Entries from all over what would be written, in one envelope: first ones are smaller than later ones, or
// larger, and some compress better than others.
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

    Result<int64_t> reckoned(const QString &scratch, int64_t wanted) const
    {
        const auto empty = bytesOf(scratch, 0);
        const int64_t step = std::max<int64_t>(1, m_all / wanted), taken = (m_all + step - 1) / step;
        const auto some = empty ? bytesOf(scratch, step) : empty;
        if (!some || taken == 0)
            return some;
        return int64_t(double(*some - *empty) * double(m_all) / double(taken)) +
               *empty * int64_t(m_letters.size());
    }

private:
    // Step 0: an envelope with nothing in it.
    Result<int64_t> bytesOf(const QString &scratch, int64_t step) const
    {
        EnvelopeWriter file(scratch, m_keys);
        const EnvelopeWish wish{headerOf(m_session, m_keys, EnvelopeKind::changes),
                                {{.box = m_keys.shown().box, .invitation = {}}},
                                {}};
        Status done = file.begin(wish);
        if (done && step > 0)
            done = feed(file, step);
        if (done)
            done = file.end();
        return done ? Result<int64_t>(file.bytes()) : done.error();
    }

    Status feed(EnvelopeWriter &file, int64_t step) const
    {
        const ExchangeLog log(m_session.store());
        int64_t before = 0; // entries of the parts before this one
        for (const Letter &letter : m_letters)
            for (const StreamPart &part : letter.parts) {
                const int64_t from = (step - before % step) % step;
                const auto put = [&](const LoggedEntry &entry) {
                    const Status written = file.write(entry.bytes);
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

} // namespace

Result<FileSize> nextFileSize(const Session &session, int mostMs, const ExportWish &wish)
{
    if (teamOf(session).isNull())
        return notInTeam();
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
    QElapsedTimer clock;
    clock.start();
    bool isCut = entriesOf(outgoing.letters) > tooManyToTry;
    if (!isCut) {
        const auto bytes = bytesOf(session, keys, outgoing, [&](int64_t, int64_t) {
            isCut = clock.elapsed() >= mostMs / 2;
            return !isCut;
        });
        if (!bytes || !isCut)
            return bytes ? Result<FileSize>(FileSize{*bytes}) : bytes.error();
    }
    Result<int64_t> bytes = 0;
    for (const int64_t wanted : samples)
        if (bytes && (wanted == samples[0] || clock.elapsed() * 5 < mostMs * 3))
            bytes = Sampler(session, keys, outgoing.letters).reckoned(scratch, wanted);
    return bytes ? Result<FileSize>(FileSize{*bytes, false}) : bytes.error();
}

} // namespace ridealong
