// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include "report/weekly.h"

namespace ridealong::report {

namespace {

constexpr ReportInfo table[] = {
    {"weekly", "leadership", QT_TRANSLATE_NOOP("Report", "Weekly sales report"),
     QT_TRANSLATE_NOOP("Report", "Leadership"),
     QT_TRANSLATE_NOOP("Report",
                       "One page: what was won, where the effort went, whether we follow up, what is next."),
     QT_TRANSLATE_NOOP("Report", "No notes and nothing of the coaching."), weeklyReport},
};

} // namespace

std::span<const ReportInfo> reports()
{
    return table;
}

const ReportInfo *findReport(std::string_view key, std::string_view pack)
{
    for (const ReportInfo &info : table)
        if (key == info.key && pack == info.pack)
            return &info;
    return nullptr;
}

} // namespace ridealong::report
