// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to hand inquiries to reps in a test.
#pragma once

#include "measure/offers.h"
#include "support/people.h"
#include "work/handoffs.h"

namespace ridealong {

inline uint32_t addInquiry(TempBook &book, const char *company, const char *receivedOn, uint32_t owner = 0,
                           std::vector<Cell> cells = {})
{
    cells.push_back({leadField("received_on"), day(receivedOn)});
    if (owner)
        cells.push_back({leadField("owner"), Link{owner}});
    return book.addLead(company, std::move(cells));
}

inline void offer(TempBook &book, uint32_t lead, uint32_t taker, uint32_t by, const char *request = "")
{
    act(book, Op::offerHandoff, [&](ChangeSet &changes) {
        return offerLeads(changes, book.book(), {&lead, 1}, {.taker = taker, .request = request, .by = by});
    });
}

// A hand-off as it may stand in a book, whatever the verbs would say.
struct PastOffer
{
    uint32_t lead = 0, giver = 0, taker = 0;
    const char *on = "2026-10-01";
    int64_t minute = 9 * 60;
    HandoffState state = HandoffState::accepted;
    const char *answeredOn = "";
    int64_t answeredMinute = 9 * 60;
    const char *reason = "";
};

inline uint32_t addOffer(TempBook &book, const PastOffer &past)
{
    std::vector<Cell> cells = {{handoffField("lead"), Link{past.lead}},
                               {handoffField("taker"), Link{past.taker}},
                               {handoffField("offered_on"), day(past.on)},
                               {handoffField("offered_time"), past.minute},
                               {handoffField("state"), int64_t(past.state)}};
    if (past.giver)
        cells.push_back({handoffField("giver"), Link{past.giver}});
    if (*past.answeredOn) {
        cells.push_back({handoffField("answered_on"), day(past.answeredOn)});
        cells.push_back({handoffField("answered_time"), past.answeredMinute});
    }
    if (*past.reason)
        cells.push_back(
            {past.state == HandoffState::rejected ? handoffField("reason") : handoffField("end_reason"),
             std::string(past.reason)});
    return create(book, Entity::handoff, std::move(cells));
}

inline const Handoff &handoffOf(const TempBook &book, uint32_t lead)
{
    return book.book().tables().handoff[latestHandoff(book.book(), lead)];
}

} // namespace ridealong
