// SPDX-License-Identifier: GPL-3.0-or-later
// An inquiry that is given to a rep is offered; the rep accepts or rejects it before contact, may disqualify
// it after contact, and may give a lead back for later. Verbs take several leads and do all or nothing: what
// they refuse is an Error with a sentence, and then nothing was appended. `by` is who acts; 0 is not known.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <span>
#include <string>

namespace ridealong {

using LeadSpan = std::span<const uint32_t>;

struct OfferWish
{
    uint32_t taker = 0;
    std::string request = {}; // what the inquiry asks for
    uint32_t by = 0;
};

// Only open inquiries, to an active rep, who owns them from then on. An offer to another is withdrawn.
Status offerLeads(ChangeSet &changes, const Book &book, LeadSpan leads, const OfferWish &wish);

// The taker answers, or a manager for him.
Status acceptHandoffs(ChangeSet &changes, const Book &book, LeadSpan leads, uint32_t by);

struct RejectWish
{
    std::string reason = {}; // a key of rejectReasons
    std::string comment = {};
    uint32_t by = 0;
};

// The lead goes back: it belongs to nobody, and so do the rep's open steps.
Status rejectHandoffs(ChangeSet &changes, const Book &book, LeadSpan leads, const RejectWish &wish);

// After contact: the lead closes as no decision (the last of the lost stages), with the reason, a key of
// disqualifyReasons.
Status disqualifyLeads(ChangeSet &changes, const Book &book, LeadSpan leads, const std::string &reason,
                       uint32_t by);

struct RecycleWish
{
    std::string reason = {};
    Date until = {}; // the day on which it comes back
    uint32_t by = 0;
};

// The lead is parked and belongs to nobody; its one open step is that it comes back on the day.
Status recycleLeads(ChangeSet &changes, const Book &book, LeadSpan leads, const RecycleWish &wish);

// For other verbs. A lead changes hands: what waited for another is withdrawn, and an inquiry that somebody
// else gives to a rep is offered. `lead` may be one that the same ChangeSet makes.
struct Handover
{
    uint32_t lead = 0;
    uint32_t taker = 0;
    bool isOpenInquiry = false;
    uint32_t by = 0;
};
void noteHandover(ChangeSet &changes, const Book &book, const Handover &handover);
// A touch of the taker answers an offer that waits.
void acceptByTouch(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t person, Date on, int time);

} // namespace ridealong
