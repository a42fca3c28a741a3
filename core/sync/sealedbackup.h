// SPDX-License-Identifier: GPL-3.0-or-later
// A backup that only a passphrase opens: the whole book in an envelope of the kind backup, so it may lie on a
// stick or in a cloud. The book's bytes never lie in the clear anywhere but beside the book. The passphrase
// is kept nowhere: who loses it loses the backup.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace ridealong {

class Store;

inline constexpr int shortestPassphrase = 8;

struct BookToSeal
{
    QString path;
    Id team, laptop;
};
BookToSeal bookToSeal(const Store &store);

// Of what was saved last; any thread, while another one writes. Refused for an existing file.
Status backupEncrypted(const BookToSeal &book, const QString &to, const QString &passphrase, Instant now,
                       const Progress &progress = {});
Status backupEncrypted(const Store &store, const QString &to, const QString &passphrase, Instant now,
                       const Progress &progress = {});
bool isEncryptedBackup(const QString &file); // by its first bytes
// The book inside, to `to`, which is replaced; nothing stays there where it fails.
Status openEncryptedBackup(const QString &file, const QString &passphrase, const QString &to,
                           const Progress &progress = {});

} // namespace ridealong
