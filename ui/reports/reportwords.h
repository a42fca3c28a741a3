// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says about a report: its title, the one sentence that answers whether it can go out, and the
// names of weeks.
#pragma once

#include "session/weekreports.h"

namespace ridealong {

QString reportTitle(Week week);              // "Weekly report, week 41"
QString shortWeek(Week week, Date today);    // "Week 41", "Week 42, open", "Week 41, 2025"
QString pagesWords(int pages);               // "one page", "2 pages"
QString readersWords(std::string_view pack); // "for leadership"
struct PageCount
{
    int all = 0, reading = 0; // with the appendix and without; 0 while they are being set
};
// `isEarly`: its opening words are older than its figures.
QString reportAnswer(const WeekReport &report, Date today, PageCount pages, bool isEarly = false);
// All that was corrected since it was frozen, for the line above the report; empty without.
QString correctedNotice(const WeekReport &report);
// What the figures no longer say of the opening words, and say instead; empty without.
QString earlyNotice(const WeekReport &report, const report::EarlyWords &early);
// The week that a report is wanted of: the last one, until the running one's last working day has come.
Week usualWeek(const Book &book);

} // namespace ridealong
