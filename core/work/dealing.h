// SPDX-License-Identifier: GPL-3.0-or-later
// Deals leads to reps: planned first as a value that a person sees and changes, then appended to a ChangeSet
// that the caller commits as one action. A lead goes to a rep whose territory it lies in where one has room,
// else to any who has; of those to the one with the smallest share of its grade for the room there is, A's
// first. Nobody gets more open leads than the capacity. The order in which leads and reps are given does not
// matter.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "change/op.h"

#include <QString>
#include <span>
#include <vector>

namespace ridealong {

constexpr int usualCapacity = 120; // open leads, of a rep for whom none is set

struct DealtLead
{
    enum class Why : uint8_t { territory, share, stays, chosen };

    uint32_t lead = 0;
    uint32_t person = 0;
    Why why = Why::share;
};

// Open leads of a rep, and the A's among them, before and after a deal.
struct RepLoad
{
    uint32_t person = 0;
    int capacity = usualCapacity;
    int before = 0, after = 0;
    int aBefore = 0, aAfter = 0;

    int gets() const { return after - before; }
    bool isOver() const { return after > capacity; } // only where a person chose so, or it was before
};

struct DealPlan
{
    std::vector<DealtLead> dealt; // the best grade first
    std::vector<uint32_t> left;   // for which nobody has room
    std::vector<RepLoad> people;  // in the order of their rows
};

int capacityOf(const Book &book, uint32_t person);
bool isFree(const Book &book, uint32_t lead); // without an owner, or with one who is not active any more

// Open leads without an owner, or of one person; the best grade first.
std::vector<uint32_t> leadsToDeal(const Book &book, uint32_t from = 0);

// A lead that one of the reps has already stays there. Leads and reps that are given twice count once.
DealPlan planDeal(const Book &book, std::span<const uint32_t> leads, std::span<const uint32_t> reps);
// A person decides otherwise about one lead; 0 leaves it where it is.
void redeal(DealPlan &plan, const Book &book, uint32_t lead, uint32_t person);

// Refused where there is nobody or nothing, a rep is not active, or a lead is not open any more.
Status dealLeads(ChangeSet &changes, const Book &book, std::span<const DealtLead> deal,
                 uint32_t by = 0); // who deals, and so offers the inquiries among them
Deed deedOfDeal(const Book &book, std::span<const DealtLead> deal); // "Dealt 24 leads to 3 reps"

QString whyWords(const Book &book, const DealtLead &dealt); // "In the territory of Tessa Okafor"

} // namespace ridealong
