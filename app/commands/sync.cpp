// SPDX-License-Identifier: GPL-3.0-or-later
// Where the exchange stands, the laptops of the team, their names, and letting one go.
#include "commands/catalog.h"
#include "commands/syncnames.h"

#include "store/exchangelog.h"
#include "sync/decisions.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <QDir>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr int64_t filesShown = 20;

// What is asked of a book that is only read: Peers writes too, and takes a Store to do so.
Peers peersOf(const Session &session)
{
    return Peers(const_cast<Store &>(session.store()));
}

QJsonArray laptopRows(const Session &session, const Id &own)
{
    QJsonArray rows;
    const auto &laptops = session.book().tables().laptop;
    for (uint32_t laptop = 1; laptop < laptops.end(); ++laptop)
        if (laptops.has(laptop))
            rows << laptopJson(session, laptop, own);
    return rows;
}

QString laptopTable(const QJsonArray &rows)
{
    QList<QStringList> lines;
    for (const auto &each : rows) {
        const QJsonObject row = each.toObject();
        const QString state = row["revoked"].toBool() ? tr("revoked")
                              : row["this"].toBool()  ? tr("this laptop")
                                                      : row["role"].toString();
        QString last =
            row["last_received"].toString(row["taken_back"].toBool() ? tr("taken back") : tr("never"));
        lines << QStringList{row["person"].toString(),
                             row["name"].toString(),
                             state,
                             last.replace(QLatin1Char('T'), QLatin1Char(' ')),
                             row["last_received"].isNull()
                                 ? QString()
                                 : QString::number(row["last_received_changes"].toInteger()),
                             row["id"].toString()};
    }
    return table({tr("Person"), tr("Laptop"), tr("Is"), tr("Last file from it"), tr("Changes"), tr("Id")},
                 lines);
}

QJsonObject fileJson(const ExchangeFile &file, const Book &book)
{
    return {{"number", qint64(file.number)},
            {"way", file.incoming ? QStringLiteral("in") : QStringLiteral("out")},
            {"at", moment(file.at)},
            {"name", file.name},
            {"laptop", idJson(file.laptop)},
            {"with", file.laptop.isNull() ? QJsonValue() : QJsonValue(nameOf(book, file.laptop))},
            {"entries", qint64(file.entries)},
            {"already", qint64(file.known)},
            {"waiting", qint64(file.waiting)},
            {"conflicts", qint64(file.conflicts)},
            {"problem", text(file.problem.toStdString())}};
}

QJsonArray filesJson(const Session &session)
{
    QJsonArray rows;
    for (const ExchangeFile &file : peersOf(session).files(filesShown))
        rows << fileJson(file, session.book());
    return rows;
}

QJsonArray invitationsJson(const Session &session)
{
    QJsonArray rows;
    for (const Invitation &each : peersOf(session).invitations())
        rows << QJsonObject{{"id", shown(each.id.hex())},
                            {"person", text(session.book().personName(each.person))},
                            {"made", moment(each.madeAt)},
                            {"answered", !each.laptop.isNull()},
                            {"laptop", idJson(each.laptop)}};
    return rows;
}

// Of whom files would help, each once.
Result<QStringList> waitedFor(const Session &session)
{
    const ExchangeLog log(session.store());
    const auto heads = log.waitingFor();
    const auto streams = log.streams();
    if (!heads || !streams)
        return heads ? streams.error() : heads.error();
    QStringList names;
    for (const Head &head : *heads)
        for (const StreamInfo &stream : *streams)
            if (const QString name =
                    stream.id == head.stream ? nameOf(session.book(), stream.laptop) : QString();
                !name.isEmpty() && !names.contains(name))
                names << name;
    return names;
}

struct State
{
    ThisLaptop own;
    NextFile next;
    int64_t waiting = 0;
    QStringList waitedFor;
    int decisions = 0;
};

Result<State> stateOf(const Session &session)
{
    State state;
    state.own = thisLaptop(session);
    if (!state.own.isInTeam)
        return state;
    state.next = nextFile(session);
    const auto waiting = ExchangeLog(session.store()).waitingCount();
    const auto names = waitedFor(session);
    const auto open = decisionCount(session.store(), session.book(), session.user());
    if (!waiting || !names || !open)
        return !waiting ? waiting.error() : !names ? names.error() : open.error();
    state.waiting = *waiting;
    state.waitedFor = *names;
    state.decisions = *open;
    return state;
}

QJsonObject stateJson(const Session &session, const State &state)
{
    const ThisLaptop &own = state.own;
    const Store &store = session.store();
    return {{"team", idJson(own.team)},
            {"team_name", text(session.book().info().name)},
            {"in_team", own.isInTeam},
            {"role", text(own.role)},
            {"device", shown(own.id.hex())},
            {"fingerprint", text(own.fingerprint.toStdString())},
            {"keys", text(own.keysAre.toStdString())},
            {"copy", own.isCopy},
            {"restored", own.wasRestored},
            {"peers", own.isInTeam ? laptopRows(session, own.id) : QJsonArray()},
            {"invitations", own.isInTeam ? invitationsJson(session) : QJsonArray()},
            {"files", filesJson(session)},
            {"next", QJsonObject{{"entries", qint64(state.next.entries)},
                                 {"new", qint64(state.next.fresh)},
                                 {"since", moment(state.next.since)}}},
            {"waiting", qint64(state.waiting)},
            {"waiting_for", QJsonArray::fromStringList(state.waitedFor)},
            {"conflicts", state.decisions},
            {"folder", text(store.meta("exchange_folder"))}};
}

QString waitingLine(const State &state)
{
    if (state.waiting == 0)
        return tr("Nothing waits for another file.");
    return state.waitedFor.isEmpty()
               ? tr("%1 changes wait for a file of a laptop that is not known yet.").arg(state.waiting)
               : tr("%1 changes wait for a file from %2. \"sync request OUT\" asks for it.")
                     .arg(state.waiting)
                     .arg(state.waitedFor.join(QStringLiteral(", ")));
}

QString stateText(const Session &session, const State &state)
{
    const ThisLaptop &own = state.own;
    if (!own.isInTeam && !session.store().meta("join").empty())
        return tr("This book asked to be let in by a join file. Import the manager’s answer: sync import "
                  "ANSWER.");
    if (!own.isInTeam)
        return noTeamYet(shown(session.book().info().role)).text;
    const QString team = shown(session.book().info().name), role = shown(own.role);
    QStringList lines{own.fingerprint.isEmpty()
                          ? tr("Team of %1. This laptop is a %2’s; its keys are not here.").arg(team, role)
                          : tr("Team of %1. This laptop is a %2’s; its fingerprint is %3.")
                                .arg(team, role, own.fingerprint)};
    if (own.isCopy)
        lines << tr("This book is a copy of another one. It must join before it may export: sync join OUT.");
    lines << (state.next.entries == 1
                  ? tr("The next file holds %1 change, %2 of it new; the last one was written: %3.")
                  : tr("The next file holds %1 changes, %2 of them new; the last one was written: %3."))
                 .arg(state.next.entries)
                 .arg(state.next.fresh)
                 .arg(momentText(state.next.since))
          << waitingLine(state)
          << (state.decisions == 1  ? tr("1 needs your decision: sync conflicts.")
              : state.decisions > 1 ? tr("%1 need your decision: sync conflicts.").arg(state.decisions)
                                    : tr("Nothing needs your decision."))
          << QString() << laptopTable(laptopRows(session, own.id));
    return lines.join(QLatin1Char('\n'));
}

void addDevice(Options &options, std::string &device)
{
    options.add("DEVICE", device, "The laptop: its id, the beginning of it, its name, or its owner")
        .required();
}

Result<uint32_t> laptopOfTeam(const Context &context, const std::string &device, bool revoked = false)
{
    if (!thisLaptop(*context.session).isInTeam)
        return noTeamYet(shown(context.book().info().role));
    return findLaptop(context.book(), device, revoked);
}

} // namespace

Run syncStatus(Options &)
{
    return [](Context &context) -> Result<Output> {
        const auto state = stateOf(*context.session);
        if (!state)
            return state.error();
        return Output{stateJson(*context.session, *state), stateText(*context.session, *state)};
    };
}

Run syncDevices(Options &)
{
    return [](Context &context) -> Result<Output> {
        const ThisLaptop own = thisLaptop(*context.session);
        const QJsonArray rows = laptopRows(*context.session, own.id);
        return Output{QJsonObject{{"total", rows.size()}, {"rows", rows}},
                      rows.isEmpty() ? noTeamYet(shown(context.book().info().role)).text : laptopTable(rows)};
    };
}

Run syncRename(Options &options)
{
    auto device = std::make_shared<std::string>(), name = std::make_shared<std::string>();
    addDevice(options, *device);
    options.add("NAME", *name, "What it is called from now on").required();
    return [device, name](Context &context) -> Result<Output> {
        Session &session = *context.session;
        const auto laptop = laptopOfTeam(context, *device);
        if (!laptop)
            return laptop.error();
        const uint32_t owner = context.book().tables().laptop[*laptop].person.number;
        const QString whose = shown(context.book().personName(owner));
        ChangeSet changes = session.change();
        if (const Status set = renameLaptop(changes, context.book(), *laptop, *name); !set)
            return set.error();
        if (const Status done = session.commit({Op::editTeam, whose}, std::move(changes)); !done)
            return done.error();
        return Output{laptopJson(session, *laptop, thisLaptop(session).id),
                      tr("The laptop of %1 is called %2 now. The others see it with the next file.")
                          .arg(whose, shown(*name).simplified())};
    };
}

namespace {

Result<Output> takenBack(Context &context, uint32_t laptop)
{
    Session &session = *context.session;
    if (const Status done = takeBackRevoking(session, laptop); !done)
        return done.error();
    return Output{
        laptopJson(session, laptop, thisLaptop(session).id),
        tr("The laptop of %1 is in the team again, and its files are read. Revoke it again when the "
           "last one is imported.")
            .arg(laptopName(context.book(), laptop))};
}

} // namespace

Run syncRevoke(Options &options)
{
    auto device = std::make_shared<std::string>(), reason = std::make_shared<std::string>();
    auto back = std::make_shared<bool>(false);
    addDevice(options, *device);
    options.add("--reason", *reason, "Why, such as lost or stolen").called("TEXT");
    options.flag("--back", *back, "Take a revoking back, such as to import the last file");
    return [device, reason, back](Context &context) -> Result<Output> {
        Session &session = *context.session;
        const auto laptop = laptopOfTeam(context, *device, *back);
        if (!laptop)
            return laptop.error();
        if (*back)
            return takenBack(context, *laptop);
        if (const Status done = revoke(session, *laptop, shown(*reason)); !done)
            return done.error();
        return Output{
            laptopJson(session, *laptop, thisLaptop(session).id),
            tr("Revoked the laptop of %1. It gets no files any more, and what it writes from now on "
               "does not count. What it has can’t be called back. Export to tell the team.")
                .arg(laptopName(context.book(), *laptop))};
    };
}

} // namespace ridealong::cli
