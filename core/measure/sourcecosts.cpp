// SPDX-License-Identifier: GPL-3.0-or-later
// What sources cost by fiscal quarter, and the periods and the margin that go with costs.
#include "measure/numbersetting.h"
#include "measure/sourcetally.h"

#include <algorithm>

namespace ridealong {

namespace {

std::vector<QuarterCost> quartersUntil(const Book &book, Date until, int count)
{
    std::vector<QuarterCost> quarters;
    for (Date day = until; until.isSet() && int(quarters.size()) < count;
         day = quarters.back().quarter.from.plus(-1))
        quarters.push_back({.quarter = quarterOf(day, book.info().fiscalStartMonth)});
    std::ranges::reverse(quarters);
    return quarters;
}

QuarterCost *quarterAt(std::vector<QuarterCost> &quarters, Date day)
{
    const auto found = std::ranges::find_if(
        quarters, [&](const QuarterCost &quarter) { return quarter.quarter.holds(day); });
    return found == quarters.end() ? nullptr : &*found;
}

void addCosts(std::vector<QuarterCost> &quarters, const Book &book, std::string_view source)
{
    const auto &costs = book.tables().cost;
    const std::string wanted = sourceKey(source);
    for (uint32_t row = 1; row < costs.end(); ++row) {
        if (!costs.has(row) || !costs[row].amount.isSet())
            continue;
        if (!wanted.empty() && sourceKey(costs.text(row, costField("source"))) != wanted)
            continue;
        if (QuarterCost *quarter = quarterAt(quarters, costs[row].month))
            quarter->cost = Money{quarter->cost.orZero() + costs[row].amount.minor};
    }
}

} // namespace

std::vector<QuarterCost> costOfQualified(const Book &book, std::string_view source, Date until, int quarters,
                                         bool suspects)
{
    std::vector<QuarterCost> rows = quartersUntil(book, until, quarters);
    const SourceGroups groups(book.leads().pool(leadField("source")));
    uint32_t wanted = 0;
    const bool any = source.empty(), known = any || groups.find(source, wanted);
    if (rows.empty())
        return rows;
    const CohortRule rule(book, {{rows.front().quarter.from, rows.back().quarter.to}, suspects});
    for (uint32_t lead = 1; known && lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if ((!any && groups.of(row.source) != wanted) || !rule.holds(lead) || !rule.isQualified(lead))
            continue;
        if (QuarterCost *quarter = quarterAt(rows, row.receivedOn.isSet() ? row.receivedOn : row.createdOn))
            ++quarter->qualified;
    }
    addCosts(rows, book, source);
    for (QuarterCost &row : rows)
        row.perQualified = divided(row.cost, row.qualified);
    return rows;
}

Period wholeMonths(Date today, int months)
{
    return {monthOf(today.plusMonths(1 - months)).from, today};
}

double marginOf(const Book &book)
{
    return std::min(numberSetting(book, "margin").value_or(1.0), 1.0);
}

} // namespace ridealong
