// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a plan: reads the file row by row in constant memory and turns each row into changes, written in parts
// within one action. Bad rows never stop it: they are counted, listed and written to the rejects file with
// line, column and reason. Without a writer nothing is written and the figures are the same. Cancelled or
// failed, the action is as if it had not been.
#pragma once

#include "base/progress.h"
#include "files/importalike.h"
#include "files/importfolds.h"
#include "files/importplan.h"
#include "store/bulkwriter.h"

#include <map>

namespace ridealong {

struct Rejection
{
    int64_t line = 0;   // where the row starts
    std::string column; // its header; empty where it is the whole row
    QString reason;
    std::string cell = {}; // what stands there, cut where it is long
};

// Every row is one of created, updated, skipped or rejected.
struct ImportReport
{
    int64_t rows = 0;
    int64_t created = 0;
    int64_t updated = 0;
    int64_t unchanged = 0; // of updated: the book knew all of it already
    int64_t skipped = 0;
    int64_t rejected = 0;
    int64_t duplicates = 0;     // of created: they look like a row that was there
    int64_t alike = 0;          // rows that look like a lead or an earlier row, also the doubtful ones
    int64_t recordsUpdated = 0; // one row may update many leads
    int64_t replacedCharacters = 0;
    std::vector<std::string> peopleAdded;
    std::vector<Rejection> rejections;         // the first thousand
    std::map<std::string, int64_t> rejectedBy; // all, by the column that was at fault; "" for none
    std::vector<AlikeRow> alikeRows = {};      // the first thousand
    std::vector<ValueFold> folds = {};         // of a dry run, the most rows first
    std::vector<std::pair<std::string, std::string>> columns; // header and field; empty for none
    QString format;
    QStringList notes;
    double seconds = 0;
    bool wroteRejects = false;
    int64_t operation = 0; // 0 where nothing had to be written
};

struct ImportRunOptions
{
    Instant now;
    uint32_t user = 0;                                      // who imports; stands in moves
    BulkWriter *writer = nullptr;                           // null: a dry run
    int64_t mostRows = std::numeric_limits<int64_t>::max(); // for previews
    std::function<void(const ChangeSet &)> seen = {};       // each part of what is, or would be, written
};

Result<ImportReport> runImport(const ImportPlan &plan, const Book &book, const ImportRunOptions &options,
                               const Progress &progress);

QString describe(const ImportReport &report); // "8,800 rows: 8,800 new, 0 updated …"

} // namespace ridealong
