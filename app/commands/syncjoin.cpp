// SPDX-License-Identifier: GPL-3.0-or-later
// How a laptop comes into a team: by an invitation and its passphrase, or by a join file that the manager
// approves.
#include "commands/catalog.h"
#include "commands/progressbar.h"
#include "commands/syncnames.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString fullPath(const std::string &file)
{
    return QFileInfo(shown(file)).absoluteFilePath();
}

QJsonObject requestJson(const JoinRequest &request)
{
    return {{"device", idJson(request.laptop)},
            {"team", idJson(request.team)},
            {"name", text(request.name.toStdString())},
            {"person", text(request.person.toStdString())},
            {"fingerprint", request.fingerprint}};
}

QString digitsOf(const QString &fingerprint)
{
    QString digits;
    for (const QChar each : fingerprint)
        if (each.isLetterOrNumber())
            digits += each.toLower();
    return digits;
}

// Who the join file says it is, unless somebody else is named.
Result<uint32_t> personOf(const Book &book, const JoinRequest &request, const std::string &named)
{
    if (!named.empty())
        return findPerson(book, named);
    if (const uint32_t person = book.personNamed(request.person.toStdString()))
        return person;
    return Error{ErrorKind::usage,
                 request.person.isEmpty()
                     ? tr("Say whose laptop it is: --person NAME.")
                     : tr("The join file says that the laptop is %1’s, who is not on the team. "
                          "Say whose it is: --person NAME.")
                           .arg(request.person)};
}

struct Approval
{
    std::string join, out, person, fingerprint;
};

Result<Output> approveOne(Context &context, const Approval &args)
{
    const auto request = readJoin(shown(args.join));
    if (!request)
        return request.error();
    const auto person = personOf(context.book(), *request, args.person);
    if (!person)
        return person.error();
    if (!args.fingerprint.empty() && digitsOf(shown(args.fingerprint)) != digitsOf(request->fingerprint))
        return refuse(
            tr("The fingerprint is not the one of the join file, which is %1. Nothing was approved. "
               "Ask for a new join file.")
                .arg(request->fingerprint));
    const QString out = fullPath(args.out);
    if (const Status done =
            approve(*context.session, *request, *person, out, progressBar(context.globals, "Writing"));
        !done)
        return done.error();
    QJsonObject json = requestJson(*request);
    const QString name = shown(context.book().personName(*person));
    json["person"] = name;
    json["file"] = out;
    const QString said =
        args.fingerprint.empty()
            ? tr("The laptop %1 of %2 is let in. Its fingerprint is %3: compare it with what "
                 "%2’s laptop shows; if it differs, revoke the laptop. Give %2 the file %4.")
            : tr("The laptop %1 of %2 is let in: its fingerprint is %3, as you said. Give %2 "
                 "the file %4.");
    return Output{json, said.arg(request->name, name, request->fingerprint, out)};
}

} // namespace

Run syncInvite(Options &options)
{
    auto person = std::make_shared<std::string>(), out = std::make_shared<std::string>(),
         passphrase = std::make_shared<std::string>();
    options.add("PERSON", *person, "Whom: a name, initials or e-mail").required();
    options.add("OUT", *out, "The file to write, which ends in .rlx").required();
    options.add("--passphrase-file", *passphrase, "A file whose first line opens the invitation")
        .called("FILE")
        .required();
    return [=](Context &context) -> Result<Output> {
        const auto words = readPassphrase(*passphrase);
        if (!words)
            return words.error();
        const auto who = findPerson(context.book(), *person);
        if (!who)
            return who.error();
        const QString file = fullPath(*out);
        if (const Status may = context.session->store().mayReplace(file); !may)
            return may.error();
        const auto sentence =
            invite(*context.session, *who, file, *words, progressBar(context.globals, "Inviting"));
        if (!sentence)
            return sentence.error();
        return Output{QJsonObject{{"file", file},
                                  {"person", text(context.book().personName(*who))},
                                  {"team", idJson(thisLaptop(*context.session).team)},
                                  {"size_bytes", QFileInfo(file).size()},
                                  {"sentence", *sentence}},
                      *sentence};
    };
}

Run syncJoin(Options &options)
{
    auto out = std::make_shared<std::string>();
    options.add("OUT", *out, "The join file to write").required();
    return [out](Context &context) -> Result<Output> {
        const QString file = fullPath(*out);
        if (const Status may = context.session->store().mayReplace(file); !may)
            return may.error();
        const auto request = writeJoin(*context.session, file);
        if (!request)
            return request.error();
        QJsonObject json = requestJson(*request);
        json["file"] = file;
        return Output{json, tr("Wrote %1. Give it to the manager, and read this fingerprint to him: %2. The "
                               "answer is imported with: sync import ANSWER.")
                                .arg(file, request->fingerprint)};
    };
}

Run syncApprove(Options &options)
{
    auto args = std::make_shared<Approval>();
    options.add("JOIN", args->join, "The join file of the other laptop").required();
    options.add("OUT", args->out, "The answer to write").required();
    options.add("--person", args->person, "Whose laptop it is; else as the join file says");
    options.add("--fingerprint", args->fingerprint, "What the other laptop shows; approves only that one")
        .called("DIGITS");
    return [args](Context &context) { return approveOne(context, *args); };
}

Run syncRequest(Options &options)
{
    auto out = std::make_shared<std::string>();
    options.add("OUT", *out, "The small file to write").required();
    return [out](Context &context) -> Result<Output> {
        if (!thisLaptop(*context.session).isInTeam)
            return noTeamYet(shown(context.book().info().role));
        const QString file = fullPath(*out);
        if (const Status may = context.session->store().mayReplace(file); !may)
            return may.error();
        if (const Status done = writeRequest(*context.session, file); !done)
            return done.error();
        return Output{QJsonObject{{"file", file}, {"size_bytes", QFileInfo(file).size()}},
                      tr("Wrote %1. Whoever imports it knows what this laptop lacks, and the next file from "
                         "there has it.")
                          .arg(file)};
    };
}

} // namespace ridealong::cli
