// SPDX-License-Identifier: GPL-3.0-or-later
// The leads behind a forecast, and those that it misses.
#include "measure/forecastpart.h"

#include "measure/funnel.h"

#include <tuple>

namespace ridealong {

namespace {

constexpr size_t fewestClosed = 20;

bool isPutOff(const CloseMove &move)
{
    return move.deleted != 2 && move.from.isSet() && move.to.isSet() && move.to > move.from;
}

std::vector<int> slipsByLead(const Book &book)
{
    std::vector<int> slips(book.leads().end(), 0);
    const auto &moves = book.tables().closeMove;
    for (uint32_t row = 1; row < moves.end(); ++row)
        if (isPutOff(moves[row]) && moves[row].lead.number < slips.size())
            ++slips[moves[row].lead.number];
    return slips;
}

Money weightOf(const OpenPart &part)
{
    ExactSum sum;
    sum.add(part.value, part.part);
    return sum.rounded();
}

template<class Wanted>
std::vector<uint32_t> openWithValue(const Book &book, uint32_t person, Wanted &&wanted)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (book.leads().has(lead) && (!person || row.owner.number == person) && row.value.orZero() > 0 &&
            book.standing(lead).stageType == StageType::open && wanted(row))
            leads.push_back(lead);
    }
    std::ranges::stable_sort(leads, std::greater<>(),
                             [&book](uint32_t lead) { return book.leads()[lead].value; });
    return leads;
}

bool isClosed(const Book &book, uint32_t lead)
{
    return book.leads().has(lead) && book.standing(lead).closed == 2;
}

} // namespace

std::vector<ForecastLead> forecastLeads(const Book &book, const ForecastOptions &options)
{
    const ForecastParts parts(book, options);
    const std::vector<int> slips = slipsByLead(book);
    std::vector<ForecastLead> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!parts.isExpectedIn(lead, options.period))
            continue;
        const OpenPart part = parts.partOf(lead);
        if (!parts.isLeftOut(part))
            leads.push_back({lead, weightOf(part), double(part.part) / double(ExactSum::million), part.tooOld,
                             slips[lead]});
    }
    std::ranges::sort(leads, [&book](const ForecastLead &a, const ForecastLead &b) {
        const Money valueA = book.leads()[a.lead].value, valueB = book.leads()[b.lead].value;
        return std::tie(b.weighted, valueB, a.lead) < std::tie(a.weighted, valueA, b.lead);
    });
    return leads;
}

std::vector<uint32_t> wonLeads(const Book &book, const ForecastOptions &options)
{
    const ForecastParts parts(book, options);
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (parts.isWonIn(lead, options.period))
            leads.push_back(lead);
    std::ranges::stable_sort(leads, std::greater<>(),
                             [&book](uint32_t lead) { return book.wonAmount(lead); });
    return leads;
}

std::vector<uint32_t> undatedLeads(const Book &book, uint32_t person)
{
    return openWithValue(book, person, [](const Lead &row) { return !row.closeOn.isSet(); });
}

std::vector<uint32_t> overdueCloses(const Book &book, uint32_t person)
{
    return openWithValue(
        book, person, [&book](const Lead &row) { return row.closeOn.isSet() && row.closeOn < book.today(); });
}

std::optional<int> oldestClosed(const Book &book)
{
    size_t closed = 0;
    int oldest = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        const auto from = cameIn(row);
        if (!isClosed(book, lead) || !from || !row.closedOn.isSet() || row.closedOn < *from ||
            row.closedOn > book.today())
            continue;
        ++closed;
        oldest = std::max(oldest, daysBetween(*from, row.closedOn));
    }
    return closed >= fewestClosed ? std::optional(oldest) : std::nullopt;
}

} // namespace ridealong
