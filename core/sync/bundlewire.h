// SPDX-License-Identifier: GPL-3.0-or-later
// How the records of a bundle stand in the file: the numbers that both its writer and its reader know.
#pragma once

#include "sync/bundle.h"

#include <sodium.h>

namespace ridealong::bundle {

enum class Record : uint8_t { manifest = 1, stream = 2, entry = 3, signature = 4, end = 5 };

inline constexpr int64_t version = 1;
inline constexpr size_t lengthBytes = 4;
inline constexpr size_t largestRecord = largestEntry + 64;
inline constexpr size_t signatureBytes = 64;
inline constexpr size_t mostStreams = 65'536; // and heads, and names beside them

// The hash of all records, as they pass.
class Running
{
public:
    Running() { crypto_generichash_init(&m_state, nullptr, 0, sizeof(Digest)); }
    void add(std::string_view bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  bytes.size());
    }
    Digest end()
    {
        Digest digest;
        crypto_generichash_final(&m_state, digest.bytes.data(), digest.bytes.size());
        return digest;
    }

private:
    crypto_generichash_state m_state;
};

std::string encoded(const Manifest &manifest);
std::optional<Manifest> decodedManifest(std::string_view record);
std::string encoded(const StreamInfo &stream);
std::optional<StreamInfo> decodedStream(std::string_view record);
bool isScope(std::string_view scope); // team, managers, rep:HEX, private:HEX

} // namespace ridealong::bundle
