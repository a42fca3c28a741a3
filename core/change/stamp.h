// SPDX-License-Identifier: GPL-3.0-or-later
// When a field was written, so that every laptop agrees on the order: the greatest stamp wins. depth counts
// how often the field went from one stream to another, so an edit that has seen a value beats it whatever the
// clocks say; hlc is 48 bits of milliseconds and 16 of a counter; written is the hash of the entry that
// wrote.
#pragma once

#include "base/digest.h"

#include <compare>
#include <cstdint>

namespace ridealong {

struct Stamp
{
    int64_t depth = 0;
    int64_t hlc = 0;
    Digest written;

    auto operator<=>(const Stamp &) const = default;
};

inline constexpr int hlcCounterBits = 16;
inline int64_t millisecondsOf(int64_t hlc)
{
    return hlc >> hlcCounterBits;
}

} // namespace ridealong
