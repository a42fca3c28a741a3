// SPDX-License-Identifier: GPL-3.0-or-later
// The change log of a book as its file holds it, read anew and past the program's own ways.
#pragma once

#include "change/entry.h"
#include "store/connection.h"
#include "support/tempbook.h"

namespace ridealong {

struct LogRow
{
    int64_t number = 0;
    std::string scope; // "rep:" and "private:" with the initials of whom they name
    int mine = 0;
    std::string body;
    Digest hash;
    LogEntry entry; // with its items
};

inline std::string withInitials(std::string scope, const Book &book)
{
    for (uint32_t person = 1; person < book.people().end(); ++person)
        if (scope.ends_with(book.people().id(person).hex()))
            return scope.substr(0, scope.find(':') + 1) + std::string(book.initials(person));
    return scope;
}

// Those of streams that others may have.
inline std::vector<LogRow> logOf(TempBook &book)
{
    std::vector<LogRow> log;
    Connection db(book.path(), Connection::Mode::read);
    Statement rows(db,
                   "SELECT e.number, s.scope, s.mine, e.body, e.hash, s.id, e.seq, e.prev, e.hlc, e.schema,"
                   " e.op FROM entry e JOIN stream s ON s.number = e.stream WHERE s.mine <> 3"
                   " ORDER BY e.number");
    while (rows.step()) {
        LogRow row{.number = rows.integer(0),
                   .scope = withInitials(std::string(rows.text(1)), book.book()),
                   .mine = int(rows.integer(2)),
                   .body = std::string(rows.blob(3)),
                   .hash = Digest::from(rows.blob(4)),
                   .entry = {.stream = rows.id(5),
                             .seq = rows.integer(6),
                             .prev = Digest::from(rows.blob(7)),
                             .hlc = rows.integer(8),
                             .schema = int(rows.integer(9)),
                             .op = uint16_t(rows.integer(10))}};
        EXPECT_TRUE(decodeBody(row.body, row.entry)) << "entry " << row.number;
        log.push_back(std::move(row));
    }
    return log;
}

inline LogRow lastEntry(TempBook &book)
{
    const auto log = logOf(book);
    return log.empty() ? LogRow{} : log.back();
}

inline int64_t countIn(TempBook &book, const char *sql)
{
    Connection db(book.path(), Connection::Mode::read);
    return db.integer(sql);
}

} // namespace ridealong
