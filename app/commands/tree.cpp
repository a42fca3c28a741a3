// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/tree.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace ridealong::cli {

namespace {

// "lead show" is the sub-command show of the sub-command lead.
CLI::App *under(CLI::App &root, const std::string &words)
{
    CLI::App *at = &root;
    for (const std::string &word : CLI::detail::split(words, ' ')) {
        CLI::App *next = subcommand(*at, word);
        if (!next) {
            next = at->add_subcommand(word);
            next->fallthrough();
        }
        at = next;
    }
    return at;
}

Run declared(const Command &command, CLI::App &app)
{
    Options options(app);
    return command.declare(options);
}

} // namespace

void declareCommands(CLI::App &root, const std::function<void(const Command &, const Run &)> &chosen)
{
    for (const Command &command : catalog()) {
        CLI::App *app = under(root, command.words);
        app->description(command.summary);
        app->callback([&chosen, &command, app, run = declared(command, *app)] {
            if (app->get_subcommands().empty())
                chosen(command, run);
        });
    }
    for (CLI::App *group : root.get_subcommands({}))
        if (std::ranges::none_of(catalog(),
                                 [&](const Command &each) { return each.words == group->get_name(); }))
            group->require_subcommand(1);
}

CLI::App *subcommand(const CLI::App &app, const std::string &name)
{
    const auto found = const_cast<CLI::App &>(app).get_subcommands(
        [&](CLI::App *child) { return child->get_name() == name; });
    return found.empty() ? nullptr : found.front();
}

} // namespace ridealong::cli
