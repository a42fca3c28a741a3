// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a book that the program makes by itself, in the folder "NAME backups" beside it: one a day (the
// last 7 are kept), one a week (4), and one before a migration or a large import (4 of each). Any thread may
// make them while another one writes to the book: they read what was saved last. What can't be made is an
// Error, and leaves no part of a file.
#pragma once

#include "base/date.h"
#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace ridealong {

class Connection;

enum class BackupKind : uint8_t { daily, weekly, beforeImport, beforeVersion };

QString backupFolder(const QString &book);
// Nothing is due on the day that the book was made.
bool isBackupDue(const QString &book, Instant made, Instant now);
Status makeDueBackups(const QString &book, Instant made, Instant now, const Progress &progress = {});
// A verified copy of what was saved last, by a connection of the calling thread.
Status copyBook(Connection &from, const QString &to, const Progress &progress = {});
Status makeBackup(const QString &book, BackupKind kind, Instant now, const Progress &progress = {});

} // namespace ridealong
