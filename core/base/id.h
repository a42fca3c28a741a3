// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a row on every laptop: a UUIDv7 in 16 bytes, so ids made later sort later.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace ridealong {

struct Id
{
    uint64_t hi = 0;
    uint64_t lo = 0;

    static Id make(int64_t nowMs);              // never twice; ordered within one process
    static Id hashedFrom(std::string_view key); // the same on every laptop for one natural key
    static Id fromHex(std::string_view text);   // 32 hex digits, dashes ignored; null for anything else
    static Id fromBytes(const void *sixteen);

    bool isNull() const { return hi == 0 && lo == 0; }
    std::string hex() const;
    void toBytes(void *sixteen) const;

    auto operator<=>(const Id &) const = default;
};

} // namespace ridealong

template<>
struct std::hash<ridealong::Id>
{
    size_t operator()(const ridealong::Id &id) const noexcept
    {
        return size_t(id.lo * 0x9E3779B97F4A7C15ull ^ (id.hi + (id.lo >> 29)));
    }
};
