// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/valuecounts.h"

#include "base/fold.h"
#include "lead/filtertest.h"
#include "lead/leadcolumn.h"

#include <algorithm>
#include <unordered_map>

namespace ridealong {

namespace {

using Counts = std::vector<std::pair<std::string, size_t>>;

// A link to a row that is gone has no name.
std::string nameOf(const LeadColumn &column, const Value &value)
{
    const std::vector<std::string> names = column.textsOf(value);
    return names.empty() ? std::string() : names.front();
}

struct Counting
{
    Counts counts = {};
    std::unordered_map<std::string, size_t> places = {};

    void add(const std::string &text, size_t count)
    {
        if (text.empty())
            return;
        const auto [place, isNew] = places.emplace(folded(text), counts.size());
        if (isNew)
            counts.emplace_back(text, 0);
        counts[place->second].second += count;
    }
};

// A look-up for each code instead of one for each lead.
void countCoded(Counting &counting, const LeadColumn &column, const std::vector<uint32_t> &leads)
{
    std::vector<size_t> byCode(column.codeCount());
    std::vector<uint32_t> codes(leads.size());
    column.codes(leads, codes.data());
    for (const uint32_t code : codes)
        ++byCode[code];
    for (uint32_t code = 1; code < byCode.size(); ++code)
        if (byCode[code])
            counting.add(nameOf(column, column.valueOfCode(code)), byCode[code]);
}

} // namespace

Counts countValues(const LeadData &data, const LeadFieldRef &field, size_t most)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < data.leads.end(); ++lead)
        if (data.leads.has(lead))
            leads.push_back(lead);
    Counting counting;
    const std::vector<std::string> choices =
        field.type == Type::yesNo ? std::vector<std::string>{"yes", "no"} : choicesOf(field);
    for (const std::string &choice : choices)
        counting.add(choice, 0);
    const LeadColumn column(data, field);
    if (column.shape() == LeadColumn::Shape::coded)
        countCoded(counting, column, leads);
    else
        for (const uint32_t lead : leads)
            counting.add(nameOf(column, column.value(lead)), 1);
    if (choices.empty())
        std::ranges::stable_sort(counting.counts, std::greater{},
                                 [](const auto &each) { return each.second; });
    counting.counts.resize(std::min(counting.counts.size(), most));
    return std::move(counting.counts);
}

} // namespace ridealong
