// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cborcursor.h"
#include "sync/bundlewire.h"

#include <QCoreApplication>
#include <unordered_set>

namespace ridealong {

using namespace bundle;

namespace {

Error wrong(const char *what)
{
    return {ErrorKind::badData,
            QCoreApplication::translate(
                "Envelope", "What is inside this file is not as Ridealong writes it. Nothing was read."),
            QString::fromLatin1(what)};
}

} // namespace

struct BundleReader::Work
{
    BundleTaker taker;
    Running running;
    std::string buffer; // the record that is not whole yet
    int64_t announced = -1, entries = 0, others = 0;
    std::unordered_set<Id> streams;
    bool hasEnded = false;
    std::optional<Error> failure;

    // -1: not all of its length is there.
    int64_t lengthOf(std::string_view bytes) const
    {
        if (bytes.size() < lengthBytes)
            return -1;
        uint32_t length = 0;
        for (size_t i = 0; i < lengthBytes; ++i)
            length |= uint32_t(uint8_t(bytes[i])) << (8 * i);
        return length;
    }

    // Takes whole records from the front of `bytes` and leaves the rest.
    Status takeRecords(std::string_view &bytes)
    {
        while (true) {
            if (hasEnded && !bytes.empty())
                return wrong("behind the end");
            const int64_t length = lengthOf(bytes);
            if (length < 0)
                return Done{};
            if (length < 2 || length > int64_t(largestRecord))
                return wrong("length of a record");
            const size_t whole = lengthBytes + size_t(length);
            if (bytes.size() < whole)
                return Done{};
            if (const Status taken = take(bytes.substr(0, whole)); !taken)
                return taken;
            bytes.remove_prefix(whole);
        }
    }

    Status take(std::string_view withLength)
    {
        const std::string_view record = withLength.substr(lengthBytes);
        cbor::Cursor cursor(record);
        const size_t fields = cursor.array();
        const int64_t kind = cursor.whole();
        if (cursor.failed() || (announced < 0) != (kind == int64_t(Record::manifest)))
            return wrong("order of records");
        if (kind == int64_t(Record::end))
            return takeEnd(cursor, fields);
        running.add(withLength);
        switch (Record(kind)) {
        case Record::manifest:
            return takeManifest(record);
        case Record::stream:
            return takeStream(record);
        case Record::entry:
            return fields == 2 ? takeEntry(record.substr(cursor.at())) : wrong("entry");
        case Record::signature:
            return takeSignature(cursor, fields);
        default:
            return wrong("kind of record");
        }
    }

    Status takeManifest(std::string_view record)
    {
        const auto manifest = decodedManifest(record);
        if (!manifest)
            return wrong("manifest");
        announced = manifest->entries;
        return taker.manifest ? taker.manifest(*manifest) : Done{};
    }

    Status takeStream(std::string_view record)
    {
        const auto stream = decodedStream(record);
        if (!stream || streams.size() >= mostStreams || !streams.insert(stream->id).second)
            return wrong("stream");
        return taker.stream ? taker.stream(*stream) : Done{};
    }

    Status takeEntry(std::string_view bytes)
    {
        if (++entries > announced)
            return wrong("more entries than announced");
        std::optional<LogEntry> entry = decodedEntry(bytes);
        if (!entry || !streams.contains(entry->stream))
            return wrong("entry");
        if (!taker.entry)
            return Done{};
        const Digest hash = hashOf(*entry);
        return taker.entry(std::move(*entry), hash);
    }

    Status takeSignature(cbor::Cursor &cursor, size_t fields)
    {
        const Digest entry = Digest::from(cursor.bytes(sizeof(Digest)));
        const std::string_view signature = cursor.bytes(signatureBytes);
        if (fields != 3 || cursor.failed() || !cursor.atEnd() || ++others > limits::entries)
            return wrong("signature");
        return taker.signature ? taker.signature(entry, signature) : Done{};
    }

    Status takeEnd(cbor::Cursor &cursor, size_t fields)
    {
        const Digest said = Digest::from(cursor.bytes(sizeof(Digest)));
        if (fields != 2 || cursor.failed() || !cursor.atEnd() || said != running.end() ||
            entries != announced)
            return wrong("end mark");
        hasEnded = true;
        return Done{};
    }

    // Whole records are read where they are; only what is cut is kept.
    Status feed(std::string_view plain)
    {
        if (!buffer.empty()) {
            const int64_t length = lengthOf(buffer);
            const size_t wanted = length < 0 ? lengthBytes : lengthBytes + size_t(length);
            const size_t missing = std::min(wanted - std::min(wanted, buffer.size()), plain.size());
            buffer.append(plain.substr(0, missing));
            plain.remove_prefix(missing);
            std::string_view bytes = buffer;
            if (const Status taken = takeRecords(bytes); !taken)
                return taken;
            buffer.erase(0, buffer.size() - bytes.size());
            return plain.empty() ? Status{Done{}} : feed(plain);
        }
        if (const Status taken = takeRecords(plain); !taken)
            return taken;
        buffer = plain;
        return Done{};
    }
};

BundleReader::BundleReader(BundleTaker taker)
    : m_work(std::make_unique<Work>())
{
    m_work->taker = std::move(taker);
}

BundleReader::~BundleReader() = default;

Status BundleReader::feed(std::string_view plain)
{
    if (m_work->failure)
        return *m_work->failure;
    const Status fed = m_work->feed(plain);
    if (!fed)
        m_work->failure = fed.error();
    return fed;
}

Status BundleReader::end()
{
    if (m_work->failure)
        return *m_work->failure;
    return m_work->hasEnded && m_work->buffer.empty() ? Status{Done{}} : wrong("no end mark");
}

} // namespace ridealong
