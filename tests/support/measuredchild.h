// SPDX-License-Identifier: GPL-3.0-or-later
// Runs something in a process of its own and says what it took: whether it gave true, for how long, and by
// how many bytes its memory grew at most. Linux only.
#pragma once

#include <functional>

namespace ridealong {

struct Taken
{
    bool gave = false;
    double seconds = 0;
    double mebibytes = 0;
};

Taken inAChild(const std::function<bool()> &work);

#if defined(RIDEALONG_SANITIZED)
inline constexpr double sanitizersTake = 8; // times as much of both
#else
inline constexpr double sanitizersTake = 1;
#endif

} // namespace ridealong
