// SPDX-License-Identifier: GPL-3.0-or-later
// The first step into a team, and who is in it.
#include "base/words.h"
#include "session/exchangeparts.h"
#include "store/ground.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace ridealong {

using namespace exchange;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

Status mayFound(const Session &session)
{
    if (const Status may = mayWrite(session); !may)
        return may;
    if (session.book().info().role != "manager")
        return refuse(tr("Only a manager’s book begins a team. Ask your manager for an invitation."));
    if (!session.user())
        return refuse(tr("Say first who you are: name the owner of this book in the settings."));
    return Done{};
}

Result<OwnKeys> keysFor(const Id &laptop)
{
    KeyStore store;
    if (auto keys = store.keysOf(laptop))
        return std::move(*keys);
    if (const Status there = keysInReach(laptop); !there)
        return there.error();
    OwnKeys keys = OwnKeys::make();
    if (const Status kept = store.keep(laptop, keys); !kept)
        return kept.error();
    return keys;
}

Status addFounder(Session &session, const OwnKeys &keys)
{
    const Book &book = session.book();
    ChangeSet changes = session.change();
    const NewLaptop founder{ownId(session), QSysInfo::machineHostName().toStdString(), session.user(),
                            "manager", keys.shown()};
    if (const Status added = addLaptop(changes, book, founder, session.user()); !added)
        return added;
    return written(session, {Op::setUp}, std::move(changes)); // nothing that a person would undo
}

// What was begun and not ended is begun again by the next call: each step does nothing where it was done.
Status noteTeam(Session &session, const OwnKeys &keys)
{
    Store &store = storeOf(session);
    const Instant now = session.clock().now();
    for (const auto &[key, value] : {std::pair(roleKey, std::string("manager")),
                                     std::pair(founderKey, pinOf(ownId(session), keys.shown())),
                                     std::pair(teamKey, Id::make(now.ms).hex())})
        if (const Status noted = store.setMeta(key, value); !noted)
            return noted;
    return anchorNow(session);
}

} // namespace

Status foundTeam(Session &session, const Progress &progress)
{
    if (!teamOf(session).isNull())
        return Done{};
    if (const Status may = mayFound(session); !may)
        return may;
    const auto keys = keysFor(ownId(session));
    if (!keys)
        return keys.error();
    if (const Status added = addFounder(session, *keys); !added)
        return added;
    if (const Status laid =
            layGround(storeOf(session), session.book(), session.user(), session.clock().now(), progress);
        !laid)
        return laid;
    return noteTeam(session, *keys);
}

Status revoke(Session &session, uint32_t laptop, const QString &reason)
{
    const Book &book = session.book();
    if (teamOf(session).isNull())
        return notInTeam();
    if (roleOf(session) != "manager")
        return refuse(tr("Only a manager revokes a laptop."));
    if (book.tables().laptop.has(laptop) && book.tables().laptop.id(laptop) == ownId(session))
        return refuse(tr("This is the laptop that you are working on. Revoke it on another one."));
    const ExchangeLog log(session.store());
    const auto streams = log.streams();
    const auto heads = log.heads();
    if (!streams || !heads)
        return streams ? heads.error() : streams.error();
    std::vector<Head> last;
    for (const Head &head : *heads)
        for (const StreamInfo &stream : *streams)
            if (stream.id == head.stream && stream.laptop == book.tables().laptop.id(laptop))
                last.push_back(head);
    ChangeSet changes = session.change();
    if (const Status set = revokeLaptop(changes, book, laptop, last, reason.toStdString()); !set)
        return set;
    const uint32_t person = book.tables().laptop[laptop].person.number;
    return written(session, {Op::revokeLaptop, shown(book.personName(person))}, std::move(changes));
}

Status takeBackRevoking(Session &session, uint32_t laptop)
{
    const Table<Laptop> &laptops = session.book().tables().laptop;
    if (teamOf(session).isNull())
        return notInTeam();
    if (roleOf(session) != "manager")
        return refuse(tr("Only a manager takes a revoking back."));
    if (!laptops.has(laptop) || !laptops[laptop].revokedOn.isSet())
        return refuse(tr("This laptop is not revoked."));
    ChangeSet changes = session.change();
    changes.set(Entity::laptop, laptop,
                {{laptopField("revoked_on"), Value{}},
                 {laptopField("revoked_after"), Value{}},
                 {laptopField("revoke_reason"), Value{}}});
    const QString whose = shown(session.book().personName(laptops[laptop].person.number));
    return written(session, {Op::addLaptop, whose}, std::move(changes));
}

} // namespace ridealong
