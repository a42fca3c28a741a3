// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of business with one company: a suspect, or with received_on an inquiry. A plain value; its texts
// are codes of the book's pools. What a field means is said once, in leadfields.h.
#pragma once

#include "base/field.h"

#include <cmath>

namespace ridealong {

// Where an off-profile lead of a rep stands with the manager; callable are none and approved.
enum class Intake : int32_t { none = unsetInt, waiting = 1, approved = 2, refused = 3, parked = 4 };

// What most scans ask stands together at the front, so that it comes with one line of the cache.
struct Lead
{
    Link owner, stage;
    Money value;
    Date receivedOn, closedOn, createdOn;
    Grade overrideGrade = Grade::none;
    Grade closedGrade = Grade::none;
    uint8_t bestAccount = 0; // marked by the manager as a seed of lookalikes
    uint8_t deleted = 2;
    Text company, industry, source, city, contact;
    Text reference, title, email, phone, website;
    Text street, region, postalCode, country;
    Text territory, need, budget, awareness;
    Text campaign, product, lostReason, category, tags, overrideReason, intakeReason;
    Link mergedInto;
    int32_t employees = unsetInt;
    Date closeOn, overrideUntil;
    double latitude = std::nan("");
    double longitude = std::nan("");
    Money annualRevenue, budgetAmount;
    double closedScore = std::nan("");
    int32_t intake = unsetInt;
};

} // namespace ridealong
