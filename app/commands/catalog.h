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

// demo.cpp
Run demo(CLI::App &options);

// leadedit.cpp
Run leadAdd(CLI::App &options);
Run leadSet(CLI::App &options);
Run leadMove(CLI::App &options);
Run leadDelete(CLI::App &options);
Run leadRestore(CLI::App &options);
Run leadMerge(CLI::App &options);
Run leadOverride(CLI::App &options);

// log.cpp
Run logActivityCommand(CLI::App &options);
Run steps(CLI::App &options);
Run stepAdd(CLI::App &options);
Run stepDone(CLI::App &options);
Run stepMove(CLI::App &options);
Run stepDrop(CLI::App &options);

// focus.cpp
Run mix(CLI::App &options);
Run calls(CLI::App &options);
Run policyShow(CLI::App &options);
Run policySet(CLI::App &options);
Run brakeRelease(CLI::App &options);

// pipeline.cpp
Run pipeline(CLI::App &options);
Run funnelCommand(CLI::App &options);
Run followUpCommand(CLI::App &options);

// import.cpp
Run importCommand(CLI::App &options);
Run importRevert(CLI::App &options);
Run exportCommand(CLI::App &options);

// report.cpp
Run reportWeekly(CLI::App &options);

// manual.cpp
Run manual(CLI::App &options);
Run completions(CLI::App &options);
Run help(CLI::App &options);

} // namespace ridealong::cli
