// SPDX-License-Identifier: GPL-3.0-or-later
// The warnings of a source: its share of A and B under its own control limit, and inquiries that dry up.
#include "measure/sourcetally.h"

#include "base/median.h"
#include "measure/funnel.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int windowDays = 13 * 7, beforeDays = 26 * 7, recentDays = 28;

Period lastDays(Date to, int days)
{
    return {to.plus(1 - days), to};
}

void addCycle(WatchTally &tally, const Lead &lead)
{
    const auto from = cameIn(lead);
    if (from && lead.closedOn.isSet() && *from <= lead.closedOn)
        tally.cycles.push_back(daysBetween(*from, lead.closedOn));
}

// Of one source, or of all leads for the empty text.
WatchTally tallied(const Book &book, std::string_view source, const WatchDays &days)
{
    const SourceGroups groups(book.leads().pool(leadField("source")));
    WatchTally tally;
    uint32_t wanted = 0;
    if (!source.empty() && !groups.find(source, wanted))
        return tally;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead) && (source.empty() || groups.of(book.leads()[lead].source) == wanted))
            count(tally, book, lead, days);
    return tally;
}

} // namespace

WatchDays watchDays(const Book &book, Period period)
{
    const Date until = std::min(period.to, book.today());
    const Period window{std::max(period.from, until.plus(1 - windowDays)), until};
    return {window,
            {window.from.plus(-beforeDays), window.from.plus(-1)},
            lastDays(until, recentDays),
            lastDays(until, beforeDays)};
}

void count(WatchTally &tally, const Book &book, uint32_t lead, const WatchDays &days)
{
    const Lead &row = book.leads()[lead];
    const Standing &standing = book.standing(lead);
    if (standing.stageType == StageType::won)
        addCycle(tally, row);
    if (!row.receivedOn.isSet())
        return;
    tally.recent += days.recent.holds(row.receivedOn);
    tally.half += days.half.holds(row.receivedOn);
    if (standing.grade == Grade::none)
        return;
    const bool good = standing.grade == Grade::A || standing.grade == Grade::B;
    const bool inWindow = days.window.holds(row.receivedOn), before = days.before.holds(row.receivedOn);
    tally.windowGraded += inWindow;
    tally.windowGood += inWindow && good;
    tally.beforeGraded += before;
    tally.beforeGood += before && good;
}

ControlLimit limitOf(const WatchTally &tally, const WatchDays &days)
{
    ControlLimit limit{.leads = tally.windowGraded, .before = tally.beforeGraded, .window = days.window};
    if (limit.leads)
        limit.share = double(tally.windowGood) / limit.leads;
    if (!limit.before)
        return limit;
    limit.center = double(tally.beforeGood) / limit.before;
    if (limit.before >= leastBaseline && limit.leads >= leastWindow)
        limit.lower =
            std::max(0.0, limit.center - 3 * std::sqrt(limit.center * (1 - limit.center) / limit.leads));
    return limit;
}

BrownOut brownOutOf(const WatchTally &tally, double usualCycle, const WatchDays &days)
{
    BrownOut out{.recent = tally.recent};
    out.usual = double(tally.half) * recentDays / beforeDays;
    // Tenths are whole numbers, so that exactly 70 % is not under it.
    out.is = tally.half >= leastInquiries &&
             10.0 * tally.recent * beforeDays < 10.0 * brownOutShare * tally.half * recentDays;
    out.cycleDays = tally.cycles.size() >= leastCycles ? median(tally.cycles) : usualCycle;
    if (!std::isnan(out.cycleDays))
        out.hits = monthOf(days.recent.to.plus(int(std::llround(out.cycleDays)))).from;
    return out;
}

ControlLimit controlLimit(const Book &book, std::string_view source, Period period)
{
    const WatchDays days = watchDays(book, period);
    return limitOf(tallied(book, source, days), days);
}

BrownOut brownOut(const Book &book, std::string_view source, Date until)
{
    const WatchDays days = watchDays(book, {until, until});
    const WatchTally tally = tallied(book, source, days);
    const bool own = source.empty() || tally.cycles.size() >= leastCycles;
    const WatchTally all = own ? WatchTally{} : tallied(book, {}, days);
    return brownOutOf(tally, median(own ? tally.cycles : all.cycles), days);
}

} // namespace ridealong
