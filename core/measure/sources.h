// SPDX-License-Identifier: GPL-3.0-or-later
// Source quality and return: one row for a source, or for a campaign of it. A row is a cohort: the leads
// received in the period, what became of them to date, and the costs of the months that the period touches. A
// cost counts once however many sales came of it; where none was entered it is unset, and so is all that
// divides by it. Shares and rates are 0-1 and NaN where there is nothing to divide by.
#pragma once

#include "base/statistics.h"
#include "book/book.h"

#include <array>
#include <string>
#include <vector>

namespace ridealong {

inline constexpr int fewLeads = 20;          // fewer say little: tooFew
inline constexpr int leastBaseline = 20;     // graded leads behind a control limit
inline constexpr int leastWindow = 8;        // and in the weeks that are held against it
inline constexpr int leastInquiries = 13;    // of half a year, for a brown-out
inline constexpr double brownOutShare = 0.7; // of the usual
inline constexpr int leastCycles = 5;        // won leads of a source for a cycle of its own

struct SourceOptions
{
    Period period;
    bool suspects = false;  // also leads without a received date, by the day they were added
    bool campaigns = false; // below each source a row for each of its campaigns
};

enum class SourceFlag : uint8_t {
    tooFew,     // too little data for its shares to say much
    belowLimit, // its share of A and B is under its own 26-week lower control limit
    brownOut,   // inquiries of the last 4 weeks under 70 % of the 26-week average
    noCost,     // no cost was entered for any of its months
    nothingWon  // it cost money and nothing was won
};
const char *keyOf(SourceFlag flag);

struct SourceRow
{
    std::string source;   // as most leads spell it; empty for leads without a source
    std::string campaign; // of a row for a campaign; empty for the leads of the source that have none
    bool isCampaign = false;
    bool isAll = false;                              // all sources together
    std::vector<std::string> spellings = {};         // of the source in the book, and
    std::vector<std::string> campaignSpellings = {}; // of the campaign: what filterOf() asks for
    int leads = 0;
    int inquiries = 0;              // of the leads those with a received date
    std::array<int, 5> grades = {}; // A to E
    int graded = 0;
    double shareAB = std::nan(""); // of the graded
    Interval interval = {};        // 95 %, of shareAB
    int accepted = 0, rejected = 0;
    double acceptance = std::nan("");   // accepted / (accepted + rejected)
    int touched = 0;                    // of the inquiries
    double followUpRate = std::nan(""); // touched / inquiries
    int qualified = 0;                  // ever reached Qualified or a later stage, or won
    Interval qualifiedInterval = {};    // 95 %, of qualified / leads
    int won = 0, lost = 0;              // to date; lost includes no decision
    double winRate = std::nan("");      // won / (won + lost)
    Interval winInterval = {};          // 95 %
    Money wonAmount{0};
    Money cost = {}; // unset where none was entered
    Money costPerLead = {}, costPerA = {}, costPerQualified = {},
          costPerWin = {};                 // rounded once, unset where undefined
    double roi = std::nan("");             // (won amount - cost) / cost
    double roiFullFollowUp = std::nan(""); // with won amount / follow-up rate in its place
    double returnPer1 = std::nan("");      // won amount x margin / cost; margin by the setting, else 1
    std::vector<SourceFlag> flags = {};
};

// What makes two spellings one source or campaign: the text without case and spaces.
std::string sourceKey(std::string_view text);

// Sources by return, best first, then by won amount, those without a cost and the nameless one last; each
// followed by its campaigns where wanted. Sources that have costs and no leads have their row.
std::vector<SourceRow> sourceRows(const Book &book, const SourceOptions &options);
SourceRow allSources(const Book &book, const SourceOptions &options); // their sum, as one cohort
struct SourceTable
{
    std::vector<SourceRow> rows;
    SourceRow all;
};
SourceTable sourceTable(const Book &book, const SourceOptions &options); // both, by one scan

// The leads that a row counts: as numbers, and as a filter that lists the same ones.
std::vector<uint32_t> leadsOf(const Book &book, const SourceOptions &options, const SourceRow &row);
std::string filterOf(const SourceOptions &options, const SourceRow &row);

struct ControlLimit
{
    double center = std::nan(""); // share of A and B of the 26 weeks before the window
    double lower = std::nan("");  // center - 3 sigma for the window's leads, 0 at least; NaN of too few
    double share = std::nan("");  // of the window
    int leads = 0, before = 0;    // graded, of the window and of the weeks before it
    Period window = {};           // the last 13 weeks, at most, of the period to date
    bool isBelow() const { return share < lower; }
};
struct BrownOut
{
    int recent = 0;              // inquiries of the last 28 days
    double usual = std::nan(""); // what 28 of the last 182 days brought on average
    bool is = false;
    double cycleDays = std::nan(""); // median of its won leads; of all won leads where it has few
    Date hits = {}; // the first day of the month in which sales will feel it; unset where no cycle is known
};
// Of inquiries alone. The source in any spelling; the empty text means all sources together.
ControlLimit controlLimit(const Book &book, std::string_view source, Period period);
BrownOut brownOut(const Book &book, std::string_view source, Date until);

// Cost of one qualified lead by fiscal quarter, oldest first, `quarters` of them, the last the one that holds
// `until`; unset where nothing was entered or none qualified.
struct QuarterCost
{
    Period quarter;
    Money cost = {}, perQualified = {};
    int qualified = 0;
};
std::vector<QuarterCost> costOfQualified(const Book &book, std::string_view source, Date until,
                                         int quarters = 4, bool suspects = false);

// The month of today and those before it, up to today, so that leads and costs are of the same months.
Period wholeMonths(Date today, int months);

double marginOf(const Book &book); // by the setting; 1 where none is set

} // namespace ridealong
