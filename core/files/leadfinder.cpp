// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/leadfinder.h"

#include "base/fold.h"
#include "base/hash.h"
#include "files/formats.h"
#include "lead/companykey.h"

#include <tuple>
#include <unordered_map>

namespace ridealong {

namespace {

uint64_t keyOf(std::string_view text)
{
    return text.empty() ? 0 : hash64(text);
}

} // namespace

LeadFinder::LeadFinder(const Book &book)
    : m_book(book)
{
    std::unordered_map<uint64_t, uint32_t> best;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!book.leads().has(lead))
            continue;
        m_references.add(keyOf(folded(book.leads().text(lead, leadField("reference")))), lead);
        uint32_t &chosen = best[keyOf(companyKey(book.leads().text(lead, leadField("company"))))];
        if (!chosen || isBetter(lead, chosen))
            chosen = lead;
    }
    for (const auto &[key, lead] : best)
        m_companies.add(key, lead);
}

bool LeadFinder::isBetter(uint32_t lead, uint32_t than) const
{
    const auto rank = [this](uint32_t l) {
        const Lead &row = m_book.leads()[l];
        const Standing &standing = m_book.standing(l);
        return std::tuple(standing.stageType == StageType::open, standing.lastTouchOn,
                          std::max(row.receivedOn, row.createdOn), l);
    };
    return rank(lead) > rank(than);
}

uint32_t LeadFinder::byReference(std::string_view reference) const
{
    return m_references.first(keyOf(folded(trimmed(reference))));
}

uint32_t LeadFinder::byCompany(std::string_view company) const
{
    return m_companies.first(keyOf(companyKey(company)));
}

} // namespace ridealong
