// SPDX-License-Identifier: GPL-3.0-or-later
// What finishing a debrief does with each stop.
#include "base/words.h"
#include "book/leadname.h"
#include "work/debriefparts.h"
#include "work/leads.h"

#include <algorithm>
#include <set>

namespace ridealong {

namespace {

// Merged leads say into whom they went; one that goes round in a circle is nobody.
uint32_t survivorOf(const Book &book, uint32_t lead)
{
    for (int hops = 0; hops < 100 && lead && lead < book.leads().end(); ++hops) {
        if (book.leads().has(lead))
            return lead;
        lead = book.leads()[lead].mergedInto.number;
    }
    return 0;
}

bool isVisit(const Book &book, uint32_t kind)
{
    const std::string_view key = book.kindKey(kind);
    return key == "visit" || key == "meeting" || key == "demo";
}

// On the manager's laptop the quick log names the manager, so his visit is the same one.
bool wasLoggedThatDay(const Book &book, const Ride &ride, uint32_t lead)
{
    bool found = false;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        const Activity &activity = book.activities()[row];
        const bool theirs =
            activity.person.isSet() && (activity.person == ride.rep || activity.person == ride.manager);
        found |= book.activities().has(row) && activity.on == ride.on && theirs &&
                 isVisit(book, activity.kind.number);
    });
    return found;
}

Visit visitAt(const Book &book, const Ride &ride, const DebriefStop &stop, uint32_t lead)
{
    if (!lead)
        return Visit::gone;
    if (!isOpenLead(book, lead))
        return Visit::closed;
    if (!stop.took)
        return Visit::tookNotPlace;
    if (book.tables().rideStop[stop.row].logged == 2)
        return Visit::isLogged;
    return wasLoggedThatDay(book, ride, lead) ? Visit::thatDay : Visit::logs;
}

} // namespace

std::vector<StopVisit> visitsOf(const Book &book, const Debrief &debrief)
{
    const Ride &ride = book.tables().ride[debrief.ride];
    std::vector<StopVisit> visits;
    std::set<uint32_t> logged; // two stops may have become one lead
    for (const DebriefStop &stop : debrief.stops) {
        const uint32_t lead = survivorOf(book, book.tables().rideStop[stop.row].lead.number);
        Visit visit = visitAt(book, ride, stop, lead);
        if (visit == Visit::logs && !logged.insert(lead).second)
            visit = Visit::thatDay;
        visits.push_back({stop, lead, visit});
    }
    return visits;
}

QString stopCompany(const Book &book, uint32_t stop)
{
    const auto &stops = book.tables().rideStop;
    const uint32_t lead = survivorOf(book, stops[stop].lead.number);
    return lead ? companyOf(book, lead) : shown(stops.text(stop, rideStopField("company")));
}

uint32_t kindOr(const Book &book, const std::string &key, const char *usual)
{
    return book.kindNamed(key.empty() ? std::string_view(usual) : std::string_view(key));
}

} // namespace ridealong
