// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the page Sync, of the top bar and of what a screen reader hears. Pure.
#pragma once

#include "sync/syncstate.h"

namespace ridealong {

struct ChangeReport;
struct FileSize;

QString thisLaptopWords();                                // "This laptop"
QString belowWords(const LaptopLine &line);               // "Louisville · Field laptop"
QString fileTimeWords(Instant at, Date today);            // "Today 8:04 AM", "Fri, Oct 9"
QString laptopStateWords(const LaptopLine &line);         // "5 days old"
QString spokenLaptop(const LaptopLine &line, Date today); // the whole row
QString syncAnswer(const SyncState &state);               // the sentence of the page
QString nextFileWords(const SyncState &state);            // "64 changes since 8:05 AM, ..."
QString waitingWords(const WaitingFile &file);            // "5 changes wait for a file from Anna."
QString undoneWords(const RefusedFile &file);             // of one whose import was taken back
QString backupWords(const SyncState &state);              // "Last backup today 7:30 AM"
QString exchangedWords(Instant at, Date today);           // "Exchanged 8:05 AM"; empty before the first
QString toReviewWords(int decisions);                     // "2 to review"; empty for none
QStringList toldSentences(const ChangeReport &report);    // what came, then what is to be known about it
QString moreDecisionsWords(const ChangeReport &report, int more); // those that no field tells; may be empty
QString sizeWords(int64_t bytes);                                 // "18 KB"
QString sizeWords(const FileSize &size);                          // "about 7.4 MB" where it was reckoned
QString shortName(const QString &fileName);                       // a long one is cut in its middle

} // namespace ridealong
