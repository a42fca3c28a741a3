// SPDX-License-Identifier: GPL-3.0-or-later
// How a file will be taken into a book: the file's format, the field of each column and how its cells are
// written, found out from the first rows and from what a person said. A value: made from the file, read and
// overruled by a person (make it again with another mapping), then run. Nothing is written here.
#pragma once

#include "files/importcell.h"
#include "files/mapping.h"
#include "files/tabled.h"

#include <QStringList>
#include <map>
#include <optional>
#include <unordered_map>

namespace ridealong {

// What happens to a row of which the book knows the match already. Empty cells never blank anything out.
enum class OnMatch : uint8_t {
    update, // the row's cells win
    fill,   // only what is empty gets filled
    skip,   // the row is left out
    create  // the row is a new one all the same
};
std::optional<OnMatch> onMatchNamed(std::string_view name);
const char *nameOf(OnMatch what);

struct ImportOptions
{
    ImportMapping mapping = {};
    // Fields that must all be the same; a lead's company counts as its company key. None: leads by their
    // reference if the file has one (else every row is a new lead, and those that look like duplicates are
    // counted), people by name or e-mail, costs by source and month, quotas by person and period.
    std::vector<std::string> match = {};
    std::optional<OnMatch> onMatch =
        {}; // update; for activities and sales create: skip leaves out repetitions
    // Leads only: a row that looks like a lead of the book or like an earlier row (files/importalike.h) is a
    // new lead unless a person says otherwise: for all of them, or of one row, by its line. What is said of a
    // row also holds where it matches. In a file of references, a row that has none and that a lead holds
    // already is a match.
    std::optional<OnMatch> onLikely = {};
    std::map<int64_t, OnMatch> decisions = {};
    QString name = {};               // of the file that a person chose, where the path is another's
    QString rejects = {};            // where rejected rows are written to; empty for nowhere
    QString sheet = {};              // of a workbook: name or number; empty for the first with rows
    std::optional<Tabled> rows = {}; // the file as rows where they are at hand already; `path` is not read
    bool isDraft = false;            // a person goes on matching columns: what every row needs may still lack
};

struct ImportColumn
{
    std::string header; // each another; "Column 3" where the file names none
    int field = -1;     // of ImportPlan::fields
    CellFormat format = {};
    bool ambiguous = false; // the cells can be read in two ways, the usual one was taken

    // Of the rows that were looked at:
    std::vector<std::string> samples = {}; // a few cells, each another
    int filled = 0;
    int readable = 0;                           // of these, as the field needs it
    std::vector<std::string> unknownNames = {}; // people whom the book does not know: they will be added
    std::vector<std::string> unreadable = {};   // a few cells that are not

    std::vector<int> also = {}; // further fields that get the same cells
};

struct ImportPlan
{
    ImportTable table = ImportTable::leads;
    QString path; // of what a person chose
    QString name;
    Tabled rows; // what is read
    CsvFormat format;
    std::vector<ImportField> fields;
    std::vector<ImportColumn> columns;
    std::vector<Value> constants; // by field; names of linked rows as texts
    std::vector<std::unordered_map<std::string, std::string>> values; // by field: folded text to its meaning
    std::vector<int> match;                                           // fields
    OnMatch onMatch = OnMatch::update;
    std::optional<OnMatch> onLikely = {};
    std::map<int64_t, OnMatch> decisions;
    QString rejects;
    int rowsLookedAt = 0;
    QStringList notes; // sentences for a person
    QString lacks;     // of a draft: what has no column yet, in a sentence; such a plan is not run
    int standIn = -1;  // the column that may stand for a company that lacks

    int field(std::string_view key) const { return fieldNamed(fields, key); }
    bool isFilled(std::string_view key) const; // by a column or a constant
    // The text that counts for a cell of this field: its meaning where the mapping gives one.
    std::string_view meaning(int field, std::string_view cell, std::string &folded) const;
};

// All that the column goes to, by key; one empty text where it is left out.
std::vector<std::string> fieldsOf(const ImportPlan &plan, const ImportColumn &column);
// Of the columns, as a mapping names them.
Result<std::vector<std::string>> headersOf(const Book &book, ImportTable table, const Tabled &rows,
                                           const ImportMapping &mapping);

// Fails with a sentence for a file that is none of rows, has no rows, or has no column for what every row
// needs.
Result<ImportPlan> planImport(const Book &book, ImportTable table, const QString &path,
                              const ImportOptions &options);

QString sourceName(const ImportPlan &plan); // "leads-may.csv"
QString describe(const ImportPlan &plan);   // "comma, UTF-8, header in line 1; dates year-month-day"

} // namespace ridealong
