// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/envelope.h"
#include "sync/envelopebody.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sodium.h>

namespace ridealong {

using namespace envelope;

namespace {

constexpr size_t mostEnvelopes = 1024;
constexpr int64_t largestFile = 1ll << 30; // of all envelopes of one file together, but for a backup
constexpr int64_t atOnce = chunkBytes + sealBytes;

QString tr(const char *text)
{
    return QCoreApplication::translate("Envelope", text);
}

const unsigned char *raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QString sentence(EnvelopeProblem problem, const QString &name)
{
    switch (problem) {
    case EnvelopeProblem::notOurs:
        return tr("%1 is not a Ridealong file. Nothing was read.").arg(name);
    case EnvelopeProblem::newer:
        return tr("%1 was written by a newer Ridealong. Nothing was read. Update the program, then try "
                  "again.")
            .arg(name);
    case EnvelopeProblem::damaged:
        return tr("%1 is damaged or not whole. Nothing was read. Ask for it again, or copy it again.")
            .arg(name);
    case EnvelopeProblem::forged:
        return tr("%1 was damaged or changed after it was written: its signature does not fit. Nothing was "
                  "read. Ask for it again.")
            .arg(name);
    case EnvelopeProblem::notForUs:
        return tr("%1 is not for this laptop. Nothing was read. Ask for a file that is for you.").arg(name);
    case EnvelopeProblem::wrongPassphrase:
        return tr("The passphrase does not open %1. Nothing was read. Try again, or ask for it again.")
            .arg(name);
    case EnvelopeProblem::tooLarge:
        return tr("%1 is larger inside than a file of Ridealong may be. Nothing was read.").arg(name);
    case EnvelopeProblem::none:
        break;
    }
    return {};
}

} // namespace

struct EnvelopeReader::Work
{
    struct Placed
    {
        int64_t start = 0, total = 0;
        Header header;
        Digest headerHash;
        int64_t headerBytes = 0;

        int64_t body() const { return start + frontBytes + headerBytes; }
        int64_t end() const { return start + total - signatureBytes; } // of what is signed
    };

    explicit Work(QString path)
        : file(std::move(path))
    {
    }

    QFile file;
    std::vector<Placed> envelopes;
    bool isRead = false;
    EnvelopeProblem problem = EnvelopeProblem::none;

    QString name() const { return QFileInfo(file.fileName()).fileName(); }

    Error fail(EnvelopeProblem what)
    {
        problem = what;
        const bool isSecret = what == EnvelopeProblem::notForUs || what == EnvelopeProblem::wrongPassphrase;
        return {isSecret ? ErrorKind::refused : ErrorKind::badData, sentence(what, name())};
    }

    Error notReadable()
    {
        return {ErrorKind::io,
                tr("%1 can’t be read. Check that its folder or stick is still there.")
                    .arg(QDir::toNativeSeparators(file.fileName())),
                file.errorString()};
    }

    Error cancelled() const { return {ErrorKind::cancelled, tr("Reading the file was cancelled.")}; }

    Result<std::string> take(int64_t at, int64_t length)
    {
        std::string bytes(size_t(length), '\0');
        if (!file.seek(at) || file.read(bytes.data(), length) != length)
            return notReadable();
        return bytes;
    }

    Status open()
    {
        problem = EnvelopeProblem::none;
        if (!file.isOpen() && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return notReadable();
        return Done{};
    }

    Result<Placed> place(int64_t at)
    {
        const int64_t left = file.size() - at;
        auto bytes = take(at, std::min(left, frontBytes));
        if (!bytes)
            return bytes.error();
        const auto front = decodedFront(*bytes);
        if (const auto *wrong = std::get_if<EnvelopeProblem>(&front))
            return fail(at > 0 && *wrong == EnvelopeProblem::notOurs ? EnvelopeProblem::damaged : *wrong);
        const auto [majorVersion, minorVersion, headerBytes, total] = std::get<Front>(front);
        if (total > left)
            return fail(EnvelopeProblem::damaged); // cut short
        bytes = take(at + frontBytes, headerBytes);
        if (!bytes)
            return bytes.error();
        std::optional<Header> header = decodedHeader(*bytes, minorVersion);
        if (!header)
            return fail(EnvelopeProblem::damaged);
        if (total > largest(header->shown.kind) ||
            (header->shown.kind != EnvelopeKind::backup && at + total > largestFile))
            return fail(EnvelopeProblem::tooLarge);
        return Placed{at, total, std::move(*header), Digest::of(*bytes), headerBytes};
    }

    Status placeAll()
    {
        int64_t at = 0;
        do {
            auto placed = place(at);
            if (!placed)
                return placed.error();
            at += placed->total;
            envelopes.push_back(std::move(*placed));
            if (envelopes.size() > mostEnvelopes)
                return fail(EnvelopeProblem::tooLarge);
        } while (at < file.size());
        return Done{};
    }

    // Hands on what lies between the envelope's start and its signature, then checks that. Tells no count:
    // who listens counts changes, and these are bytes.
    Status verify(const Placed &placed, const Progress &progress)
    {
        crypto_sign_state state;
        crypto_sign_init(&state);
        for (int64_t at = placed.start; at < placed.end();) {
            const auto bytes = take(at, std::min(atOnce, placed.end() - at));
            if (!bytes)
                return bytes.error();
            crypto_sign_update(&state, raw(*bytes), bytes->size());
            at += int64_t(bytes->size());
            if (!goOn(progress, 0, 0))
                return cancelled();
        }
        return checkSignature(placed, state);
    }

    Status checkSignature(const Placed &placed, crypto_sign_state &state)
    {
        auto signature = take(placed.end(), signatureBytes);
        if (!signature)
            return signature.error();
        const bool fits =
            crypto_sign_final_verify(&state, reinterpret_cast<const unsigned char *>(signature->data()),
                                     placed.header.shown.sender.sign.data()) == 0;
        return fits ? Status{Done{}} : fail(EnvelopeProblem::forged);
    }

    Status readAll(const Progress &progress)
    {
        if (isRead)
            return Done{};
        envelopes.clear();
        if (const Status opened = open(); !opened)
            return opened;
        if (const Status placed = placeAll(); !placed)
            return placed;
        for (const Placed &placed : envelopes)
            if (const Status verified = verify(placed, progress); !verified)
                return verified;
        isRead = true;
        return Done{};
    }

    // The file may be changed by another program while it is read: so the signature is checked once more
    // over what was really handed on.
    Status readBody(const Placed &placed, BodyOpener &body, const Progress &progress)
    {
        crypto_sign_state state;
        crypto_sign_init(&state);
        auto before = take(placed.start, placed.body() + streamHeaderBytes - placed.start);
        if (!before)
            return before.error();
        crypto_sign_update(&state, raw(*before), before->size());
        if (!body.begin(std::string_view{*before}.substr(before->size() - size_t(streamHeaderBytes))))
            return fail(EnvelopeProblem::damaged);
        for (int64_t at = placed.body() + streamHeaderBytes; at < placed.end();) {
            const auto bytes = take(at, std::min(atOnce, placed.end() - at));
            if (!bytes)
                return bytes.error();
            crypto_sign_update(&state, raw(*bytes), bytes->size());
            at += int64_t(bytes->size());
            if (const Status taken = body.chunk(*bytes, at == placed.end()); !taken)
                return body.problem() == EnvelopeProblem::none ? taken : fail(body.problem());
            if (!goOn(progress, at - placed.start, placed.total))
                return cancelled();
        }
        return checkSignature(placed, state);
    }
};

EnvelopeReader::EnvelopeReader(QString path)
    : m_work(std::make_unique<Work>(std::move(path)))
{
}

EnvelopeReader::~EnvelopeReader() = default;

Result<std::vector<EnvelopeHeader>> EnvelopeReader::headers(const Progress &progress)
{
    if (const Status read = m_work->readAll(progress); !read)
        return read.error();
    std::vector<EnvelopeHeader> headers;
    for (const Work::Placed &placed : m_work->envelopes)
        headers.push_back(placed.header.shown);
    return headers;
}

bool EnvelopeReader::opensBy(size_t envelope, const Openers &openers) const
{
    return envelope < m_work->envelopes.size() && mayOpen(m_work->envelopes[envelope].header, openers);
}

Status EnvelopeReader::read(size_t envelope, const Openers &openers,
                            const std::function<Status(std::string_view plain)> &take,
                            const Progress &progress)
{
    if (const Status read = m_work->readAll({}); !read)
        return read;
    m_work->problem = EnvelopeProblem::none;
    if (envelope >= m_work->envelopes.size())
        return m_work->fail(EnvelopeProblem::damaged);
    const Work::Placed &placed = m_work->envelopes[envelope];
    const int64_t body = placed.end() - placed.body() - streamHeaderBytes;
    if (body % atOnce < sealBytes) // the last chunk is shorter than the others and never without its seal
        return m_work->fail(EnvelopeProblem::damaged);
    FileKey key;
    if (const EnvelopeProblem why = openKey(placed.header, openers, key); why != EnvelopeProblem::none)
        return m_work->fail(why);
    BodyOpener opener(key, placed.headerHash, largestPlain(placed.header.shown.kind, placed.total), take);
    return m_work->readBody(placed, opener, progress);
}

EnvelopeProblem EnvelopeReader::problem() const
{
    return m_work->problem;
}

} // namespace ridealong
