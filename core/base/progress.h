// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells where it is. Returns false to cancel: the next call is the point where the work stops.
// `total` 0 means unknown. Callers throttle; workers may call it often.
#pragma once

#include <cstdint>
#include <functional>

namespace ridealong {

using Progress = std::function<bool(int64_t done, int64_t total)>;

inline bool goOn(const Progress &progress, int64_t done, int64_t total)
{
    return !progress || progress(done, total);
}

} // namespace ridealong
