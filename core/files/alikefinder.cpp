// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/alikefinder.h"

#include "base/fold.h"
#include "base/hash.h"
#include "lead/companykey.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr uint64_t placeSeed = 4;

uint64_t hashOf(std::string_view text, uint64_t seed)
{
    return text.empty() ? 0 : hash64(text, seed);
}

AlikeFinder::Keys keysFrom(std::string_view email, std::string_view phone, std::string_view company,
                           std::string_view postalCode, std::string_view city)
{
    AlikeFinder::Keys keys{.likeness = likenessKeys(email, phone, company, postalCode)};
    const std::string key = companyKey(company);
    keys.postal = hashOf(foldedHeader(postalCode), placeSeed);
    keys.company = hashOf(key, placeSeed + 1);
    if (key.empty())
        return keys;
    keys.nowhere = hash64(key + '|', placeSeed + 2);
    keys.companyCity = hash64(key + '|' + folded(trimmed(city)), placeSeed + 2);
    return keys;
}

} // namespace

AlikeFinder::AlikeFinder(const ImportContext &context)
    : m_book(context.book)
    , m_company(context.plan.field("company"))
    , m_contact(context.plan.field("contact"))
    , m_email(context.plan.field("email"))
    , m_phone(context.plan.field("phone"))
    , m_postalCode(context.plan.field("postal_code"))
    , m_city(context.plan.field("city"))
    , m_compares(context.plan.isFilled("email") || context.plan.isFilled("phone") ||
                 context.plan.isFilled("postal_code"))
    , m_comparesCompany(context.plan.isFilled("company"))
    , m_same(context)
    , m_firstMade(m_book.leads().end())
{
    if (m_compares || m_comparesCompany)
        indexBook();
}

// Those that are open first, so that they speak.
void AlikeFinder::indexBook()
{
    const Table<Lead> &leads = m_book.leads();
    for (const bool wantsOpen : {true, false})
        for (uint32_t lead = 1; lead < leads.end(); ++lead)
            if (leads.has(lead) && (m_book.standing(lead).stageType == StageType::open) == wantsOpen)
                add(keysFrom(leads.text(lead, leadField("email")), leads.text(lead, leadField("phone")),
                             leads.text(lead, leadField("company")),
                             leads.text(lead, leadField("postal_code")), leads.text(lead, leadField("city"))),
                    lead, 0);
}

AlikeFinder::Keys AlikeFinder::keysOf(const RowValues &values) const
{
    if (!m_compares && !m_comparesCompany)
        return {};
    return keysFrom(textOf(values, m_email), textOf(values, m_phone), textOf(values, m_company),
                    textOf(values, m_postalCode), textOf(values, m_city));
}

void AlikeFinder::add(const Keys &keys, uint32_t lead, int64_t line)
{
    if (m_compares)
        for (size_t i = 0; i < m_likeness.size(); ++i)
            m_likeness[i].add(keys.likeness[i], lead);
    if (m_comparesCompany) {
        m_companies.add(keys.company, lead);
        m_companies.add(keys.companyCity, lead);
    }
    if (lead < m_firstMade || (!m_compares && !m_comparesCompany))
        return;
    const size_t at = lead - m_firstMade;
    if (at >= m_made.size())
        m_made.resize(at + 1);
    if (m_made[at].line == 0)
        m_made[at] = {line, keys.postal};
}

bool AlikeFinder::isFarApart(uint64_t postal, uint32_t lead) const
{
    const uint64_t other =
        lead >= m_firstMade
            ? m_made[lead - m_firstMade].postal
            : hashOf(foldedHeader(m_book.leads().text(lead, leadField("postal_code"))), placeSeed);
    return postal && other && postal != other;
}

uint32_t AlikeFinder::byCompany(const Keys &keys) const
{
    const bool hasCity = keys.companyCity != keys.nowhere;
    uint32_t lead = m_companies.find(hasCity ? keys.companyCity : keys.company);
    if (!lead && hasCity)
        lead = m_companies.find(keys.nowhere);
    return lead && !isFarApart(keys.postal, lead) ? lead : 0;
}

std::optional<AlikeRow> AlikeFinder::find(const RowValues &values, bool hasReference)
{
    const uint32_t same = hasReference ? 0 : m_same.take(values);
    if (!same)
        return findLike(values, hasReference);
    return AlikeRow{.row = nameOfRow(values),
                    .target = same,
                    .other = nameOfLead(same),
                    .isSame = true,
                    .sure = Sureness::sure};
}

std::optional<AlikeRow> AlikeFinder::findLike(const RowValues &values, bool hasReference) const
{
    if (hasReference && !m_compares)
        return {};
    const Keys keys = keysOf(values);
    AlikeRow row;
    std::array<uint32_t, 3> found = {};
    for (size_t i = 0; i < found.size(); ++i)
        found[i] = m_likeness[i].find(keys.likeness[i]);
    for (const uint32_t lead : found) // the one with the most reasons
        if (lead && (!row.target || std::ranges::count(found, lead) > std::ranges::count(found, row.target)))
            row.target = lead;
    for (size_t i = 0; i < found.size(); ++i)
        row.why[i] = row.target && found[i] == row.target;
    const auto reasons = std::ranges::count(row.why, true);
    row.sure = reasons > 1 ? Sureness::sure : reasons == 1 ? Sureness::likely : Sureness::perhaps;
    if (!row.target && !hasReference && (row.target = byCompany(keys)))
        row.why[3] = true;
    if (!row.target)
        return {};
    row.isOfBook = row.target < m_firstMade;
    row.otherLine = row.isOfBook ? 0 : m_made[row.target - m_firstMade].line;
    row.row = nameOfRow(values);
    row.other = row.isOfBook ? nameOfLead(row.target) : std::string();
    return row;
}

std::string AlikeFinder::nameOfRow(const RowValues &values) const
{
    std::string name;
    for (const int field : {m_company, m_contact, m_city})
        if (const std::string_view text = textOf(values, field); !text.empty())
            name.append(name.empty() ? "" : ", ").append(text);
    return name.empty() ? std::string(textOf(values, m_email)) : name;
}

std::string AlikeFinder::nameOfLead(uint32_t lead) const
{
    std::string name;
    for (const FieldNo field : {leadField("company"), leadField("contact"), leadField("city")})
        if (const std::string_view text = m_book.leads().text(lead, field); !text.empty())
            name.append(name.empty() ? "" : ", ").append(text);
    return name.empty() ? std::string(m_book.leads().text(lead, leadField("email"))) : name;
}

} // namespace ridealong
