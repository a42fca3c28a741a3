// SPDX-License-Identifier: GPL-3.0-or-later
// One pack of the weekly report: frozen when its week was over, or only the words that a manager opens it
// with while the week runs (no report then). `week` is its Monday, `laptop` the writer's: each laptop freezes
// its own, so that an exchange changes none. `report` is the archive of report/archive.h.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct ReportSnapshot
{
    Date week;
    Text pack;
    Date takenOn;
    Text laptop;
    Text opening; // empty: as the figures say it
    uint8_t deleted = 2;
};

inline constexpr Field<ReportSnapshot> reportSnapshotFields[] = {
    {{"week", QT_TRANSLATE_NOOP("field", "Week"), Type::date, 1, 0}, &ReportSnapshot::week},
    {{"pack", QT_TRANSLATE_NOOP("field", "Report"), Type::text, 2, 0}, &ReportSnapshot::pack},
    {{"taken_on", QT_TRANSLATE_NOOP("field", "Taken on"), Type::date, 3, 0}, &ReportSnapshot::takenOn},
    {{"laptop", QT_TRANSLATE_NOOP("field", "Laptop"), Type::text, 4, 0}, &ReportSnapshot::laptop},
    {{"report", QT_TRANSLATE_NOOP("field", "Figures"), Type::longText, 5, cold}, std::monostate{}},
    {{"opening", QT_TRANSLATE_NOOP("field", "Opening words"), Type::text, 6, 0}, &ReportSnapshot::opening},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99, 0}, &ReportSnapshot::deleted},
};

consteval FieldNo reportSnapshotField(std::string_view key)
{
    return fieldOf(reportSnapshotFields, key);
}

} // namespace ridealong
