// SPDX-License-Identifier: GPL-3.0-or-later
// How commands name the stops of a ride-along and what they say of each: LEAD=VALUE.
#pragma once

#include "commands/command.h"

#include <functional>

namespace ridealong::cli {

struct NamedStop
{
    uint32_t lead = 0; // 0 where it is not in the book any more
    QString company;   // as it was
};
Result<size_t> findStop(const Book &book, std::span<const NamedStop> stops, const std::string &name);

// Each is LEAD=VALUE; the company may hold a = too.
using Say = std::function<Status(size_t stop, const std::string &value)>;
Status sayOfStops(const Book &book, std::span<const NamedStop> stops, const std::vector<std::string> &words,
                  const Say &say);

// Leads, ids or company names, each by itself or with commas between.
Result<std::vector<uint32_t>> leadsIn(const Book &book, const std::vector<std::string> &words);

} // namespace ridealong::cli
