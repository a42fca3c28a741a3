// SPDX-License-Identifier: GPL-3.0-or-later
// How columns were matched before: kept after an import under the headers of its file, proposed for the next
// file that has the same ones, forgotten when a person says so. Keeping is passed over by undo. Belongs to
// this laptop. A plan is proposed by what was remembered, else by the program that seems to have written the
// file, else by the headers alone; what a person said himself comes before all of it.
#pragma once

#include "files/importpresets.h"
#include "session/session.h"

#include <optional>

namespace ridealong {

struct RememberedMapping
{
    uint32_t row = 0;
    std::string name; // of the file that was imported last
    ImportTable table = ImportTable::leads;
    Date usedOn;
    ImportMapping mapping;
};

// The latest first; those that can't be read are left out.
std::vector<RememberedMapping> rememberedMappings(const Book &book);
std::optional<RememberedMapping> rememberedFor(const Book &book, ImportTable table,
                                               const std::vector<std::string> &headers);
QString describe(const RememberedMapping &remembered, Date today); // "As with leads-may.csv on Oct 3."

// After an import: the columns and what its words mean. Nothing where the file has no headers.
Status rememberMapping(Session &session, const ImportPlan &plan, const ImportMapping &said);
Status forgetMapping(Session &session, uint32_t row);
uint32_t mappingNamed(const Book &book, std::string_view name); // 0 for none

struct ProposedPlan
{
    ImportPlan plan;
    ImportOptions options;                            // that the plan was made of
    std::optional<RememberedMapping> remembered = {}; // where it was made of one
    const ImportPreset *preset = nullptr;             // where it was made of one
    QString note = {};                                // which of the two, for a person
};

// `preset`: the program that a person named; empty looks for one by the headers, "none" takes none and
// nothing that was remembered.
Result<ProposedPlan> proposePlan(const Book &book, ImportTable table, const QString &path,
                                 const ImportOptions &options, std::string_view preset = {});

} // namespace ridealong
