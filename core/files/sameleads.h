// SPDX-License-Identifier: GPL-3.0-or-later
// Leads of the book that hold all that a row without a reference says: its list was imported before. Each
// lead answers for one row, so that what a list says twice are two leads, also when it comes again. Notes and
// next steps are not compared. For leadrows.h.
#pragma once

#include "files/rowtaker.h"

namespace ridealong {

class SameLeads
{
public:
    explicit SameLeads(const ImportContext &context);
    // The lead answers for no further row. 0 for none, and for a row that says nothing but one thing.
    uint32_t take(const RowValues &values);

private:
    struct Known
    {
        uint64_t key;
        uint32_t lead;
    };

    void indexBook();
    size_t freeFrom(size_t at); // the first that answers for no row yet
    bool holds(uint32_t lead, const RowValues &values) const;
    bool holdsValue(uint32_t lead, size_t field, const Value &value) const;

    const ImportContext &m_context;
    int m_company, m_contact, m_email, m_closedOn;
    bool m_isIndexed = false;
    std::vector<Known> m_known;   // by key, then in the order they came
    std::vector<uint32_t> m_next; // of each: itself while it is free
};

} // namespace ridealong
