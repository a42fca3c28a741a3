// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/likenesscolumn.h"

#include "base/fold.h"

#include <algorithm>
#include <numbers>

namespace ridealong {

namespace {

using How = ComparedField::How;

std::string folded(const LeadColumn &column, const Value &value)
{
    const std::vector<std::string> names = column.textsOf(value);
    return names.empty() ? std::string() : ridealong::folded(names.front());
}

auto categoriesOf(const LeadColumn &column, std::span<const uint32_t> seeds)
{
    auto categories = std::make_shared<LikenessColumn::Categories>();
    for (const uint32_t seed : seeds)
        if (const Value value = column.value(seed); !isEmpty(value))
            categories->try_emplace(folded(column, value), uint32_t(categories->size() + 1));
    return categories;
}

} // namespace

LikenessColumn::LikenessColumn(const LeadData &data, const ComparedField &field,
                               std::span<const uint32_t> seeds)
    : m_data(&data)
    , m_field(field)
    , m_column(data, field.read)
{
    if (field.how == How::category)
        m_categories = categoriesOf(m_column, seeds);
    findCodes();
}

LikenessColumn::LikenessColumn(const LeadData &data, const LikenessColumn &like)
    : m_data(&data)
    , m_field(like.m_field)
    , m_column(data, like.m_field.read)
    , m_categories(like.m_categories)
{
    findCodes();
}

void LikenessColumn::findCodes()
{
    if (m_field.how != How::category || m_column.shape() != LeadColumn::Shape::coded)
        return;
    const uint32_t end = m_column.codeCount();
    for (uint32_t code = 0; code < end; ++code)
        m_byCode.push_back(categoryOf(m_column.valueOfCode(code)));
}

uint32_t LikenessColumn::categoryOf(const Value &value) const
{
    if (isEmpty(value))
        return 0;
    const auto found = m_categories->find(folded(m_column, value));
    return found == m_categories->end() ? 0 : found->second;
}

void LikenessColumn::readCategories(std::span<const uint32_t> leads, LikenessBlock &block) const
{
    if (m_column.shape() != LeadColumn::Shape::coded) {
        for (size_t i = 0; i < leads.size(); ++i) {
            const Value value = m_column.value(leads[i]);
            block.known[i] = isEmpty(value) ? 0 : 1;
            block.values[0][i] = categoryOf(value);
        }
        return;
    }
    uint32_t codes[leadBlock];
    m_column.codes(leads, codes);
    for (size_t i = 0; i < leads.size(); ++i) {
        block.known[i] = codes[i] ? 1 : 0;
        // A text may be newer than this column.
        block.values[0][i] =
            codes[i] < m_byCode.size() ? m_byCode[codes[i]] : categoryOf(m_column.valueOfCode(codes[i]));
    }
}

void LikenessColumn::readPlaces(std::span<const uint32_t> leads, LikenessBlock &block) const
{
    constexpr double perDegree = std::numbers::pi / 180;
    for (size_t i = 0; i < leads.size(); ++i) {
        const Lead &row = m_data->leads[leads[i]];
        const double latitude = row.latitude * perDegree, longitude = row.longitude * perDegree;
        const bool known = std::isfinite(latitude + longitude);
        block.known[i] = known ? 1 : 0;
        block.values[0][i] = known ? std::cos(latitude) * std::cos(longitude) : 0;
        block.values[1][i] = known ? std::cos(latitude) * std::sin(longitude) : 0;
        block.values[2][i] = known ? std::sin(latitude) : 0;
    }
}

void LikenessColumn::read(std::span<const uint32_t> leads, LikenessBlock &block) const
{
    if (m_field.how == How::category)
        return readCategories(leads, block);
    if (m_field.how == How::place)
        return readPlaces(leads, block);
    double *numbers = block.values[0].data();
    m_column.numbers(leads, numbers);
    for (size_t i = 0; i < leads.size(); ++i) {
        // A size of nothing has no logarithm: it is no size that is known.
        const double number = m_field.how == How::size ? std::log(std::max(numbers[i], 0.0)) : numbers[i];
        const bool known = !std::isnan(numbers[i]) && std::isfinite(number);
        block.known[i] = known ? 1 : 0;
        numbers[i] = known ? number : 0;
    }
}

ValueRange LikenessColumn::range(std::span<const uint32_t> leads) const
{
    ValueRange range;
    double numbers[leadBlock];
    for (size_t at = 0; at < leads.size(); at += leadBlock) {
        const auto some = leads.subspan(at, std::min(leadBlock, leads.size() - at));
        m_column.numbers(some, numbers);
        for (size_t i = 0; i < some.size(); ++i) {
            const bool counts = std::isfinite(numbers[i]) && (m_field.how != How::size || numbers[i] > 0);
            range.low = counts ? std::min(range.low, numbers[i]) : range.low;
            range.high = counts ? std::max(range.high, numbers[i]) : range.high;
        }
    }
    return range;
}

} // namespace ridealong
