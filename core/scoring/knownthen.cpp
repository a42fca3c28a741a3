// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/knownthen.h"

#include <algorithm>

namespace ridealong {

bool isKnownThen(FieldNo field)
{
    constexpr FieldNo notSo[] = {
        leadField("notes"),          leadField("owner"),          leadField("stage"),
        leadField("value"),          leadField("close_on"),       leadField("closed_on"),
        leadField("lost_reason"),    leadField("category"),       leadField("tags"),
        leadField("best_account"),   leadField("override_grade"), leadField("override_reason"),
        leadField("override_until"), leadField("closed_grade"),   leadField("closed_score"),
        leadField("intake"),         leadField("intake_reason"),  leadField("merged_into"),
        leadField("deleted")};
    return std::ranges::find(notSo, field) == std::end(notSo);
}

PastLeads::PastLeads(const KnownThen &known, const LeadData &now)
    : m_reached(now.leads.end())
    , m_rows(now.leads.end())
    , m_data(dataOf(now))
{
    for (const uint32_t lead : known.reached)
        if (lead < m_reached.size())
            m_reached[lead] = true;
    for (const ValueThen &then : known.differing) {
        if (then.lead >= m_rows.size())
            continue;
        if (!m_rows[then.lead])
            copyRow(then.lead, now);
        const uint32_t row = m_rows[then.lead];
        if (then.field < firstCustomField)
            m_table.setValue(row, then.field, then.value);
        else
            m_customs.push_back({row, then.field, then.value});
    }
    for (uint32_t row = 1; row < m_table.end(); ++row)
        m_standings[row].inquiry = m_table[row].receivedOn.isSet() ? 2 : 1;
    m_data.standings = m_standings;
}

void PastLeads::copyRow(uint32_t lead, const LeadData &now)
{
    const uint32_t row = m_table.end();
    m_rows[lead] = row;
    m_leads.push_back(lead);
    m_standings.push_back(lead < now.standings.size() ? now.standings[lead] : Standing{});
    m_table.addRow(row, now.leads.id(lead));
    for (FieldNo field = 0; field < FieldNo(m_table.fieldCount()); ++field)
        if (isKnownThen(field))
            m_table.setValue(row, field, now.leads.value(lead, field));
}

Value PastLeads::customValue(uint32_t row, uint32_t field, const LeadData &now) const
{
    const auto before = [](const ValueThen &a, uint32_t b) { return a.lead < b; };
    for (auto at = std::lower_bound(m_customs.begin(), m_customs.end(), row, before);
         at != m_customs.end() && at->lead == row; ++at)
        if (uint32_t(at->field - firstCustomField) == field)
            return at->value;
    return now.customValue(m_leads[row], field);
}

LeadData PastLeads::dataOf(const LeadData &now)
{
    return {
        .leads = m_table,
        .standings = m_standings,
        .customFields = now.customFields,
        .today = now.today,
        .perMajor = now.perMajor,
        .customValue = [this, &now](uint32_t row, uint32_t field) { return customValue(row, field, now); },
        .computed = [this, &now](uint32_t row, Computed what) { return now.computed(m_leads[row], what); },
        .namesOf = now.namesOf,
        .endOf = now.endOf};
}

} // namespace ridealong
