// SPDX-License-Identifier: GPL-3.0-or-later
// Help, the manual page and the completions: all of them read the catalog, so none can lag behind it.
#include "commands/catalog.h"
#include "commands/manualpage.h"
#include "commands/tree.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <set>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Tree
{
    CLI::App root{"", "ridealong-cli"};
    Globals globals;
    std::function<void(const Command &, const Run &)> ignore = [](const Command &, const Run &) {};

    Tree()
    {
        declareGlobals(Options(root), globals);
        declareCommands(root, ignore);
    }

    CLI::App *find(const std::vector<std::string> &words)
    {
        CLI::App *at = &root;
        for (const std::string &word : words)
            if (!(at = subcommand(*at, word)))
                return nullptr;
        return at;
    }
};

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '\\' ? "\\e" : c == '-' ? "\\-" : c == '\'' ? "\\(aq" : std::string(1, c);
    return out;
}

std::string optionsOf(const CLI::App &app)
{
    std::string out;
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_name() == "--help")
            continue;
        out += ".TP\n.B " + escaped(option->get_name(false, true)) + "\n" +
               escaped(option->get_description()) + "\n";
    }
    return out;
}

} // namespace

QString manualPage()
{
    Tree tree;
    std::string page =
        ".TH RIDEALONG\\-CLI 1 \"\" \"Ridealong " + QCoreApplication::applicationVersion().toStdString() +
        "\" \"User commands\"\n"
        ".SH NAME\nridealong\\-cli \\- leads, focus and follow\\-up of a sales team, from the command line\n"
        ".SH SYNOPSIS\n.B ridealong\\-cli\n[\\fB\\-\\-book\\fR FILE] [\\fB\\-\\-json\\fR] [\\fB\\-\\-as\\fR "
        "PERSON]"
        " [\\fB\\-\\-today\\fR DATE] [\\fB\\-\\-quiet\\fR] COMMAND ...\n.SH OPTIONS\n";
    page += optionsOf(tree.root) + ".SH COMMANDS\n";
    for (const Command &command : catalog()) {
        const CLI::App *app = tree.find(CLI::detail::split(command.words, ' '));
        page += std::string(".SS ") + escaped(command.words) + "\n" + escaped(command.summary) + ".\n" +
                optionsOf(*app);
    }
    page += ".SH EXIT STATUS\n0 done; 1 refused or failed, with one line that says why; 2 wrong usage; 3 "
            "done, but some rows"
            " of the input were rejected.\n.SH ENVIRONMENT\n.TP\n.B RIDEALONG_BOOK\nThe book to work on "
            "where \\-\\-book is not given.\n";
    return shown(page);
}

namespace {

std::vector<std::string> wordsUnder(const CLI::App &app)
{
    std::vector<std::string> words;
    for (const CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; }))
        words.push_back(child->get_name());
    for (const CLI::Option *option : app.get_options())
        for (const std::string &name : option->get_lnames())
            words.push_back("--" + name);
    return words;
}

std::string joined(const std::vector<std::string> &words)
{
    return CLI::detail::join(words, " ");
}

// Every place in the tree of commands, with the words that may follow.
std::vector<std::pair<std::string, std::string>> places(const CLI::App &app, const std::string &path,
                                                        const std::string &globals)
{
    std::vector<std::pair<std::string, std::string>> list{
        {path, joined(wordsUnder(app)) + (path.empty() ? "" : " " + globals)}};
    for (const CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; })) {
        const auto below =
            places(*child, path.empty() ? child->get_name() : path + " " + child->get_name(), globals);
        list.insert(list.end(), below.begin(), below.end());
    }
    return list;
}

std::string bashCompletion(const std::vector<std::pair<std::string, std::string>> &list)
{
    std::string out = "_ridealong_cli() {\n    local cur=\"${COMP_WORDS[COMP_CWORD]}\" path=\"\" word\n"
                      "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                      "        case \"$word\" in -*) ;; *) path=\"${path:+$path }$word\" ;; esac\n    done\n "
                      "   case \"$path\" in\n";
    for (auto place = list.rbegin(); place != list.rend(); ++place)
        out += "    \"" + place->first + "\"" + (place->first.empty() ? "" : "|\"" + place->first + " \"*") +
               ") COMPREPLY=($(compgen -W \"" + place->second + "\" -- \"$cur\")) ;;\n";
    return out + "    esac\n    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"$cur\"))\n}\n"
                 "complete -o filenames -F _ridealong_cli ridealong-cli\n";
}

std::string zshCompletion(const std::vector<std::pair<std::string, std::string>> &list)
{
    return "#compdef ridealong-cli\nautoload -U +X bashcompinit && bashcompinit\n" + bashCompletion(list);
}

std::string fishCompletion(CLI::App &root)
{
    std::string out, commands;
    for (const CLI::App *child : root.get_subcommands([](const CLI::App *) { return true; }))
        commands += child->get_name() + " ";
    for (const Command &command : catalog()) {
        const auto words = CLI::detail::split(command.words, ' ');
        const std::string condition = words.size() == 1 ? "not __fish_seen_subcommand_from " + commands
                                                        : "__fish_seen_subcommand_from " + words.front();
        out += "complete -c ridealong-cli -n '" + condition + "' -a " + words.back() + " -d '" +
               command.summary + "'\n";
    }
    for (const CLI::Option *option : root.get_options())
        for (const std::string &name : option->get_lnames())
            out += "complete -c ridealong-cli -l " + name + " -d '" + option->get_description() + "'\n";
    return out;
}

} // namespace

Run help(Options &options)
{
    auto words = std::make_shared<std::vector<std::string>>();
    options.add("COMMAND", *words, "The command to explain");
    return [words](Context &) -> Result<Output> {
        Tree tree;
        CLI::App *app = tree.find(*words);
        if (!app)
            return Error{ErrorKind::usage, tr("There is no command %1. \"ridealong-cli --help\" lists them.")
                                               .arg(shown(CLI::detail::join(*words, " ")))};
        const QString help = shown(app->help("", CLI::AppFormatMode::Normal));
        return Output{QJsonObject{{"help", help}}, help};
    };
}

Run completions(Options &options)
{
    auto shell = std::make_shared<std::string>();
    options.add("SHELL", *shell, "bash, zsh or fish").required().oneOf({"bash", "zsh", "fish"});
    return [shell](Context &) -> Result<Output> {
        Tree tree;
        std::vector<std::string> globals;
        for (const CLI::Option *option : tree.root.get_options())
            for (const std::string &name : option->get_lnames())
                globals.push_back("--" + name);
        const auto list = places(tree.root, "", joined(globals));
        const std::string script = *shell == "bash"  ? bashCompletion(list)
                                   : *shell == "zsh" ? zshCompletion(list)
                                                     : fishCompletion(tree.root);
        return Output{QJsonObject{{"script", shown(script)}}, shown(script)};
    };
}

} // namespace ridealong::cli
