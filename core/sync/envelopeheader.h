// SPDX-License-Identifier: GPL-3.0-or-later
// The front of an envelope as it stands in the file: 32 bytes, then the header in canonical CBOR, which says
// who wrote it, for whom, and how the file key is kept for each. What is not exactly so is refused before
// anything is computed from it: no number in it can make the reader take memory or time.
#pragma once

#include "base/digest.h"
#include "sync/envelope.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ridealong::envelope {

inline constexpr std::string_view magic{"\x89RLX\r\n\x1a\n", 8};
inline constexpr int major = 1, minor = 0;
inline constexpr int64_t frontBytes = 32;
inline constexpr int64_t streamHeaderBytes = 24;
inline constexpr int64_t chunkBytes = 65'536;
inline constexpr int64_t sealBytes = 17; // that each chunk grows by
inline constexpr int64_t signatureBytes = 64;
inline constexpr int64_t backupBytes = 64ll << 30;
inline constexpr int64_t mostArgonMemory = 256ll << 20;
inline constexpr int64_t mostArgonPasses = 6;

struct Front
{
    int major = 0, minor = 0;
    int64_t headerBytes = 0;
    int64_t total = 0; // of the envelope, this included
};
std::string encoded(const Front &front);
// Of 32 bytes; a problem where they are none, of a newer version, or out of bounds.
std::variant<Front, EnvelopeProblem> decodedFront(std::string_view bytes);

// How the file key is kept for one recipient.
struct Slot
{
    enum class Kind : uint8_t { box = 1, invitation = 2 };
    Kind kind = Kind::box;
    std::string hint; // 8 bytes that only the recipient can tell, or the invitation's id
    std::string sealed;
};

struct PassphraseSlot
{
    int64_t passes = 0;
    int64_t memory = 0; // bytes
    std::string salt;
    std::string sealed;
};

struct Header
{
    EnvelopeHeader shown;
    std::string nonce; // 16 bytes, fresh for each envelope
    std::vector<Slot> slots;
    std::optional<PassphraseSlot> passphrase;
};
std::string encoded(const Header &header);
std::optional<Header> decodedHeader(std::string_view bytes, int minorVersion);

int64_t largest(EnvelopeKind kind);                     // bytes of an envelope
int64_t largestPlain(EnvelopeKind kind, int64_t total); // bytes inside of it

} // namespace ridealong::envelope
