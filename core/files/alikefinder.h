// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a row of leads looks like among the leads of the book and the earlier rows of its file. Of
// several leads with one key an open one of the book speaks, else the first. For leadrows.h.
#pragma once

#include "files/importalike.h"
#include "files/matchindex.h"
#include "files/rowtaker.h"
#include "files/sameleads.h"
#include "lead/duplicates.h"

namespace ridealong {

class AlikeFinder
{
public:
    struct Keys
    {
        LikenessKeys likeness = {};
        uint64_t company = 0;     // its key alone
        uint64_t companyCity = 0; // as nowhere without a city
        uint64_t nowhere = 0;     // the company where no city is said
        uint64_t postal = 0;
    };

    explicit AlikeFinder(const ImportContext &context);
    // Without its line and decision. A row that has its own reference is no other one of the same company.
    std::optional<AlikeRow> find(const RowValues &values, bool hasReference);
    Keys keysOf(const RowValues &values) const;
    void add(const Keys &keys, uint32_t lead, int64_t line);
    void add(const RowValues &values, uint32_t lead, int64_t line) { add(keysOf(values), lead, line); }

private:
    struct Made // by a row of the file
    {
        int64_t line = 0;
        uint64_t postal = 0;
    };

    void indexBook();
    std::optional<AlikeRow> findLike(const RowValues &values, bool hasReference) const;
    bool isFarApart(uint64_t postal, uint32_t lead) const;
    std::string nameOfRow(const RowValues &values) const;
    std::string nameOfLead(uint32_t lead) const;
    uint32_t byCompany(const Keys &keys) const; // 0 for none

    const Book &m_book;
    int m_company, m_contact, m_email, m_phone, m_postalCode, m_city;
    bool m_compares;        // by the three reasons
    bool m_comparesCompany; // by the name alone
    SameLeads m_same;
    std::array<FirstIndex, 3> m_likeness;
    FirstIndex m_companies;
    uint32_t m_firstMade;
    std::vector<Made> m_made; // by number behind the first
};

} // namespace ridealong
