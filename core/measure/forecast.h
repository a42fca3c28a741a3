// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of a period: won in it + weighted, which is the sum of value x stage probability over open
// leads expected to close in it. Leads that a person put into "omitted" are left out; leads older than any
// that ever closed can be. Money is exact: each lead's share of its value is added in minor units x 10^-6 and
// rounded once. Nothing here is stored but by a snapshot (work/forecasts.h).
#pragma once

#include "book/book.h"

#include <optional>
#include <string>
#include <vector>

namespace ridealong {

enum class ForecastBy : uint8_t { all, month, quarter, person, grade, process };
std::optional<ForecastBy> forecastBy(std::string_view key);

struct ForecastOptions
{
    Period period;        // whole months
    uint32_t person = 0;  // 0: everybody
    uint32_t process = 0; // 0: all
    bool leaveOutOld = false;
    bool measuredOdds = false;           // weigh by the odds measured from history where they are known
    std::vector<uint32_t> slipping = {}; // scenario: these close in the period after
};

struct StagePart
{
    uint32_t stage = 0;
    int leads = 0;
    Money value{0}, weighted{0};
};

struct ForecastRow
{
    std::string key;     // "2026-11", "2026-Q4", a person's name, "A", a process; "all"
    uint32_t person = 0; // of a row for a person; 0 also for leads of nobody
    Period period;       // of a row for a month or quarter its own
    Money won{0};
    int deals = 0; // won
    Money weighted{0};
    int leads = 0; // open ones expected to close in it, without the omitted
    Money open{0}; // their value
    Money commit{0}, bestCase{0}, pipeline{0}, omitted{0}; // values of open leads by what a person said
    Money p10, p50, p90;                                   // of won + what the open ones bring, simulated
    Money quota;                                           // unset where none is set
    double attainment = std::nan("");                      // won / quota
    Money gap;            // quota - won - weighted, 0 at least; unset without a quota
    Money pipelineNeeded; // gap / win rate; unset where either is unknown
    Money override;       // what a person says; unset where nobody does
    int tooOld = 0;       // open leads in it that are older than any that ever closed
    Money tooOldWeighted{0};
    std::vector<StagePart> stages = {}; // open stages with leads in it, the most certain first

    Money forecast() const { return {won.minor + weighted.minor}; }
};

// Rows in the order of their period, by forecast (people), A to E, or of the processes. Months and quarters
// of the period have their row also where nothing is in them; so has each active rep.
std::vector<ForecastRow> forecastRows(const Book &book, ForecastBy by, const ForecastOptions &options);
ForecastRow forecastOf(const Book &book, const ForecastOptions &options); // the whole as one row

// Odds: the manager's for a stage, and what history says: of the leads that were ever in it (or went past it)
// and are closed now, the share that was won. Known from 20 closed.
struct StageOdds
{
    uint32_t stage = 0;
    double managers = std::nan("");
    double measured = std::nan(""); // NaN below 20 closed
    int closed = 0, won = 0;
};
std::vector<StageOdds> stageOdds(const Book &book); // of open stages, process by process

// The open leads behind a forecast, the most weighted first.
struct ForecastLead
{
    uint32_t lead = 0;
    Money weighted{0};
    double odds = 0;
    bool tooOld = false;
    int slips = 0; // how often its expected close was put off
};
std::vector<ForecastLead> forecastLeads(const Book &book, const ForecastOptions &options);
std::vector<uint32_t> wonLeads(const Book &book, const ForecastOptions &options); // the largest first
// Open leads with a value that no forecast counts: no expected close, or one that has passed.
std::vector<uint32_t> undatedLeads(const Book &book, uint32_t person = 0);
std::vector<uint32_t> overdueCloses(const Book &book, uint32_t person = 0);

// The age in days, from coming in to closing, of the oldest that ever closed; unset where fewer than 20 did.
std::optional<int> oldestClosed(const Book &book);

// Leads of which the expected close was put off, most often first.
struct SlippedLead
{
    uint32_t lead = 0;
    int slips = 0;
    int days = 0; // from the first expected close to the present one
    Date first, now;
    Date lastMovedOn;
};
std::vector<SlippedLead> slippedLeads(const Book &book, std::optional<Period> movedIn = {},
                                      uint32_t person = 0, bool onlyOpen = true);

// Sales velocity: open leads x win rate x average won amount / median cycle days, a day. Over a year.
struct Velocity
{
    int open = 0;
    double winRate = std::nan("");
    Money average;
    double cycleDays = std::nan("");
    int won = 0, closed = 0; // behind the rate
    Money perDay, per30Days; // unset where something is unknown
};
Velocity velocity(const Book &book, uint32_t person = 0, uint32_t process = 0);

// Periods as quotas and snapshots name them.
std::string monthKey(Date day);                         // 2026-11
std::string quarterKey(Date day, int fiscalStartMonth); // 2026-Q4, of the fiscal year that starts in 2026
std::optional<Period> periodNamed(std::string_view key, int fiscalStartMonth);
// The current quarter and the next two.
Period usualForecastPeriod(const Book &book);

} // namespace ridealong
