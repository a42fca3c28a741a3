// SPDX-License-Identifier: GPL-3.0-or-later
// A book back to a moment of which there is a backup. The backup is verified before anything is touched, the
// present book is kept beside the other backups, and the exchange of the two is one rename: whoever is killed
// finds either the old book or the new one, whole. Refused while another program has the book.
#pragma once

#include "base/date.h"
#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <optional>
#include <vector>

namespace ridealong {

// A verified copy of what was saved last, by a connection of its own: any thread, while another one writes.
Status copyOfBook(const QString &book, const QString &to, const Progress &progress = {});

// A backup that the program made by itself.
struct BackupMoment
{
    QString file;
    Instant at;
    QString kind; // daily, weekly, before-import, before-version, before-restore
    int64_t bytes = 0;
};
std::vector<BackupMoment> momentsOf(const QString &book);                  // the newest first
std::optional<BackupMoment> momentAt(const QString &book, Instant latest); // the newest not after it

struct BackupFacts
{
    bool isSameBook = true; // false for one of another book; true where the present one can't say
    int version = 0;
    int64_t leads = 0;
    Instant newest; // when somebody last did something in it
};
// Opened for reading only, every page looked at.
Result<BackupFacts> examineBackup(const QString &backup, const QString &book);

struct RestoreWish
{
    QString book;
    QString backup; // not encrypted
    Instant now;
    bool mayBeAnother = false; // else a backup of another book is refused
};
struct Restored
{
    BackupFacts facts;
    QString kept; // the book as it was before, of which the last four stay; empty where there was none
};
Result<Restored> restoreBook(const RestoreWish &wish, const Progress &progress = {});

} // namespace ridealong
