// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ground.h"

#include "base/cborcursor.h"
#include "store/storeparts.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

constexpr size_t rowsPerEntry = 1000;
constexpr size_t bytesPerEntry = 1024 * 1024;
constexpr size_t textPerRow = 2 * 1024 * 1024;
constexpr int firstField = 3; // behind number, id and made

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

struct GroundRow
{
    uint32_t number = 0;
    Id id;
    int64_t made = 0;
    std::vector<Cell> cells;
};

std::string selectSql(const TableBase &table)
{
    std::string sql = "SELECT number, id, made";
    for (FieldNo field = 0; field < table.fieldCount(); ++field)
        sql += std::string(", \"") + table.info(field).key + '"';
    return sql + " FROM \"" + nameOf(table.entity()) +
           "\" WHERE number > ? AND made IS NOT NULL ORDER BY number LIMIT " + std::to_string(rowsPerEntry);
}

std::vector<GroundRow> rowsAfter(Connection &db, const TableBase &table, uint32_t number)
{
    std::vector<GroundRow> rows;
    Statement select(db, selectSql(table));
    select.bind(1, int64_t(number));
    while (select.step()) {
        GroundRow row{uint32_t(select.integer(0)), select.id(1), select.integer(2), {}};
        for (FieldNo field = 0; field < table.fieldCount(); ++field)
            if (!select.isNull(firstField + field))
                row.cells.push_back({field, select.value(firstField + field, table.info(field).type)});
        rows.push_back(std::move(row));
    }
    return rows;
}

Status fits(const GroundRow &row, const TableBase &table)
{
    size_t all = 0;
    for (const Cell &cell : row.cells)
        if (const auto *text = std::get_if<std::string>(&cell.value)) {
            all += text->size();
            if (text->size() > cbor::longestText || all > textPerRow || !cbor::isUtf8(*text))
                return refuse(
                    tr("A text of \"%1\" is too long for a change file, or is none. Shorten it first; "
                       "nothing was changed.")
                        .arg(QCoreApplication::translate("field", table.info(cell.field).label)));
        }
    return Done{};
}

class Ground
{
public:
    Ground(Store &store, const Book &book, EntryHead head, Instant now)
        : m_db(StoreParts::writing(store))
        , m_log(StoreParts::log(store))
        , m_book(book)
        , m_head(std::move(head))
        , m_now(now)
    {
    }

    Status lay(const Progress &progress)
    {
        m_db.run("UPDATE stream SET mine = 3 WHERE mine IN (1, 2); DELETE FROM stamp; DELETE FROM rival;"
                 " DELETE FROM gone; DELETE FROM stray");
        m_log.forgetStreams();
        for (size_t entity = 1; entity < entityCount; ++entity)
            if (const TableBase *table = m_book.tables().at(Entity(entity)))
                if (const Status laid = layTable(*table, progress); !laid)
                    return laid;
        for (auto &[scope, part] : m_parts)
            write(scope, part);
        m_db.run("INSERT OR REPLACE INTO meta(key, value) VALUES('ground', '1')");
        return Done{};
    }

private:
    struct Row
    {
        Entity entity;
        uint32_t number;
        int64_t made;
    };
    struct Part
    {
        EntryBytes items;
        std::vector<Row> rows;
    };

    Status layTable(const TableBase &table, const Progress &progress)
    {
        uint32_t last = 0;
        while (true) {
            const std::vector<GroundRow> rows = rowsAfter(m_db, table, last);
            if (rows.empty())
                return Done{};
            if (!goOn(progress, m_done += int64_t(rows.size()), total()))
                return Error{ErrorKind::cancelled, {}};
            for (const GroundRow &row : rows)
                if (const Status added = add(table, row); !added)
                    return added;
            last = rows.back().number;
        }
    }

    Status add(const TableBase &table, const GroundRow &row)
    {
        if (const Status fit = fits(row, table); !fit)
            return fit;
        const Scope scope = m_log.scopes().of(table.entity(), row.cells);
        Part &part = m_parts[scope];
        std::vector<const Cell *> cells;
        cells.reserve(row.cells.size());
        for (const Cell &cell : row.cells)
            if (isNothing(cell.value))
                empty(table, row, cell.field);
            else
                cells.push_back(&cell);
        part.items.addCreate(table, row.id, cells,
                             [this](Entity entity, uint32_t number) { return m_log.idOf(entity, number); });
        part.rows.push_back({table.entity(), row.number, row.made});
        if (part.rows.size() >= rowsPerEntry || part.items.size() >= bytesPerEntry)
            write(scope, part);
        return Done{};
    }

    // Books once kept an empty text as such; the log knows only that nothing is there.
    void empty(const TableBase &table, const GroundRow &row, FieldNo field)
    {
        Statement update(m_db, std::string("UPDATE \"") + nameOf(table.entity()) + "\" SET \"" +
                                   table.info(field).key + "\" = NULL WHERE number = ?");
        update.bind(1, int64_t(row.number)).run();
    }

    void write(const Scope &scope, Part &part)
    {
        if (part.items.isEmpty())
            return;
        EntryHead head = m_head;
        head.scope = m_log.nameOf(scope);
        const int64_t entry = m_log.append(head, part.items, m_now.ms);
        for (const Row &row : part.rows)
            found(row, entry);
        part = {};
    }

    // The entry that made it before stays among its entries, for what this laptop remembers.
    void found(const Row &row, int64_t entry)
    {
        Statement touch(m_db, "INSERT OR IGNORE INTO touch(entity, row, entry) VALUES(?, ?, ?)");
        touch.bind(1, int64_t(row.entity)).bind(2, int64_t(row.number)).bind(3, row.made).run();
        Statement made(m_db,
                       std::string("UPDATE \"") + nameOf(row.entity) + "\" SET made = ? WHERE number = ?");
        made.bind(1, entry).bind(2, int64_t(row.number)).run();
    }

    int64_t total() const
    {
        int64_t rows = 0;
        for (size_t entity = 1; entity < entityCount; ++entity)
            if (const TableBase *table = m_book.tables().at(Entity(entity)))
                rows += table->end() - 1;
        return rows;
    }

    Connection &m_db;
    Log &m_log;
    const Book &m_book;
    EntryHead m_head;
    Instant m_now;
    std::map<Scope, Part> m_parts;
    int64_t m_done = 0;
};

Status layIn(Store &store, const Book &book, uint32_t person, Instant now, const Progress &progress)
{
    try {
        Log &log = StoreParts::log(store);
        log.scopes().begin(person);
        const EntryHead head{.op = Op::layGround,
                             .person = log.idOf(Entity::person, person),
                             .operation = store.bulkOperation(),
                             .scope = {}};
        return Ground(store, book, head, now).lay(progress);
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(store.path()));
    }
}

} // namespace

bool hasGround(const Store &store)
{
    return store.meta("ground") == "1";
}

Status noteGround(Store &store)
{
    return StoreParts::saved(store, [&] {
        StoreParts::writing(store).run("INSERT OR REPLACE INTO meta(key, value) VALUES('ground', '1')");
    });
}

Status layGround(Store &store, const Book &book, uint32_t person, Instant now, const Progress &progress)
{
    if (hasGround(store))
        return Done{};
    if (StoreParts::inBulk(store))
        return layIn(store, book, person, now, progress);
    if (const Status begun = store.beginBulk({Op::layGround}, person, now, book); !begun)
        return begun;
    if (const Status laid = layIn(store, book, person, now, progress); !laid) {
        store.cancelBulk();
        return laid;
    }
    const auto done = store.finishBulk();
    return done ? Status(Done{}) : Status(done.error());
}

} // namespace ridealong
