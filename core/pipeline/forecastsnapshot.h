// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of a month or a fiscal quarter for a rep (nobody: the whole team) as it stood when a week was
// over: frozen. `week` is the Monday of that week, `taken_on` the day it was written. Its id is hashed from
// week, person and period.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct ForecastSnapshot
{
    Date week;
    Link person;
    Text period;
    Date takenOn;
    Money won;
    Money weighted;
    Money commit;
    Money bestCase;
    Money pipeline;
    Money p10;
    Money p50;
    Money p90;
    Money expected;
    Money quota;
    uint8_t deleted = 2;
};

inline constexpr Field<ForecastSnapshot> forecastSnapshotFields[] = {
    {{"week", QT_TRANSLATE_NOOP("field", "Week"), Type::date, 1, 0}, &ForecastSnapshot::week},
    {{"person", QT_TRANSLATE_NOOP("field", "Person"), Type::link, 2, 0, "", "", Entity::person},
     &ForecastSnapshot::person},
    {{"period", QT_TRANSLATE_NOOP("field", "Period"), Type::text, 3, 0}, &ForecastSnapshot::period},
    {{"taken_on", QT_TRANSLATE_NOOP("field", "Taken on"), Type::date, 4, 0}, &ForecastSnapshot::takenOn},
    {{"won", QT_TRANSLATE_NOOP("field", "Won"), Type::money, 5, 0}, &ForecastSnapshot::won},
    {{"weighted", QT_TRANSLATE_NOOP("field", "Weighted"), Type::money, 6, 0}, &ForecastSnapshot::weighted},
    {{"commit", QT_TRANSLATE_NOOP("field", "Commit"), Type::money, 7, 0}, &ForecastSnapshot::commit},
    {{"best_case", QT_TRANSLATE_NOOP("field", "Best case"), Type::money, 8, 0}, &ForecastSnapshot::bestCase},
    {{"pipeline", QT_TRANSLATE_NOOP("field", "Pipeline"), Type::money, 9, 0}, &ForecastSnapshot::pipeline},
    {{"p10", QT_TRANSLATE_NOOP("field", "10th percentile"), Type::money, 10, 0}, &ForecastSnapshot::p10},
    {{"p50", QT_TRANSLATE_NOOP("field", "50th percentile"), Type::money, 11, 0}, &ForecastSnapshot::p50},
    {{"p90", QT_TRANSLATE_NOOP("field", "90th percentile"), Type::money, 12, 0}, &ForecastSnapshot::p90},
    {{"expected", QT_TRANSLATE_NOOP("field", "Expected"), Type::money, 13, 0}, &ForecastSnapshot::expected},
    {{"quota", QT_TRANSLATE_NOOP("field", "Quota"), Type::money, 14, 0}, &ForecastSnapshot::quota},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &ForecastSnapshot::deleted},
};

consteval FieldNo forecastSnapshotField(std::string_view key)
{
    return fieldOf(forecastSnapshotFields, key);
}

} // namespace ridealong
