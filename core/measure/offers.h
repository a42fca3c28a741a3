// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads wait for the answer of the rep whom they were offered to. An offer waits while its lead is live
// and open and still the taker's; one that was left behind by a later change counts as withdrawn. The table
// of hand-offs is small: it is read once for a whole list.
#pragma once

#include "book/book.h"
#include "measure/response.h"

#include <unordered_map>

namespace ridealong {

bool isWaiting(const Book &book, uint32_t handoff);
HandoffState stateOf(const Book &book, uint32_t handoff); // of one that was left behind: withdrawn

class Offers
{
public:
    explicit Offers(const Book &book);
    bool waits(uint32_t lead) const { return m_rows.contains(lead); }

private:
    std::unordered_map<uint32_t, uint32_t> m_rows;
};

uint32_t waitingOffer(const Book &book, uint32_t lead);  // its row; 0 where nothing waits
uint32_t latestHandoff(const Book &book, uint32_t lead); // whatever its state; 0 for none

// What is late: the setting handoff_target, in working hours.
double handoffTarget(const Book &book);
double acceptanceGoal(const Book &book); // share 0-1

Moment momentOf(Instant instant);

struct WaitingOffer
{
    uint32_t handoff = 0;
    uint32_t lead = 0;
    double hours = 0; // working hours since it was offered
    bool late = false;
};

// Longest waiting first. Person 0: everybody's.
std::vector<WaitingOffer> waitingOffers(const Book &book, Moment now, uint32_t person = 0);

} // namespace ridealong
