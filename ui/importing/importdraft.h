// SPDX-License-Identifier: GPL-3.0-or-later
// An import on its way: the file, what a person said about it, and the plan that follows. A value; nothing of
// it is written.
#pragma once

#include "files/importplan.h"

#include <optional>

namespace ridealong {

struct ImportDraft
{
    ImportTable table = ImportTable::leads;
    QString path;
    ImportOptions options;
    std::optional<ImportPlan> plan;

    bool isReady() const { return plan.has_value(); }
};

// Plans anew after any of these. Where the file can't be planned, the draft keeps its last plan.
Status plan(ImportDraft &draft, const Book &book);
Status chooseField(ImportDraft &draft, const Book &book, int column, const std::string &key);
Status chooseDateOrder(ImportDraft &draft, const Book &book, DateOrder order);
Status chooseMeaning(ImportDraft &draft, const Book &book, const std::string &field, const std::string &name,
                     const std::string &meaning);

int matchedColumns(const ImportPlan &plan);
QString rejectsPathOf(const QString &path); // leads.csv: leads-rejected.csv beside it

} // namespace ridealong
