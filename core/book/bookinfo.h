// SPDX-License-Identifier: GPL-3.0-or-later
// What the book itself is: its settings, read once from the rows of settings.
#pragma once

#include "base/date.h"
#include "base/money.h"

#include <array>
#include <set>
#include <string>

namespace ridealong {

struct BookInfo
{
    std::string name;
    std::string role = "manager"; // or rep
    std::string currency = "USD";
    std::string owner; // a person's name
    int64_t perMajor = 100;
    int fiscalStartMonth = 1;
    unsigned workingDays = 0b0011111; // bit 0 is Monday
    int workFrom = 9 * 60;            // minutes of the day
    int workTo = 17 * 60;
    std::set<Date> holidays;
    std::array<int, 3> cadence = {14, 28, 90}; // days between touches for A, B, C
    double responseTarget = 24;                // working hours
    double webResponseTarget = 1;
    double responseLimit = 72;
    double roadFactor = 1.3; // of the straight line
    double roadKmh = 60;
    bool inMiles = false;   // how distances are told
    int visitFrom = 8 * 60; // when customers receive, minutes of the day
    int visitTo = 17 * 60;
    int longLegMinutes = 60;    // a leg above that is warned of
    int rideCadenceDays = 28;   // a ride with each rep at least that often
    double fieldGoalLow = 0.25; // of the manager's hours
    double fieldGoalHigh = 0.5;

    bool isWorkingDay(Date date) const
    {
        return (workingDays >> (date.weekday() - 1) & 1) && !holidays.contains(date);
    }
};

// A setting's key and its default as text; what new books are given.
struct SettingDefault
{
    const char *key;
    const char *text;
};
inline constexpr SettingDefault settingDefaults[] = {
    {"name", ""},
    {"role", "manager"},
    {"currency", "USD"},
    {"owner", ""},
    {"fiscal_start_month", "1"},
    {"working_days", "31"},
    {"work_from", "540"},
    {"work_to", "1020"},
    {"holidays", ""},
    {"cadence_a", "14"},
    {"cadence_b", "28"},
    {"cadence_c", "90"},
    {"response_target", "24"},
    {"web_response_target", "1"},
    {"response_limit", "72"},
    {"buy_rate", "0.45"}, // shares of the rule of 45
    {"our_share", "0.25"},
    {"average_sale", ""},     // empty: of the book's own sales
    {"handoff_target", "24"}, // working hours
    {"acceptance_goal", "0.9"},
    {"lost_reasons", "Price\nCompetitor\nNo budget\nNo need\nTiming\n"
                     "Could not reach\nOther"},
    {"no_decision_reasons", "Project stopped\nPostponed\nNo answer any more\n"
                            "No budget this year\nOther"},
    // share of a sale that is left after its cost; empty: 1
    {"margin", ""},
    {"road_factor", "1.3"},
    {"road_speed", "60"},    // km/h
    {"distance_unit", "km"}, // or mi
    {"visit_from", "480"},
    {"visit_to", "1020"},
    {"long_leg", "60"},     // minutes
    {"ride_cadence", "28"}, // days
    {"field_goal_low", "0.25"},
    {"field_goal_high", "0.5"}};

} // namespace ridealong
