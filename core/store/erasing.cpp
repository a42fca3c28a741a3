// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing.h"

#include "change/entry.h"
#include "store/erasure.h"
#include "store/journal.h"

#include <vector>

namespace ridealong {

namespace {

// Also those of which nothing counts, since what they say is the same.
std::vector<int64_t> entriesOf(Connection &db, Entity entity, uint32_t row, const Id &id)
{
    std::vector<int64_t> entries;
    Statement select(db, std::string("SELECT made FROM \"") + nameOf(entity) +
                             "\" WHERE number = ?1 AND made IS NOT NULL"
                             " UNION SELECT entry FROM touch WHERE entity = ?2 AND row = ?1"
                             " UNION SELECT entry FROM held WHERE row = ?3");
    select.bind(1, int64_t(row)).bind(2, int64_t(entity)).bind(3, id);
    while (select.step())
        entries.push_back(select.integer(0));
    return entries;
}

std::string bodyOf(Connection &db, const char *sql, int64_t entry)
{
    Statement select(db, sql);
    return select.bind(1, entry).step() ? std::string(select.blob(0)) : std::string();
}

void setBody(Connection &db, const char *sql, int64_t entry, std::string_view body)
{
    Statement(db, sql).bindBlob(1, body).bind(2, entry).run();
}

// That a row was erased stays; all else that was said of it goes.
void eraseFromLog(Connection &db, int64_t number, Entity entity, const Id &id)
{
    LogEntry entry;
    if (!decodeBody(bodyOf(db, "SELECT body FROM entry WHERE number = ?", number), entry))
        return;
    bool changed = false;
    for (LogItem &item : entry.items) {
        const bool isOfRow = item.row == id && item.entity == uint16_t(entity);
        if (!isOfRow || item.kind == LogItem::Kind::redact || item.kind == LogItem::Kind::erased)
            continue;
        item = {.kind = LogItem::Kind::erased, .hash = hashOf(item)};
        changed = true;
    }
    if (changed)
        setBody(db, "UPDATE entry SET body = ? WHERE number = ?", number, encodedBody(entry));
}

void eraseFromJournal(Connection &db, const Book &book, int64_t entry, Entity entity, uint32_t row)
{
    const auto lines =
        readLines(bodyOf(db, "SELECT body FROM operation_part WHERE entry = ?", entry), book.tables());
    std::string left;
    for (const JournalLine &line : lines.value_or(std::vector<JournalLine>{}))
        if (line.entity != entity || line.number != row)
            appendLine(left, line);
    setBody(db, "UPDATE operation_part SET body = ? WHERE entry = ?", entry, left);
}

} // namespace

void eraseRow(Connection &db, const Book &book, Entity entity, uint32_t row, const Id &id)
{
    eraseFromOperations(db, namesIn(db, entity, row));
    for (const int64_t entry : entriesOf(db, entity, row, id)) {
        eraseFromLog(db, entry, entity, id);
        eraseFromJournal(db, book, entry, entity, row);
    }
    Statement(db, "DELETE FROM rival WHERE entity = ? AND row = ?")
        .bind(1, int64_t(entity))
        .bind(2, int64_t(row))
        .run();
}

} // namespace ridealong
