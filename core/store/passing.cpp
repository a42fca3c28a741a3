// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passing.h"

#include "store/passeditem.h"
#include "store/storeparts.h"

#include <QDir>
#include <map>

namespace ridealong {

namespace {

constexpr size_t rowsAtOnce = 500; // of which the entries are read together
constexpr size_t rowsPerEntry = 500;
constexpr size_t bytesPerEntry = 1024 * 1024;

using Row = std::pair<Entity, uint32_t>;

// The strays themselves, and what hangs on the leads among them; those that are only mentioned stay strays.
std::vector<Row> rowsToPass(Connection &db, const Book &book)
{
    std::vector<Row> rows;
    for (size_t number = 1; number < entityCount; ++number) {
        const auto entity = Entity(number);
        const TableBase *table = book.tables().at(entity);
        const ScopeRule rule = scopeRuleOf(entity);
        if (!table)
            continue;
        std::string sql =
            std::string("SELECT number FROM \"") + nameOf(entity) +
            "\" WHERE made IS NOT NULL AND (number IN (SELECT row FROM stray WHERE entity = ?1)";
        if (rule.isLead)
            sql += std::string(" OR \"") + table->info(rule.link).key +
                   "\" IN (SELECT s.row FROM stray s JOIN lead l ON l.number = s.row"
                   " WHERE s.entity = 1 AND l.made IS NOT NULL)";
        Statement select(db, sql + ")");
        select.bind(1, int64_t(number));
        while (select.step())
            rows.emplace_back(entity, uint32_t(select.integer(0)));
    }
    return rows;
}

class Passing
{
public:
    Passing(Store &store, const Book &book, EntryHead head, Instant now)
        : m_db(StoreParts::writing(store))
        , m_log(StoreParts::log(store))
        , m_book(book)
        , m_head(std::move(head))
        , m_now(now)
    {
    }

    void passOn(std::span<const Row> rows)
    {
        for (size_t from = 0; from < rows.size(); from += rowsAtOnce)
            passSome(rows.subspan(from, std::min(rowsAtOnce, rows.size() - from)));
        for (auto &[scope, part] : m_parts)
            write(scope, part);
        for (const auto &[entity, number] : rows) {
            Statement passed(m_db, "DELETE FROM stray WHERE entity = ? AND row = ?");
            passed.bind(1, int64_t(entity)).bind(2, int64_t(number)).run();
        }
    }

private:
    struct Part
    {
        EntryBytes items;
        std::vector<Row> rows;
    };

    void passSome(std::span<const Row> rows)
    {
        const RowPasts pasts(m_db, m_book.tables(), rows);
        for (const Row &row : rows) {
            const auto &[entity, number] = row;
            const TableBase &table = *m_book.tables().at(entity);
            const LogItem item = passedItem(m_db, table, number, pasts,
                                            [this](Entity to, uint32_t at) { return m_log.idOf(to, at); });
            const std::string home = m_log.nameOf(m_log.scopes().inFile(entity, number));
            add(home, row, item);
            for (const std::string &scope : scopesThatMissIt(pasts.of(entity, item.row), home))
                add(scope, row, holderOf(table, item));
        }
    }

    void add(const std::string &scope, const Row &row, const LogItem &item)
    {
        Part &part = m_parts[scope];
        const std::string bytes = encoded(item);
        if (part.items.size() + bytes.size() > bytesPerEntry || part.rows.size() >= rowsPerEntry)
            write(scope, part);
        part.items.add(bytes);
        part.rows.push_back(row);
    }

    void write(const std::string &scope, Part &part)
    {
        if (part.items.isEmpty())
            return;
        EntryHead head = m_head;
        head.scope = scope;
        const int64_t entry = m_log.append(head, part.items, m_now.ms);
        for (const auto &[entity, number] : part.rows) {
            Statement touch(m_db, "INSERT OR IGNORE INTO touch(entity, row, entry) VALUES(?, ?, ?)");
            touch.bind(1, int64_t(entity)).bind(2, int64_t(number)).bind(3, entry).run();
        }
        part = {};
    }

    Connection &m_db;
    Log &m_log;
    const Book &m_book;
    EntryHead m_head;
    Instant m_now;
    std::map<std::string, Part> m_parts;
};

int64_t operationFor(Store &store, Connection &db, uint32_t person, Instant now)
{
    if (StoreParts::inBulk(store))
        return store.bulkOperation();
    Statement insert(
        db, "INSERT INTO operation(op, subject, detail, at, person, state) VALUES(?, '', '', ?, ?, 1)");
    insert.bind(1, int64_t(Op::passOn)).bind(2, now.ms).bind(3, int64_t(person)).run();
    return db.lastRowId();
}

} // namespace

int64_t strayCount(const Store &store)
{
    try {
        return StoreParts::reading(store).integer("SELECT count(*) FROM stray");
    } catch (const StoreError &) {
        return 0;
    }
}

Result<int64_t> passOn(Store &store, const Book &book, uint32_t person, Instant now)
{
    if (strayCount(store) == 0)
        return int64_t(0);
    int64_t passed = 0;
    const Status done = StoreParts::saved(store, [&] {
        Connection &db = StoreParts::writing(store);
        Log &log = StoreParts::log(store);
        log.scopes().begin(person);
        if (log.scopes().isRep() || !log.scopes().hasGround())
            return;
        const std::vector<Row> rows = rowsToPass(db, book);
        passed = int64_t(rows.size());
        if (rows.empty())
            return;
        const EntryHead head{.op = Op::passOn,
                             .person = log.idOf(Entity::person, person),
                             .operation = operationFor(store, db, person, now),
                             .scope = {}};
        Passing(store, book, head, now).passOn(rows);
    });
    if (!done)
        return done.error();
    return passed;
}

} // namespace ridealong
