// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/forecastpart.h"

#include "measure/exactsum.h"

#include "base/fold.h"
#include "measure/funnel.h"

namespace ridealong {

namespace {

constexpr std::pair<const char *, ForecastCategory> names[] = {{"commit", ForecastCategory::commit},
                                                               {"best case", ForecastCategory::bestCase},
                                                               {"pipeline", ForecastCategory::pipeline},
                                                               {"omitted", ForecastCategory::omitted}};

int64_t millionths(double odds)
{
    return isUnset(odds) ? 0 : std::llround(std::clamp(odds, 0.0, 1.0) * double(ExactSum::million));
}

std::vector<int64_t> partsByStage(const Book &book, bool measured)
{
    std::vector<int64_t> parts(std::max<uint32_t>(book.stages().end(), 1), 0);
    for (const uint32_t stage : book.stageOrder())
        parts[stage] = millionths(book.stages()[stage].probability);
    if (measured)
        for (const StageOdds &odds : stageOdds(book))
            if (!isUnset(odds.measured))
                parts[odds.stage] = millionths(odds.measured);
    return parts;
}

} // namespace

ForecastCategory forecastCategory(std::string_view text)
{
    for (const auto &[name, category] : names)
        if (folded(text) == name)
            return category;
    return ForecastCategory::none;
}

ForecastParts::ForecastParts(const Book &book, const ForecastOptions &options)
    : m_book(book)
    , m_options(options)
    , m_parts(partsByStage(book, options.measuredOdds))
    , m_oldest(oldestClosed(book))
{
    const TextPool &texts = book.leads().pool(leadField("category"));
    for (uint32_t code = 0; code < texts.size(); ++code)
        m_categories.push_back(forecastCategory(texts.view({code})));
    for (const uint32_t lead : options.slipping) {
        if (lead >= book.leads().end())
            continue;
        m_slipping.resize(book.leads().end());
        m_slipping[lead] = true;
    }
}

bool ForecastParts::concerns(uint32_t lead) const
{
    if (!m_book.leads().has(lead))
        return false;
    const Lead &row = m_book.leads()[lead];
    const uint32_t stage = row.stage.number;
    return (!m_options.person || row.owner.number == m_options.person) &&
           (!m_options.process ||
            (m_book.stages().has(stage) && m_book.stages()[stage].process.number == m_options.process));
}

bool ForecastParts::isWon(uint32_t lead) const
{
    return concerns(lead) && m_book.standing(lead).stageType == StageType::won &&
           m_book.leads()[lead].closedOn.isSet() && m_book.leads()[lead].closedOn <= m_book.today();
}

bool ForecastParts::isExpected(uint32_t lead) const
{
    return concerns(lead) && m_book.standing(lead).stageType == StageType::open &&
           m_book.leads()[lead].closeOn.isSet() && !(lead < m_slipping.size() && m_slipping[lead]);
}

bool ForecastParts::isWonIn(uint32_t lead, Period period) const
{
    return isWon(lead) && period.holds(m_book.leads()[lead].closedOn);
}

bool ForecastParts::isExpectedIn(uint32_t lead, Period period) const
{
    return isExpected(lead) && period.holds(m_book.leads()[lead].closeOn);
}

OpenPart ForecastParts::partOf(uint32_t lead) const
{
    const Lead &row = m_book.leads()[lead];
    const uint32_t stage = m_book.stages().has(row.stage.number) ? row.stage.number : 0;
    return {.value = row.value,
            .part = m_parts[stage],
            .category = m_categories[row.category.code],
            .tooOld = isTooOld(lead),
            .stage = stage};
}

bool ForecastParts::isLeftOut(const OpenPart &part) const
{
    return part.category == ForecastCategory::omitted || (part.tooOld && m_options.leaveOutOld);
}

bool ForecastParts::isTooOld(uint32_t lead) const
{
    const auto from = cameIn(m_book.leads()[lead]);
    return m_oldest && from && daysBetween(*from, m_book.today()) > *m_oldest;
}

ForecastSum forecastSum(const Book &book, const ForecastOptions &options)
{
    const ForecastParts parts(book, options);
    ForecastSum sum;
    ExactSum weighted;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (parts.isWonIn(lead, options.period))
            add(sum.won, book.wonAmount(lead));
        else if (parts.isExpectedIn(lead, options.period)) {
            const OpenPart part = parts.partOf(lead);
            if (part.category != ForecastCategory::omitted && !parts.isLeftOut(part))
                weighted.add(part.value, part.part);
        }
    }
    sum.weighted = weighted.rounded();
    return sum;
}

} // namespace ridealong
