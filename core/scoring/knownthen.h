// SPDX-License-Identifier: GPL-3.0-or-later
// What was known of closed leads just before they closed, for a back-test that does not let them be graded by
// what was learned afterwards. Store::knownBeforeClosing() reads it from the change log; a value, true until
// a closed lead changes or another one closes. In the desktop: read it by readInBackground(), make the
// PastLeads in the same job, keep them in a shared_ptr, and hand them to every backtest().
#pragma once

#include "lead/leaddata.h"

#include <memory>

namespace ridealong {

// A field that says something else today than it said then. Custom fields are numbered from firstCustomField.
struct ValueThen
{
    uint32_t lead = 0;
    FieldNo field = noField;
    Value value; // empty where it was not known
};

struct KnownThen
{
    std::vector<uint32_t> reached;    // closed leads whose closing the log holds; ascending
    std::vector<ValueThen> differing; // by lead
};

// Whether a back-test reads it, so that its past matters: stored, and known before the work on the lead.
bool isKnownThen(FieldNo field);

// The leads that differ, as they were: rows of their own that a Scorer reads like any others. Copies what it
// needs but asks `now`, which must outlive it, for names and amounts.
class PastLeads
{
public:
    PastLeads(const KnownThen &known, const LeadData &now);
    PastLeads(PastLeads &&) = delete;

    bool reaches(uint32_t lead) const { return lead < m_reached.size() && m_reached[lead]; }
    uint32_t rowOf(uint32_t lead) const { return lead < m_rows.size() ? m_rows[lead] : 0; } // 0: as today
    uint32_t leadOf(uint32_t row) const { return m_leads[row]; }
    const LeadData &data() const { return m_data; } // by row

private:
    void copyRow(uint32_t lead, const LeadData &now);
    LeadData dataOf(const LeadData &now);
    Value customValue(uint32_t row, uint32_t field, const LeadData &now) const;

    std::vector<bool> m_reached;
    std::vector<uint32_t> m_rows;        // by lead
    std::vector<uint32_t> m_leads = {0}; // by row
    Table<Lead> m_table{Entity::lead, leadFields};
    std::vector<Standing> m_standings = {Standing{}};
    std::vector<ValueThen> m_customs; // by row, which stands in the place of the lead
    LeadData m_data;
};

} // namespace ridealong
