// SPDX-License-Identifier: GPL-3.0-or-later
// Ride-alongs: listed, shown, cancelled, acknowledged by the rep, and written to files to take along.
#include "commands/catalog.h"
#include "commands/ridejson.h"
#include "commands/steplines.h"

#include "base/words.h"
#include "files/ridecalendar.h"
#include "render/reportfile.h"
#include "report/ridebrief.h"
#include "work/coaching.h"
#include "work/rides.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

void declareRide(Options &options, std::string &ride)
{
    options.add("RIDE", ride, "Its id, the beginning of it, or its day").required();
}

QString repOf(const Book &book, uint32_t ride)
{
    return shown(book.personName(book.tables().ride[ride].rep.number));
}

QString dayOf(const Book &book, uint32_t ride)
{
    return dayWords(book.tables().ride[ride].on);
}

Output listOutput(const Context &context, const std::vector<uint32_t> &rides)
{
    const Book &book = context.book();
    const Places places(book);
    QJsonArray rows;
    QList<QStringList> lines;
    for (const uint32_t ride : rides) {
        const QJsonObject json = rideJson(context, places, ride);
        QStringList companies;
        for (const QJsonValue stop : json["stops"].toArray())
            companies << stop["company"].toString();
        lines << QStringList{
            json["on"].toString(),    json["start_at"].toString(),          json["person"].toString(),
            json["state"].toString(), companies.join(QStringLiteral(", ")), json["id"].toString()};
        rows << json;
    }
    return {QJsonObject{{"total", rows.size()}, {"rows", rows}},
            table({tr("On"), tr("Start"), tr("Rep"), tr("State"), tr("Stops"), tr("Id")}, lines)};
}

Output fileOutput(const Book &book, uint32_t ride, const QString &path, const QString &sentence)
{
    return {QJsonObject{{"id", shown(book.tables().ride.id(ride).hex())},
                        {"person", repOf(book, ride)},
                        {"on", date(book.tables().ride[ride].on)},
                        {"file", path}},
            sentence};
}

Result<Output> writeBrief(const Context &context, const std::string &name, const QString &path)
{
    const Book &book = context.book();
    const auto ride = findRide(context, name);
    if (!ride)
        return ride.error();
    if (const auto format = render::formatOf(path); !format)
        return format.error();
    if (const Status free = context.session->store().mayReplace(path); !free)
        return free.error();
    const report::Document document =
        report::rideBrief(book, effortOf(book), Places(book), {.draft = draftOf(book, *ride)});
    if (const Status written = render::writeReport(document, path); !written)
        return written.error();
    return fileOutput(book, *ride, path,
                      tr("Wrote the brief of the ride-along with %1 on %2 to %3.")
                          .arg(repOf(book, *ride), dayOf(book, *ride), path));
}

Result<Output> writeCalendar(const Context &context, const std::string &name, const QString &path)
{
    const Book &book = context.book();
    const auto ride = findRide(context, name);
    if (!ride)
        return ride.error();
    if (!path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        return refuse(tr("A calendar file ends in .ics, and %1 does not.").arg(path));
    if (const Status free = context.session->store().mayReplace(path); !free)
        return free.error();
    if (const Status written = writeRideCalendar(book, Places(book), *ride, context.clock.now(), path);
        !written)
        return written.error();
    return fileOutput(
        book, *ride, path,
        tr("Wrote the ride-along with %1 on %2 to %3.").arg(repOf(book, *ride), dayOf(book, *ride), path));
}

} // namespace

Run rideList(Options &options)
{
    struct Arguments
    {
        std::string from, to, person;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->person, "Only with this rep");
    options.add("--from", args->from, "Only from this day on").called("DATE");
    options.add("--to", args->to, "Only up to this day").called("DATE");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = personIn(book, args->person);
        if (!person)
            return person.error();
        const auto period = periodIn(book, args->from, args->to);
        if (!period)
            return period.error();
        std::vector<uint32_t> rides = ridesBetween(book, period->from, period->to);
        std::erase_if(rides, [&](uint32_t ride) {
            return !mayRead(context, ride) || (*person && book.tables().ride[ride].rep.number != *person);
        });
        return listOutput(context, rides);
    };
}

Run rideShow(Options &options)
{
    auto name = std::make_shared<std::string>();
    declareRide(options, *name);
    return [name](Context &context) -> Result<Output> {
        const auto ride = findRide(context, *name);
        return ride ? Result<Output>(rideOutput(context, *ride, {})) : ride.error();
    };
}

Run rideCancel(Options &options)
{
    auto name = std::make_shared<std::string>(), reason = std::make_shared<std::string>();
    declareRide(options, *name);
    options.add("--reason", *reason, "Why");
    return [name, reason](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto ride = findRide(context, *name);
        if (!ride)
            return ride.error();
        if (const Status may = refuseReps(context, tr("Only a manager cancels a ride-along.")); !may)
            return may.error();
        ChangeSet changes = context.session->change();
        if (const Status done = cancelRide(changes, book, *ride, *reason); !done)
            return done.error();
        const Deed deed{Op::cancelRide, repOf(book, *ride), dayOf(book, *ride)};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        return rideOutput(context, *ride, describe(deed));
    };
}

Run rideAcknowledge(Options &options)
{
    auto name = std::make_shared<std::string>(), comment = std::make_shared<std::string>();
    declareRide(options, *name);
    options.add("--comment", *comment, "What the rep has to say about it");
    return [name, comment](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto ride = findRide(context, *name);
        if (!ride)
            return ride.error();
        ChangeSet changes = context.session->change();
        if (const Status done = answerCoaching(changes, book, Entity::ride, *ride, context.session->user(),
                                               CoachingAnswer::acknowledge, *comment);
            !done)
            return done.error();
        const Deed deed{Op::answerCoaching, repOf(book, *ride)};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        return rideOutput(context, *ride, describe(deed));
    };
}

Run rideBriefCommand(Options &options)
{
    auto name = std::make_shared<std::string>(), file = std::make_shared<std::string>();
    declareRide(options, *name);
    options.add("OUT", *file, "The file to write, such as brief.pdf").required();
    return [name, file](Context &context) { return writeBrief(context, *name, shown(*file)); };
}

Run rideCalendarCommand(Options &options)
{
    auto name = std::make_shared<std::string>(), file = std::make_shared<std::string>();
    declareRide(options, *name);
    options.add("OUT", *file, "The calendar file to write, such as ride.ics").required();
    return [name, file](Context &context) { return writeCalendar(context, *name, shown(*file)); };
}

} // namespace ridealong::cli
