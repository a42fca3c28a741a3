// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncstate.h"

#include "base/words.h"
#include "focus/focusfacts.h"
#include "session/exchange.h"
#include "session/exchangefolder.h"
#include "shell/role.h"
#include "shell/widgets/badges.h"
#include "store/backups.h"
#include "sync/conflictreview.h"
#include "sync/decisions.h"
#include "sync/laptops.h"
#include "sync/syncwords.h"

#include <QDir>
#include <QRegularExpression>
#include <QTime>
#include <algorithm>
#include <utility>

namespace ridealong {

namespace {

constexpr int64_t filesRead = 500, lastFilesRead = 30;
constexpr int refusedForDays = 14;
constexpr qsizetype dismissalsKept = 50;
constexpr const char *dismissedKey = "refused_dismissed";
constexpr const char *byHandKey = "backed_up"; // elsewhere than among the book's backups

// Reading alone; that the class also writes is why it asks for more.
Peers peersOf(const Session &session)
{
    return Peers(const_cast<Store &>(session.store()));
}

void nameThem(LaptopLine &line, const Book &book, uint32_t person)
{
    line.person = person;
    line.who = shown(book.personName(person));
    line.first = person ? firstNameOf(book, person) : QString();
    const QString own = person ? shown(book.people().text(person, personField("initials"))) : QString();
    line.initials = own.isEmpty() ? initialsOf(line.who) : own;
    line.below = person ? shown(book.people().text(person, personField("office"))) : QString();
    if (line.below.isEmpty() && person)
        line.below = shown(book.people().text(person, personField("territory")));
}

LaptopState stateOf(const LaptopLine &line)
{
    if (line.conflicts > 0)
        return LaptopState::conflicts;
    if (line.isUndone)
        return LaptopState::undone;
    if (!line.lastFile.isSet())
        return LaptopState::noFileYet;
    return line.daysOld >= SyncState::oldAfterDays ? LaptopState::old : LaptopState::merged;
}

// "Cole's laptop" says nothing that the row does not.
QString nameOf(const LaptopLine &line, const Book &book, uint32_t row)
{
    const QString name = shown(book.tables().laptop.text(row, laptopField("name")));
    return name == line.who || (!line.who.isEmpty() && name.contains(line.who)) ? QString() : name;
}

struct Reading
{
    const Session &session;
    std::vector<Peer> peers;
    std::vector<ExchangeFile> files; // newest first
    std::vector<Decision> open;
    Id own;

    const Book &book() const { return session.book(); }
};

LaptopLine lineOf(const Reading &from, uint32_t row)
{
    const Book &book = from.book();
    const Laptop &laptop = book.tables().laptop[row];
    LaptopLine line{.laptop = row, .id = from.session.store().idOf(Entity::laptop, row)};
    nameThem(line, book, laptop.person.number);
    if (line.who.isEmpty())
        line.who = shown(book.tables().laptop.text(row, laptopField("name")));
    const auto peer = std::ranges::find(from.peers, line.id, &Peer::laptop);
    const Heard heard = heardFrom(line.id, from.files, peersOf(from.session).firstOfExport(line.id),
                                  peer == from.peers.end() ? std::nullopt : std::optional<Peer>(*peer));
    line.lastFile = heard.at;
    line.changes = heard.changes;
    line.isUndone = heard.isUndone;
    line.daysOld = heard.at.isSet() ? daysBetween(heard.at.localDate(), book.today()) : 0;
    line.conflicts = int(std::ranges::count(from.open, line.person, &Decision::person));
    line.state = stateOf(line);
    if (laptop.revokedOn.isSet())
        line.state = LaptopState::revoked;
    if (line.id == from.own) {
        line.state = LaptopState::thisOne;
        line.below = thisLaptopWords();
    }
    line.name = nameOf(line, book, row);
    return line;
}

void addLaptops(SyncState &state, const Reading &from)
{
    const auto &rows = from.book().tables().laptop;
    if (const uint32_t own = laptopOf(from.book(), from.own); own && rows.has(own))
        state.laptops.push_back(lineOf(from, own));
    for (const uint32_t row : partners(from.session))
        state.laptops.push_back(lineOf(from, row));
    const bool knowsOwn = std::ranges::any_of(
        state.laptops, [](const LaptopLine &line) { return line.state == LaptopState::thisOne; });
    if (!knowsOwn) {
        LaptopLine own{.id = from.own, .state = LaptopState::thisOne};
        nameThem(own, from.book(), from.session.user());
        own.below = thisLaptopWords();
        state.laptops.insert(state.laptops.begin(), own);
    }
}

void addInvitations(SyncState &state, const Reading &from)
{
    for (const Invitation &invitation : peersOf(from.session).invitations()) {
        if (!invitation.laptop.isNull() && laptopOf(from.book(), invitation.laptop))
            continue;
        LaptopLine line{.id = invitation.id, .state = LaptopState::invited};
        nameThem(line, from.book(), invitation.person);
        state.laptops.push_back(line);
    }
}

int placeOf(const LaptopLine &line)
{
    switch (line.state) {
    case LaptopState::thisOne:
        return 0;
    case LaptopState::noFileYet:
        return 3;
    case LaptopState::invited:
        return 4;
    case LaptopState::revoked:
        return 5;
    default:
        return 1;
    }
}

// This one, then those with conflicts, then by when they were heard of.
void order(SyncState &state)
{
    std::ranges::stable_sort(state.laptops, [](const LaptopLine &a, const LaptopLine &b) {
        if (placeOf(a) != placeOf(b))
            return placeOf(a) < placeOf(b);
        if ((a.conflicts > 0) != (b.conflicts > 0))
            return a.conflicts > 0;
        return a.lastFile > b.lastFile;
    });
}

std::vector<int64_t> dismissed(const Session &session)
{
    std::vector<int64_t> numbers;
    const QString kept = QString::fromStdString(session.store().meta(dismissedKey));
    for (const QString &number : kept.split(u',', Qt::SkipEmptyParts))
        numbers.push_back(number.toLongLong());
    return numbers;
}

// One that was read after all, under the same name, is no longer worth a word.
void addRefused(SyncState &state, const Reading &from)
{
    const std::vector<int64_t> gone = dismissed(from.session);
    QStringList readSince;
    for (const ExchangeFile &file : from.files) {
        if (!file.incoming)
            continue;
        if (file.problem.isEmpty()) {
            readSince << file.name;
            continue;
        }
        const bool isOld = daysBetween(file.at.localDate(), state.today) > refusedForDays;
        if (isOld || readSince.contains(file.name) || std::ranges::find(gone, file.number) != gone.end())
            continue;
        const uint32_t laptop = file.isUndone() ? laptopOf(from.book(), file.laptop) : 0;
        const uint32_t person = laptop ? from.book().tables().laptop[laptop].person.number : 0;
        state.refused.push_back({file.number, file.name, file.problem, file.isUndone(),
                                 person ? firstNameOf(from.book(), person) : QString()});
        readSince << file.name; // the same file, tried twice
    }
}

void addWaiting(SyncState &state, const Reading &from)
{
    const ExchangeLog log(from.session.store());
    const Result<int64_t> count = log.waitingCount();
    const Result<std::vector<Head>> heads = log.waitingFor();
    const Result<std::vector<StreamInfo>> streams = log.streams();
    if (!count || *count == 0)
        return;
    QStringList names;
    for (const Head &head : heads ? *heads : std::vector<Head>())
        for (const StreamInfo &stream : streams ? *streams : std::vector<StreamInfo>())
            if (stream.id == head.stream) {
                const uint32_t row = laptopOf(from.book(), stream.laptop);
                const uint32_t person = row ? from.book().tables().laptop[row].person.number : 0;
                names << (person ? firstNameOf(from.book(), person) : nameOf(from.book(), stream.laptop));
            }
    names.removeDuplicates();
    names.removeAll(QString());
    state.waiting.push_back({listWords(names), *count});
}

void addFiles(SyncState &state, const Reading &from)
{
    const Week week = Week::of(state.today);
    for (const ExchangeFile &file : from.files) {
        if (file.problem.isEmpty() && (!state.exchanged.isSet() || file.at > state.exchanged))
            state.exchanged = file.at;
        if (file.incoming && file.problem.isEmpty() && Week::of(file.at.localDate()) == week)
            state.receivedThisWeek += file.entries;
    }
}

Instant backedUpByHand(const Session &session)
{
    bool isThere = false;
    const qlonglong ms = QString::fromStdString(session.store().meta(byHandKey)).toLongLong(&isThere);
    return isThere ? Instant{ms} : Instant{};
}

// The names of backups begin with their moment: 2026-10-14-073000-daily.ridealong.
void addBackup(SyncState &state, const Session &session)
{
    if (const Instant byHand = backedUpByHand(session); byHand.isSet()) {
        state.backedUp = byHand.localDate();
        state.backedUpMinute = byHand.localMinuteOfDay();
    }
    static const QRegularExpression named(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d-\\d{6}-.*\\.ridealong$"));
    const QStringList files = QDir(backupFolder(session.store().path()))
                                  .entryList(QDir::Files, QDir::Name | QDir::Reversed)
                                  .filter(named);
    if (files.isEmpty())
        return;
    const QTime time = QTime::fromString(files.front().mid(11, 6), QStringLiteral("HHmmss"));
    const Date day = Date::parseIso(files.front().left(10).toStdString());
    const int minute = time.isValid() ? time.hour() * 60 + time.minute() : 0;
    if (std::pair(day, minute) > std::pair(state.backedUp, state.backedUpMinute)) {
        state.backedUp = day;
        state.backedUpMinute = minute;
    }
}

} // namespace

SyncState syncState(const Session &session, DecisionMemory *memory)
{
    const ThisLaptop own = thisLaptop(session);
    SyncState state{.isManager = isManager(session),
                    .isInTeam = own.isInTeam,
                    .isCopy = own.isCopy,
                    .canWrite = session.store().isWriter(),
                    .today = session.today()};
    addBackup(state, session);
    state.folder = exchangeFolder(session);
    if (!own.isInTeam) {
        addRefused(state, {session, {}, peersOf(session).files(filesRead), {}, own.id});
        return state;
    }
    Reading from{session, peersOf(session).all(), peersOf(session).files(filesRead), {}, own.id};
    if (auto open = decisions(session.store(), session.book(), session.user(), memory))
        from.open = std::move(*open);
    state.decisions = int(from.open.size());
    addLaptops(state, from);
    addInvitations(state, from);
    order(state);
    addFiles(state, from);
    addRefused(state, from);
    addWaiting(state, from);
    const NextFile next = nextFile(session);
    state.nextChanges = next.fresh;
    state.nextAgain = next.entries - next.fresh;
    state.nextSince = next.since;
    return state;
}

QString undoneImport(const Session &session)
{
    const auto last = session.store().operations(1);
    if (last.empty() || last.front().deed.op != Op::importChanges || last.front().state != 3)
        return {};
    for (const ExchangeFile &file : peersOf(session).files(lastFilesRead))
        if (file.isUndone() && file.operation == last.front().number)
            return file.name;
    return {};
}

SyncNews syncNews(Session &session)
{
    SyncNews news{.isInTeam = !session.store().meta("team").empty(), .today = session.today()};
    if (!news.isInTeam)
        return news;
    for (const ExchangeFile &file : peersOf(session).files(lastFilesRead))
        if (file.problem.isEmpty() && (!news.exchanged.isSet() || file.at > news.exchanged))
            news.exchanged = file.at;
    news.decisions = openDecisions(session);
    return news;
}

bool noteBackup(Session &session, Instant at)
{
    return bool(session.setMeta(byHandKey, std::to_string(at.ms)));
}

void dismissRefused(Session &session, int64_t number)
{
    std::vector<int64_t> numbers = dismissed(session);
    numbers.push_back(number);
    QStringList kept;
    for (const int64_t one : numbers)
        kept << QString::number(one);
    (void)session.setMeta(
        dismissedKey,
        kept.mid(std::max<qsizetype>(0, kept.size() - dismissalsKept)).join(u',').toStdString());
}

} // namespace ridealong
