// SPDX-License-Identifier: GPL-3.0-or-later
// What this laptop does with the reports of a book by itself: write last week's packs into a folder, and ask
// for this week's on Friday afternoon. In QSettings, of each book its own; what is lost or broken there is
// the default, which does neither.
#pragma once

#include "base/date.h"

#include <QString>
#include <string>
#include <vector>

namespace ridealong {

class Session;

struct ReportSchedule
{
    bool writes = false;
    QString folder = {};
    std::vector<std::string> packs = {"leadership"};
    std::vector<std::string> formats = {"pdf"}; // endings
    Week written = {};                          // the last one
    bool asks = false;                          // on Friday at 4 PM
    Week asked = {};                            // the last one of which it was asked

    bool operator==(const ReportSchedule &) const = default;
};

constexpr int askingMinute = 16 * 60; // of Friday

ReportSchedule reportSchedule(const Session &session);
void keepReportSchedule(const Session &session, const ReportSchedule &schedule);

// The week that is to be written now: the one that was over last, once; unset where there is nothing to do.
Week weekToWrite(const ReportSchedule &schedule, Date today);
bool isQuestionDue(const ReportSchedule &schedule, Instant now);

} // namespace ridealong
