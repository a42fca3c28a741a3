// SPDX-License-Identifier: GPL-3.0-or-later
// A 64-bit hash of bytes for indexes in memory; the same on every machine, but never written to a file. Not
// for secrets.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace ridealong {

inline uint64_t mixed(uint64_t x)
{
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93ull;
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93ull;
    return x ^ (x >> 32);
}

// Never 0, which indexes keep for a free place.
inline uint64_t hash64(std::string_view bytes, uint64_t seed = 0)
{
    uint64_t h = mixed(seed + 0x9E3779B97F4A7C15ull) ^ bytes.size();
    size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        uint64_t word;
        std::memcpy(&word, bytes.data() + at, 8);
        h = mixed(h ^ word) + 0x9E3779B97F4A7C15ull;
    }
    uint64_t rest = 0;
    if (at < bytes.size()) // an empty text may have no bytes to point at
        std::memcpy(&rest, bytes.data() + at, bytes.size() - at);
    h = mixed(h ^ rest);
    return h ? h : 1;
}

} // namespace ridealong
