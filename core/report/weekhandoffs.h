// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-offs that were offered within a period, and leads that came in below the profile, as they stood on a
// day: counts, reasons, and the sentences of the packs. Withdrawn offers do not count; accepted is ever
// accepted, whatever came later.
#pragma once

#include "report/document.h"
#include "report/weekfacts.h"

#include <map>

namespace ridealong::report {

using Reasons = std::map<QString, int>; // in words; empty where none was said

struct HandoffWeek
{
    int offered = 0, accepted = 0, rejected = 0, waiting = 0;
    int disqualified = 0, recycled = 0; // of the accepted
    Reasons rejects = {}, ends = {};
    double acceptance() const
    {
        return accepted + rejected ? double(accepted) / (accepted + rejected) : std::nan("");
    }
};
HandoffWeek handoffsOffered(const Book &book, Period offered, Date asOf);

struct OffProfile
{
    int leads = 0, approved = 0, refused = 0, parked = 0, waiting = 0;
    Reasons refusals = {};
};
OffProfile offProfileOf(const Book &book, Period came, Date asOf);

QString reasonsWords(const Reasons &reasons); // "Wrong route 3, Bad data 1 and 2 more"; empty for none
QString handoffWords(const HandoffWeek &week);
QString offProfileWords(const OffProfile &off);

} // namespace ridealong::report
