// SPDX-License-Identifier: GPL-3.0-or-later
// BLAKE2b-256 of bytes: what names an entry of the change log on every laptop. The same everywhere, for ever.
#pragma once

#include <array>
#include <compare>
#include <cstring>
#include <string>
#include <string_view>

namespace ridealong {

struct Digest
{
    std::array<unsigned char, 32> bytes{};

    static Digest of(std::string_view data);
    static Digest from(std::string_view thirtyTwo); // null for any other length
    bool isNull() const { return *this == Digest{}; }
    std::string_view view() const { return {reinterpret_cast<const char *>(bytes.data()), bytes.size()}; }
    std::string hex() const;

    auto operator<=>(const Digest &) const = default;
};

} // namespace ridealong

template<>
struct std::hash<ridealong::Digest>
{
    size_t operator()(const ridealong::Digest &digest) const noexcept
    {
        size_t some;
        std::memcpy(&some, digest.bytes.data(), sizeof some);
        return some;
    }
};
