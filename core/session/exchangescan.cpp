// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a change file: once to learn whose word counts, once more to take what is said.
#include "base/words.h"
#include "session/exchangeparts.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>

namespace ridealong::exchange {

namespace {

constexpr int64_t roomPerByte = 8;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Exchange", text, nullptr, n);
}

Error cancelled()
{
    return {ErrorKind::cancelled, tr("Nothing was imported.")};
}

// "5 wait for a file from Anna"
QString waitingWords(const IngestAccount &account, const Book &book)
{
    QStringList people;
    for (const auto &[laptop, count] : account.waitingFor)
        if (const uint32_t row = laptopOf(book, laptop)) {
            const QString name = shown(book.personName(book.tables().laptop[row].person.number));
            if (!name.isEmpty() && !people.contains(name))
                people << name;
        }
    const auto count = int(account.waiting);
    if (people.isEmpty())
        return count == 1 ? tr("1 waits for an earlier file") : tr("%n wait for an earlier file", count);
    return (count == 1 ? tr("1 waits for a file from %1") : tr("%n wait for a file from %1", count))
        .arg(listWords(people));
}

} // namespace

Status scan(EnvelopeReader &reader, size_t envelope, const Openers &openers, Vouching &vouching,
            Scanned &into, const Progress &progress)
{
    int64_t done = 0;
    BundleTaker taker;
    taker.manifest = [&](const Manifest &manifest) -> Status {
        into.manifest = manifest;
        return Done{};
    };
    taker.stream = [&](const StreamInfo &stream) -> Status {
        into.streams.push_back(stream);
        vouching.meet(stream);
        return Done{};
    };
    taker.entry = [&](LogEntry &&entry, const Digest &hash) -> Status {
        vouching.see(entry, hash);
        return goOn(progress, ++done / 2, into.manifest.entries) ? Status(Done{}) : Status(cancelled());
    };
    taker.signature = [&](const Digest &entry, std::string_view signature) -> Status {
        vouching.sign(entry, signature);
        return Done{};
    };
    BundleReader bundle(std::move(taker));
    const Status read = reader.read(envelope, openers, [&](std::string_view plain) {
        into.plainBytes += int64_t(plain.size());
        return bundle.feed(plain);
    });
    return read ? bundle.end() : read;
}

Status feed(EnvelopeReader &reader, size_t envelope, const Openers &openers, const Vouching &vouching,
            const Scanned &scanned, const std::function<bool(const StreamInfo &)> &wanted, Ingest &ingest,
            const Progress &progress)
{
    int64_t done = 0;
    std::unordered_map<Id, bool> takes;
    for (const StreamInfo &stream : scanned.streams) {
        takes[stream.id] = wanted(stream);
        if (takes[stream.id])
            if (const Status met = ingest.meet(stream); !met)
                return met;
    }
    BundleTaker taker;
    taker.entry = [&](LogEntry &&entry, const Digest &hash) -> Status {
        const int64_t all = scanned.manifest.entries;
        if (!goOn(progress, (all + ++done) / 2, all)) // each is read twice
            return cancelled();
        return takes[entry.stream]
                   ? ingest.take(entry, hash, vouching.vouches(hash), vouching.signatureOf(hash))
                   : Status(Done{});
    };
    BundleReader bundle(std::move(taker));
    const Status read =
        reader.read(envelope, openers, [&](std::string_view plain) { return bundle.feed(plain); });
    return read ? bundle.end() : read;
}

Status enoughRoom(const QString &book, int64_t plainBytes)
{
    const QStorageInfo disk(QFileInfo(book).absolutePath());
    const int64_t wanted = roomPerByte * plainBytes;
    if (!disk.isValid() || disk.bytesAvailable() < 0 || disk.bytesAvailable() >= wanted)
        return Done{};
    return Error{
        ErrorKind::diskFull,
        tr("The disk of the book is too full for this file: it may need %1 MB. Nothing was changed. Free "
           "some space and import it again.")
            .arg((wanted >> 20) + 1)};
}

QString sentenceOf(const IngestAccount &account, const Book &book)
{
    const auto fresh = int(account.taken + account.freed);
    QStringList parts;
    parts << (fresh == 0 ? tr("Nothing new") : tr("%n new", fresh));
    if (account.known)
        parts << tr("%n known", int(account.known));
    if (account.waiting)
        parts << waitingWords(account, book);
    if (account.held)
        parts << (account.held == 1 ? tr("1 was not its writer’s to change")
                                    : tr("%n were not their writer’s to change", int(account.held)));
    if (account.decisions)
        parts << (account.decisions == 1 ? tr("1 needs your decision")
                                         : tr("%n need your decision", int(account.decisions)));
    return tr("%1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace ridealong::exchange
