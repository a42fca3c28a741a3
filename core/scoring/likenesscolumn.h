// SPDX-License-Identifier: GPL-3.0-or-later
// One compared field of a block of leads as plain numbers: a category as its number among those of the seeds
// (0 for one that no seed has), a size as its logarithm, a place as a point of the unit ball. What is unknown
// is 0 with `known` 0, so that sums need no branch. Borrows the LeadData.
#pragma once

#include "lead/leadcolumn.h"
#include "scoring/comparedfields.h"

#include <memory>
#include <unordered_map>

namespace ridealong {

struct LikenessBlock
{
    std::array<double, leadBlock> known = {};
    std::array<std::array<double, leadBlock>, 3> values = {}; // places use all three
};

struct ValueRange
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    bool operator==(const ValueRange &) const = default;
};

class LikenessColumn
{
public:
    using Categories = std::unordered_map<std::string, uint32_t>; // folded text, from 1

    // Categories are those of the seeds, taken from `data`.
    LikenessColumn(const LeadData &data, const ComparedField &field, std::span<const uint32_t> seeds);
    LikenessColumn(const LeadData &data, const LikenessColumn &like); // the same, of other leads

    const ComparedField &field() const { return m_field; }
    void read(std::span<const uint32_t> leads, LikenessBlock &block) const; // at most leadBlock
    ValueRange range(std::span<const uint32_t> leads) const;

private:
    void findCodes();
    uint32_t categoryOf(const Value &value) const;
    void readCategories(std::span<const uint32_t> leads, LikenessBlock &block) const;
    void readPlaces(std::span<const uint32_t> leads, LikenessBlock &block) const;

    const LeadData *m_data;
    ComparedField m_field;
    LeadColumn m_column;
    std::shared_ptr<const Categories> m_categories;
    std::vector<uint32_t> m_byCode;
};

} // namespace ridealong
