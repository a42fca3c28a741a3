// SPDX-License-Identifier: GPL-3.0-or-later
// All that can be read of leads by the name of a field: stored, computed or custom. Filters, criteria, lists
// and exports read through it. Borrowed from the Book, which fills it; valid while the Book is not changed.
#pragma once

#include "base/table.h"
#include "lead/customfield.h"
#include "lead/leadfields.h"
#include "lead/standing.h"

#include <functional>
#include <string>
#include <vector>

namespace ridealong {

struct LeadData
{
    const Table<Lead> &leads;
    std::span<const Standing> standings; // by number of the lead, as long as leads.rows()
    const Table<CustomField> &customFields;
    Date today;
    int64_t perMajor = 100; // minor units in one of the book's currency

    std::function<Value(uint32_t lead, uint32_t customField)> customValue;
    std::function<Value(uint32_t lead, Computed what)> computed; // what is not a member of Standing
    std::function<std::vector<std::string>(Entity entity, uint32_t number)>
        namesOf;                                  // of a linked row, first the usual
    std::function<uint32_t(Entity entity)> endOf; // one past the highest number
};

// A field of a lead, found by its key.
struct LeadFieldRef
{
    enum class Kind : uint8_t { none, stored, computed, custom };

    Kind kind = Kind::none;
    Type type = Type::text;
    FieldNo field = noField;         // stored
    Computed what = Computed::grade; // computed
    uint32_t customField = 0;        // custom: the row
    Entity target = Entity::none;    // of a link
    std::string key;
    std::string label;   // not yet translated
    std::string choices; // separated by |
    unsigned flags = 0;

    bool isFound() const { return kind != Kind::none; }
};

LeadFieldRef findLeadField(const LeadData &data, std::string_view key); // by key; computed before stored
std::vector<LeadFieldRef> allLeadFields(const LeadData &data); // stored, computed, custom, in table order

// The value; a choice that is computed (next_step, stage_type) as its text, a link as Link.
Value leadValue(const LeadData &data, uint32_t lead, const LeadFieldRef &field);
// The same as a person or a CSV reads it: names of linked rows, ISO dates, money in major units with a point.
std::string leadText(const LeadData &data, uint32_t lead, const LeadFieldRef &field);
std::string plainText(const Value &value, int64_t perMajor); // not for links

} // namespace ridealong
