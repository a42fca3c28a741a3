// SPDX-License-Identifier: GPL-3.0-or-later
// Values of registers out of the log, and what stood there before them, for core/store/conflicts.cpp. Throws
// StoreError; what can't be read counts as unset.
#pragma once

#include "change/entry.h"
#include "store/connection.h"
#include "store/mergevalue.h"
#include "store/store.h"

#include <map>
#include <optional>

namespace ridealong {

// The fields of a register, ascending by tag.
std::vector<FieldNo> fieldsOf(const TableBase &table, uint16_t tag);
std::vector<Cell> cellsFromLog(const Plans &plans, const Store &store, const Book &book, Entity entity,
                               uint16_t tag, std::string_view bytes);
std::vector<Cell> cellsInBook(const Store &store, const Book &book, Entity entity, uint32_t number,
                              uint16_t tag);
bool sameCells(const std::vector<Cell> &a, const std::vector<Cell> &b);

// Walks from a value to those that its writer had seen.
class LogPast
{
public:
    LogPast(Connection &connection, const Store &store, const Book &book)
        : m_connection(connection)
        , m_store(store)
        , m_book(book)
    {
    }

    struct Said // by one entry of one register
    {
        int64_t number = 0, hlc = 0;
        std::vector<Cell> cells = {};
        std::vector<Digest> seen = {};
        bool isHere = false;
    };
    Said said(const Digest &entry, Entity entity, uint32_t number, uint16_t tag);
    // The newest that all of the leaves go back to; not here where nothing is known.
    Said commonBefore(const std::vector<Digest> &leaves, Entity entity, uint32_t number, uint16_t tag);
    const LogEntry *entryOf(const Digest &hash, int64_t *number = nullptr);

private:
    std::map<Digest, Said> ancestors(const Digest &leaf, Entity entity, uint32_t number, uint16_t tag);

    Connection &m_connection;
    const Store &m_store;
    const Book &m_book;
    struct Read
    {
        int64_t number = 0;
        LogEntry entry;
        bool isHere = false;
    };
    std::map<Digest, Read> m_read;
    std::optional<Plans> m_plans; // once a value is read
};

} // namespace ridealong
