// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange folder: change files in a folder that anything may carry (Syncthing, Nextcloud, a share, a
// stick). Each laptop writes only files of its own name, reads the others', and takes its own away when all
// have what they hold. Here is what is to be done, decided from names, sizes and what is remembered: no file
// is touched. A newer own file holds all that an older one did, so only the newest counts.
#pragma once

#include "base/date.h"
#include "base/id.h"

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <span>

namespace ridealong {

inline constexpr QLatin1String changeFileEnding(".rlx");

struct FolderFile
{
    QString name;
    int64_t bytes = 0;
    Instant changed;
};

// What became of a file. One that changed since is looked at again; so is one that is not whole yet, for it
// may still be on its way, and one that was refused, when the folder is opened anew.
enum class FolderVerdict : uint8_t { isRead, notForUs, notWhole, refused };

struct SeenFile
{
    int64_t bytes = 0;
    Instant changed;
    FolderVerdict verdict = FolderVerdict::isRead;
    Instant tried;
    bool isTold = false; // that it stays damaged
};
using FolderMemory = std::map<QString, SeenFile>;

// A change file by its name; not a part of one, a hidden one, or a copy that a program made of two versions.
bool isChangeFile(const QString &name);

// "ridealong-TEAM-LAPTOP-000017.rlx"
QString ownFileName(const Id &team, const Id &laptop, int64_t number);
std::optional<int64_t> numberOfOwn(const QString &name, const Id &team, const Id &laptop);

struct FolderSituation
{
    Id team;
    Id laptop;
    bool holdsNews = false;   // something that the last own file does not say
    bool allHaveOurs = false; // all others said after our last file that they have all of it
    int64_t lastNumber = 0;   // of the own files, as remembered
    Instant now;
};

struct FolderPlan
{
    QStringList toRead; // the oldest first
    bool writes = false;
    int64_t number = 0;   // that the next own file gets
    QStringList toRemove; // own ones; after the writing
};

inline constexpr int64_t retryMs = 5'000;          // a file that was not whole
inline constexpr int64_t patienceMs = 10 * 60'000; // until a person is told that it stays so

FolderPlan planFolder(std::span<const FolderFile> files, const FolderMemory &memory,
                      const FolderSituation &situation);
bool isToBeTold(const SeenFile &seen, Instant now); // damaged, and for long enough

} // namespace ridealong
