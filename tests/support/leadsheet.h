// SPDX-License-Identifier: GPL-3.0-or-later
// A few leads in memory with people and stages, for tests of what reads leads and needs no book.
#pragma once

#include "lead/leaddata.h"

#include <initializer_list>
#include <map>

namespace ridealong {

class LeadSheet
{
public:
    using Cells = std::initializer_list<std::pair<std::string_view, Value>>;

    LeadSheet();

    uint32_t add(Cells cells); // by key of a stored field
    void set(uint32_t lead, std::string_view key, const Value &value);
    uint32_t addCustomField(std::string_view key, std::string_view type, std::string_view choices = {});
    void setCustom(uint32_t lead, uint32_t field, Value value);
    Standing &standing(uint32_t lead);
    LeadData data() const; // 2026-11-21, hundredths

    Table<Lead> leads{Entity::lead, leadFields};
    Table<CustomField> customFields{Entity::customField, customFieldFields};
    std::vector<Standing> standings{1};
    std::vector<std::vector<std::string>> people = {
        {}, {"Kim Lee", "KL", "kim@x.com"}, {"Sam Ray", "SR", "sam@x.com"}, {"Sam Poe", "SP", "poe@x.com"}};
    std::vector<std::string> stages = {"", "Suspect", "Demo", "Won", "No decision"};
    std::map<std::pair<uint32_t, uint32_t>, Value> customValues;
    std::map<std::pair<uint32_t, Computed>, Value> computedValues;
};

Value text(std::string_view words);
Value money(int64_t major);
Value whole(int64_t number);
Value day(std::string_view iso);

} // namespace ridealong
