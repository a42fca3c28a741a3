// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of a period: won in it + weighted, which is the sum of value x stage probability over open
// leads expected to close in it. Leads that a person put into "omitted" are left out; leads older than any
// that ever closed can be. Money is exact: each lead's share of its value is added in minor units x 10^-6 and
// rounded once for a row. Nothing here is stored but by a snapshot (work/forecasts.h).
#pragma once

#include "book/book.h"
#include "measure/exactsum.h"

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
    std::vector<uint32_t> slipping = {}; // scenario: these close later, in no row of the period
};

struct StagePart
{
    uint32_t stage = 0; // 0: leads without a stage, or in one that was removed; they weigh nothing
    int leads = 0;
    Money value{0}, weighted{0};
};

struct ForecastRow
{
    std::string key;      // "2026-11", "2026-Q4", a person's name, "A", a process; "all"
    uint32_t person = 0;  // of a row for a person; 0 also for leads of nobody
    uint32_t process = 0; // of a row for a process
    Period period;        // of a row for a month or quarter its own
    Money won{0};
    int deals = 0; // won
    Money weighted{0};
    int leads = 0; // open ones expected to close in it, without the omitted
    Money open{0}; // their value
    Money commit{0}, bestCase{0}, pipeline{0}, omitted{0}; // values of open leads by what a person said
    Money p10, p50, p90;                                   // of won + what the open ones bring, simulated
    Money quota;                                           // unset where none is set
    double attainment = std::nan("");                      // won / quota
    Money gap;                     // quota - won - weighted, 0 at least; unset without a quota
    double winRate = std::nan(""); // of the last 12 months: the person's from 20 closed, else everybody's
    Money pipelineNeeded;          // gap / win rate; unset where either is unknown
    Money override;                // what a person says; unset where nobody does
    uint32_t overrideRow = 0;      // the row that says it: its reason, author and what stood before
    int tooOld = 0;                // open leads in it that are older than any that ever closed
    Money tooOldWeighted{0};
    std::vector<StagePart> stages = {}; // open stages with leads in it, the most certain first

    Money forecast() const { return {added(won.minor, weighted.minor)}; }
    Money withoutCategory() const { return {open.minor - commit.minor - bestCase.minor - pipeline.minor}; }
};

// Rows in the order of their period, by forecast (people), A to E, or of the processes. Months and quarters
// that the period touches are counted whole and have their row also where nothing is in them; so has each
// active rep. Leads of nobody, without a grade or without a stage have a row with an empty key, last, where
// there are any. The range is that of 10,000 simulations with a fixed seed, the same on every machine and in
// whatever order the leads stand: each open lead brings its value with its odds, else nothing
// (forecastrange.h).
std::vector<ForecastRow> forecastRows(const Book &book, ForecastBy by, const ForecastOptions &options);
ForecastRow forecastOf(const Book &book, const ForecastOptions &options); // the whole as one row

// Odds: the manager's for a stage, and what history says: of the leads that were ever in it (or went past it)
// and are closed now, the share that was won. Known from 20 closed. Leads of which no open stage is on
// record, such as imported ones, say nothing about stages and are left out.
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
// Open leads with a value that no forecast counts, having no expected close; and those of which it has
// passed, which only the period of that day counts. The most valuable first.
std::vector<uint32_t> undatedLeads(const Book &book, uint32_t person = 0);
std::vector<uint32_t> overdueCloses(const Book &book, uint32_t person = 0);

// The age in days, from coming in to closing, of the oldest that ever closed; unset where fewer than 20 did.
std::optional<int> oldestClosed(const Book &book);

// Leads of which the expected close was put off, most often first. `movedIn` asks for those that were put off
// in that period; all their slips count.
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
    Money average = {};
    double cycleDays = std::nan("");
    int won = 0, closed = 0;           // behind the rate
    Money perDay = {}, per30Days = {}; // unset where something is unknown
};
Velocity velocity(const Book &book, uint32_t person = 0, uint32_t process = 0);

struct WinRate
{
    int won = 0, closed = 0;
    double rate() const { return closed ? double(won) / double(closed) : std::nan(""); }
};
WinRate winRateOfYear(const Book &book, uint32_t person = 0, uint32_t process = 0); // the last 12 months

// What was said of a person's (0: the team's) month or quarter, the latest first.
std::vector<uint32_t> overridesOf(const Book &book, uint32_t person, std::string_view period);
// The quotas that lie within the period, of a person or of everybody; unset where none is set.
Money quotaWithin(const Book &book, Period period, uint32_t person = 0);

// Periods as quotas and snapshots name them.
std::string monthKey(Date day);                         // 2026-11
std::string quarterKey(Date day, int fiscalStartMonth); // 2026-Q4, of the fiscal year that starts in 2026
std::optional<Period> periodNamed(std::string_view key, int fiscalStartMonth);
std::string keyOf(Period period, int fiscalStartMonth); // of a month or a fiscal quarter; else empty
// The current quarter and the next two.
Period usualForecastPeriod(const Book &book);

} // namespace ridealong
