// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-up as money: who was answered, how fast, which promises were kept, and what the rest costs. Rates
// are 0-1 and NaN where there is nothing to count.
#pragma once

#include "followup/rule45.h"
#include "measure/response.h"

#include <string>
#include <vector>

namespace ridealong {

enum class FollowUpBy : uint8_t { all, person, source, month };
std::optional<FollowUpBy> followUpBy(std::string_view key);

struct FollowUpRow
{
    std::string key; // empty where the leads have none; "all" for the whole
    uint32_t person = 0;
    int inquiries = 0; // received in the period
    int touched = 0;   // of these, to date
    int inTime = 0;
    int answered = 0; // touched, or past the target
    double rate = std::nan("");
    double inTimeRate = std::nan("");
    double medianResponseHours = std::nan("");
    int stepsDue = 0;
    int stepsDone = 0; // on or before their day
    double stepCompletion = std::nan("");
    Money moneyOnTable;   // unset without an average sale
    Money moneyAtRisk{0}; // of today, whatever the period; by month: of the steps that fell due in it
};

std::vector<FollowUpRow> followUp(const Book &book, Period period, FollowUpBy by, uint32_t person = 0);
FollowUpRow followUpOf(const Book &book, Period period, uint32_t person = 0); // all in one row

// Step completion by ISO week, a row for each week of the span, in one scan of the steps.
struct StepWeek
{
    Week week;
    int due = 0;
    int done = 0; // on or before their day

    double share() const { return due ? double(done) / due : std::nan(""); }
    bool operator==(const StepWeek &) const = default;
};
std::vector<StepWeek> stepsByWeek(const Book &book, Week from, Week to, uint32_t person = 0);

// Buy rate and share of the book's own audit once it has enough answers, else of the settings. Average sale
// from the settings; without one, that of the book's won leads.
Rule45 ruleOf(const Book &book);

// Steps that fell due: not those that were dropped before, nor today's open ones.
bool fellDue(const Step &step, Date today);
bool keptInTime(const Step &step);
uint32_t whoseStep(const Book &book, const Step &step); // of a live lead; its owner's where it names nobody

struct AtRisk
{
    int count = 0; // open leads whose next step is overdue
    Money value{0};
};
AtRisk moneyAtRisk(const Book &book, uint32_t person = 0);

// Inquiries that are open, idle and without a step: where a lead goes when it exits in silence.
std::vector<uint32_t> unaccountedInquiries(const Book &book, uint32_t person = 0);
// Open inquiries that nobody touched and that are past their target, longest waiting first.
std::vector<uint32_t> unansweredInquiries(const Book &book, uint32_t person = 0);

// A line of the agenda. `none` lists open leads without a step, most valuable first; all others open steps of
// live leads, earliest first.
struct AgendaRow
{
    uint32_t lead = 0;
    uint32_t step = 0; // 0 in `none`
    StepState state = StepState::none;
};
std::vector<AgendaRow> agenda(const Book &book, std::optional<StepState> state = {}, uint32_t person = 0);

Period lastWeeks(Date today, int weeks); // whole ISO weeks including today's, up to today

} // namespace ridealong
