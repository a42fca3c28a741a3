// SPDX-License-Identifier: GPL-3.0-or-later
// An import on its way: the file, what a person said about it, and the plan that follows. A value; nothing of
// it is written.
#pragma once

#include "files/importfolds.h"
#include "session/mappings.h"

#include <optional>

namespace ridealong {

struct ImportDraft
{
    ImportTable table = ImportTable::leads;
    QString path; // empty for what was copied, whose rows stand in the options
    ImportOptions options;
    std::optional<ImportPlan> plan;
    std::string preset = {};             // the program that a person chose; "none" for none
    QString note = {};                   // whose columns were proposed
    uint32_t remembered = 0;             // the row, where they were remembered
    const ImportPreset *found = nullptr; // where they are a program's

    bool isReady() const { return plan.has_value(); }
};

// Plans anew after any of these. Where the file can't be planned, the draft keeps its last plan.
Status plan(ImportDraft &draft, const Book &book);
// By what was remembered, or by the program that wrote the file; forgets what a person chose.
Status propose(ImportDraft &draft, const Book &book);
// Columns by a file that a person chose: JSON, or the .sdl of Salesforce.
Status useMappingFile(ImportDraft &draft, const Book &book, const QString &path);
Status chooseField(ImportDraft &draft, const Book &book, int column, const std::string &key);
// The column that may stand for the company does; what else it goes to stays.
Status useStandIn(ImportDraft &draft, const Book &book);
Status chooseDateOrder(ImportDraft &draft, const Book &book, DateOrder order);
Status chooseDecimal(ImportDraft &draft, const Book &book, char decimal);
// The numbers of the field times this.
Status chooseScale(ImportDraft &draft, const Book &book, const std::string &field, int64_t times);
Status foldValues(ImportDraft &draft, const Book &book, const std::vector<ValueFold> &folds);
Status chooseMeaning(ImportDraft &draft, const Book &book, const std::string &field, const std::string &name,
                     const std::string &meaning);

int matchedColumns(const ImportPlan &plan);
// leads.csv: leads-rejected.csv beside it, under a name that no file has: rows of an earlier import may wait
// there for somebody who mends them.
QString rejectsPathOf(const ImportDraft &draft);

} // namespace ridealong
