// SPDX-License-Identifier: GPL-3.0-or-later
// What became of hand-offs: by giver, taker, source or month of the offer. Withdrawn offers do not count.
// Accepted is ever accepted, whatever came later. Rates are 0-1 and NaN where there is nothing to count;
// hours are working hours of the book.
#pragma once

#include "followup/handoffreasons.h"
#include "measure/offers.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ridealong {

enum class HandoffBy : uint8_t { all, giver, taker, source, month };
std::optional<HandoffBy> handoffBy(std::string_view key);

struct HandoffRow
{
    std::string key;     // empty where there is none; "all" for the whole
    uint32_t person = 0; // giver or taker
    int offered = 0;
    int accepted = 0;
    int rejected = 0;
    int waiting = 0;
    int disqualified = 0;                   // of the accepted
    int recycled = 0;                       // of the accepted
    double acceptance = std::nan("");       // accepted / (accepted + rejected)
    double medianHours = std::nan("");      // from offer to answer
    double medianTouchHours = std::nan(""); // from offer to the first touch after it
    double followUpRate = std::nan("");     // inquiries among the leads that were touched
    std::array<int, std::size(rejectReasons)> reasons = {};
    std::vector<uint32_t> leads = {}; // each once
};

// Offers of the period (all where unset), most offered first, months in their order, those without a key
// last. A lead that is gone does not count. Person: only offers to him; 0 is everybody.
std::vector<HandoffRow> handoffRates(const Book &book, HandoffBy by, std::optional<Period> period = {},
                                     uint32_t person = 0);
HandoffRow handoffsOf(const Book &book, std::optional<Period> period = {}, uint32_t person = 0);

std::optional<double> hoursToAnswer(const Book &book, uint32_t handoff);
std::optional<double> hoursToTouch(const Book &book, uint32_t handoff);

const char *keyOf(HandoffState state); // "waiting", "accepted"
QString nameOf(HandoffState state);    // in words: "waits for an answer"
// Why it was rejected, disqualified or given back, in words; empty for none.
QString reasonOf(const Book &book, uint32_t handoff);

} // namespace ridealong
