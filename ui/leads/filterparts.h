// SPDX-License-Identifier: GPL-3.0-or-later
// What the chips of a filter bar say, as values: a field with the values that it may have, or a clause that
// somebody wrote. All parts together are one text of the filter language.
#pragma once

#include "lead/leaddata.h"

#include <QString>
#include <string>
#include <vector>

namespace ridealong {

struct FilterPart
{
    std::string field;                    // empty for a written clause
    std::vector<std::string> values = {}; // any of them; "" is the unknown
    std::string clause = {};
    bool operator==(const FilterPart &) const = default;
};

// What a person has asked of the lists of leads; Leads and the board share one.
struct LeadFilter
{
    std::vector<FilterPart> parts;
    QString text;
    bool operator==(const LeadFilter &) const = default;
};

struct ChipWords
{
    QString label, value;
};

std::string clauseOf(const FilterPart &part);
// A written filter in parts that have words, as far as it has such; else as the one clause that it is.
std::vector<FilterPart> partsOf(const QString &filter);
// The parts and `base` joined by `and`.
std::string filterOf(const std::string &base, const std::vector<FilterPart> &parts);
ChipWords chipWords(const LeadData &data, const FilterPart &part); // "Grade", "A or B"
// Adds the value to the field's part, or takes it away; parts without a value go.
void toggleValue(std::vector<FilterPart> &parts, const std::string &field, const std::string &value);
bool hasValue(const std::vector<FilterPart> &parts, const std::string &field, const std::string &value);

} // namespace ridealong
