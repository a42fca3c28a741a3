// SPDX-License-Identifier: GPL-3.0-or-later
// Imports as actions of a session: one operation, one undo. A dry run and a preview write nothing.
#pragma once

#include "files/importrun.h"
#include "session/session.h"

#include <QJsonObject>

namespace ridealong {

Result<ImportReport> importFile(Session &session, const ImportPlan &plan, const Progress &progress = {});
// The same figures, and nothing is written but the rejects file. With mostRows it is a preview of the first
// rows.
Result<ImportReport> dryRun(const Session &session, const ImportPlan &plan, const Progress &progress = {},
                            int64_t mostRows = std::numeric_limits<int64_t>::max());

// Takes an import back, keeping what was changed since: the newest that stands, or the one with this id (or
// the start of it).
struct ImportReverted
{
    QString file;
    int64_t removed = 0;  // records that it had made, of its table
    int64_t restored = 0; // records whose fields went back
};
Result<ImportReverted> revertImport(Session &session, std::string_view id = {},
                                    const Progress &progress = {});
// Whether taking an operation back (or doing it again) is work for a job: an import of many rows, a change of
// many fields.
bool isLongToTakeBack(const Session &session, int64_t operation);

// Those that stand, the latest first.
struct EarlierImport
{
    std::string id;
    QString file;
    std::optional<ImportTable> table;
    Instant at;
    int32_t rows = 0, created = 0, updated = 0, rejected = 0;
};
std::vector<EarlierImport> earlierImports(const Book &book);

QJsonObject toJson(const ImportReport &report);

} // namespace ridealong
