// SPDX-License-Identifier: GPL-3.0-or-later
// What reps and managers promised each other.
#include "commands/catalog.h"
#include "commands/coachjson.h"
#include "commands/ridejson.h"

#include "measure/intake.h"
#include "work/coaching.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Arguments
{
    std::string what; // a person, a line or an id
    std::string promise, promisedBy, due, rep, comment, ride, lead;
    bool kept = false, dropped = false, open = false;
};

bool closes(const Arguments &args)
{
    return args.kept || args.dropped || args.open;
}

// --what and its companions.
Result<CommitmentWish> wishOfParts(const Context &context, const Arguments &args)
{
    const Book &book = context.book();
    const auto rep = findCoached(context, args.what);
    const auto person = args.promisedBy.empty() ? rep : findPerson(book, args.promisedBy);
    const auto lead = args.lead.empty() ? Result<uint32_t>(0u) : findLead(book, args.lead);
    const auto ride = args.ride.empty() ? Result<uint32_t>(0u) : findRide(context, args.ride);
    for (const auto *found : {&rep, &person, &lead, &ride})
        if (!*found)
            return found->error();
    const auto due = args.due.empty() ? Result<Date>(Date{}) : readDate(args.due, book.today());
    if (!due)
        return due.error();
    return CommitmentWish{.rep = *rep,
                          .person = *person,
                          .by = context.session->user(),
                          .what = args.promise,
                          .due = *due,
                          .ride = *ride,
                          .lead = *lead};
}

// "tessa sends three names by fri": of Tessa's coaching, unless --rep says of whose.
Result<CommitmentWish> wishOfLine(const Context &context, const Arguments &args)
{
    const Book &book = context.book();
    const uint32_t user = context.session->user();
    const auto named = args.rep.empty() ? Result<uint32_t>(0u) : findCoached(context, args.rep);
    if (!named)
        return named.error();
    const uint32_t rep = *named                   ? *named
                         : actsAsManager(context) ? readCommitment(book, 0, user, args.what).person
                                                  : user;
    if (!rep || (!*named && !isRep(book, rep)))
        return Error{ErrorKind::usage, tr("Say in whose coaching that was promised, with --rep PERSON.")};
    return readCommitment(book, rep, user, args.what);
}

Result<Output> make(Context &context, const Arguments &args)
{
    const auto wish = args.promise.empty() ? wishOfLine(context, args) : wishOfParts(context, args);
    if (!wish)
        return wish.error();
    const Book &book = context.book();
    ChangeSet changes = context.session->change();
    if (const Status made = makeCommitment(changes, book, *wish); !made)
        return made.error();
    const Deed deed{Op::makeCommitment, shown(book.personName(wish->person))};
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    const uint32_t row = book.tables().commitment.end() - 1;
    return Output{
        commitmentJson(book, row),
        wish->due.isSet()
            ? tr("%1 promised by %2: %3")
                  .arg(shown(book.personName(wish->person)), shown(wish->due.iso()), shown(wish->what))
            : tr("%1 promised: %2").arg(shown(book.personName(wish->person)), shown(wish->what))};
}

Result<Output> close(Context &context, const Arguments &args)
{
    const Book &book = context.book();
    const auto &table = book.tables().commitment;
    if (args.kept + args.dropped + args.open > 1)
        return Error{ErrorKind::usage, tr("Give one of --kept, --dropped and --open.")};
    const auto may = [&](uint32_t row) {
        return actsAsManager(context) || table[row].rep.number == context.session->user();
    };
    const auto row = findRow(table, args.what, tr("There is no commitment %1."), may);
    if (!row)
        return row.error();
    const std::string state = args.kept ? "kept" : args.dropped ? "dropped" : "open";
    ChangeSet changes = context.session->change();
    if (const Status set = setCommitment(changes, book, *row, state, args.comment, context.session->user());
        !set)
        return set.error();
    const QString words = shown(table.text(*row, commitmentField("what")));
    const Deed deed{Op::closeCommitment, shown(book.personName(table[*row].person.number)), words};
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return Output{commitmentJson(book, *row),
                  tr("%1: %2").arg(words, QLatin1String(commitmentState(book, *row)))};
}

} // namespace

Run coachCommitment(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options
        .add("WHAT", args->what,
             "A line such as \"tessa sends three names by fri\"; a rep, with --what; or the id of a "
             "commitment, with --kept, --dropped or --open")
        .required();
    options.add("--what", args->promise, "What is promised").called("TEXT");
    options.add("--by-person", args->promisedBy, "Who promises; the rep when not given").called("PERSON");
    options.add("--due", args->due, "Until when").called("DATE");
    options.add("--rep", args->rep, "Of a line: in whose coaching").called("PERSON");
    options.add("--ride", args->ride, "The id of the ride-along on which it was promised").called("ID");
    options.add("--lead", args->lead, "The lead that it is about");
    options.flag("--kept", args->kept, "It was kept");
    options.flag("--dropped", args->dropped, "It is not wanted any more");
    options.flag("--open", args->open, "It is open again");
    options.add("--comment", args->comment, "What came of it").called("TEXT");
    return [args](Context &context) { return closes(*args) ? close(context, *args) : make(context, *args); };
}

Run coachCommitments(Options &options)
{
    auto person = std::make_shared<std::string>();
    options.add("PERSON", *person, "Only of this rep’s coaching");
    return [person](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto rep = findCoachedOrTeam(context, *person);
        if (!rep)
            return rep.error();
        QJsonArray rows;
        QList<QStringList> lines;
        for (uint32_t whose = *rep ? *rep : 1; whose < (*rep ? *rep + 1 : book.people().end()); ++whose)
            for (const uint32_t row : commitmentsOf(book, whose)) {
                const QJsonObject json = commitmentJson(book, row);
                rows << json;
                lines << QStringList{json["id"].toString(), json["state"].toString(), json["due"].toString(),
                                     json["promised_by"].toString(), json["what"].toString().simplified()};
            }
        QJsonObject json = tallyJson(commitmentTally(book, 0, *rep));
        json["rows"] = rows;
        return Output{json, table({tr("Id"), tr("State"), tr("Due"), tr("Promised by"), tr("What")}, lines)};
    };
}

} // namespace ridealong::cli
