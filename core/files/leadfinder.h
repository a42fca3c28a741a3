// SPDX-License-Identifier: GPL-3.0-or-later
// Which lead a row of activities or sales means: the one with its reference; where the row has none, a lead
// of its company. Of several leads of one account the open one, of those the last touched, then the newest.
#pragma once

#include "book/book.h"
#include "files/matchindex.h"

namespace ridealong {

class LeadFinder
{
public:
    explicit LeadFinder(const Book &book);
    uint32_t byReference(std::string_view reference) const; // 0 for none
    uint32_t byCompany(std::string_view company) const;

private:
    bool isBetter(uint32_t lead, uint32_t than) const;

    const Book &m_book;
    MatchIndex m_references, m_companies;
};

} // namespace ridealong
