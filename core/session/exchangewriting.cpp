// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exchangewriting.h"

#include "sync/scopecheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <memory>
#include <set>

namespace ridealong::exchange {

namespace {

// Some entries of a stream, counted in the order of its chain.
struct Range
{
    StreamPart part;
    int64_t from = 0;
    int64_t to = INT64_MAX;
    bool withFirst = false; // also where it begins later

    bool holds(int64_t place) const { return (withFirst && place == 0) || (place >= from && place < to); }
};

// What one envelope holds.
struct Slice
{
    const Letter *letter = nullptr;
    std::vector<Range> ranges;
    int64_t entries = 0;
};

bool isOwn(const StreamInfo &stream)
{
    return stream.whose == StreamInfo::Whose::open || stream.whose == StreamInfo::Whose::closed;
}

class Writing
{
public:
    Writing(const Session &session, const OwnKeys &keys, const Outgoing &outgoing, const Progress &progress)
        : m_log(session.store())
        , m_keys(keys)
        , m_outgoing(outgoing)
        , m_progress(progress)
        , m_header(headerOf(session, keys, outgoing.kind))
    {
        if (auto streams = m_log.streams())
            m_streams = std::move(*streams);
        if (auto heads = m_log.heads())
            m_heads = std::move(*heads);
    }

    Status write(EnvelopeWriter &writer, const Slice &slice, int part, int parts);
    Result<std::vector<Slice>> cut(int64_t plainBytes);
    std::vector<Slice> whole() const;
    int64_t plainBytes() const { return m_plain; }

private:
    EnvelopeWish wishFor(const Slice &slice, int part, int parts) const;
    Manifest manifestFor(const Slice &slice) const;
    Status writeRange(BundleWriter &bundle, const Range &range);
    void addErasures(Slice &slice) const;
    bool canStandAlone(const StreamPart &erasing) const;
    Status signOwn(BundleWriter &bundle, const StreamInfo &stream, const Digest &entry);

    ExchangeLog m_log;
    const OwnKeys &m_keys;
    const Outgoing &m_outgoing;
    const Progress &m_progress;
    EnvelopeHeader m_header;
    std::vector<StreamInfo> m_streams;
    std::vector<Head> m_heads;
    int64_t m_plain = 0;
    int64_t m_done = 0;
};

EnvelopeWish Writing::wishFor(const Slice &slice, int part, int parts) const
{
    EnvelopeWish wish{m_header, slice.letter->readers.recipients, m_outgoing.passphrase};
    wish.header.part = part;
    wish.header.parts = parts;
    return wish;
}

Manifest Writing::manifestFor(const Slice &slice) const
{
    Manifest manifest = m_outgoing.manifest;
    manifest.entries = slice.entries;
    manifest.heads = headsFor(slice.letter->readers, m_streams, m_heads);
    return manifest;
}

Status Writing::signOwn(BundleWriter &bundle, const StreamInfo &stream, const Digest &entry)
{
    return bundle.signature(entry, m_keys.sign(headMessage(stream.id, entry)));
}

// Of an own stream each end is signed, and where it is cut; of others' what their writers signed.
Status Writing::writeRange(BundleWriter &bundle, const Range &range)
{
    const StreamInfo &stream = range.part.stream;
    if (const Status met = bundle.stream(stream); !met)
        return met;
    std::set<Digest> ends;
    for (const Head &head : m_heads)
        if (head.stream == stream.id)
            ends.insert(head.hash);
    int64_t at = 0;
    return m_log.eachMissing(stream, range.part.theirs, [&](const LoggedEntry &entry) -> Status {
        const int64_t place = at++;
        if (!range.holds(place))
            return Done{};
        if (!goOn(m_progress, ++m_done, 0))
            return Error{ErrorKind::cancelled, QString(), {}};
        if (const Status put = bundle.entry(entry.bytes); !put)
            return put;
        if (isOwn(stream))
            return place + 1 == range.to || ends.contains(entry.hash) || (stream.erases && place == 0)
                       ? signOwn(bundle, stream, entry.hash)
                       : Status(Done{});
        return entry.signature.empty() ? Status(Done{}) : bundle.signature(entry.hash, entry.signature);
    });
}

Status Writing::write(EnvelopeWriter &writer, const Slice &slice, int part, int parts)
{
    ScopeCheck check([&](std::string_view scope) { return mayRead(slice.letter->readers, scope); });
    if (const Status begun = writer.begin(wishFor(slice, part, parts)); !begun)
        return begun;
    BundleWriter bundle([&](std::string_view plain) -> Status {
        m_plain += int64_t(plain.size());
        const Status seen = check.see(plain);
        return seen ? writer.write(plain) : seen;
    });
    Status done = bundle.manifest(manifestFor(slice));
    for (const Range &range : slice.ranges)
        if (done)
            done = writeRange(bundle, range);
    if (done)
        done = bundle.end();
    if (done)
        done = check.end();
    return done ? writer.end() : done;
}

std::vector<Slice> Writing::whole() const
{
    std::vector<Slice> slices;
    for (const Letter &letter : m_outgoing.letters) {
        Slice slice{.letter = &letter, .ranges = {}};
        for (const StreamPart &part : letter.parts) {
            slice.ranges.push_back({part, 0, INT64_MAX});
            slice.entries += part.entries;
        }
        slices.push_back(std::move(slice));
    }
    return slices;
}

bool Writing::canStandAlone(const StreamPart &erasing) const
{
    bool isSigned = isOwn(erasing.stream);
    if (!isSigned)
        (void)m_log.eachMissing(erasing.stream, erasing.theirs, [&](const LoggedEntry &first) -> Status {
            isSigned = !first.signature.empty();
            return Error{ErrorKind::cancelled, QString(), {}}; // one is enough
        });
    return isSigned;
}

// What was erased is hollow in every part, so each says by whose order: a part may come alone.
void Writing::addErasures(Slice &slice) const
{
    for (const StreamPart &part : slice.letter->parts) {
        if (!part.stream.erases || !canStandAlone(part))
            continue;
        const auto known = std::ranges::find(slice.ranges, part.stream.id,
                                             [](const Range &range) { return range.part.stream.id; });
        if (known != slice.ranges.end() && known->from == 0)
            continue;
        if (known != slice.ranges.end())
            known->withFirst = true;
        else
            slice.ranges.insert(slice.ranges.begin(), {part, 0, 0, true});
        ++slice.entries;
    }
}

// Another's stream can be cut only where its writer signed; one's own anywhere.
Result<std::vector<Slice>> Writing::cut(int64_t plainBytes)
{
    std::vector<Slice> slices;
    for (const Letter &letter : m_outgoing.letters) {
        slices.push_back({.letter = &letter, .ranges = {}});
        int64_t bytes = 0;
        for (const StreamPart &part : letter.parts) {
            slices.back().ranges.push_back({part, 0, part.entries});
            int64_t at = 0;
            const Status walked =
                m_log.eachMissing(part.stream, part.theirs, [&](const LoggedEntry &entry) -> Status {
                    bytes += int64_t(entry.bytes.size());
                    ++at;
                    ++slices.back().entries;
                    const bool mayCut = isOwn(part.stream) || !entry.signature.empty();
                    if (bytes < plainBytes || !mayCut)
                        return Done{};
                    bytes = 0;
                    slices.back().ranges.back().to = at;
                    slices.push_back({.letter = &letter, .ranges = {}});
                    if (at < part.entries)
                        slices.back().ranges.push_back({part, at, part.entries});
                    return Done{};
                });
            if (!walked)
                return walked.error();
        }
        if (slices.back().ranges.empty() && slices.size() > 1 && slices[slices.size() - 2].letter == &letter)
            slices.pop_back();
    }
    for (Slice &slice : slices)
        addErasures(slice);
    return slices;
}

QString partName(const QString &path, size_t part, size_t parts)
{
    const QFileInfo info(path);
    const QString end = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    return info.path() + QLatin1Char('/') + info.completeBaseName() +
           QStringLiteral("-%1-of-%2").arg(part).arg(parts) + end;
}

Error cancelled()
{
    return {ErrorKind::cancelled, QCoreApplication::translate("Exchange", "Nothing was written.")};
}

Result<Written> finishAll(Session &session, std::vector<std::unique_ptr<EnvelopeWriter>> &files,
                          const QStringList &names, const Progress &progress)
{
    if (const Status anchored = anchorNow(session); !anchored)
        return anchored.error();
    Written written;
    for (size_t i = 0; i < files.size(); ++i) {
        if (const Status done = files[i]->finish(progress); !done)
            return done.error();
        written.files << names[qsizetype(i)];
        written.bytes += QFileInfo(names[qsizetype(i)]).size();
    }
    return written;
}

// All letters in one file; a null Result where that is too much for an e-mail and parts are wished.
Result<std::optional<Written>> writeWhole(Session &session, const OwnKeys &keys, const Outgoing &outgoing,
                                          Writing &writing, const Progress &progress, double &perByte)
{
    std::vector<std::unique_ptr<EnvelopeWriter>> file;
    file.push_back(std::make_unique<EnvelopeWriter>(outgoing.path, keys));
    for (const Slice &slice : writing.whole())
        if (const Status done = writing.write(*file.front(), slice, 1, 1); !done)
            return done.error().kind == ErrorKind::cancelled ? cancelled() : done.error();
    perByte = double(writing.plainBytes()) / double(std::max<int64_t>(1, file.front()->bytes()));
    if (outgoing.inParts && file.front()->bytes() > limits::partBytes)
        return std::optional<Written>();
    auto written = finishAll(session, file, {outgoing.path}, progress);
    return written ? Result<std::optional<Written>>(std::optional(std::move(*written))) : written.error();
}

// As many files as it takes; again with smaller ones where one came out too large.
Result<Written> writeInParts(Session &session, const OwnKeys &keys, const Outgoing &outgoing,
                             Writing &writing, const Progress &progress, double perByte)
{
    for (double share = 0.8;; share /= 2) {
        const auto slices = writing.cut(int64_t(double(limits::partBytes) * share * perByte));
        if (!slices)
            return slices.error();
        std::vector<std::unique_ptr<EnvelopeWriter>> files;
        QStringList names;
        bool fits = true;
        for (size_t i = 0; i < slices->size(); ++i) {
            names << partName(outgoing.path, i + 1, slices->size());
            files.push_back(std::make_unique<EnvelopeWriter>(names.back(), keys));
            if (const Status done =
                    writing.write(*files.back(), (*slices)[i], int(i) + 1, int(slices->size()));
                !done)
                return done.error().kind == ErrorKind::cancelled ? cancelled() : done.error();
            fits = fits && files.back()->bytes() <= limits::partBytes;
        }
        if (fits || share < 0.05)
            return finishAll(session, files, names, progress);
    }
}

} // namespace

Result<std::vector<Letter>> lettersFor(const Session &session, std::vector<Readers> readers)
{
    std::vector<Letter> letters;
    for (Readers &group : readers) {
        auto parts = partsFor(session, group);
        if (!parts)
            return parts.error();
        letters.push_back({std::move(group), std::move(*parts)});
    }
    return letters;
}

int64_t differentEntries(const std::vector<Letter> &letters)
{
    std::map<Id, int64_t> most;
    for (const Letter &letter : letters)
        for (const StreamPart &part : letter.parts)
            most[part.stream.id] = std::max(most[part.stream.id], part.entries);
    int64_t sum = 0;
    for (const auto &[stream, entries] : most)
        sum += entries;
    return sum;
}

Result<int64_t> bytesOf(const Session &session, const OwnKeys &keys, const Outgoing &outgoing,
                        const Progress &progress)
{
    Writing writing(session, keys, outgoing, progress);
    EnvelopeWriter file(outgoing.path, keys);
    for (const Slice &slice : writing.whole())
        if (const Status done = writing.write(file, slice, 1, 1); !done) {
            if (done.error().kind != ErrorKind::cancelled)
                return done.error();
            break;
        }
    return file.bytes();
}

Result<Written> writeFiles(Session &session, const OwnKeys &keys, const Outgoing &outgoing,
                           const Progress &progress)
{
    Writing writing(session, keys, outgoing, progress);
    double perByte = 1;
    auto whole = writeWhole(session, keys, outgoing, writing, progress, perByte);
    if (!whole)
        return whole.error();
    auto written = *whole ? Result<Written>(std::move(**whole))
                          : writeInParts(session, keys, outgoing, writing, progress, perByte);
    if (written)
        written->entries = differentEntries(outgoing.letters);
    return written;
}

} // namespace ridealong::exchange
