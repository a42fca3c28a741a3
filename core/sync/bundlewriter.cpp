// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "sync/bundlewire.h"

#include <QCoreApplication>

namespace ridealong {

using namespace bundle;

namespace {

// "[3, " in CBOR: the entry follows as it is.
std::string entryRecord(std::string_view entry)
{
    std::string record;
    cbor::array(record, 2);
    cbor::whole(record, int64_t(Record::entry));
    record += entry;
    return record;
}

Error tooMuch()
{
    return {ErrorKind::refused,
            QCoreApplication::translate(
                "Envelope", "There is too much for one file. Write a file for fewer people, or in parts.")};
}

} // namespace

struct BundleWriter::Work
{
    std::function<Status(std::string_view)> write;
    Running running;
    int64_t announced = -1;
    int64_t entries = 0;
    bool hasEnded = false;

    Status put(std::string_view record)
    {
        if (record.size() > largestRecord)
            return tooMuch();
        std::string bytes;
        for (size_t i = 0; i < lengthBytes; ++i)
            bytes += char(uint8_t(record.size() >> (8 * i)));
        bytes += record;
        running.add(bytes);
        return write(bytes);
    }
};

BundleWriter::BundleWriter(std::function<Status(std::string_view)> write)
    : m_work(std::make_unique<Work>())
{
    m_work->write = std::move(write);
}

BundleWriter::~BundleWriter() = default;

Status BundleWriter::manifest(const Manifest &manifest)
{
    Q_ASSERT(m_work->announced < 0);
    if (manifest.entries > limits::entries || manifest.heads.size() > mostStreams)
        return tooMuch();
    m_work->announced = manifest.entries;
    return m_work->put(encoded(manifest));
}

Status BundleWriter::stream(const StreamInfo &stream)
{
    Q_ASSERT(m_work->announced >= 0 && isScope(stream.scope));
    return m_work->put(encoded(stream));
}

Status BundleWriter::entry(std::string_view encodedEntry)
{
    Q_ASSERT(m_work->announced >= 0);
    ++m_work->entries;
    return encodedEntry.size() > largestEntry ? Status{tooMuch()} : m_work->put(entryRecord(encodedEntry));
}

Status BundleWriter::signature(const Digest &entry, std::string_view signature)
{
    Q_ASSERT(signature.size() == signatureBytes);
    std::string record;
    cbor::array(record, 3);
    cbor::whole(record, int64_t(Record::signature));
    cbor::bytes(record, entry.view());
    cbor::bytes(record, signature);
    return m_work->put(record);
}

// As many entries as the manifest said, or the file would not be read.
Status BundleWriter::end()
{
    Q_ASSERT(!m_work->hasEnded);
    m_work->hasEnded = true;
    if (m_work->entries != m_work->announced)
        return Error{ErrorKind::io,
                     QCoreApplication::translate("Envelope", "The book changed while the file was written. "
                                                             "Nothing was kept. Try again."),
                     QStringLiteral("%1 entries, %2 announced").arg(m_work->entries).arg(m_work->announced)};
    std::string record;
    cbor::array(record, 2);
    cbor::whole(record, int64_t(Record::end));
    cbor::bytes(record, m_work->running.end().view());
    return m_work->put(record);
}

} // namespace ridealong
