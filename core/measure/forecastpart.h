// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads a forecast is made of, and what each weighs in it. Made for one question: it reads the odds and
// the age of the oldest once. Reads the Book, which must outlive it.
#pragma once

#include "measure/forecast.h"
#include "measure/forecastrange.h"

namespace ridealong {

enum class ForecastCategory : uint8_t { none, commit, bestCase, pipeline, omitted };
ForecastCategory forecastCategory(std::string_view text); // without case

struct OpenPart
{
    Money value;      // unset where the lead has none
    int64_t part = 0; // odds in millionths
    ForecastCategory category = ForecastCategory::none;
    bool tooOld = false;
    uint32_t stage = 0; // 0 where it was removed
};

class ForecastParts
{
public:
    ForecastParts(const Book &book, const ForecastOptions &options);

    bool isWon(uint32_t lead) const;      // and counts in some period: its own, by closed_on
    bool isExpected(uint32_t lead) const; // open, with an expected close, and not slipping
    bool isWonIn(uint32_t lead, Period period) const;
    bool isExpectedIn(uint32_t lead, Period period) const;
    OpenPart partOf(uint32_t lead) const;
    bool isLeftOut(const OpenPart &part) const;

private:
    bool concerns(uint32_t lead) const; // of whom and of which process it is asked
    bool isTooOld(uint32_t lead) const;

    const Book &m_book;
    const ForecastOptions &m_options;
    std::vector<int64_t> m_parts;               // by stage, in millionths
    std::vector<ForecastCategory> m_categories; // by text
    std::vector<bool> m_slipping;               // by lead
    std::optional<int> m_oldest;
};

// Won and weighted alone, for whoever needs no range, quota or part.
struct ForecastSum
{
    Money won{0}, weighted{0};
    Money forecast() const { return {won.minor + weighted.minor}; }
};
ForecastSum forecastSum(const Book &book, const ForecastOptions &options);

} // namespace ridealong
