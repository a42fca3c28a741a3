// SPDX-License-Identifier: GPL-3.0-or-later
// Every promise that is open, in one scan: each open step of a live lead is one row, whatever became of the
// lead, and so is each open lead without a step; nothing undone is in no group. And what was done. A row's
// person is the step's, else the lead's owner.
#pragma once

#include "book/book.h"

#include <vector>

namespace ridealong {

enum class PromiseGroup : uint8_t {
    overdue,
    today,
    coming, // within two weeks
    later,
    undated, // a step without a day
    idle,    // an open lead without a step that nobody touches
    none     // any other open lead without a step
};
inline constexpr int promiseGroups = 7;
inline constexpr int comingDays = 14;

struct Promise
{
    uint32_t lead = 0;
    uint32_t step = 0;   // 0 in `idle` and `none`
    uint32_t person = 0; // 0 for nobody
    PromiseGroup group = PromiseGroup::none;
    bool counts = false; // its lead is open and this is its next step, or it has none: money counts here once

    bool operator==(const Promise &) const = default;
};

// Group by group. Overdue, today's and leads without a step: most valuable first; the others earliest first.
std::vector<Promise> openPromises(const Book &book, uint32_t person = 0);
int overduePromises(const Book &book, uint32_t person = 0);
// Steps of live leads that were done in the period, latest first.
std::vector<Promise> donePromises(const Book &book, Period done, uint32_t person = 0);

PromiseGroup groupOf(const Step &step, Date today);

struct PromiseSum
{
    int rows = 0;
    Money value{0}; // of the leads that count
};
PromiseSum sumOf(const Book &book, std::span<const Promise> promises, PromiseGroup group);

// Who holds late promises, most money first; then every active rep who holds none, by name.
struct RiskOf
{
    uint32_t person = 0;
    PromiseSum late = {};
};
std::vector<RiskOf> riskByPerson(const Book &book, std::span<const Promise> promises);

} // namespace ridealong
