// SPDX-License-Identifier: GPL-3.0-or-later
// The closed leads as a learner wants them: whether each was won, and its fields as places among few or many
// values. Rows stand in an order that follows from what they hold and the seed, so what is learned does not
// depend on the order in the book. A value of its own: borrows nothing once it is made.
#pragma once

#include "base/progress.h"
#include "lead/leaddata.h"
#include "scoring/binning.h"
#include "scoring/knownthen.h"

namespace ridealong {

struct TrainingField
{
    LeadFieldRef field;
    bool isNumber = false;          // also dates, as days, and money, as minor units
    std::vector<uint32_t> cells;    // by row: 0 unknown, else 1 + the place of its value
    std::vector<double> numbers;    // the values of a number, ascending
    std::vector<std::string> texts; // of any other field, the usual spelling of each, without case ascending
    std::vector<uint64_t> hashes;   // by cell: of what it holds

    uint32_t late = 0; // leads that say something else today than before they closed

    size_t valueCount() const { return isNumber ? numbers.size() : texts.size(); }
};

struct TrainingSet
{
    std::vector<uint32_t> leads; // by row
    std::vector<uint8_t> won;    // by row
    std::vector<TrainingField> fields;
    Tally closed;
    uint32_t reached = 0; // of which the log says what was known before they closed
};

bool isClosed(StageType type); // won, lost or no decision
std::vector<uint32_t> closedLeads(const LeadData &data);

// With the past, leads are read as they were just before they closed. Empty of rows when it was cancelled.
TrainingSet readTrainingSet(const LeadData &data, const std::vector<LeadFieldRef> &fields, uint64_t seed,
                            const PastLeads *past = nullptr, const Progress &progress = {});
// How often each value stands with a won and a lost lead, of these rows.
std::vector<Tally> countValues(const TrainingSet &set, size_t field, std::span<const uint32_t> rows);

} // namespace ridealong
