// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mentioned.h"

#include "store/rowfold.h"
#include "store/storeparts.h"

#include <algorithm>

namespace ridealong {

namespace {

void move(Connection &db, const std::string &table, const char *column, const std::string &where,
          int64_t from, int64_t to)
{
    Statement update(db, "UPDATE " + table + " SET \"" + column + "\" = ?1 WHERE \"" + column + "\" = ?2" +
                             where);
    update.bind(1, to).bind(2, from).run();
}

void moveRow(Connection &db, const Tables &tables, Entity entity, int64_t from, int64_t to)
{
    const std::string itself = " AND entity = " + std::to_string(int(entity));
    move(db, '"' + std::string(nameOf(entity)) + '"', "number", {}, from, to);
    for (const char *table : {"touch", "stamp", "rival", "gone", "stray"})
        move(db, table, "row", itself, from, to);
    for (size_t other = 1; other < entityCount; ++other) {
        const TableBase *table = tables.at(Entity(other));
        for (FieldNo field = 0; table && field < table->fieldCount(); ++field)
            if (table->info(field).type == Type::link && table->info(field).target == entity)
                move(db, '"' + std::string(nameOf(Entity(other))) + '"', table->info(field).key, {}, from,
                     to);
    }
}

} // namespace

bool takeMentioned(Connection &db, const Tables &tables, const Change &change, int64_t entry)
{
    int64_t number = 0;
    {
        Statement select(db, std::string("SELECT number FROM \"") + nameOf(change.entity) +
                                 "\" WHERE id = ? AND made IS NULL");
        if (!change.creates || !select.bind(1, change.id).step())
            return false;
        number = select.integer(0);
    }
    moveRow(db, tables, change.entity, number, int64_t(change.number));
    Statement touch(db, "INSERT OR IGNORE INTO touch(entity, row, entry) VALUES(?, ?, ?)");
    touch.bind(1, int64_t(change.entity)).bind(2, int64_t(change.number)).bind(3, entry).run();
    return true;
}

void foldMentioned(Connection &db, const Book &book, std::span<const Change *const> rows)
{
    if (rows.empty())
        return;
    MergeFile file(db, book);
    RowFold fold(file);
    for (const Change *row : rows)
        fold.write(file.plans().at(row->entity), row->number);
}

bool hasRowsToRead(const Store &store)
{
    return std::ranges::any_of(StoreParts::rewritten(store), [](const auto &rows) { return !rows.empty(); });
}

} // namespace ridealong
