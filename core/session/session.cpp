// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/byitself.h"
#include "session/gradewatch.h"
#include "work/closemoves.h"

#include <QFile>
#include <QThread>

namespace ridealong {

namespace {

// An empty text is kept as none.
bool isSame(const Value &a, const Value &b)
{
    const auto isNone = [](const Value &value) {
        const auto *text = std::get_if<std::string>(&value);
        return isEmpty(value) || (text && text->empty());
    };
    return a == b || (isNone(a) && isNone(b));
}

constexpr size_t reverseAtOnce = 5000;
constexpr std::string_view gradedOnKey = "graded_on"; // the day of which the journal of grades knows all

Touched everything()
{
    Touched touched;
    touched.everything = true;
    touched.entities.set();
    return touched;
}

// A set to what a field already holds changes nothing, and is not recorded.
void dropIdle(ChangeSet &changes, const Book &book)
{
    for (Change &change : changes.edit()) {
        const TableBase *table = book.tables().at(change.entity);
        if (change.creates || change.number >= table->end())
            continue;
        std::erase_if(change.cells, [&](const Cell &cell) {
            return !(table->info(cell.field).flags & cold) &&
                   table->value(change.number, cell.field) == cell.value;
        });
    }
    std::erase_if(changes.edit(),
                  [](const Change &change) { return !change.creates && change.cells.empty(); });
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
    session->noteGradesSinceLastOpen();
    return session;
}

Status Session::refuseIfBusy() const
{
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
    dropIdle(changes, m_book);
    if (changes.isEmpty())
        return Done{};
    if (deed.op != Op::undo && deed.op != Op::redo && deed.op != Op::revertImport)
        noteCloseMoves(changes, m_book, m_user);
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
}

Status Session::commitMore(const Deed &deed, int64_t operation, const Part &part)
{
    ChangeSet changes = change();
    Status done = part(changes);
    dropIdle(changes, m_book);
    if (!done || changes.isEmpty())
        return done;
    noteCloseMoves(changes, m_book, m_user);
    done = m_store->commit(deed, m_user, changes, m_book, operation);
    if (done)
        settle(changes);
    return done;
}

void Session::takeBack(int64_t operation)
{
    if (const auto what = m_store->operation(operation))
        (void)reverse(*what, false, {Op::undo, describe(what->deed)});
    (void)m_store->setState(operation, 3);
}

bool Session::hasLentPen() const
{
    return m_busy && QThread::currentThread() != thread();
}

Result<int64_t> Session::bulk(const Deed &deed, const std::function<Status(BulkWriter &)> &work)
{
    const bool lent = hasLentPen();
    if (const Status free = lent ? Status(Done{}) : refuseIfBusy(); !free)
        return free.error();
    if (const Status begun = m_store->beginBulk(deed, m_user, m_clock.now(), m_book); !begun)
        return begun.error();
    BulkWriter writer(*m_store, m_book, m_clock.now());
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
        return operation;
    }
    if (!m_readsBulk && !m_store->rewroteLeads())
        return operation;
    if (const Status read = readAgain(); !read)
        return read.error();
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

Status Session::readAgain()
{
    const GradeWatch watch(m_book);
    const Status read = m_store->reload(m_book);
    if (read)
        m_store->noteGrades(watch.found(m_book, m_clock.now()));
    return read;
}

Value Session::currentValue(const JournalLine &line, FieldNo field) const
{
    const TableBase &table = *m_book.tables().at(line.entity);
    if (!(table.info(field).flags & cold))
        return line.number < table.end() ? table.value(line.number, field) : Value{};
    std::string text = m_store->coldText(line.entity, line.number, field, m_book);
    return text.empty() ? Value{} : Value{std::move(text)};
}

// Backwards a made row is deleted and a set field gets its old value; what somebody changed since stays.
void Session::appendReverse(ChangeSet &changes, const JournalLine &line, bool forward, Reverted &count) const
{
    const TableBase *table = m_book.tables().at(line.entity);
    if (!table)
        return;
    if (line.creates) {
        const FieldNo deleted = table->fieldByKey("deleted");
        if (table->isDeleted(line.number) == !forward)
            return;
        ++count.removed;
        ++count.removedOf[size_t(line.entity)];
        changes.set(line.entity, line.number, deleted, Value{!forward});
        return;
    }
    const FieldNo field = table->fieldByTag(line.tag);
    if (field == noField || !isSame(currentValue(line, field), forward ? line.before : line.after))
        return;
    const uint64_t row = uint64_t(line.entity) << 32 | line.number;
    count.restored += row != std::exchange(count.lastRow, row);
    changes.set(line.entity, line.number, field, forward ? line.after : line.before);
}

Result<Reverted> Session::reverse(const OperationInfo &what, bool forward, const Deed &deed)
{
    Reverted count;
    ChangeSet small = change();
    bool isSmall = true;
    const Status gathered =
        m_store->eachPart(what.number, m_book, [&](std::vector<JournalLine> &lines) -> Status {
            for (auto line = lines.rbegin(); line != lines.rend() && isSmall; ++line)
                appendReverse(small, *line, forward, count);
            isSmall = small.changes().size() < reverseAtOnce;
            return Done{};
        });
    if (!gathered)
        return gathered.error();
    if (isSmall) {
        if (const Status done = commit(deed, std::move(small)); !done)
            return done.error();
        return count;
    }
    count = {};
    const auto done = bulk(deed, [&](BulkWriter &writer) {
        return m_store->eachPart(what.number, m_book, [&](std::vector<JournalLine> &lines) -> Status {
            ChangeSet changes = writer.change();
            for (auto line = lines.rbegin(); line != lines.rend(); ++line)
                appendReverse(changes, *line, forward, count);
            return writer.write(changes);
        });
    });
    if (!done)
        return done.error();
    return count;
}

Result<OperationInfo> Session::undo()
{
    const int64_t number = m_store->nextToUndo();
    if (!number)
        return refuse(tr("There is nothing to undo."));
    const auto what = m_store->operation(number);
    if (!what)
        return what;
    const auto done = reverse(*what, false, {Op::undo, describe(what->deed)});
    if (!done)
        return done.error();
    if (const Status noted = m_store->setState(number, 2); !noted)
        return noted.error();
    Q_EMIT undoChanged();
    return what;
}

Result<OperationInfo> Session::redo()
{
    const int64_t number = m_store->nextToRedo();
    if (!number)
        return refuse(tr("There is nothing to do again."));
    const auto what = m_store->operation(number);
    if (!what)
        return what;
    const auto done = reverse(*what, true, {Op::redo, describe(what->deed)});
    if (!done)
        return done.error();
    if (const Status noted = m_store->setState(number, 1); !noted)
        return noted.error();
    Q_EMIT undoChanged();
    return what;
}

Result<Reverted> Session::revert(int64_t operation)
{
    const auto what = m_store->operation(operation);
    if (!what)
        return what.error();
    if (what->state == 2)
        return refuse(tr("That was taken back already."));
    auto done = reverse(*what, false, {Op::revertImport, what->deed.subject});
    if (!done)
        return done;
    if (const Status noted = m_store->setState(operation, 3); !noted)
        return noted.error();
    return done;
}

QString Session::undoText() const
{
    const int64_t number = m_store->nextToUndo();
    return number ? describe(m_store->operation(number)->deed) : QString();
}

QString Session::redoText() const
{
    const int64_t number = m_store->nextToRedo();
    return number ? describe(m_store->operation(number)->deed) : QString();
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
    const Status read = written ? readAgain() : Status(Done{});
    Q_EMIT busyChanged(false);
    if (written) {
        tell(everything());
        Q_EMIT committed(describe(*written));
    }
    return read;
}

} // namespace ridealong
