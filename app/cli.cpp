// SPDX-License-Identifier: GPL-3.0-or-later
// ridealong-cli: reads the words, looks the command up in the catalog, opens the book as the command needs
// it, and prints what it gives. Never needs a display.
#include "commands/tree.h"
#include "session/firstskills.h"
#include "store/backups.h"
#include "version.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <cstdio>

using namespace ridealong;
using namespace ridealong::cli;

namespace {

struct Chosen
{
    const Command *command = nullptr;
    Run run;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

int fail(const Error &error)
{
    std::fprintf(stderr, "ridealong-cli: %s\n", qPrintable(error.text.simplified()));
    return error.kind == ErrorKind::usage ? 2 : 1;
}

Result<Clock> clockOf(const Globals &globals)
{
    if (globals.today.empty())
        return Clock();
    const Date today = Date::parseIso(globals.today);
    if (!today.isSet())
        return Error{ErrorKind::usage,
                     tr("--today takes a date such as 2026-11-21, not %1.").arg(shown(globals.today))};
    return Clock::at(today);
}

Result<std::unique_ptr<Session>> openBook(const Globals &globals, Needs needs, const Clock &clock)
{
    if (globals.book.empty())
        return Error{ErrorKind::usage, tr("Say which book: --book FILE, or set RIDEALONG_BOOK.")};
    const auto access = needs == Needs::writing ? Store::Access::write : Store::Access::read;
    auto session = Session::open(shown(globals.book), access, clock);
    if (session)
        if (const Status added = addSkillsIfNone(**session); !added)
            return added.error();
    if (session && !globals.as.empty()) {
        const auto person = findPerson((*session)->book(), globals.as);
        if (!person)
            return person.error();
        (*session)->setUser(*person);
    }
    return session;
}

int print(const Globals &globals, const Output &output)
{
    QByteArray bytes = output.text.toUtf8();
    if (globals.json)
        bytes = output.json.isArray() ? QJsonDocument(output.json.toArray()).toJson()
                                      : QJsonDocument(output.json.toObject()).toJson();
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += '\n';
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()) ||
        std::fflush(stdout))
        return fail({ErrorKind::io,
                     tr("The result could not be written. The disk may be full, or the reader has gone.")});
    return output.status;
}

// Neither changes how the command ended.
void tellAndBackUp(const Globals &globals, Session &session)
{
    const QString warning = session.takeWarning();
    if (!warning.isEmpty())
        std::fprintf(stderr, "ridealong-cli: %s\n", qPrintable(warning));
    const Store &store = session.store();
    const Instant now = session.clock().now();
    if (!store.isWriter() || !isBackupDue(store.path(), store.made(), now))
        return;
    const Status done = makeDueBackups(store.path(), store.made(), now);
    if (!done && !globals.quiet)
        std::fprintf(stderr, "ridealong-cli: %s\n", qPrintable(done.error().text));
}

int runChosen(const Globals &globals, const Chosen &chosen)
{
    const auto clock = clockOf(globals);
    if (!clock)
        return fail(clock.error());
    std::unique_ptr<Session> session;
    const bool optional = chosen.command->needs == Needs::bookIfGiven && globals.book.empty();
    if (chosen.command->needs != Needs::nothing && !optional) {
        auto opened = openBook(globals, chosen.command->needs, *clock);
        if (!opened)
            return fail(opened.error());
        session = std::move(*opened);
    }
    Context context{globals, *clock, session.get()};
    const auto output = chosen.run(context);
    if (session)
        tellAndBackUp(globals, *session);
    return output ? print(globals, *output) : fail(output.error());
}

// -1 where there is something to run.
int parse(CLI::App &root, int argc, char **argv)
{
    try {
        root.parse(argc, argv);
        return -1;
    } catch (const CLI::Success &asked) {
        root.exit(asked);
        return 0;
    } catch (const CLI::ParseError &wrong) {
        std::fprintf(stderr, "ridealong-cli: %s. Try \"ridealong-cli --help\".\n", wrong.what());
        return 2;
    }
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App root("Ridealong: leads, focus, follow-up and ride-alongs of a sales team, in one file",
                  "ridealong-cli");
    root.set_version_flag("--version", versionText);
    root.set_help_all_flag("--help-all", "Help of every command");
    root.require_subcommand(1);
    Globals globals;
    declareGlobals(Options(root), globals);
    Chosen chosen;
    const std::function<void(const Command &, const Run &)> choose = [&chosen](const Command &command,
                                                                               const Run &run) {
        chosen = {&command, run};
    };
    declareCommands(root, choose);
    if (const int status = parse(root, argc, argv); status >= 0)
        return status;

    // What Qt has to say of a machine without a desktop is no message of ours.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "ridealong-cli: %s\n", qPrintable(text));
    });
    QLocale::setDefault(QLocale::c()); // its words are a contract, whatever the machine speaks
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(chosen.command->paints ? new QGuiApplication(argc, argv)
                                                                       : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(versionText));
    return runChosen(globals, chosen);
}
