// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keys.h"

#include "base/digest.h"

#include <cstring>
#include <sodium.h>

namespace ridealong {

namespace {

// Once in a process; afterwards all of libsodium may be called from any thread.
bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytesOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

} // namespace

static_assert(crypto_sign_PUBLICKEYBYTES == sizeof(PublicKey) &&
              crypto_box_PUBLICKEYBYTES == sizeof(PublicKey));
static_assert(crypto_sign_SEEDBYTES == sizeof(Secret) && crypto_box_SEEDBYTES == sizeof(Secret));

struct OwnKeys::Pairs
{
    PublicKeys shown;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> sign{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> box{};
    Secret signSeed{}, boxSeed{};

    ~Pairs()
    {
        sodium_memzero(sign.data(), sign.size());
        sodium_memzero(box.data(), box.size());
        sodium_memzero(signSeed.data(), signSeed.size());
        sodium_memzero(boxSeed.data(), boxSeed.size());
    }
};

OwnKeys::OwnKeys(std::unique_ptr<Pairs> pairs)
    : m_pairs(std::move(pairs))
{
}

OwnKeys::~OwnKeys() = default;
OwnKeys::OwnKeys(OwnKeys &&) noexcept = default;
OwnKeys &OwnKeys::operator=(OwnKeys &&) noexcept = default;

OwnKeys OwnKeys::make()
{
    Secret sign, box;
    isReady();
    randombytes_buf(sign.data(), sign.size());
    randombytes_buf(box.data(), box.size());
    OwnKeys keys = fromSeeds(sign, box);
    sodium_memzero(sign.data(), sign.size());
    sodium_memzero(box.data(), box.size());
    return keys;
}

OwnKeys OwnKeys::fromSeeds(const Secret &sign, const Secret &box)
{
    isReady();
    auto pairs = std::make_unique<Pairs>();
    pairs->signSeed = sign;
    pairs->boxSeed = box;
    crypto_sign_seed_keypair(pairs->shown.sign.data(), pairs->sign.data(), sign.data());
    crypto_box_seed_keypair(pairs->shown.box.data(), pairs->box.data(), box.data());
    return OwnKeys(std::move(pairs));
}

const PublicKeys &OwnKeys::shown() const
{
    return m_pairs->shown;
}

Secret OwnKeys::signSeed() const
{
    return m_pairs->signSeed;
}

Secret OwnKeys::boxSeed() const
{
    return m_pairs->boxSeed;
}

std::string OwnKeys::sign(std::string_view message) const
{
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), message.size(), m_pairs->sign.data());
    return signature;
}

std::optional<Secret> OwnKeys::unseal(std::string_view sealed) const
{
    Secret secret;
    if (sealed.size() != crypto_box_SEALBYTES + secret.size() ||
        crypto_box_seal_open(secret.data(), bytesOf(sealed), sealed.size(), m_pairs->shown.box.data(),
                             m_pairs->box.data()) != 0)
        return std::nullopt;
    return secret;
}

bool isSignedBy(const PublicKey &key, std::string_view message, std::string_view signature)
{
    return isReady() && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), message.size(), key.data()) == 0;
}

std::string sealedFor(const PublicKey &box, const Secret &secret)
{
    isReady();
    std::string sealed(crypto_box_SEALBYTES + secret.size(), '\0');
    if (crypto_box_seal(bytesOf(sealed), secret.data(), secret.size(), box.data()) != 0)
        sealed.clear(); // a key that is no key: nobody opens it
    return sealed;
}

QString fingerprint(const PublicKeys &keys)
{
    std::string both("ridealong fingerprint 1");
    both.append(reinterpret_cast<const char *>(keys.sign.data()), keys.sign.size());
    both.append(reinterpret_cast<const char *>(keys.box.data()), keys.box.size());
    const Digest digest = Digest::of(both);
    QString text;
    for (size_t group = 0; group < 8; ++group) {
        uint32_t number = 0;
        for (size_t i = 0; i < 4; ++i)
            number = number << 8 | digest.bytes[4 * group + i];
        text += (group ? QStringLiteral(" %1") : QStringLiteral("%1"))
                    .arg(number % 10'000, 4, 10, QLatin1Char('0'));
    }
    return text;
}

} // namespace ridealong
