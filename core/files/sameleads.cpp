// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sameleads.h"

#include "base/fold.h"
#include "base/hash.h"
#include "book/processes.h"
#include "lead/companykey.h"

#include <algorithm>
#include <numeric>

namespace ridealong {

namespace {

constexpr int mostLookedAt = 256; // of one name, that no row has yet

// What a row is first looked for by: its company, else who is there.
uint64_t keyOf(std::string_view company, std::string_view contact, std::string_view email)
{
    if (const std::string key = companyKey(company); !key.empty())
        return hash64(key, 1);
    const std::string_view name = contact.empty() ? email : contact;
    return name.empty() ? 0 : hash64(folded(trimmed(name)), 2);
}

} // namespace

SameLeads::SameLeads(const ImportContext &context)
    : m_context(context)
    , m_company(context.plan.field("company"))
    , m_contact(context.plan.field("contact"))
    , m_email(context.plan.field("email"))
    , m_closedOn(context.plan.field("closed_on"))
{
}

void SameLeads::indexBook()
{
    const Table<Lead> &leads = m_context.book.leads();
    m_isIndexed = true;
    for (uint32_t lead = 1; lead < leads.end(); ++lead) {
        if (!leads.has(lead))
            continue;
        const uint64_t key =
            keyOf(leads.text(lead, leadField("company")), leads.text(lead, leadField("contact")),
                  leads.text(lead, leadField("email")));
        if (key)
            m_known.push_back({key, lead});
    }
    std::ranges::stable_sort(m_known, {}, &Known::key);
    m_next.resize(m_known.size() + 1);
    std::iota(m_next.begin(), m_next.end(), 0u);
}

size_t SameLeads::freeFrom(size_t at)
{
    while (m_next[at] != at)
        at = m_next[at] = m_next[m_next[at]];
    return at;
}

uint32_t SameLeads::take(const RowValues &values)
{
    if (!m_isIndexed)
        indexBook();
    if (m_known.empty() || std::ranges::count_if(values, [](const Value &v) { return !isEmpty(v); }) < 2)
        return 0;
    const uint64_t key = keyOf(textOf(values, m_company), textOf(values, m_contact), textOf(values, m_email));
    const auto same = std::ranges::equal_range(m_known, key, {}, &Known::key);
    const auto last = size_t(same.end() - m_known.begin());
    size_t at = freeFrom(size_t(same.begin() - m_known.begin()));
    for (int looked = 0; at < last && looked < mostLookedAt; ++looked, at = freeFrom(at + 1))
        if (holds(m_known[at].lead, values)) {
            m_next[at] = uint32_t(at + 1);
            return m_known[at].lead;
        }
    return 0;
}

bool SameLeads::holds(uint32_t lead, const RowValues &values) const
{
    for (size_t field = 0; field < values.size(); ++field)
        if (!isEmpty(values[field]) && !holdsValue(lead, field, values[field]))
            return false;
    return true;
}

bool SameLeads::holdsValue(uint32_t lead, size_t field, const Value &value) const
{
    using Slot = ImportField::Slot;
    const Book &book = m_context.book;
    const ImportField &info = m_context.plan.fields[field];
    if (info.slot == Slot::custom)
        return plainText(book.leadData().customValue(lead, info.customField), book.info().perMajor) ==
               plainText(value, book.info().perMajor);
    // A day of closing is not kept with a lead that is open, and notes stand in the file.
    if (info.slot != Slot::stored || int(field) == m_closedOn || book.leads().info(info.field).flags & cold)
        return true;
    const Value held = book.leads().value(lead, info.field);
    const auto *name = std::get_if<std::string>(&value);
    if (info.type != Type::link || !name)
        return held == value;
    const uint32_t wanted = info.target == Entity::stage
                                ? m_context.names.stage(*name, processOfLead(book, lead))
                                : m_context.names.find(info.target, *name);
    return wanted && held == Value{Link{wanted}};
}

} // namespace ridealong
