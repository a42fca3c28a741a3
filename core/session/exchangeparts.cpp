// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exchangeparts.h"

#include "session/ownbook.h"
#include "store/folding.h"
#include "store/ownstreams.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <algorithm>
#include <sodium.h>
#include <sys/stat.h>

namespace ridealong::exchange {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

bool isSameFile(const QString &a, const QString &b)
{
    struct stat one, other;
    return ::stat(QFile::encodeName(a).constData(), &one) == 0 &&
           ::stat(QFile::encodeName(b).constData(), &other) == 0 && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

// Whether another file says that it is this laptop's book. Our own is never opened a second time: it would
// lose its locks.
bool isAnotherBookOf(const Id &laptop, const QString &anchored, const QString &own)
{
    if (anchored == own || !QFileInfo(anchored).isFile() || isSameFile(anchored, own))
        return false;
    const auto other = Store::open(anchored, Store::Access::read);
    return other && Id::fromHex((*other)->deviceId()) == laptop;
}

// Somebody whose approval lets this book into the team again.
bool hasAnotherManager(const Session &session)
{
    const Table<Laptop> &laptops = session.book().tables().laptop;
    for (uint32_t row = 1; row < laptops.end(); ++row)
        if (laptops.has(row) && laptops.id(row) != ownId(session) && !laptops[row].revokedOn.isSet() &&
            laptops.text(row, laptopField("role")) == "manager")
            return true;
    return false;
}

// Against its anchor alone. The only manager, whom nobody could let in again, may move to another machine.
BookIs judgedBy(const Session &session, const std::optional<Anchor> &anchor, bool hasKeys)
{
    const QString path = session.store().path();
    if (anchor && isOfAnotherMachine(*anchor) && hasAnotherManager(session))
        return BookIs::aCopy;
    const bool stillThere = anchor && isAnotherBookOf(ownId(session), anchor->book, path);
    return judge(anchor, path, hasKeys, stillThere, session.store().meta(lostKey),
                 ExchangeLog(session.store()));
}

// What is known to be lost is noted last: whoever is stopped before does all of it again.
Status leaveStreams(Session &session, const std::optional<Anchor> &anchor)
{
    Store &store = storeOf(session);
    std::string lost;
    if (anchor)
        for (const Head &head : lostOf(*anchor, ExchangeLog(store)))
            lost += head.hash.hex() + ' ';
    Status done = store.setMeta(restoredKey, "1");
    if (done)
        done = closeOwnStreams(store);
    return done ? store.setMeta(lostKey, lost) : done;
}

// A copy joins as a laptop of its own and takes along what it writes from now on.
Status goApart(Session &session)
{
    if (isApart(session) || hasTwin(session))
        return Done{};
    const Status closed = closeOwnStreams(storeOf(session));
    return closed ? storeOf(session).setMeta(apartKey, ownId(session).hex()) : closed;
}

// The whole machine was copied, or the book without what remembers it: what is written here from now on stays
// apart from what the other one writes.
Status leaveOldMachine(Session &session)
{
    Status done = closeOwnStreams(storeOf(session));
    if (done)
        done = noteTwin(session);
    return done && !hasTwin(session) ? anchorNow(session) : done;
}

} // namespace

Store &storeOf(Session &session)
{
    return const_cast<Store &>(session.store()); // it owns one that is not const
}

Status mayWrite(const Session &session)
{
    const bool isTheJob = session.isBusy() && QThread::currentThread() != session.thread();
    if (session.canWrite() || (isTheJob && session.store().isWriter()))
        return Done{};
    if (!session.store().isWriter())
        return Error{ErrorKind::readOnly, session.store().readOnlyReason().isEmpty()
                                              ? tr("The book was opened only for reading.")
                                              : session.store().readOnlyReason()};
    return Error{ErrorKind::busy,
                 tr("A longer job is writing to the book. Wait until it is done, or cancel it.")};
}

Status written(Session &session, const Deed &deed, ChangeSet changes)
{
    if (changes.isEmpty())
        return Done{};
    if (!session.isBusy())
        return session.commit(deed, std::move(changes));
    const auto done = session.bulk(deed, [&](BulkWriter &writer) -> Status {
        const std::vector<Id> laptops = laptopsChangedBy(changes, session.book(), session.store());
        if (const Status put = writer.write(changes); !put || laptops.empty())
            return put;
        return foldAgain(storeOf(session), const_cast<Book &>(session.book()), laptops);
    });
    return done ? Status(Done{}) : Status(done.error());
}

Id ownId(const Session &session)
{
    return Id::fromHex(session.store().deviceId());
}

Id teamOf(const Session &session)
{
    return Id::fromHex(session.store().meta(teamKey));
}

std::string roleOf(const Session &session)
{
    return session.store().meta(roleKey);
}

Id ownPerson(const Session &session)
{
    const Book &book = session.book();
    const uint32_t row = laptopOf(book, ownId(session));
    const uint32_t person = row ? book.tables().laptop[row].person.number : session.user();
    return book.people().id(person);
}

bool isLetIn(const Session &session)
{
    const uint32_t row = laptopOf(session.book(), ownId(session));
    return row && !session.book().tables().laptop[row].revokedOn.isSet();
}

BookIs judged(const Session &session, const std::optional<OwnKeys> &keys)
{
    if (hasTwin(session))
        return BookIs::aCopy;
    const bool hasKeys = keys || KeyStore().isOutOfReach(ownId(session));
    const BookIs is = judgedBy(session, readAnchor(ownId(session)), hasKeys);
    return is == BookIs::itself && !session.store().meta(restoredKey).empty() ? BookIs::restored : is;
}

Status keysInReach(const Id &laptop)
{
    if (!KeyStore().isOutOfReach(laptop))
        return Done{};
    return refuse(
        tr("The keys of this laptop are in the keyring, which is locked or not running. Nothing was "
           "changed. Unlock it and try again."));
}

Status mayExchange(const Session &session, bool hasKeys, BookIs is)
{
    if (hasKeys && is != BookIs::aCopy)
        return Done{};
    if (const Status there = keysInReach(ownId(session)); !there)
        return there;
    return refuse(
        tr("This book is a copy of another laptop’s book, or its keys are not on this laptop. It can be read "
           "and changed, but not exchanged. Make a join file here and have a manager approve it."));
}

std::vector<Head> ownHeads(const Session &session)
{
    const ExchangeLog log(session.store());
    const auto streams = log.streams();
    auto heads = log.heads();
    if (!streams || !heads)
        return {};
    std::erase_if(*heads, [&](const Head &head) {
        const auto stream = std::ranges::find(*streams, head.stream, &StreamInfo::id);
        return stream == streams->end() || stream->whose == StreamInfo::Whose::others;
    });
    return std::move(*heads);
}

Status anchorNow(const Session &session)
{
    return growAnchor({ownId(session), session.store().path(), ownHeads(session)},
                      ExchangeLog(session.store()));
}

Result<QString> renewedIfRestored(Session &session, BookIs is)
{
    if (const Status known = is == BookIs::aCopy ? Status(Done{}) : noLongerApart(session); !known)
        return known.error();
    if (is != BookIs::restored)
        return QString();
    const auto anchor = readAnchor(ownId(session));
    Status done =
        judgedBy(session, anchor, true) == BookIs::restored ? leaveStreams(session, anchor) : Status(Done{});
    if (done)
        done = anchorNow(session);
    if (done)
        done = storeOf(session).setMeta(restoredKey, "");
    if (!done)
        return done.error();
    return tr(
        "This book was restored from a backup. What you sent since then comes back with the next files of "
        "the others.");
}

// Where nobody could let it in again the two go on under one name, each in streams of its own.
Status noteTwin(Session &session)
{
    if (!hasAnotherManager(session))
        return Done{};
    return storeOf(session).setMeta(copyKey, ownId(session).hex());
}

bool hasTwin(const Session &session)
{
    return session.store().meta(copyKey) == ownId(session).hex();
}

bool isApart(const Session &session)
{
    return session.store().meta(apartKey) == ownId(session).hex();
}

Status noLongerApart(Session &session)
{
    return isApart(session) ? storeOf(session).setMeta(apartKey, "") : Status(Done{});
}

std::string pinOf(const Id &laptop, const PublicKeys &keys)
{
    return laptop.hex() + ' ' + hexOf(keys.sign) + ' ' + hexOf(keys.box);
}

void pinFrom(std::string_view text, Trust &trust)
{
    constexpr size_t id = 32, key = 64;
    if (text.size() != id + 2 * (key + 1))
        return;
    const Id laptop = Id::fromHex(text.substr(0, id));
    const auto sign = keyFrom(text.substr(id + 1, key)), box = keyFrom(text.substr(id + key + 2));
    if (laptop.isNull() || !sign || !box)
        return;
    KnownLaptop known{{*sign, *box}, "manager", {}, false};
    if (const KnownLaptop *row = trust.find(laptop)) {
        known.person = row->person;
        known.isRevoked = row->isRevoked;
    }
    trust.pin(laptop, known);
}

Trust trustOf(const Session &session)
{
    Trust trust(session.book());
    pinFrom(session.store().meta(founderKey), trust);
    if (const auto keys = KeyStore().keysOf(ownId(session)))
        trust.add(ownId(session), {keys->shown(), roleOf(session), ownPerson(session), false});
    return trust;
}

Error notInTeam()
{
    return refuse(
        tr("This book isn’t in a team yet. A manager invites the first person; everybody else makes a "
           "new book from an invitation."));
}

QString joinsPath()
{
    return KeyStore::folder() + QStringLiteral("/joins");
}

Digest digestOfFile(const QString &path)
{
    QFile file(path);
    Digest digest;
    crypto_generichash_state state;
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return digest;
    crypto_generichash_init(&state, nullptr, 0, digest.bytes.size());
    while (true) {
        const QByteArray bytes = file.read(1 << 20);
        if (bytes.isEmpty())
            break;
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  size_t(bytes.size()));
    }
    crypto_generichash_final(&state, digest.bytes.data(), digest.bytes.size());
    return digest;
}

bool erasedSomething(const IngestAccount &account)
{
    return std::ranges::any_of(
        account.changes, [](const IngestedChange &change) { return change.entity == Entity::redaction; });
}

void noteIncoming(Session &session, const QString &path, const Digest &digest, const ChangeReport &report,
                  const QString &problem)
{
    ExchangeFile file{.incoming = true, .at = session.clock().now(), .name = QFileInfo(path).fileName()};
    file.digest = digest;
    file.laptop = report.laptop;
    file.entries = report.account.taken + report.account.freed; // what waited came to count with this one
    file.known = report.account.known;
    file.waiting = report.account.waiting;
    file.conflicts = report.account.conflicts;
    file.operation = report.operation;
    file.problem = problem;
    Peers peers(storeOf(session));
    if (problem.isEmpty())
        (void)peers.noteExport(report.laptop, report.set);
    (void)peers.note(file);
}

} // namespace ridealong::exchange

namespace ridealong {

using namespace exchange;

Status leaveStreamsIfRestored(Session &session)
{
    if (!session.store().isWriter() || teamOf(session).isNull())
        return Done{};
    const auto anchor = readAnchor(ownId(session));
    if (!anchor && !KeyStore().keysOf(ownId(session))) // or the folder of both is out of reach
        return KeyStore().isOutOfReach(ownId(session)) ? Status(Done{}) : goApart(session);
    if (!anchor || isOfAnotherMachine(*anchor))
        return hasTwin(session) ? Status(Done{}) : leaveOldMachine(session);
    const BookIs is = judgedBy(session, anchor, true);
    if (is == BookIs::aCopy)
        return goApart(session);
    return is == BookIs::restored ? leaveStreams(session, anchor) : noLongerApart(session);
}

std::vector<Id> laptopsChangedBy(const ChangeSet &changes, const Book &book, const Store &store)
{
    std::vector<Id> laptops;
    for (const Change &change : changes.changes())
        if (change.entity == Entity::laptop && change.creates)
            laptops.push_back(change.id);
        else if (change.entity == Entity::laptop && change.number < book.tables().laptop.end())
            laptops.push_back(book.tables().laptop.id(change.number));
    if (laptops.empty())
        return laptops;
    const auto streams = ExchangeLog(store).streams();
    std::erase_if(laptops, [&](const Id &laptop) {
        return streams && std::ranges::find(*streams, laptop, &StreamInfo::laptop) == streams->end();
    });
    return laptops;
}

ThisLaptop thisLaptop(const Session &session)
{
    ThisLaptop laptop;
    laptop.id = ownId(session);
    laptop.team = teamOf(session);
    laptop.role = roleOf(session);
    laptop.isInTeam = !laptop.team.isNull();
    laptop.keysAre = KeyStore().place(laptop.id);
    if (!laptop.isInTeam)
        return laptop;
    const auto keys = KeyStore().keysOf(laptop.id);
    const BookIs is = judged(session, keys);
    laptop.isCopy = is == BookIs::aCopy;
    laptop.wasRestored = is == BookIs::restored;
    if (keys)
        laptop.fingerprint = fingerprint(keys->shown());
    return laptop;
}

} // namespace ridealong
