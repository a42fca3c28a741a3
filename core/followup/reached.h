// SPDX-License-Identifier: GPL-3.0-or-later
// Which touches reached somebody, by their outcome as it is kept or by the key of their kind. Attempts are
// the touches after the last one that did. Six of them without an answer make a lead unreachable.
#pragma once

#include <string_view>

namespace ridealong {

constexpr int attemptsUntilUnreachable = 6;

// Any other outcome connected.
inline bool reachedNobody(std::string_view outcome)
{
    return outcome == "no answer" || outcome == "voicemail" || outcome == "left message" || outcome == "busy";
}

// Connects also where no outcome was noted.
inline bool meetsInPerson(std::string_view kind)
{
    return kind == "visit" || kind == "meeting" || kind == "demo";
}

inline bool reachedSomebody(std::string_view kind, std::string_view outcome)
{
    return outcome.empty() ? meetsInPerson(kind) : !reachedNobody(outcome);
}

} // namespace ridealong
