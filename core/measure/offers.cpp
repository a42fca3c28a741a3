// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/offers.h"

#include "measure/numbersetting.h"

#include <algorithm>

namespace ridealong {

bool isWaiting(const Book &book, uint32_t handoff)
{
    const auto &handoffs = book.tables().handoff;
    if (!handoffs.has(handoff) || HandoffState(handoffs[handoff].state) != HandoffState::offered)
        return false;
    const uint32_t lead = handoffs[handoff].lead.number;
    return book.leads().has(lead) && book.standing(lead).stageType == StageType::open &&
           book.leads()[lead].owner == handoffs[handoff].taker;
}

HandoffState stateOf(const Book &book, uint32_t handoff)
{
    const auto state = HandoffState(book.tables().handoff[handoff].state);
    return state == HandoffState::offered && !isWaiting(book, handoff) ? HandoffState::withdrawn : state;
}

Offers::Offers(const Book &book)
{
    for (uint32_t row = 1; row < book.tables().handoff.end(); ++row)
        if (isWaiting(book, row))
            m_rows[book.tables().handoff[row].lead.number] = row;
}

uint32_t waitingOffer(const Book &book, uint32_t lead)
{
    const auto &handoffs = book.tables().handoff;
    uint32_t found = 0;
    for (uint32_t row = 1; row < handoffs.end(); ++row)
        if (handoffs[row].lead.number == lead && isWaiting(book, row))
            found = row;
    return found;
}

uint32_t latestHandoff(const Book &book, uint32_t lead)
{
    const auto &handoffs = book.tables().handoff;
    for (uint32_t row = handoffs.end(); row-- > 1;)
        if (handoffs[row].lead.number == lead && handoffs.has(row))
            return row;
    return 0;
}

double handoffTarget(const Book &book)
{
    return numberSetting(book, "handoff_target").value_or(24);
}

double acceptanceGoal(const Book &book)
{
    return std::min(numberSetting(book, "acceptance_goal").value_or(0.9), 1.0);
}

Moment momentOf(Instant instant)
{
    return {instant.localDate(), instant.localMinuteOfDay()};
}

std::vector<WaitingOffer> waitingOffers(const Book &book, Moment now, uint32_t person)
{
    const auto &handoffs = book.tables().handoff;
    const double target = handoffTarget(book);
    std::vector<WaitingOffer> offers;
    for (uint32_t row = 1; row < handoffs.end(); ++row) {
        if (!isWaiting(book, row) || (person && handoffs[row].taker.number != person))
            continue;
        const Moment since{handoffs[row].offeredOn, handoffs[row].offeredTime};
        const double hours = since.on.isSet() ? double(workingMinutes(book.info(), since, now)) / 60 : 0;
        offers.push_back({row, handoffs[row].lead.number, hours, hours > target});
    }
    std::ranges::stable_sort(offers, {}, [&](const WaitingOffer &offer) {
        const Handoff &row = handoffs[offer.handoff];
        return std::pair(row.offeredOn, row.offeredTime);
    });
    return offers;
}

} // namespace ridealong
