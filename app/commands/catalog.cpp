// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"

namespace ridealong::cli {

namespace {

constexpr Command commands[] = {
    {"new", "Make a book", Needs::nothing, newBook},
    {"info", "Say what the book holds", Needs::reading, info},
    {"leads", "List leads", Needs::reading, leads},
    {"lead show", "Show a lead with all fields and its history", Needs::reading, leadShow},
    {"model show", "Show the scoring model in force", Needs::reading, modelShow},
    {"model export", "Write the scoring model to a file", Needs::reading, modelExport},
    {"model import", "Take a model file as the draft", Needs::writing, modelImport},
    {"model publish", "Grade by the draft from now on", Needs::writing, modelPublish},
    {"model versions", "List the published models", Needs::reading, modelVersions},
    {"model restore", "Publish an earlier version again", Needs::writing, modelRestore},
    {"model check", "Say what is wrong in a model file", Needs::bookIfGiven, modelCheck},
    {"model preview", "Say what publishing a model file would change", Needs::reading, modelPreview},
    {"model backtest", "Hold a model against the closed leads", Needs::reading, modelBacktest},
    {"grade", "Score and grade the leads", Needs::writing, grade},
    {"explain", "Say why a lead has its grade", Needs::reading, explainLead},
    {"audit", "Say who changed what", Needs::reading, audit},
    {"undo", "Take back the last changes", Needs::writing, undo},
    {"redo", "Do again what was taken back", Needs::writing, redo},
    {"check", "Examine the health of the book", Needs::reading, check},
    {"backup", "Write a verified copy of the book", Needs::reading, backup},
    {"help", "Explain a command", Needs::nothing, help},
    {"manual", "Print the manual page", Needs::nothing, manual},
    {"completion", "Print the completion for a shell", Needs::nothing, completions},
};

} // namespace

std::span<const Command> catalog()
{
    return commands;
}

void declareGlobals(CLI::App &app, Globals &globals)
{
    app.add_option("--book", globals.book, "The book to work on")
        ->envname("RIDEALONG_BOOK")
        ->type_name("FILE");
    app.add_flag("--json", globals.json, "Print one JSON document");
    app.add_option("--as", globals.as, "Who does it: a name, initials or e-mail")->type_name("PERSON");
    app.add_option("--today", globals.today, "The day to take for today, such as 2026-11-21")
        ->type_name("DATE");
    app.add_flag("--quiet", globals.quiet, "No progress and no messages");
}

} // namespace ridealong::cli
