// SPDX-License-Identifier: GPL-3.0-or-later
// Leads of which the expected close was put off.
#include "measure/forecast.h"

#include <map>
#include <tuple>

namespace ridealong {

namespace {

struct Found
{
    SlippedLead lead = {};
    Date firstMovedOn;
    Id firstMove; // of several on one day the one that was made first
    bool isWanted = false;
};

void addMove(Found &found, const CloseMove &move, const Id &id, const std::optional<Period> &movedIn)
{
    if (!move.from.isSet() || !move.to.isSet())
        return;
    const bool isFirst =
        !found.lead.first.isSet() || std::tie(move.on, id) < std::tie(found.firstMovedOn, found.firstMove);
    if (isFirst)
        found.lead.first = move.from, found.firstMovedOn = move.on, found.firstMove = id;
    if (move.to <= move.from)
        return;
    ++found.lead.slips;
    found.lead.lastMovedOn = std::max(found.lead.lastMovedOn, move.on);
    found.isWanted |= !movedIn || movedIn->holds(move.on);
}

bool comesFirst(const SlippedLead &a, const SlippedLead &b)
{
    return std::tie(b.slips, b.days, a.lead) < std::tie(a.slips, a.days, b.lead);
}

} // namespace

std::vector<SlippedLead> slippedLeads(const Book &book, std::optional<Period> movedIn, uint32_t person,
                                      bool onlyOpen)
{
    const auto &moves = book.tables().closeMove;
    std::map<uint32_t, Found> found;
    for (uint32_t row = 1; row < moves.end(); ++row) {
        const uint32_t lead = moves[row].lead.number;
        if (!moves.has(row) || !book.leads().has(lead) ||
            (person && book.leads()[lead].owner.number != person) ||
            (onlyOpen && book.standing(lead).stageType != StageType::open))
            continue;
        addMove(found[lead], moves[row], moves.id(row), movedIn);
    }
    std::vector<SlippedLead> leads;
    for (auto &[lead, each] : found) {
        if (!each.isWanted)
            continue;
        each.lead.lead = lead;
        each.lead.now = book.leads()[lead].closeOn;
        if (each.lead.now.isSet())
            each.lead.days = daysBetween(each.lead.first, each.lead.now);
        leads.push_back(each.lead);
    }
    std::ranges::sort(leads, comesFirst);
    return leads;
}

} // namespace ridealong
