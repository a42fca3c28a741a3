// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind the rows of the catalog, by topic. Each declares its options and gives what runs it.
#pragma once

#include "commands/command.h"

namespace ridealong::cli {

// book.cpp
Run newBook(CLI::App &options);
Run info(CLI::App &options);
Run check(CLI::App &options);
Run backup(CLI::App &options);

// history.cpp
Run audit(CLI::App &options);
Run undo(CLI::App &options);
Run redo(CLI::App &options);

// leads.cpp
Run leads(CLI::App &options);

// lead.cpp
QJsonObject leadJson(const Session &session, uint32_t lead); // all fields
Output leadOutput(const Context &context, uint32_t lead, const QString &sentence);
Run leadShow(CLI::App &options);

// model.cpp
Run modelShow(CLI::App &options);
Run modelExport(CLI::App &options);
Run modelImport(CLI::App &options);
Run modelPublish(CLI::App &options);
Run modelVersions(CLI::App &options);
Run modelRestore(CLI::App &options);
Run modelCheck(CLI::App &options);
Run modelPreview(CLI::App &options);
Run modelBacktest(CLI::App &options);

// grade.cpp
Run grade(CLI::App &options);
Run explainLead(CLI::App &options);

// manual.cpp
Run manual(CLI::App &options);
Run completions(CLI::App &options);
Run help(CLI::App &options);

} // namespace ridealong::cli
