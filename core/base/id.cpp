// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <sodium.h>

#include <atomic>
#include <random>

namespace ridealong {

namespace {

constexpr uint64_t version7 = 0x7000;
constexpr uint64_t variant = 0x8000000000000000ull;

uint64_t randomBits()
{
    thread_local std::mt19937_64 engine = [] {
        std::random_device device;
        std::seed_seq seed{device(), device(), device(), device(), device(), device()};
        return std::mt19937_64(seed);
    }();
    return engine();
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

// 48 bits of milliseconds, 12 of a counter that runs over into them, 62 of chance.
Id Id::make(int64_t nowMs)
{
    static std::atomic<uint64_t> last{0};
    uint64_t before = last.load();
    uint64_t next = 0;
    do
        next = std::max(uint64_t(nowMs) << 12, before + 1);
    while (!last.compare_exchange_weak(before, next));
    return {(next >> 12) << 16 | version7 | (next & 0xFFF), variant | (randomBits() >> 2)};
}

Id Id::hashedFrom(std::string_view key)
{
    unsigned char hash[16];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(key.data()), key.size(),
                       nullptr, 0);
    Id id = fromBytes(hash);
    id.hi = (id.hi & ~0xF000ull) | 0x8000; // version 8: made by our own rule
    id.lo = variant | (id.lo >> 2);
    return id;
}

Id Id::fromBytes(const void *sixteen)
{
    const auto *bytes = static_cast<const unsigned char *>(sixteen);
    Id id;
    for (int i = 0; i < 8; ++i) {
        id.hi = id.hi << 8 | bytes[i];
        id.lo = id.lo << 8 | bytes[8 + i];
    }
    return id;
}

void Id::toBytes(void *sixteen) const
{
    auto *bytes = static_cast<unsigned char *>(sixteen);
    for (int i = 0; i < 8; ++i) {
        bytes[i] = static_cast<unsigned char>(hi >> (56 - 8 * i));
        bytes[8 + i] = static_cast<unsigned char>(lo >> (56 - 8 * i));
    }
}

Id Id::fromHex(std::string_view text)
{
    unsigned char bytes[16] = {};
    size_t n = 0;
    for (char c : text) {
        if (c == '-')
            continue;
        const int value = hexValue(c);
        if (value < 0 || n == 32)
            return {};
        bytes[n / 2] = static_cast<unsigned char>(bytes[n / 2] << 4 | value);
        ++n;
    }
    return n == 32 ? fromBytes(bytes) : Id{};
}

std::string Id::hex() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(32, '0');
    for (size_t i = 0; i < 16; ++i) {
        text[i] = digits[hi >> (60 - 4 * i) & 15];
        text[16 + i] = digits[lo >> (60 - 4 * i) & 15];
    }
    return text;
}

} // namespace ridealong
