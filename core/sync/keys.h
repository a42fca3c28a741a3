// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of this laptop: an Ed25519 pair that signs and an X25519 pair that reads, made on this machine and
// kept outside the book, in the system's keyring where there is one, else in a file that only its owner may
// read (mode 0600) under the program's data folder. A small file remembers that they are in the keyring. Also
// the secrets of invitations. Wiped from memory when let go.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace ridealong {

using PublicKey = std::array<unsigned char, 32>;
using Secret = std::array<unsigned char, 32>;

struct PublicKeys
{
    PublicKey sign{};
    PublicKey box{};

    bool operator==(const PublicKeys &) const = default;
};

class OwnKeys
{
public:
    static OwnKeys make();
    static OwnKeys fromSeeds(const Secret &sign, const Secret &box);
    ~OwnKeys(); // wipes
    OwnKeys(OwnKeys &&) noexcept;
    OwnKeys &operator=(OwnKeys &&) noexcept;

    const PublicKeys &shown() const;
    Secret signSeed() const;
    Secret boxSeed() const;
    std::string sign(std::string_view message) const; // 64 bytes
    std::optional<Secret> unseal(std::string_view sealed) const;

private:
    struct Pairs;
    explicit OwnKeys(std::unique_ptr<Pairs> pairs);
    std::unique_ptr<Pairs> m_pairs;
};

bool isSignedBy(const PublicKey &key, std::string_view message, std::string_view signature);
std::string sealedFor(const PublicKey &box, const Secret &secret);

// "4821 7730 1954 6602 ...": eight groups of digits, read aloud over the telephone.
QString fingerprint(const PublicKeys &keys);

// Where keys live. RIDEALONG_KEYS names another folder, which then is used instead of a keyring (tests).
class KeyStore
{
public:
    static QString folder();
    std::optional<OwnKeys> keysOf(const Id &laptop) const;
    Status keep(const Id &laptop, const OwnKeys &keys);
    std::optional<Secret> secretOf(const Id &invitation) const;
    Status keep(const Id &invitation, const Secret &secret);
    void forget(const Id &which);
    // They are in the keyring, which is locked or does not run: no reason to make others.
    bool isOutOfReach(const Id &laptop) const;
    QString place(const Id &laptop) const; // "the keyring" or the folder, for the page
};

} // namespace ridealong
