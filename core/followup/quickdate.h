// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times as a person types them in the quick log: "thu", "10/22", "oct 22", "2w", "10:30am". A bare
// weekday is the next one, never today. Nothing here knows working days.
#pragma once

#include "base/date.h"
#include "followup/quicktokens.h"

#include <optional>

namespace ridealong {

struct QuickCalendar
{
    Date today;
    bool monthFirst = true; // of 10/11
};

struct QuickWhen
{
    size_t count = 0; // words
    Date date = {};
    int time = -1; // minute of the day
};

// What the untaken words from `at` say; a count of 0 when they say no day and no time.
QuickWhen quickWhen(std::span<const QuickToken> words, size_t at, std::span<const QuickPhrase> phrases,
                    const QuickCalendar &calendar);

} // namespace ridealong
