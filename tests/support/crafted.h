// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes as an insider with a key could make them: every part by hand, and signed so that it fits. Written
// from the description of the format, not with the program's own writer.
#pragma once

#include "support/envelopes.h"
#include "sync/envelopeheader.h"

#include <functional>
#include <sodium.h>
#include <zstd.h>

namespace ridealong {

struct Crafted
{
    envelope::Header header; // without slots: for the reader with `box`
    PublicKey box{};
    std::string packed;                                        // what lies in the chunks
    std::function<void(std::string &header)> bendHeader = {};  // before it is signed
    std::function<void(std::string &front)> bendFront = {};    // before it is signed
    std::function<void(std::vector<std::string> &)> bend = {}; // the sealed chunks
    unsigned char lastTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
};

inline unsigned char *rawOf(std::string &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

inline std::string zstdOf(std::string_view plain)
{
    std::string packed(ZSTD_compressBound(plain.size()), '\0');
    packed.resize(ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), 3));
    return packed;
}

inline std::string craftedHeader(Crafted &crafted, const Secret &key)
{
    crafted.header.nonce = std::string(16, 'n');
    const EnvelopeWish wish = wishFor({});
    const PublicKeys sender = crafted.header.shown.sender;
    crafted.header.shown = wish.header;
    crafted.header.shown.sender = sender;
    std::string said = "ridealong hint 1";
    said.append(reinterpret_cast<const char *>(crafted.box.data()), crafted.box.size());
    said += crafted.header.nonce;
    if (crafted.header.slots.empty())
        crafted.header.slots = {{.kind = envelope::Slot::Kind::box,
                                 .hint = std::string{Digest::of(said).view().substr(0, 8)},
                                 .sealed = sealedFor(crafted.box, key)}};
    std::string header = envelope::encoded(crafted.header);
    if (crafted.bendHeader)
        crafted.bendHeader(header);
    return header;
}

inline std::vector<std::string> craftedChunks(const Crafted &crafted, const Secret &key, const Digest &header,
                                              std::string &streamHeader)
{
    crypto_secretstream_xchacha20poly1305_state state;
    streamHeader.resize(24);
    crypto_secretstream_xchacha20poly1305_init_push(&state, rawOf(streamHeader), key.data());
    std::vector<std::string> chunks;
    for (size_t at = 0;; at += 65'536) {
        const std::string_view part = std::string_view{crafted.packed}.substr(at, 65'536);
        const bool isLast = part.size() < 65'536;
        std::string sealed(part.size() + 17, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, rawOf(sealed), nullptr, reinterpret_cast<const unsigned char *>(part.data()), part.size(),
            header.bytes.data(), header.bytes.size(), isLast ? crafted.lastTag : 0);
        chunks.push_back(std::move(sealed));
        if (isLast)
            return chunks;
    }
}

inline std::string signedBy(const OwnKeys &keys, std::string bytes)
{
    PublicKey shown;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret;
    crypto_sign_seed_keypair(shown.data(), secret.data(), keys.signSeed().data());
    crypto_sign_state state;
    crypto_sign_init(&state);
    crypto_sign_update(&state, rawOf(bytes), bytes.size());
    std::string signature(64, '\0');
    crypto_sign_final_create(&state, rawOf(signature), nullptr, secret.data());
    return bytes + signature;
}

inline std::string craft(Crafted crafted, const OwnKeys &keys)
{
    const Secret key = seeded(77);
    crafted.header.shown.sender = keys.shown();
    const std::string header = craftedHeader(crafted, key);
    std::string streamHeader;
    std::vector<std::string> chunks = craftedChunks(crafted, key, Digest::of(header), streamHeader);
    if (crafted.bend)
        crafted.bend(chunks);
    std::string body = header + streamHeader;
    for (const std::string &chunk : chunks)
        body += chunk;
    std::string front = envelope::encoded(envelope::Front{.major = 1,
                                                          .minor = 0,
                                                          .headerBytes = int64_t(header.size()),
                                                          .total = int64_t(32 + body.size() + 64)});
    if (crafted.bendFront)
        crafted.bendFront(front);
    return signedBy(keys, front + body);
}

} // namespace ridealong
