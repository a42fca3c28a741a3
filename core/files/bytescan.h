// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at 64 bytes at once: a bit for each byte that matters. SSE2, which every x86-64 has, and a plain
// loop elsewhere. Callers see to it that 64 bytes may be read.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace ridealong {

#if defined(__SSE2__) || defined(_M_X64)

inline __m128i load16(const char *at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
}

inline uint64_t bits64(__m128i a, __m128i b, __m128i c, __m128i d)
{
    const auto part = [](__m128i v) { return uint64_t(uint32_t(_mm_movemask_epi8(v))); };
    return part(a) | part(b) << 16 | part(c) << 32 | part(d) << 48;
}

// Bytes of 0x80 and above.
inline uint64_t highBytes(const char *at)
{
    return bits64(load16(at), load16(at + 16), load16(at + 32), load16(at + 48));
}

// Separators, quotes and line ends.
struct MarkFinder
{
    MarkFinder(char delimiter, char quote)
        : delimiters(_mm_set1_epi8(delimiter))
        , quotes(_mm_set1_epi8(quote ? quote : '\n'))
    {
    }

    __m128i in16(const char *at) const
    {
        const __m128i v = load16(at);
        const __m128i cells = _mm_or_si128(_mm_cmpeq_epi8(v, delimiters), _mm_cmpeq_epi8(v, quotes));
        return _mm_or_si128(cells, _mm_or_si128(_mm_cmpeq_epi8(v, lf), _mm_cmpeq_epi8(v, cr)));
    }
    uint64_t in64(const char *at) const
    {
        return bits64(in16(at), in16(at + 16), in16(at + 32), in16(at + 48));
    }

    __m128i delimiters, quotes;
    __m128i lf = _mm_set1_epi8('\n');
    __m128i cr = _mm_set1_epi8('\r');
};

#else

inline uint64_t highBytes(const char *at)
{
    uint64_t bits = 0;
    for (int i = 0; i < 64; ++i)
        bits |= uint64_t(uint8_t(at[i]) >> 7) << i;
    return bits;
}

struct MarkFinder
{
    MarkFinder(char delimiter, char quote)
        : delimiter(delimiter)
        , quote(quote ? quote : '\n')
    {
    }

    uint64_t in64(const char *at) const
    {
        uint64_t bits = 0;
        for (int i = 0; i < 64; ++i)
            bits |= uint64_t(at[i] == delimiter || at[i] == quote || at[i] == '\n' || at[i] == '\r') << i;
        return bits;
    }

    char delimiter, quote;
};

#endif

} // namespace ridealong
