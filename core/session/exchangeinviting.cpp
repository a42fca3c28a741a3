// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations, join files and their answers, on the laptop of who lets others in.
#include "base/words.h"
#include "session/exchangewriting.h"
#include "store/ownstreams.h"
#include "sync/laptops.h"
#include "sync/ownfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <algorithm>
#include <sodium.h>

namespace ridealong {

using namespace exchange;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

constexpr QLatin1String nameMark(" @ "); // between the person and the laptop, in a join file's header

Status mayLetIn(Session &session, uint32_t person, const Progress &progress)
{
    const Book &book = session.book();
    if (teamOf(session).isNull())
        if (const Status founded = foundTeam(session, progress); !founded)
            return founded;
    if (const Status may = mayWrite(session); !may)
        return may;
    if (roleOf(session) != "manager")
        return refuse(tr("Only a manager lets others into the team."));
    if (!book.people().has(person))
        return refuse(tr("Say who the person is. Add him or her to the team first if need be."));
    return Done{};
}

std::string roleIn(const Book &book, uint32_t person)
{
    return book.people().text(person, personField("role")) == "manager" ? "manager" : "rep";
}

// Managers' laptops, the founder first: whom the new one believes from the beginning.
void pinManagers(Manifest &manifest, const Session &session, const OwnKeys &keys)
{
    Trust founder(session.book());
    const std::string pin = session.store().meta(founderKey);
    pinFrom(pin, founder);
    const Id first = Id::fromHex(std::string_view(pin).substr(0, 32));
    const auto add = [&](const Id &laptop, const PublicKeys &shown) {
        if (laptop.isNull() || std::ranges::find(manifest.laptops, laptop) != manifest.laptops.end())
            return;
        manifest.laptops.push_back(laptop);
        manifest.laptopKeys.push_back(shown);
    };
    if (const KnownLaptop *known = founder.find(first))
        add(first, known->keys);
    add(ownId(session), keys.shown());
    const Table<Laptop> &laptops = session.book().tables().laptop;
    for (uint32_t row = 1; row < laptops.end(); ++row)
        if (laptops.has(row) && !laptops[row].revokedOn.isSet() &&
            laptops.text(row, laptopField("role")) == "manager")
            if (const auto pinned = keysOf(session.book(), row))
                add(laptops.id(row), *pinned);
}

struct Welcome
{
    Readers readers;
    QString passphrase = {};
    Id invitation = {};
    Secret secret = {};
};

// All that the person may hold, in one file.
Status writeWelcome(Session &session, const OwnKeys &keys, const QString &out, Welcome welcome,
                    const Progress &progress)
{
    if (const Status free = session.store().mayReplace(out); !free)
        return free;
    Outgoing outgoing{.kind = EnvelopeKind::answer, .path = out, .passphrase = welcome.passphrase};
    outgoing.manifest = manifestOf(session, keys);
    outgoing.manifest.person = welcome.readers.person;
    outgoing.manifest.role = welcome.readers.role;
    outgoing.manifest.invitation = welcome.invitation;
    outgoing.manifest.invitationSecret = welcome.secret;
    pinManagers(outgoing.manifest, session, keys);
    std::vector<Readers> readers;
    readers.push_back(std::move(welcome.readers));
    auto letters = lettersFor(session, std::move(readers));
    if (!letters)
        return letters.error();
    outgoing.letters = std::move(*letters);
    const auto done = writeFiles(session, keys, outgoing, progress);
    return done ? Status(Done{}) : Status(done.error());
}

Readers readersFor(const Session &session, uint32_t person)
{
    Readers readers;
    readers.role = roleIn(session.book(), person);
    readers.person = session.book().people().id(person);
    readers.names << shown(session.book().personName(person));
    readers.isNew = true;
    return readers;
}

Result<OwnKeys> ownKeys(Session &session)
{
    auto keys = KeyStore().keysOf(ownId(session));
    if (const Status may = mayExchange(session, keys.has_value(), judged(session, keys)); !may)
        return may.error();
    if (const Status known = noLongerApart(session); !known)
        return known.error();
    return std::move(*keys);
}

// The ids of laptops that asked to join from here: which keys an answer may be for.
Status noteJoin(const Id &laptop)
{
    std::string text = readOwnFile(joinsPath()).value_or(std::string());
    if (text.find(laptop.hex()) == std::string::npos)
        text += laptop.hex() + '\n';
    return writeOwnFile(joinsPath(), text);
}

// Both books wrote under one name. What this one did is of that laptop still, and its word for it goes along.
Status signLastWords(Session &session)
{
    const auto keys = KeyStore().keysOf(ownId(session));
    const auto streams = ExchangeLog(session.store()).streams();
    if (!keys || !streams)
        return Done{}; // then it waits at the others
    for (const Head &head : ownHeads(session)) {
        const auto stream = std::ranges::find(*streams, head.stream, &StreamInfo::id);
        if (stream->whose != StreamInfo::Whose::closed)
            continue;
        const std::string word = keys->sign(headMessage(head.stream, head.hash));
        if (const Status kept = keepSignature(storeOf(session), head.hash, word); !kept)
            return kept;
    }
    return Done{};
}

// A copied book becomes a laptop of its own; a book outside of a team asks for one that is yet to be made.
Result<Id> askingId(Session &session)
{
    if (teamOf(session).isNull()) {
        const Id asked = Id::fromHex(session.store().meta(joinKey));
        if (const Status there = keysInReach(asked); !there)
            return there.error();
        if (!asked.isNull() && KeyStore().keysOf(asked))
            return asked;
        const Id made = Id::make(session.clock().now().ms);
        const Status noted = storeOf(session).setMeta(joinKey, made.hex());
        return noted ? Result<Id>(made) : noted.error();
    }
    if (const Status there = keysInReach(ownId(session)); !there)
        return there.error();
    if (judged(session, KeyStore().keysOf(ownId(session))) != BookIs::aCopy)
        return ownId(session);
    if (hasTwin(session))
        if (const Status sealed = signLastWords(session); !sealed)
            return sealed.error();
    auto made = newIdentity(storeOf(session), session.clock().now(), hasTwin(session) || isApart(session));
    if (made)
        if (const Status anchored = writeAnchor({*made, session.store().path(), {}}); !anchored)
            return anchored.error();
    return made;
}

QString headerName(const Session &session)
{
    const QString person = session.user() ? shown(session.book().personName(session.user()))
                                          : shown(session.book().info().owner);
    return person.left(60) + nameMark + QSysInfo::machineHostName().left(30);
}

JoinRequest requestOf(const EnvelopeHeader &header)
{
    const qsizetype mark = header.senderName.lastIndexOf(nameMark);
    JoinRequest request;
    request.laptop = header.laptop;
    request.team = header.team;
    request.person = mark < 0 ? header.senderName : header.senderName.left(mark);
    request.name = mark < 0 ? QString() : header.senderName.mid(mark + nameMark.size());
    request.keys = header.sender;
    request.fingerprint = fingerprint(header.sender);
    return request;
}

} // namespace

Result<QString> invite(Session &session, uint32_t person, const QString &out, const QString &passphrase,
                       const Progress &progress)
{
    if (passphrase.size() < 8)
        return refuse(tr("Use a passphrase of 8 characters or more."));
    if (const Status may = mayLetIn(session, person, progress); !may)
        return may.error();
    const auto keys = ownKeys(session);
    if (!keys)
        return keys.error();
    Welcome welcome{.readers = readersFor(session, person), .passphrase = passphrase};
    welcome.invitation = Id::make(session.clock().now().ms);
    randombytes_buf(welcome.secret.data(), welcome.secret.size());
    if (const Status kept = KeyStore().keep(welcome.invitation, welcome.secret); !kept)
        return kept.error();
    const Id id = welcome.invitation;
    if (const Status written = writeWelcome(session, *keys, out, std::move(welcome), progress); !written) {
        KeyStore().forget(id);
        return written.error();
    }
    if (const Status noted =
            Peers(storeOf(session)).note(Invitation{id, person, session.clock().now(), Id{}});
        !noted)
        return noted.error();
    return tr("Give %1 the file %2 and tell the passphrase by another way, by telephone or face to face. The "
              "first "
              "file that comes back lets that laptop in.")
        .arg(shown(session.book().personName(person)), QFileInfo(out).fileName());
}

Result<JoinRequest> writeJoin(Session &session, const QString &out)
{
    if (const Status may = mayWrite(session); !may)
        return may.error();
    if (const Status free = session.store().mayReplace(out); !free)
        return free.error();
    const auto laptop = askingId(session);
    if (!laptop)
        return laptop.error();
    auto keys = KeyStore().keysOf(*laptop);
    if (!keys) {
        keys = OwnKeys::make();
        if (const Status kept = KeyStore().keep(*laptop, *keys); !kept)
            return kept.error();
    }
    if (const Status noted = noteJoin(*laptop); !noted)
        return noted.error();
    EnvelopeWish wish;
    wish.header = headerOf(session, *keys, EnvelopeKind::join);
    wish.header.laptop = *laptop;
    wish.header.senderName = headerName(session);
    Recipient self;
    self.box = keys->shown().box; // all that is said stands in the header
    wish.recipients = {self};
    EnvelopeWriter writer(out, *keys);
    Status done = writer.begin(wish);
    if (done)
        done = writer.end();
    if (done)
        done = writer.finish();
    return done ? Result<JoinRequest>(requestOf(wish.header)) : done.error();
}

Result<JoinRequest> readJoin(const QString &file)
{
    EnvelopeReader reader(file);
    const auto headers = reader.headers();
    if (!headers)
        return headers.error();
    if (headers->size() != 1 || headers->front().kind != EnvelopeKind::join)
        return refuse(tr("%1 is no join file. Ask for the file that the new laptop wrote.")
                          .arg(QDir::toNativeSeparators(file)));
    return requestOf(headers->front());
}

Status approve(Session &session, const JoinRequest &request, uint32_t person, const QString &out,
               const Progress &progress)
{
    if (const Status may = mayLetIn(session, person, progress); !may)
        return may;
    if (!request.team.isNull() && request.team != teamOf(session))
        return refuse(tr("This join file is of another team."));
    const auto keys = ownKeys(session);
    if (!keys)
        return keys.error();
    const Book &book = session.book();
    ChangeSet changes = session.change();
    const NewLaptop wanted{request.laptop, request.name.toStdString(), person, roleIn(book, person),
                           request.keys};
    if (const Status added = addLaptop(changes, book, wanted, session.user()); !added)
        return added;
    if (const Status done =
            written(session, {Op::addLaptop, shown(book.personName(person))}, std::move(changes));
        !done)
        return done;
    Welcome welcome{.readers = readersFor(session, person)};
    Recipient recipient;
    recipient.box = request.keys.box;
    welcome.readers.recipients = {recipient};
    welcome.readers.laptops = {request.laptop};
    return writeWelcome(session, *keys, out, std::move(welcome), progress);
}

} // namespace ridealong
