// SPDX-License-Identifier: GPL-3.0-or-later
// How much leads look like the best accounts, the seeds: Gower's similarity over some fields, averaged over
// the three nearest seeds, 0-100. Of two companies each field gives 0-1: categories 1 when equal, sizes
// 1 - |log a - log b| / range and other numbers 1 - |a - b| / range, with the range of all live leads of the
// book, places 1 - km / 500. A field that is unknown of either is left out; nothing in common is NaN. A seed
// is never compared with its own account. Ties go to the earlier lead. Borrows the LeadData, which must
// outlive it; may be asked from any thread while nobody writes.
#pragma once

#include "scoring/comparedfields.h"

#include <array>
#include <memory>

namespace ridealong {

constexpr size_t nearestCount = 3;
constexpr size_t mostSeeds = 500; // further ones are not looked at
constexpr double placeRangeKm = 500;
constexpr double unlikeSeeds = 50; // a mean similarity of the seeds under this is a warning

struct Nearness
{
    double similarity = std::nan("");
    std::array<uint32_t, nearestCount> nearest = {}; // leads, the most alike first; 0 where there are fewer
    std::array<double, nearestCount> alike = {};     // 0-100
    uint8_t known = 0;                               // how many of the fields are known of the lead

    bool isKnown() const { return !std::isnan(similarity); }
};

class Lookalikes
{
public:
    // Leads that are gone are left out, and of one account the first stands for all.
    Lookalikes(const LeadData &data, std::span<const uint32_t> seeds, std::vector<ComparedField> fields);
    ~Lookalikes();
    Lookalikes(Lookalikes &&) noexcept;
    Lookalikes &operator=(Lookalikes &&) noexcept;

    const std::vector<uint32_t> &seeds() const;
    const std::vector<ComparedField> &fields() const;
    bool isOfSeed(uint32_t lead) const; // a seed, or another lead of its account

    Nearness of(uint32_t lead) const;
    void of(std::span<const uint32_t> leads, Nearness *out) const;
    double spread() const; // the mean similarity of the seeds to each other; NaN where there is none

    // The same seeds and ranges, asked about the leads of other data: an imported list.
    Lookalikes over(const LeadData &other) const;
    // Whether the ranges are still those of the leads that the book has now.
    bool hasRangesOf(const LeadData &data) const;

private:
    struct Parts;
    explicit Lookalikes(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace ridealong
