// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include "report/weekly.h"

namespace ridealong::report {

namespace {

constexpr ReportInfo table[] = {
    {"weekly", QT_TRANSLATE_NOOP("Report", "Weekly sales report"), "leadership", weeklyReport},
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
