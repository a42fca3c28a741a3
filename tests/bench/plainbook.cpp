// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plainbook.h"

#include "bench/bigbook.h"

#include <cstring>

namespace ridealong::bench {

namespace {

std::string_view textOf(sqlite3_stmt *row, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return {text ? text : "", size_t(sqlite3_column_bytes(row, column))};
}

void readLeads(const PlainDb &db, PlainLeads &leads)
{
    leads.ids.reserve(bigLeads);
    for (auto &column : leads.codes)
        column.reserve(bigLeads);
    for (auto &column : leads.columns)
        column.reserve(bigLeads);
    sqlite3_stmt *row = db.prepared("SELECT number, id, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11,"
                                    " c12, c13, c14, c15, c16, c17, c18 FROM lead ORDER BY number");
    while (sqlite3_step(row) == SQLITE_ROW) {
        std::memcpy(leads.ids.emplace_back().data(), sqlite3_column_blob(row, 1), 16);
        for (size_t i = 0; i < PlainLeads::texts; ++i)
            leads.codes[i].push_back(leads.pools[i].code(textOf(row, int(2 + i))));
        for (size_t i = 0; i < PlainLeads::numbers; ++i)
            leads.columns[i].push_back(sqlite3_column_int64(row, int(2 + PlainLeads::texts + i)));
    }
    sqlite3_finalize(row);
}

void readActivities(const PlainDb &db, PlainActivities &a)
{
    a.lead.reserve(bigActivities), a.day.reserve(bigActivities), a.outcome.reserve(bigActivities);
    a.person.reserve(bigActivities), a.minutes.reserve(bigActivities);
    a.kind.reserve(bigActivities), a.grade.reserve(bigActivities);
    sqlite3_stmt *row = db.prepared("SELECT number, lead, person, kind, day, minutes, outcome, grade"
                                    " FROM activity ORDER BY number");
    while (sqlite3_step(row) == SQLITE_ROW) {
        a.lead.push_back(uint32_t(sqlite3_column_int64(row, 1)));
        a.person.push_back(uint16_t(sqlite3_column_int64(row, 2)));
        a.kind.push_back(uint8_t(sqlite3_column_int64(row, 3)));
        a.day.push_back(int32_t(sqlite3_column_int64(row, 4)));
        a.minutes.push_back(uint16_t(sqlite3_column_int64(row, 5)));
        a.outcome.push_back(a.outcomes.code(textOf(row, 6)));
        a.grade.push_back(uint8_t(sqlite3_column_int64(row, 7)));
    }
    sqlite3_finalize(row);
}

} // namespace

std::string_view PlainTexts::of(uint32_t code) const
{
    return std::string_view(bytes).substr(starts[code], starts[code + 1] - starts[code]);
}

uint32_t &PlainTexts::slotOf(std::string_view text)
{
    size_t at = std::hash<std::string_view>{}(text) & (slots.size() - 1);
    while (slots[at] && of(slots[at]) != text)
        at = (at + 1) & (slots.size() - 1);
    return slots[at];
}

uint32_t PlainTexts::code(std::string_view text)
{
    if (text.empty())
        return 0;
    if (starts.size() * 2 > slots.size()) {
        slots.assign(slots.size() * 2, 0);
        for (uint32_t known = 1; known + 1 < starts.size(); ++known)
            slotOf(of(known)) = known;
    }
    uint32_t &slot = slotOf(text);
    if (!slot) {
        slot = uint32_t(starts.size() - 1);
        bytes += text;
        starts.push_back(uint32_t(bytes.size()));
    }
    return slot;
}

PlainBook loadPlainBook()
{
    const PlainDb db(plainBookPath());
    PlainBook book;
    readLeads(db, book.leads);
    readActivities(db, book.activities);
    return book;
}

} // namespace ridealong::bench
