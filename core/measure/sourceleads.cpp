// SPDX-License-Identifier: GPL-3.0-or-later
// The leads behind a row of the sources: as numbers, and as a filter of the list of leads.
#include "base/fold.h"
#include "lead/filter.h"
#include "measure/sourcetally.h"

#include <algorithm>
#include <set>

namespace ridealong {

namespace {

// A filter compares without case, so each folded spelling is named once.
std::string textTest(const std::string &field, const std::vector<std::string> &spellings)
{
    std::set<std::string> texts;
    for (const std::string &spelling : spellings)
        texts.insert(folded(spelling));
    if (texts.empty())
        return field + " is empty";
    if (texts.size() == 1)
        return field + " = " + quotedForFilter(spellings.front());
    std::string list;
    for (const std::string &text : texts)
        list += (list.empty() ? "" : ", ") + quotedForFilter(text);
    return field + " in (" + list + ')';
}

std::string dayTest(const std::string &field, Period period)
{
    return field + " >= " + period.from.iso() + " and " + field + " <= " + period.to.iso();
}

bool isOf(const SourceGroups &groups, Text text, std::string_view wanted)
{
    uint32_t group = 0;
    return groups.find(wanted, group) && groups.of(text) == group;
}

} // namespace

std::vector<uint32_t> leadsOf(const Book &book, const SourceOptions &options, const SourceRow &row)
{
    const auto &table = book.leads();
    const SourceGroups sources(table.pool(leadField("source")));
    const SourceGroups campaigns(table.pool(leadField("campaign")));
    const CohortRule rule(book, options);
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < table.end(); ++lead)
        if (rule.holds(lead) && (row.isAll || isOf(sources, table[lead].source, row.source)) &&
            (!row.isCampaign || isOf(campaigns, table[lead].campaign, row.campaign)))
            leads.push_back(lead);
    return leads;
}

std::string filterOf(const SourceOptions &options, const SourceRow &row)
{
    std::string filter;
    if (!row.isAll)
        filter += textTest("source", row.spellings) + " and ";
    if (row.isCampaign)
        filter += textTest("campaign", row.campaignSpellings) + " and ";
    if (!options.suspects)
        return filter + dayTest("received_on", options.period);
    return filter + '(' + dayTest("received_on", options.period) + " or received_on is empty and " +
           dayTest("created_on", options.period) + ')';
}

} // namespace ridealong
