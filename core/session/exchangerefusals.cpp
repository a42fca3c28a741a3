// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exchangerefusals.h"

#include "base/words.h"
#include "session/exchangeparts.h"
#include "sync/laptops.h"

#include <QCoreApplication>

namespace ridealong::exchange {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

QString dayOf(Instant at, const Session &session)
{
    return nearDayWords(at.localDate(), session.today());
}

} // namespace

Error refusalOfStranger()
{
    return refuse(
        tr("This file comes from a laptop that your book doesn’t know. Nothing was changed. Import a "
           "file of your manager first, or ask for a join file."));
}

Error refusalOfUsed(const QString &whose)
{
    return refuse(tr("The invitation of %1 was used by another laptop already. Nothing was changed. Call the "
                     "person; then make a new invitation.")
                      .arg(whose));
}

Error refusalOfRevoked(const Session &session, const Id &laptop)
{
    const Book &book = session.book();
    const uint32_t row = laptopOf(book, laptop);
    const QString refusal =
        tr("%1 was revoked on %2, so its files are not read any more. Nothing was changed.")
            .arg(nameOf(book, laptop), dayWords(book.tables().laptop[row].revokedOn));
    if (roleOf(session) != "manager")
        return refuse(refusal);
    return refuse(tr("%1 If it holds work from before, take the revoking back on page Sync, import it, and "
                     "revoke the laptop again.")
                      .arg(refusal));
}

Error refusalOfOthers(const Session &session, const ChangeReport &report)
{
    const auto peer = Peers(const_cast<Store &>(session.store())).of(report.laptop); // only reads
    const Trust trust = trustOf(session);
    const KnownLaptop *sender = trust.find(report.laptop);
    const bool wroteForThisOne = peer && peer->receivedAt.isSet() && sender && sender->role == "manager";
    if (!wroteForThisOne || !report.made.isSet())
        return refuse(tr("This file isn’t for this laptop. Ask %1 for one that is.").arg(report.sender));
    return refuse(
        tr("This file isn’t for this laptop: %1 wrote it on %2 for others. The last one for this laptop came "
           "on %3. If %1 took it off the team since, no other follows, and your book stays as it is. Ask %1.")
            .arg(report.sender, dayOf(report.made, session), dayOf(peer->receivedAt, session)));
}

} // namespace ridealong::exchange
