// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include "report/packs.h"
#include "report/weekly.h"

namespace ridealong::report {

namespace {

constexpr ReportInfo table[] = {
    {"weekly", "leadership", QT_TRANSLATE_NOOP("Report", "Weekly sales report"),
     QT_TRANSLATE_NOOP("Report", "Leadership"),
     QT_TRANSLATE_NOOP("Report",
                       "One page: what was won, where the effort went, whether we follow up, what is next."),
     QT_TRANSLATE_NOOP("Report",
                       "No notes and nothing of the coaching: of ride-alongs only day, rep and stops."),
     weeklyReport},
    {"weekly", "management", QT_TRANSLATE_NOOP("Report", "Weekly report for sales management"),
     QT_TRANSLATE_NOOP("Report", "Sales management"),
     QT_TRANSLATE_NOOP("Report",
                       "Each rep’s effort, brake, work, promises and results, and all that changed."),
     QT_TRANSLATE_NOOP("Report",
                       "No notes, no ratings and no commitments: of ride-alongs only their number."),
     managementPack},
    {"weekly", "marketing", QT_TRANSLATE_NOOP("Report", "Weekly report for marketing"),
     QT_TRANSLATE_NOOP("Report", "Marketing"),
     QT_TRANSLATE_NOOP("Report",
                       "What came in, what sales took and why not, the follow-up, and what leads cost."),
     QT_TRANSLATE_NOOP("Report", "No notes, nothing of the coaching and no rep’s own figures."),
     marketingPack},
    {"weekly", "president", QT_TRANSLATE_NOOP("Report", "Weekly report for the president"),
     QT_TRANSLATE_NOOP("Report", "President"),
     QT_TRANSLATE_NOOP("Report",
                       "Follow-up as revenue, the forecast with its range, and where money is stuck."),
     QT_TRANSLATE_NOOP("Report", "No notes and nothing of the coaching."), presidentPack},
    {"weekly", "cfo", QT_TRANSLATE_NOOP("Report", "Weekly report for the CFO"),
     QT_TRANSLATE_NOOP("Report", "CFO"),
     QT_TRANSLATE_NOOP("Report",
                       "Cost and return of sources and of effort, waste, and the forecast against quota."),
     QT_TRANSLATE_NOOP("Report", "No notes and nothing of the coaching."), cfoPack},
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
