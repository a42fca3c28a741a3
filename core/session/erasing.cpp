// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/erasing.h"

#include "session/exchange.h"
#include "store/backups.h"
#include "store/lateerasure.h"
#include "sync/laptops.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

QStringList backupsOf(const QString &book)
{
    QStringList files;
    const QDir folder(backupFolder(book));
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name))
        files << info.absoluteFilePath();
    return files;
}

Erasure accountOf(const Session &session, const RedactionPlan &plan)
{
    return {plan.what, int64_t(plan.rows.size()), backupsOf(session.store().path())};
}

std::vector<ErasedRow> rowsOf(const RedactionPlan &plan)
{
    std::vector<ErasedRow> rows;
    for (const RowRef &row : plan.rows)
        rows.push_back({row.entity, row.number});
    return rows;
}

Status endErasing(Store &store, int64_t operation)
{
    const Status past = store.setState(operation, 3); // never undone
    return past ? scrub(store) : past;
}

bool hasEntry(const Peers &peers, const Id &laptop, const Head &entry)
{
    const auto peer = peers.of(laptop);
    return peer && std::ranges::any_of(peer->heads, [&](const Head &head) {
               return head.stream == entry.stream && head.seq >= entry.seq;
           });
}

} // namespace

Result<Erasure> wouldErase(const Session &session, const RedactionWish &wish)
{
    const auto plan = planRedaction(session.book(), wish);
    return plan ? Result<Erasure>(accountOf(session, *plan)) : Result<Erasure>(plan.error());
}

Result<Erasure> eraseForGood(Session &session, const RedactionWish &wish, const Progress &progress)
{
    const auto plan = planRedaction(session.book(), wish);
    if (!plan)
        return plan.error();
    Store &store = const_cast<Store &>(session.store());
    const auto done = session.bulk({Op::redact, plan->what}, [&](BulkWriter &writer) -> Status {
        ChangeSet changes = writer.change();
        recordRedaction(changes, session.book(), *plan, wish);
        if (const Status written = writer.write(changes); !written)
            return written;
        return eraseRows(store, session.book(), rowsOf(*plan), plan->names, session.user(),
                         session.clock().now(), progress);
    });
    if (!done)
        return done.error();
    if (const Status ended = endErasing(store, *done); !ended)
        return ended.error();
    return accountOf(session, *plan);
}

Status eraseWhatCameLate(Session &session, QStringList &notices)
{
    if (session.book().info().role == "rep")
        return Done{};
    Store &store = const_cast<Store &>(session.store());
    const auto late = hangingOnErased(store, session.book());
    if (!late || late->empty())
        return late ? Status(Done{}) : Status(late.error());
    const auto done = session.bulk({Op::redact, tr("what came late")}, [&](BulkWriter &) {
        return eraseRows(store, session.book(), *late, {}, session.user(), session.clock().now());
    });
    if (!done)
        return done.error();
    notices << (late->size() == 1 ? tr("1 row about erased data came late and was erased, too.")
                                  : tr("%1 rows about erased data came late and were erased, too.")
                                        .arg(QLocale().toString(qlonglong(late->size()))));
    return endErasing(store, *done);
}

Result<std::vector<ErasedThing>> erasedThings(const Session &session)
{
    const auto &redactions = session.book().tables().redaction;
    const auto &laptops = session.book().tables().laptop;
    const Peers peers(const_cast<Store &>(session.store()));
    const Id own = thisLaptop(session).id;
    std::vector<ErasedThing> things;
    for (uint32_t row = redactions.end(); --row > 0;) {
        if (!redactions.has(row))
            continue;
        const auto entry = madeBy(session.store(), Entity::redaction, row);
        if (!entry)
            return entry.error();
        ErasedThing thing{.redaction = row, .confirmed = {}, .outstanding = {}};
        for (uint32_t laptop = 1; laptop < laptops.end(); ++laptop)
            if (laptops.has(laptop) && !laptops[laptop].revokedOn.isSet() && laptops.id(laptop) != own)
                (hasEntry(peers, laptops.id(laptop), *entry) ? thing.confirmed : thing.outstanding)
                    .push_back(laptop);
        things.push_back(std::move(thing));
    }
    return things;
}

} // namespace ridealong
