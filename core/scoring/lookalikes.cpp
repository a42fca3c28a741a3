// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/lookalikes.h"

#include "base/geo.h"
#include "scoring/likenesscolumn.h"
#include "scoring/seedaccounts.h"

#include <algorithm>

namespace ridealong {

namespace {

using How = ComparedField::How;
using Doubles = std::array<double, leadBlock>;

constexpr double nothingInCommon = -1;

// What a seed is in one field.
struct SeedValue
{
    bool known = false;
    std::array<double, 3> at = {};
};

struct Sums
{
    Doubles alike = {};
    Doubles weight = {};
};

void addCategories(const LikenessBlock &block, double seed, Sums &sums)
{
    for (size_t i = 0; i < leadBlock; ++i)
        sums.alike[i] += block.values[0][i] == seed ? 1.0 : 0.0;
}

void addNumbers(const LikenessBlock &block, double seed, double perRange, Sums &sums)
{
    for (size_t i = 0; i < leadBlock; ++i) {
        const double alike = 1 - std::abs(block.values[0][i] - seed) * perRange;
        sums.alike[i] += block.known[i] * (alike > 0 ? alike : 0);
    }
}

// By the half of the chord, with four terms of the arc sine: exact to rounding as far as the range goes.
void addPlaces(const LikenessBlock &block, const std::array<double, 3> &seed, Sums &sums)
{
    for (size_t i = 0; i < leadBlock; ++i) {
        const double x = block.values[0][i] - seed[0], y = block.values[1][i] - seed[1],
                     z = block.values[2][i] - seed[2];
        const double square = (x * x + y * y + z * z) / 4;
        const double arc =
            std::sqrt(square) * (1 + square * (1.0 / 6 + square * (3.0 / 40 + square * (15.0 / 336))));
        const double alike = 1 - 2 * earthRadiusKm / placeRangeKm * arc;
        sums.alike[i] += block.known[i] * (alike > 0 ? alike : 0);
    }
}

std::vector<uint32_t> liveLeads(const LeadData &data)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < data.leads.end(); ++lead)
        if (data.leads.has(lead))
            leads.push_back(lead);
    return leads;
}

bool hasRange(How how)
{
    return how == How::size || how == How::number;
}

// Equal values are alike also where all are equal.
double perRange(How how, const ValueRange &range)
{
    const double width =
        how == How::size ? std::log(range.high) - std::log(range.low) : range.high - range.low;
    return width > 0 && std::isfinite(width) ? 1 / width : 1e300;
}

void take(Nearness &likeness, uint32_t seed, double alike)
{
    size_t place = nearestCount;
    while (place > 0 && (likeness.nearest[place - 1] == 0 || alike > likeness.alike[place - 1]))
        --place;
    for (size_t i = nearestCount - 1; i > place; --i) {
        likeness.nearest[i] = likeness.nearest[i - 1];
        likeness.alike[i] = likeness.alike[i - 1];
    }
    likeness.nearest[place] = seed;
    likeness.alike[place] = alike;
}

void finish(Nearness &likeness)
{
    double sum = 0;
    size_t count = 0;
    for (; count < nearestCount && likeness.nearest[count]; ++count)
        sum += likeness.alike[count] *= 100;
    likeness.similarity = count ? sum / double(count) : std::nan("");
}

} // namespace

struct Lookalikes::Parts
{
    const LeadData *data;
    bool hasSeeds = true;             // the seeds are leads of this data
    std::vector<uint32_t> seeds = {}; // ascending: what is alike goes to the earlier one
    std::vector<ComparedField> fields = {};
    std::vector<LikenessColumn> columns = {};
    std::vector<ValueRange> ranges = {};
    std::vector<double> perRange = {};
    std::vector<std::vector<SeedValue>> values = {}; // by seed, then by field
    SeedAccounts accounts = {};
    std::vector<int32_t> accountOfCode = {}; // of the texts of companies

    void addSeeds(std::span<const uint32_t> wanted);
    void addColumns();
    void findAccounts();
    void readSeeds();
    std::vector<ValueRange> rangesOf(const LeadData &of) const;
    int32_t ownSeed(uint32_t lead) const;
    void compare(const std::vector<LikenessBlock> &blocks, size_t seed, Sums &sums) const;
    void block(std::span<const uint32_t> leads, std::vector<LikenessBlock> &blocks, Nearness *out) const;
    void fill(std::vector<LikenessBlock> &blocks, size_t seed, size_t count) const;
};

void Lookalikes::Parts::addSeeds(std::span<const uint32_t> wanted)
{
    for (const uint32_t lead : wanted)
        if (data->leads.has(lead) && seeds.size() < mostSeeds && std::ranges::count(seeds, lead) == 0 &&
            accounts.add(data->leads.text(lead, leadField("company")), 0))
            seeds.push_back(lead);
    std::ranges::sort(seeds);
    accounts = {};
    for (size_t i = 0; i < seeds.size(); ++i)
        accounts.add(data->leads.text(seeds[i], leadField("company")), uint32_t(i));
}

void Lookalikes::Parts::addColumns()
{
    for (const ComparedField &field : fields)
        columns.emplace_back(*data, field, seeds);
    ranges = rangesOf(*data);
    for (size_t i = 0; i < fields.size(); ++i)
        perRange.push_back(ridealong::perRange(fields[i].how, ranges[i]));
}

std::vector<ValueRange> Lookalikes::Parts::rangesOf(const LeadData &of) const
{
    const std::vector<uint32_t> leads = liveLeads(of);
    std::vector<ValueRange> found(fields.size());
    for (size_t i = 0; i < fields.size(); ++i)
        if (hasRange(fields[i].how))
            found[i] = columns[i].range(leads);
    return found;
}

void Lookalikes::Parts::findAccounts()
{
    const TextPool &names = data->leads.pool(leadField("company"));
    accountOfCode.resize(names.size(), -1);
    for (uint32_t code = 1; code < names.size(); ++code)
        accountOfCode[code] = accounts.placeOf(names.view({code}));
}

int32_t Lookalikes::Parts::ownSeed(uint32_t lead) const
{
    const Text company = data->leads[lead].company;
    return company.code < accountOfCode.size()
               ? accountOfCode[company.code]
               : accounts.placeOf(data->leads.text(lead, leadField("company")));
}

void Lookalikes::Parts::readSeeds()
{
    values.assign(seeds.size(), std::vector<SeedValue>(fields.size()));
    LikenessBlock block;
    for (size_t field = 0; field < fields.size(); ++field)
        for (size_t seed = 0; seed < seeds.size(); ++seed) {
            columns[field].read({&seeds[seed], 1}, block);
            values[seed][field] = {block.known[0] > 0,
                                   {block.values[0][0], block.values[1][0], block.values[2][0]}};
        }
}

void Lookalikes::Parts::compare(const std::vector<LikenessBlock> &blocks, size_t seed, Sums &sums) const
{
    sums = {};
    for (size_t field = 0; field < fields.size(); ++field) {
        const SeedValue &value = values[seed][field];
        if (!value.known)
            continue;
        const LikenessBlock &block = blocks[field];
        if (fields[field].how == How::category)
            addCategories(block, value.at[0], sums);
        else if (fields[field].how == How::place)
            addPlaces(block, value.at, sums);
        else
            addNumbers(block, value.at[0], perRange[field], sums);
        for (size_t i = 0; i < leadBlock; ++i)
            sums.weight[i] += block.known[i];
    }
    for (size_t i = 0; i < leadBlock; ++i)
        sums.alike[i] = sums.weight[i] > 0 ? sums.alike[i] / sums.weight[i] : nothingInCommon;
}

void Lookalikes::Parts::fill(std::vector<LikenessBlock> &blocks, size_t seed, size_t count) const
{
    for (size_t field = 0; field < fields.size(); ++field)
        for (size_t i = 0; i < count; ++i) {
            const SeedValue &value = values[seed + i][field];
            blocks[field].known[i] = value.known;
            for (size_t part = 0; part < value.at.size(); ++part)
                blocks[field].values[part][i] = value.at[part];
        }
}

void Lookalikes::Parts::block(std::span<const uint32_t> leads, std::vector<LikenessBlock> &blocks,
                              Nearness *out) const
{
    std::array<int32_t, leadBlock> own;
    for (size_t i = 0; i < leads.size(); ++i) {
        out[i] = {};
        own[i] = ownSeed(leads[i]);
    }
    for (size_t field = 0; field < fields.size(); ++field) {
        columns[field].read(leads, blocks[field]);
        for (size_t i = 0; i < leads.size(); ++i)
            out[i].known = uint8_t(out[i].known + (blocks[field].known[i] > 0));
    }
    Sums sums;
    for (size_t seed = 0; seed < seeds.size(); ++seed) {
        compare(blocks, seed, sums);
        for (size_t i = 0; i < leads.size(); ++i) {
            const bool counts =
                sums.alike[i] >= 0 && own[i] != int32_t(seed) && !(hasSeeds && leads[i] == seeds[seed]);
            if (counts && (out[i].nearest.back() == 0 || sums.alike[i] > out[i].alike.back()))
                take(out[i], seeds[seed], sums.alike[i]);
        }
    }
    for (size_t i = 0; i < leads.size(); ++i)
        finish(out[i]);
}

Lookalikes::Lookalikes(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}
Lookalikes::~Lookalikes() = default;
Lookalikes::Lookalikes(Lookalikes &&) noexcept = default;
Lookalikes &Lookalikes::operator=(Lookalikes &&) noexcept = default;

Lookalikes::Lookalikes(const LeadData &data, std::span<const uint32_t> seeds,
                       std::vector<ComparedField> fields)
    : m_parts(new Parts{.data = &data, .fields = std::move(fields)})
{
    m_parts->addSeeds(seeds);
    m_parts->addColumns();
    m_parts->findAccounts();
    m_parts->readSeeds();
}

Lookalikes Lookalikes::over(const LeadData &other) const
{
    auto parts = std::make_unique<Parts>(*m_parts);
    parts->data = &other;
    parts->hasSeeds = false;
    parts->columns.clear();
    for (const LikenessColumn &column : m_parts->columns)
        parts->columns.emplace_back(other, column);
    parts->accountOfCode.clear();
    parts->findAccounts();
    return Lookalikes(std::move(parts));
}

bool Lookalikes::hasRangesOf(const LeadData &data) const
{
    return m_parts->rangesOf(data) == m_parts->ranges;
}

const std::vector<uint32_t> &Lookalikes::seeds() const
{
    return m_parts->seeds;
}
const std::vector<ComparedField> &Lookalikes::fields() const
{
    return m_parts->fields;
}
bool Lookalikes::isOfSeed(uint32_t lead) const
{
    return m_parts->ownSeed(lead) >= 0 ||
           (m_parts->hasSeeds && std::ranges::binary_search(m_parts->seeds, lead));
}

Nearness Lookalikes::of(uint32_t lead) const
{
    Nearness likeness;
    of({&lead, 1}, &likeness);
    return likeness;
}

void Lookalikes::of(std::span<const uint32_t> leads, Nearness *out) const
{
    std::vector<LikenessBlock> blocks(m_parts->fields.size());
    for (size_t at = 0; at < leads.size(); at += leadBlock)
        m_parts->block(leads.subspan(at, std::min(leadBlock, leads.size() - at)), blocks, out + at);
}

double Lookalikes::spread() const
{
    std::vector<LikenessBlock> blocks(m_parts->fields.size());
    const size_t count = m_parts->seeds.size();
    double sum = 0, pairs = 0;
    Sums sums;
    for (size_t at = 0; at < count; at += leadBlock) {
        const size_t end = std::min(leadBlock, count - at);
        m_parts->fill(blocks, at, end);
        for (size_t seed = 0; seed < at + end; ++seed) {
            m_parts->compare(blocks, seed, sums);
            for (size_t i = seed < at ? 0 : seed - at + 1; i < end; ++i) {
                sum += std::max(sums.alike[i], 0.0);
                pairs += sums.alike[i] >= 0;
            }
        }
    }
    return pairs > 0 ? 100 * sum / pairs : std::nan("");
}

} // namespace ridealong
