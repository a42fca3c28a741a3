// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/byitself.h"
#include "session/everything.h"
#include "session/gradewatch.h"
#include "session/idle.h"
#include "session/ownbook.h"
#include "session/repslimits.h"
#include "store/folding.h"
#include "store/ingest.h"
#include "store/mentioned.h"
#include "work/closemoves.h"

#include <QFile>
#include <QThread>

namespace ridealong {

namespace {

constexpr std::string_view gradedOnKey = "graded_on"; // the day of which the journal of grades knows all

// What a laptop wrote counts by what its row says, also where that is taken back. Where it fails the next
// change of the row does it.
bool judgeLaptopsAgain(const ChangeSet &changes, Store &store, Book &book, const Clock &clock)
{
    const std::vector<Id> laptops = laptopsChangedBy(changes, book, store);
    if (laptops.empty())
        return false;
    const GradeWatch watch(book);
    if (!foldAgain(store, book, laptops))
        return false;
    store.noteGrades(watch.found(book, clock.now()));
    return true;
}

} // namespace

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const QString &path, const NewBook &wanted,
                                                 const Clock &clock)
{
    auto store = Store::create(path, clock.now());
    if (!store)
        return store.error();
    std::unique_ptr<Session> session(new Session(clock));
    session->m_store = std::move(*store);
    Status done = session->m_store->load(session->m_book, clock.today());
    if (done)
        done = session->commit({Op::setUp}, firstRows(wanted, session->change()));
    if (!done) {
        const QString file = session->m_store->path();
        session.reset();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(end));
        return done.error();
    }
    session->m_user = session->m_book.personNamed(wanted.owner);
    session->noteGradesSinceLastOpen();
    return session;
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, Store::Access access, const Clock &clock,
                                               const Progress &progress)
{
    auto store = Store::open(path, access);
    if (!store)
        return store.error();
    std::unique_ptr<Session> session(new Session(clock));
    session->m_store = std::move(*store);
    if (const Status loaded = session->m_store->load(session->m_book, clock.today(), progress); !loaded)
        return loaded.error();
    session->m_user = session->m_book.personNamed(session->m_book.info().owner);
    if (const Status left = leaveStreamsIfRestored(*session); !left)
        return left.error();
    session->noteGradesSinceLastOpen();
    return session;
}

Status Session::refuseIfBusy() const
{
    if (!m_bookRead)
        return m_bookRead;
    if (m_busy)
        return Error{ErrorKind::busy,
                     tr("A longer job is writing to the book. Wait until it is done, or cancel it.")};
    if (!m_store->isWriter())
        return Error{ErrorKind::readOnly, m_store->readOnlyReason().isEmpty()
                                              ? tr("The book was opened only for reading.")
                                              : m_store->readOnlyReason()};
    return Done{};
}

Status Session::commit(const Deed &deed, ChangeSet changes, const std::vector<Part> &parts)
{
    if (const Status free = refuseIfBusy(); !free)
        return free;
    if (deed.op != Op::decideConflict) // to keep what is shown is a decision too
        dropIdle(changes, m_book);
    if (changes.isEmpty())
        return Done{};
    if (deed.op != Op::undo && deed.op != Op::redo && deed.op != Op::revertImport)
        noteCloseMoves(changes, m_book, m_user);
    if (const Status kept = keepToRep(deed.op, changes, *m_store, m_book); !kept)
        return kept;
    if (const Status done = m_store->commit(deed, m_user, changes, m_book); !done)
        return done;
    if (deed.op != Op::undo && deed.op != Op::redo && !isOfItself(deed.op))
        (void)m_store->forgetRedo(); // a stale redo is refused by its own values anyway
    settle(changes);
    const int64_t operation = m_store->lastOperation();
    for (const Part &part : parts)
        if (const Status done = commitMore(deed, operation, part); !done) {
            takeBack(operation);
            return done;
        }
    if (!isSilent(deed.op))
        Q_EMIT committed(describe(deed));
    return Done{};
}

void Session::settle(const ChangeSet &changes)
{
    const GradeWatch watch(m_book, changes);
    const Touched touched = m_book.apply(changes);
    m_store->noteGrades(watch.told(m_book, touched.grades, m_clock.now()));
    tell(touched);
    const bool tookMentioned = m_readsBulk && hasRowsToRead(*m_store) && m_store->reload(m_book);
    if (judgeLaptopsAgain(changes, *m_store, m_book, m_clock) || tookMentioned)
        tell(everything());
}

Status Session::commitMore(const Deed &deed, int64_t operation, const Part &part)
{
    ChangeSet changes = change();
    Status done = part(changes);
    if (deed.op != Op::decideConflict)
        dropIdle(changes, m_book);
    if (!done || changes.isEmpty())
        return done;
    noteCloseMoves(changes, m_book, m_user);
    done = keepToRep(deed.op, changes, *m_store, m_book);
    if (done)
        done = m_store->commit(deed, m_user, changes, m_book, operation);
    if (done)
        settle(changes);
    return done;
}

void Session::takeBack(int64_t operation)
{
    if (const auto what = m_store->operation(operation))
        (void)reverse(*what, false, {Op::undo, describe(what->deed)}, {});
    (void)m_store->setState(operation, 3);
}

bool Session::hasLentPen() const
{
    return m_busy && QThread::currentThread() != thread();
}

Result<int64_t> Session::bulk(const Deed &deed, const std::function<Status(BulkWriter &)> &work)
{
    const bool lent = hasLentPen();
    if (const Status free = lent ? m_bookRead : refuseIfBusy(); !free)
        return free.error();
    if (const Status begun = m_store->beginBulk(deed, m_user, m_clock.now(), m_book); !begun)
        return begun.error();
    BulkWriter writer(*m_store, m_book, m_clock.now(), repOfLaptop(*m_store, m_book));
    if (const Status worked = work(writer); !worked) {
        m_store->cancelBulk();
        return worked.error();
    }
    auto operation = m_store->finishBulk();
    if (!operation)
        return operation;
    if (deed.op != Op::undo && deed.op != Op::redo)
        (void)m_store->forgetRedo();
    if (lent) {
        m_written = deed;
        if (m_freshRead) // else what is there lacks what the one before it wrote
            m_freshRead = readBeside();
        return operation;
    }
    if (!m_readsBulk && !m_store->rewroteLeads())
        return operation;
    m_bookRead = orUnread(readAgain());
    if (!m_bookRead)
        return m_bookRead.error();
    tell(everything());
    Q_EMIT committed(describe(deed));
    return operation;
}

void Session::tell(const Touched &touched)
{
    Q_EMIT changed(touched);
    Q_EMIT undoChanged();
}

// What the days did to grades while the book was shut: overrides that lapsed, ages that counted on.
void Session::noteGradesSinceLastOpen()
{
    if (!m_store->isWriter())
        return;
    const Date today = m_book.today(), last = Date::parseIso(m_store->meta(gradedOnKey));
    if (last == today)
        return;
    if (last.isSet() && last < today && readsTime(m_book, last, today)) {
        m_book.setToday(last);
        const GradeWatch watch(m_book);
        m_book.setToday(today);
        m_store->noteGrades(watch.found(m_book, m_clock.now()));
    }
    (void)m_store->setMeta(gradedOnKey, today.iso());
}

// The file is ahead of what is shown then, and rows that are made next would take numbers that it has
// already.
Status Session::orUnread(const Status &read)
{
    if (read)
        return read;
    return Error{
        read.error().kind,
        tr("What was done is saved in the book, but it could not be read back. Close Ridealong and open the "
           "book again before you go on."),
        read.error().detail};
}

Status Session::readAgain()
{
    const GradeWatch watch(m_book);
    const Status read = m_store->reload(m_book);
    if (read)
        m_store->noteGrades(watch.found(m_book, m_clock.now()));
    return read;
}

// The window reads its Book all the while, and is not held up by reading or grading what was written.
Status Session::readBeside()
{
    const bool isFirst = !m_fresh;
    if (isFirst) {
        m_fresh = std::make_unique<Book>();
        m_fresh->copyRows(m_book);
    }
    const GradeWatch watch(isFirst ? m_book : *m_fresh);
    const Status read = m_store->reload(*m_fresh);
    if (read)
        m_store->noteGrades(watch.found(*m_fresh, m_clock.now()));
    return read;
}

void Session::renewToday()
{
    if (m_busy || m_clock.today() == m_book.today())
        return;
    const GradeWatch watch(m_book);
    m_book.setToday(m_clock.today());
    if (m_store->isWriter()) {
        m_store->noteGrades(watch.found(m_book, m_clock.now()));
        (void)m_store->setMeta(gradedOnKey, m_book.today().iso());
    }
    tell(everything());
}

Status Session::setMeta(std::string_view key, std::string_view value)
{
    if (const Status free = refuseIfBusy(); !free)
        return free;
    return m_store->setMeta(key, value);
}

bool Session::lendPen()
{
    if (m_busy || !m_store->lend())
        return false;
    m_busy = true;
    Q_EMIT busyChanged(true);
    return true;
}

Status Session::absorb()
{
    m_store->takeBack();
    m_busy = false;
    const std::optional<Deed> written = std::exchange(m_written, std::nullopt);
    const std::unique_ptr<Book> fresh = std::exchange(m_fresh, nullptr);
    const Status read = orUnread(std::exchange(m_freshRead, Done{}));
    if (!read)
        m_bookRead = read;
    else if (fresh)
        m_book.takeOver(*fresh);
    Q_EMIT busyChanged(false);
    if (written && read) {
        tell(everything());
        if (!isSilent(written->op))
            Q_EMIT committed(describe(*written));
    }
    return read;
}

} // namespace ridealong
