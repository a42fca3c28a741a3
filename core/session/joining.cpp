// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/joining.h"

#include "base/spoken.h"
#include "base/words.h"
#include "session/exchangeparts.h"
#include "store/takeover.h"
#include "sync/anchor.h"
#include "sync/envelope.h"

#include <QCoreApplication>
#include <QFile>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

int64_t leadsIn(const Book &book)
{
    int64_t count = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        count += book.leads().has(lead);
    return count;
}

// Beside the book, so that it is on the same disk.
struct PassingBook
{
    QString path;

    ~PassingBook()
    {
        for (const char *end : {"", "-wal", "-shm", ".lock", ".ballast"})
            QFile::remove(path + QLatin1String(end));
    }
};

ChangeReport reportOf(const Session &joined, bool isTrial)
{
    ChangeReport report;
    report.kind = EnvelopeKind::answer;
    const auto files = Peers(const_cast<Store &>(joined.store())).files(1);
    if (!files.empty()) {
        report.account.taken = files.front().entries;
        report.laptop = files.front().laptop;
    }
    report.account.rows = leadsIn(joined.book());
    const QString said = isTrial ? tr("This becomes %1’s book in the team of %2. Leads in it: %3.")
                                 : tr("This is %1’s book in the team of %2 now. Leads in it: %3.");
    report.sentence = said.arg(shown(joined.book().personName(joined.user())),
                               shown(joined.book().info().name), QString::number(leadsIn(joined.book())));
    return report;
}

} // namespace

bool isAnswer(const QString &file)
{
    EnvelopeReader reader(file);
    const auto headers = reader.headers();
    return headers && !headers->empty() && headers->front().kind == EnvelopeKind::answer;
}

AnswerIsFor answerIsFor(const Session &session, const QString &file)
{
    const ThisLaptop own = thisLaptop(session);
    const Id asked = own.isInTeam ? own.id : Id::fromHex(session.store().meta(exchange::joinKey));
    const auto keys = asked.isNull() ? std::nullopt : KeyStore().keysOf(asked);
    if (!keys)
        return AnswerIsFor::anotherBook;
    EnvelopeReader reader(file);
    const auto headers = reader.headers();
    if (!headers || headers->empty() || (own.isInTeam && headers->front().team != own.team))
        return AnswerIsFor::anotherBook;
    Openers openers;
    openers.keys = &*keys;
    if (!reader.opensBy(0, openers))
        return AnswerIsFor::anotherBook;
    if (own.isInTeam)
        return AnswerIsFor::thisBook;
    return leadsIn(session.book()) == 0 ? AnswerIsFor::emptyBook : AnswerIsFor::anotherBook;
}

Result<ChangeReport> joinByAnswer(Session &session, const ChangeFileWish &wish, const Progress &progress)
{
    if (const int64_t leads = leadsIn(session.book()))
        return refuse(tr("This book holds leads of its own (%1), which an answer can’t take in. Make a new "
                         "book from the answer, and import the leads there.")
                          .arg(spokenLocale().toString(qlonglong(leads))));
    Store &store = const_cast<Store &>(session.store());
    const PassingBook passing{store.path() + QStringLiteral(".joining")};
    const auto joined =
        newFromInvitation(passing.path, wish.file, wish.passphrase, session.clock(), progress);
    if (!joined)
        return joined.error();
    const ChangeReport report = reportOf(**joined, wish.dryRun);
    if (wish.dryRun)
        return report;
    const Id laptop = Id::fromHex((*joined)->store().deviceId());
    if (const Status anchored = writeAnchor({laptop, store.path(), {}}); !anchored)
        return anchored.error();
    if (const Status taken = takeContentOf(store, passing.path, session.clock().now()); !taken)
        return taken.error();
    return report;
}

} // namespace ridealong
