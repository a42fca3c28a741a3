// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes and what is in them, for tests: laptops with keys from seeds, files written and read in one call.
#pragma once

#include "sync/bundle.h"
#include "sync/envelope.h"

#include <QFile>
#include <string>
#include <vector>

namespace ridealong {

inline Secret seeded(unsigned char byte)
{
    Secret secret;
    secret.fill(byte);
    return secret;
}

inline OwnKeys keysOf(unsigned char byte)
{
    return OwnKeys::fromSeeds(seeded(byte), seeded(uint8_t(byte + 100)));
}

inline Id idOf(unsigned char byte)
{
    const std::string bytes(16, char(byte));
    return Id::fromBytes(bytes.data());
}

inline EnvelopeWish wishFor(const std::vector<PublicKey> &boxes, EnvelopeKind kind = EnvelopeKind::changes)
{
    EnvelopeWish wish{.header = {.kind = kind,
                                 .team = idOf(1),
                                 .laptop = idOf(2),
                                 .sender = {},
                                 .senderName = QStringLiteral("Dana Harlan"),
                                 .made = {1'760'000'000'000}},
                      .recipients = {},
                      .passphrase = {}};
    for (const PublicKey &box : boxes)
        wish.recipients.push_back({.box = box, .invitation = {}, .invitationId = {}});
    return wish;
}

struct Envelope
{
    EnvelopeWish wish;
    std::string plain;
};

inline Status writeEnvelopes(const QString &path, const OwnKeys &keys, const std::vector<Envelope> &envelopes)
{
    EnvelopeWriter writer(path, keys);
    for (const Envelope &envelope : envelopes) {
        if (const Status begun = writer.begin(envelope.wish); !begun)
            return begun;
        if (const Status written = writer.write(envelope.plain); !written)
            return written;
        if (const Status ended = writer.end(); !ended)
            return ended;
    }
    return writer.finish();
}

struct ReadEnvelope
{
    Status status = Done{};
    EnvelopeProblem problem = EnvelopeProblem::none;
    std::string plain;
};

inline ReadEnvelope readEnvelope(const QString &path, const Openers &openers, size_t which = 0)
{
    EnvelopeReader reader(path);
    ReadEnvelope read;
    read.status = reader.read(which, openers, [&](std::string_view plain) -> Status {
        read.plain += plain;
        return Done{};
    });
    read.problem = reader.problem();
    return read;
}

inline std::string bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

inline void putBytes(const QString &path, std::string_view bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes.data(), qint64(bytes.size()));
}

// Bytes that don't get smaller, the same each time.
inline std::string noise(size_t length, uint32_t seed = 1)
{
    std::string bytes(length, '\0');
    uint32_t state = seed * 2654435761u + 1;
    for (char &byte : bytes) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        byte = char(state >> 8);
    }
    return bytes;
}

} // namespace ridealong
