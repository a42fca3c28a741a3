// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lateerasure.h"

#include "book/book.h"
#include "store/mergefile.h"
#include "store/storeparts.h"

#include <QDir>

namespace ridealong {

namespace {

void addFromTables(Connection &db, std::vector<ErasedRow> &rows)
{
    for (size_t entity = 1; entity < entityCount; ++entity) {
        if (leadLinkOf(Entity(entity)) == noField)
            continue;
        Statement select(db, std::string("SELECT r.number, r.id FROM lead l JOIN \"") +
                                 nameOf(Entity(entity)) +
                                 "\" r ON r.lead = l.number WHERE l.id IN (SELECT row FROM erased)"
                                 " AND r.id NOT IN (SELECT row FROM erased)");
        while (select.step())
            rows.push_back({Entity(entity), uint32_t(select.integer(0)), select.id(1)});
    }
}

bool hangsOnErased(MergeFile &file, const ReadItem &item)
{
    const FieldNo lead = leadLinkOf(item.plan->entity);
    for (const ItemWrite &write : item.writes)
        for (size_t i = 0; i < write.value.fields.size(); ++i)
            if (lead != noField && write.reg->fields[i] == lead && file.isErased(write.value.fields[i].link))
                return true;
    return false;
}

void addFromHeld(Connection &db, const Book &book, std::vector<ErasedRow> &rows)
{
    MergeFile file(db, book);
    Statement held(db, "SELECT h.item, e.body, e.hash FROM held h JOIN entry e ON e.number = h.entry"
                       " WHERE h.row NOT IN (SELECT row FROM erased)");
    while (held.step()) {
        LogEntry entry;
        const auto at = size_t(held.integer(0));
        if (!decodeBody(held.blob(1), entry) || at >= entry.items.size())
            continue;
        const ReadItem item = readItem(file.plans(), entry.items[at], entry.hlc, Digest::from(held.blob(2)));
        if (item.plan && hangsOnErased(file, item))
            rows.push_back({item.plan->entity, file.find(*item.plan, item.row).number, item.row});
    }
}

} // namespace

Result<std::vector<ErasedRow>> hangingOnErased(const Store &store, const Book &book)
{
    try {
        Connection &db = StoreParts::reading(store);
        std::vector<ErasedRow> rows;
        if (!db.integer("SELECT EXISTS(SELECT 1 FROM erased)"))
            return rows;
        addFromTables(db, rows);
        addFromHeld(db, book, rows);
        return rows;
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(store.path()));
    }
}

} // namespace ridealong
