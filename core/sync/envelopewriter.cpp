// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/envelope.h"
#include "sync/envelopebody.h"
#include "sync/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <sodium.h>

namespace ridealong {

using namespace envelope;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Envelope", text);
}

const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

using SigningKey = std::array<unsigned char, crypto_sign_SECRETKEYBYTES>;

void fillSigningKey(const OwnKeys &keys, SigningKey &key)
{
    PublicKey shown;
    Secret seed = keys.signSeed();
    crypto_sign_seed_keypair(shown.data(), key.data(), seed.data());
    sodium_memzero(seed.data(), seed.size());
}

Error changedOnDisk(const QString &path)
{
    return {ErrorKind::io, tr("%1 came back from the disk other than it was written, so it was not kept. Use "
                              "another disk or stick.")
                               .arg(QDir::toNativeSeparators(path))};
}

} // namespace

struct EnvelopeWriter::Work
{
    explicit Work(QString path, const OwnKeys &keys)
        : file(std::move(path))
        , shown(keys.shown())
    {
        fillSigningKey(keys, signing);
    }
    ~Work() { sodium_memzero(signing.data(), signing.size()); }

    PartFile file;
    PublicKeys shown;
    SigningKey signing{};
    FileKey key;
    std::unique_ptr<BodySealer> body; // while an envelope is open
    EnvelopeKind kind = EnvelopeKind::changes;
    int64_t start = 0;                  // of the envelope
    int64_t plain = 0;                  // bytes of it
    int64_t header = 0;                 // bytes of its header
    crypto_generichash_state written{}; // of what came behind the front

    Status put(std::string_view bytes)
    {
        crypto_generichash_update(&written, raw(bytes), bytes.size());
        if (file.bytes() - start + int64_t(bytes.size()) + signatureBytes > largest(kind))
            return refuse(tr("There is too much for one file: more than %1 MB. Write it in parts.")
                              .arg(largest(kind) >> 20));
        return file.write(bytes);
    }

    Status patchFront()
    {
        const Front front{.major = major,
                          .minor = minor,
                          .headerBytes = header,
                          .total = file.bytes() - start + signatureBytes};
        return file.overwrite(start, encoded(front));
    }

    // Signs what the disk gives back, if that is what was written.
    Status sign()
    {
        crypto_sign_state state;
        crypto_generichash_state again;
        crypto_sign_init(&state);
        crypto_generichash_init(&again, nullptr, 0, sizeof(Digest));
        int64_t at = 0;
        const Status read = file.read(start, file.bytes(), [&](std::string_view bytes) -> Status {
            crypto_sign_update(&state, raw(bytes), bytes.size());
            const auto front = size_t(std::clamp<int64_t>(frontBytes - at, 0, int64_t(bytes.size())));
            crypto_generichash_update(&again, raw(bytes.substr(front)), bytes.size() - front);
            at += int64_t(bytes.size());
            return Done{};
        });
        if (!read)
            return read;
        Digest wanted, found;
        crypto_generichash_final(&written, wanted.bytes.data(), wanted.bytes.size());
        crypto_generichash_final(&again, found.bytes.data(), found.bytes.size());
        if (wanted != found)
            return changedOnDisk(file.path());
        std::string signature(size_t(signatureBytes), '\0');
        crypto_sign_final_create(&state, reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                                 signing.data());
        return file.write(signature);
    }

    Status beginBody(const std::string &headerBytes)
    {
        start = file.bytes();
        plain = 0;
        header = int64_t(headerBytes.size());
        crypto_generichash_init(&written, nullptr, 0, sizeof(Digest));
        if (const Status front = file.write(encoded(Front{.major = major, .headerBytes = header})); !front)
            return front;
        if (const Status put = this->put(headerBytes); !put)
            return put;
        body = std::make_unique<BodySealer>(key, Digest::of(headerBytes),
                                            [this](std::string_view bytes) { return put(bytes); });
        return body->begin();
    }
};

EnvelopeWriter::EnvelopeWriter(QString path, const OwnKeys &keys)
    : m_work(std::make_unique<Work>(std::move(path), keys))
{
}

EnvelopeWriter::~EnvelopeWriter() = default;

Status EnvelopeWriter::begin(const EnvelopeWish &wish)
{
    Q_ASSERT(!m_work->body);
    Header header;
    header.shown = wish.header;
    header.shown.sender = m_work->shown;
    m_work->kind = wish.header.kind;
    if (const Status sealed = sealKey(header, wish, m_work->key); !sealed)
        return sealed;
    const std::string bytes = encoded(header);
    if (!decodedHeader(bytes, minor)) // what nobody could read is not written
        return refuse(tr("This file can’t be written: its description is out of bounds."));
    if (!m_work->file.isOpen())
        if (const Status opened = m_work->file.open(); !opened)
            return opened;
    return m_work->beginBody(bytes);
}

Status EnvelopeWriter::write(std::string_view plain)
{
    Q_ASSERT(m_work->body);
    m_work->plain += int64_t(plain.size());
    return m_work->body->write(plain);
}

Status EnvelopeWriter::end()
{
    Q_ASSERT(m_work->body);
    const Status ended = m_work->body->end();
    m_work->body.reset();
    if (!ended)
        return ended;
    if (m_work->plain > largestPlain(m_work->kind, m_work->file.bytes() - m_work->start))
        return refuse(tr("There is too much for one file: more than %1 MB. Write it in parts.")
                          .arg(limits::plainBytes >> 20));
    if (const Status patched = m_work->patchFront(); !patched)
        return patched;
    return m_work->sign();
}

Status EnvelopeWriter::finish(const Progress &progress)
{
    Q_ASSERT(!m_work->body && m_work->file.isOpen());
    if (const Status done = m_work->file.toDisk(); !done)
        return done;
    EnvelopeReader written(m_work->file.partPath());
    if (const auto headers = written.headers(progress); !headers)
        return headers.error().kind == ErrorKind::cancelled ? headers.error()
                                                            : changedOnDisk(m_work->file.path());
    return m_work->file.keep();
}

int64_t EnvelopeWriter::bytes() const
{
    return m_work->file.bytes();
}

} // namespace ridealong
