// SPDX-License-Identifier: GPL-3.0-or-later
// How good past forecasts were: frozen snapshots against what was won in the end. Accuracy = 1 - |forecast -
// actual| / actual, bias = (forecast - actual) / actual; unset where nothing was won. The horizon is how many
// weeks before the end of the period the snapshot was taken.
#pragma once

#include "book/book.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ridealong {

struct PastForecast
{
    std::string period; // 2026-Q3 or 2026-09
    Period days;
    uint32_t person = 0; // 0: the whole
    Week week;           // of the snapshot
    int horizon = 0;     // weeks from the end of that week to the end of the period
    Money forecast;      // won + weighted then, or the override that stood then
    Money p10, p90;
    Money expected; // what history alone said then
    Money actual;   // won in the period to date; final once it is over
    bool isOver = false;
    double accuracy = std::nan(""); // of periods that are over
    double bias = std::nan("");
};

// Of every period that is over (and that has a snapshot) the one that stood nearest to `weekOfPeriod` weeks
// after it began; oldest first. Only quarters, or only months.
std::vector<PastForecast> pastForecasts(const Book &book, bool quarters, int weekOfPeriod = 2,
                                        uint32_t person = 0);

struct AccuracyRow
{
    uint32_t person = 0;            // 0: the whole
    int horizon = 0;                // weeks before the end: 1, 4, 8, 12
    int periods = 0;                // that are judged
    double accuracy = std::nan(""); // mean
    double bias = std::nan("");     // mean
};
// Of each period the snapshot of that horizon, or else of a week beside it; weeks that nobody froze are not
// judged. The whole first, then people by name.
std::vector<AccuracyRow> forecastAccuracy(const Book &book, bool quarters); // by rep and horizon

// Inquiries received in a month: what had become of them 3, 6 and 12 months later; unset where that day is
// still to come.
struct CohortAge
{
    int months = 0;
    bool isKnown = false;
    int won = 0, lost = 0, open = 0; // lost includes no decision; open includes parked
    Money wonAmount{0};
};
struct Cohort
{
    Date month;
    int inquiries = 0;
    std::array<CohortAge, 3> ages = {};
};
std::vector<Cohort> cohorts(const Book &book, int months = 12, uint32_t person = 0); // oldest first

// What the forecast of the period would be if 90 % of inquiries were followed up: won and weighted grow by
// what the rule of 45 says of the inquiries of the period that are not touched yet. Of those who buy within a
// year 10 in 45 do within three months and 26 in 45 within six: only these can close in a period that long.
struct FollowUpScenario
{
    double rate = std::nan(""), wanted = 0.9;
    int inquiries = 0;
    Money more = {};       // than the forecast, within the period; unset without an average sale
    Money withinYear = {}; // what these inquiries bring more within a year
};
FollowUpScenario followUpScenario(const Book &book, Period period, double wanted = 0.9,
                                  uint32_t person = 0); // 0: everybody

} // namespace ridealong
