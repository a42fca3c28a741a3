// SPDX-License-Identifier: GPL-3.0-or-later
// Coaching notes, private and shared, and what the rep answers.
#include "commands/catalog.h"
#include "commands/coachjson.h"
#include "commands/ridejson.h"

#include "work/coaching.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// Only who wrote a private note sees it, and no rep does.
bool seesPrivate(const Context &context, uint32_t row)
{
    return actsAsManager(context) &&
           context.book().tables().privateNote[row].by.number == context.session->user();
}

struct NoteRow
{
    Entity entity;
    uint32_t row;
    Date on;
};

std::vector<NoteRow> notesAbout(const Context &context, uint32_t rep)
{
    const Tables &tables = context.book().tables();
    std::vector<NoteRow> rows;
    for (uint32_t row = 1; row < tables.privateNote.end(); ++row)
        if (tables.privateNote.has(row) && tables.privateNote[row].rep.number == rep &&
            seesPrivate(context, row))
            rows.push_back({Entity::privateNote, row, tables.privateNote[row].on});
    for (uint32_t row = 1; row < tables.coachingNote.end(); ++row)
        if (tables.coachingNote.has(row) && tables.coachingNote[row].rep.number == rep)
            rows.push_back({Entity::coachingNote, row, tables.coachingNote[row].on});
    std::ranges::stable_sort(rows, std::greater{}, &NoteRow::on);
    return rows;
}

Result<Output> committed(Context &context, const Deed &deed, ChangeSet changes, const QString &sentence,
                         QJsonObject json)
{
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return Output{std::move(json), sentence};
}

struct NoteArguments
{
    std::string person, text, lead, ride, skill;
    bool isPrivate = false, isShared = false;
};

Result<NoteWish> wishOf(const Context &context, const NoteArguments &args)
{
    const Book &book = context.book();
    const auto rep = findCoached(context, args.person);
    const auto lead = args.lead.empty() ? Result<uint32_t>(0u) : findLead(book, args.lead);
    const auto ride = args.ride.empty() ? Result<uint32_t>(0u) : findRide(context, args.ride);
    const auto skill = args.skill.empty() ? Result<uint32_t>(0u) : findSkill(book, args.skill);
    for (const auto *found : {&rep, &lead, &ride, &skill})
        if (!*found)
            return found->error();
    if (args.isPrivate && args.isShared)
        return Error{ErrorKind::usage, tr("A note is private or shared, not both.")};
    return NoteWish{.rep = *rep,
                    .by = context.session->user(),
                    .text = args.text,
                    .isPrivate = !args.isShared,
                    .lead = *lead,
                    .ride = *ride,
                    .skill = *skill,
                    .on = {}};
}

struct AnswerArguments
{
    std::string what, comment;
    bool read = false, acknowledge = false;
};

struct Answered
{
    Entity entity;
    uint32_t row;
};

Result<Answered> answered(const Context &context, const std::string &what)
{
    const Tables &tables = context.book().tables();
    const bool isRide = what.starts_with("ride:");
    if (!isRide && !what.starts_with("note:"))
        return Error{ErrorKind::usage, tr("Say what is answered, as note:ID or ride:ID.")};
    const auto row = isRide ? findRide(context, what.substr(5))
                            : findRow(tables.coachingNote, what.substr(5), tr("There is no note %1."));
    if (!row)
        return row.error();
    return Answered{isRide ? Entity::ride : Entity::coachingNote, *row};
}

QJsonObject answerJson(const Book &book, const Answered &what)
{
    const Ride &ride = book.tables().ride[what.entity == Entity::ride ? what.row : 0];
    if (what.entity == Entity::coachingNote)
        return noteJson(book, what.entity, what.row);
    return {{"id", idOf(book.tables().ride, what.row)},
            {"kind", "ride"},
            {"on", date(ride.on)},
            {"read_on", date(ride.readOn)},
            {"acknowledged_on", date(ride.acknowledgedOn)},
            {"comment", text(book.tables().ride.text(ride, rideField("reply")))}};
}

} // namespace

Run coachNote(Options &options)
{
    auto args = std::make_shared<NoteArguments>();
    options.add("PERSON", args->person, "The rep, by name, initials or e-mail").required();
    options.add("--text", args->text, "What the note says").required();
    options.flag("--private", args->isPrivate, "It never leaves this laptop; so it is when nothing is said");
    options.flag("--shared", args->isShared, "The rep reads it");
    options.add("--lead", args->lead, "The lead that it is about");
    options.add("--ride", args->ride, "The id of the ride-along that it is about").called("ID");
    options.add("--skill", args->skill, "The skill that it is about");
    return [args](Context &context) -> Result<Output> {
        const auto wish = wishOf(context, *args);
        if (!wish)
            return wish.error();
        ChangeSet changes = context.session->change();
        const Book &book = context.book();
        if (const Status written = writeNote(changes, book, *wish); !written)
            return written.error();
        const QString name = shown(book.personName(wish->rep));
        if (const Status done = context.session->commit({Op::writeNote, name}, std::move(changes)); !done)
            return done.error();
        const Entity entity = wish->isPrivate ? Entity::privateNote : Entity::coachingNote;
        const uint32_t row = book.tables().at(entity)->end() - 1;
        return Output{noteJson(book, entity, row),
                      wish->isPrivate
                          ? tr("Wrote a private note about %1. It never leaves this laptop.").arg(name)
                          : tr("Wrote a note that is shared with %1.").arg(name)};
    };
}

Run coachNotes(Options &options)
{
    auto person = std::make_shared<std::string>();
    options.add("PERSON", *person, "The rep, by name, initials or e-mail").required();
    return [person](Context &context) -> Result<Output> {
        const auto rep = findCoached(context, *person);
        if (!rep)
            return rep.error();
        const Book &book = context.book();
        QJsonArray rows;
        QList<QStringList> lines;
        for (const NoteRow &note : notesAbout(context, *rep)) {
            const QJsonObject json = noteJson(book, note.entity, note.row);
            rows << json;
            lines << QStringList{json["id"].toString(), shown(note.on.iso()), json["kind"].toString(),
                                 json["text"].toString().simplified()};
        }
        return Output{
            QJsonObject{{"person", text(book.personName(*rep))}, {"total", rows.size()}, {"rows", rows}},
            table({tr("Id"), tr("On"), tr("Kind"), tr("Note")}, lines)};
    };
}

Run coachShare(Options &options)
{
    struct Arguments
    {
        std::string note;
        bool remove = false;
    };
    auto args = std::make_shared<Arguments>();
    options.add("NOTE", args->note, "The id of a private note of yours, or the beginning of it").required();
    options.flag("--remove", args->remove, "Take the private note away");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto row = findRow(book.tables().privateNote, args->note, tr("There is no note %1."),
                                 [&](uint32_t note) { return seesPrivate(context, note); });
        if (!row)
            return row.error();
        const uint32_t rep = book.tables().privateNote[*row].rep.number;
        ChangeSet changes = context.session->change();
        if (const Status shared = shareNote(changes, book, *row, args->remove, context.session->user());
            !shared)
            return shared.error();
        const QString name = shown(book.personName(rep));
        if (const Status done =
                context.session->commit({Op::writeNote, name, tr("shared")}, std::move(changes));
            !done)
            return done.error();
        return Output{noteJson(book, Entity::coachingNote, book.tables().coachingNote.end() - 1),
                      tr("The note is shared with %1.").arg(name)};
    };
}

Run coachAnswer(Options &options)
{
    auto args = std::make_shared<AnswerArguments>();
    options.add("WHAT", args->what, "note:ID or ride:ID (its debrief)").required();
    options.flag("--read", args->read, "It was read");
    options.flag("--acknowledge", args->acknowledge, "It was read and taken up");
    options.add("--comment", args->comment, "What the rep says to it").called("TEXT");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto what = answered(context, args->what);
        if (!what)
            return what.error();
        if (!args->read && !args->acknowledge && args->comment.empty())
            return Error{ErrorKind::usage, tr("Give --read, --comment TEXT or --acknowledge.")};
        const CoachingAnswer answer = args->acknowledge        ? CoachingAnswer::acknowledge
                                      : !args->comment.empty() ? CoachingAnswer::comment
                                                               : CoachingAnswer::read;
        ChangeSet changes = context.session->change();
        if (const Status done = answerCoaching(changes, book, what->entity, what->row,
                                               context.session->user(), answer, args->comment);
            !done)
            return done.error();
        const Deed deed{Op::answerCoaching, shown(book.personName(context.session->user()))};
        const auto out = committed(context, deed, std::move(changes), describe(deed), {});
        return out ? Result<Output>(Output{answerJson(book, *what), out->text}) : out.error();
    };
}

} // namespace ridealong::cli
