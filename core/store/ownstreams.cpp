// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownstreams.h"

#include "store/storeparts.h"

namespace ridealong {

Status closeOwnStreams(Store &store)
{
    return StoreParts::saved(store, [&] {
        StoreParts::writing(store).run("UPDATE stream SET mine = 2 WHERE mine = 1");
        StoreParts::log(store).forgetStreams();
    });
}

Result<Id> newIdentity(Store &store, Instant now, bool keepOpen)
{
    const Id id = Id::make(now.ms);
    const Status done = StoreParts::saved(store, [&] {
        Connection &db = StoreParts::writing(store);
        Id old;
        {
            Statement own(db, "SELECT id FROM device WHERE number = 1");
            if (own.step())
                old = own.id(0);
        }
        Statement rename(db, "UPDATE device SET id = ? WHERE number = 1");
        rename.bind(1, id).run();
        Statement keep(db, "INSERT INTO device(id, name) SELECT ?, name FROM device WHERE number = 1");
        keep.bind(1, old).run();
        Statement give(db, "UPDATE stream SET device = ?, mine = CASE mine WHEN 3 THEN 3 ELSE 0 END"
                           " WHERE device = 1 AND (mine <> 1 OR NOT ?2)");
        give.bind(1, db.lastRowId()).bind(2, int64_t(keepOpen)).run();
        StoreParts::log(store).forgetStreams();
    });
    if (!done)
        return done.error();
    return id;
}

Status keepSignature(Store &store, const Digest &entry, std::string_view signature)
{
    return StoreParts::saved(store, [&] {
        Statement save(StoreParts::writing(store), "INSERT OR REPLACE INTO signature(entry, bytes)"
                                                   " SELECT number, ? FROM entry WHERE hash = ?");
        save.bindBlob(1, signature).bindBlob(2, entry.view()).run();
    });
}

} // namespace ridealong
