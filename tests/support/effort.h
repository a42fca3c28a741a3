// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a long proof is walked: all of it in the optimised build, a part where sanitizers make each
// step five times as long.
#pragma once

namespace ridealong {

constexpr int walked(int all, [[maybe_unused]] int underSanitizers)
{
#if defined(RIDEALONG_SANITIZED)
    return underSanitizers;
#else
    return all;
#endif
}

} // namespace ridealong
