// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/takeover.h"

#include "store/backups.h"
#include "store/storeparts.h"

#include <QDir>
#include <sqlite3.h>

namespace ridealong {

namespace {

void copyAll(Connection &from, Connection &to)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        to.fail(sqlite3_errcode(to.handle()));
    const int code = sqlite3_backup_step(copy, -1);
    sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE)
        throw StoreError(code, sqlite3_errstr(code));
}

} // namespace

Status takeContentOf(Store &store, const QString &book, Instant now)
{
    if (const Status kept = makeBackup(store.path(), BackupKind::beforeImport, now); !kept)
        return kept;
    try {
        Connection from(book, Connection::Mode::read);
        copyAll(from, StoreParts::writing(store));
        return Done{};
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(store.path()));
    }
}

} // namespace ridealong
