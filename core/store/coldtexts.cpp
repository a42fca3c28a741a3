// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coldtexts.h"

#include "store/connection.h"

namespace ridealong {

namespace {

constexpr uint32_t endOfRows = 0xFFFFFFFF;
constexpr uint32_t farAway = 5000; // rows that are cheaper to jump over

} // namespace

ColdTexts::ColdTexts(const Store &store, const Book &book, Entity entity, FieldNo field)
{
    const std::string column = std::string("\"") + book.tables().at(entity)->info(field).key + '"';
    m_rows = store.statement("SELECT number, " + column + " FROM \"" + nameOf(entity) +
                             "\" WHERE number >= ? AND " + column + " IS NOT NULL ORDER BY number");
}

ColdTexts::~ColdTexts() = default;

bool ColdTexts::seek(uint32_t number)
{
    if (number < m_asked || m_asked == 0 || (m_at != endOfRows && number > m_at && number - m_at > farAway)) {
        m_rows->reset();
        m_rows->bind(1, int64_t(number));
        m_at = m_rows->step() ? uint32_t(m_rows->integer(0)) : endOfRows;
    }
    m_asked = number;
    while (m_at < number)
        m_at = m_rows->step() ? uint32_t(m_rows->integer(0)) : endOfRows;
    return m_at == number;
}

std::string_view ColdTexts::of(uint32_t number)
{
    if (!m_rows)
        return {};
    try {
        return seek(number) ? m_rows->text(1) : std::string_view{};
    } catch (const StoreError &) {
        m_rows.reset();
        return {};
    }
}

} // namespace ridealong
