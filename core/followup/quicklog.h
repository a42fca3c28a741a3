// SPDX-License-Identifier: GPL-3.0-or-later
// The quick log: one typed line, such as "falls city called, wants demo, thu 10am", read into its fields with
// the places in the line that they come from. Reading never fails: what is not understood is the lead's name
// or a note. Which lead is meant, and what follows, is told by work/quicklog.h.
#pragma once

#include "base/money.h"
#include "followup/quickdate.h"

#include <functional>

namespace ridealong {

struct QuickPlace
{
    size_t begin = 0; // bytes of the line; the end is one past
    size_t end = 0;
    bool isSet() const { return end > begin; }
    bool operator==(const QuickPlace &) const = default;
};

struct QuickContext
{
    QuickCalendar calendar;
    int minuteNow = 0;
    int64_t perMajor = 100; // of the book's money
    // Whether a lead's name has these folded words; decides "demo systems called". May be empty.
    std::function<bool(std::span<const std::string>)> namesLead = {};
};

struct QuickLine
{
    std::string lead;                   // as typed, empty when the line names none
    std::vector<std::string> leadWords; // folded
    const QuickKind *what = nullptr;
    bool cameIn = false; // they called us
    const QuickOutcome *outcome = nullptr;
    Date on = {};              // when it happened; unset is today
    std::string nextKind = {}; // key of a kind; empty when the line says none
    Date due = {};             // of the next step
    int time = -1;             // of the next step, minute of the day
    Money value = {};
    std::string with = {};
    std::string note = {};

    QuickPlace leadAt, whatAt, outcomeAt, nextAt, valueAt, withAt, noteAt;
};

QuickLine readQuickLine(std::string_view line, const QuickContext &context);

} // namespace ridealong
