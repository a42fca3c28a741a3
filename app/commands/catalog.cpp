// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"

namespace ridealong::cli {

namespace {

constexpr Command commands[] = {
    {"new", "Make a book", Needs::nothing, newBook},
    {"info", "Say what the book holds", Needs::reading, info},
    {"leads", "List leads", Needs::reading, leads},
    {"lead show", "Show a lead with all fields and its history", Needs::reading, leadShow},
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
