// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, redo and revert: the same arrow backwards.
#include "session/session.h"

#include "session/everything.h"
#include "store/ingest.h"

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

} // namespace

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

Result<Reverted> Session::reverse(const OperationInfo &what, bool forward, const Deed &deed,
                                  const Progress &progress)
{
    Reverted count;
    ChangeSet small = change();
    bool isSmall = true;
    int64_t total = 0, read = 0; // lines
    const Status gathered =
        m_store->eachPart(what.number, m_book, [&](std::vector<JournalLine> &lines) -> Status {
            total += int64_t(lines.size());
            for (auto line = lines.rbegin(); line != lines.rend() && isSmall; ++line)
                appendReverse(small, *line, forward, count);
            isSmall = small.changes().size() < reverseAtOnce;
            return Done{};
        });
    if (!gathered)
        return gathered.error();
    const bool lent = hasLentPen(); // such a job writes by the bulk alone
    if (isSmall && (!lent || small.isEmpty())) {
        const Status done = lent ? Status(Done{}) : commit(deed, std::move(small));
        return done ? Result<Reverted>(count) : Result<Reverted>(done.error());
    }
    count = {};
    const auto done = bulk(deed, [&](BulkWriter &writer) {
        return m_store->eachPart(what.number, m_book, [&](std::vector<JournalLine> &lines) -> Status {
            if (!goOn(progress, read, total))
                return Error{ErrorKind::cancelled, tr("It was cancelled. Nothing was changed.")};
            read += int64_t(lines.size());
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

// Never by edits, which would travel to others.
Status Session::undoImportOfChanges(const OperationInfo &what, const Progress &progress)
{
    const bool lent = hasLentPen();
    if (const Status free = lent ? m_bookRead : refuseIfBusy(); !free)
        return free;
    if (const Status taken = unimport(*m_store, m_book, what.number, progress); !taken)
        return taken;
    if (lent) {
        m_written = Deed{Op::undo, describe(what.deed)};
        m_freshRead = readBeside();
        return Done{};
    }
    m_bookRead = orUnread(readAgain());
    if (!m_bookRead)
        return m_bookRead;
    tell(everything());
    return Done{};
}

Result<OperationInfo> Session::undo(const Progress &progress)
{
    const int64_t number = m_store->nextToUndo();
    if (!number)
        return refuse(tr("There is nothing to undo."));
    const auto what = m_store->operation(number);
    if (!what)
        return what;
    if (what->deed.op == Op::importChanges) {
        const Status taken = undoImportOfChanges(*what, progress);
        return taken ? what : Result<OperationInfo>(taken.error());
    }
    const auto done = reverse(*what, false, {Op::undo, describe(what->deed)}, progress);
    if (!done)
        return done.error();
    if (const Status noted = m_store->setState(number, 2); !noted)
        return noted.error();
    if (!hasLentPen()) // absorb() tells it
        Q_EMIT undoChanged();
    return what;
}

Result<OperationInfo> Session::redo(const Progress &progress)
{
    const int64_t number = m_store->nextToRedo();
    if (!number)
        return refuse(tr("There is nothing to do again."));
    const auto what = m_store->operation(number);
    if (!what)
        return what;
    const auto done = reverse(*what, true, {Op::redo, describe(what->deed)}, progress);
    if (!done)
        return done.error();
    if (const Status noted = m_store->setState(number, 1); !noted)
        return noted.error();
    if (!hasLentPen()) // absorb() tells it
        Q_EMIT undoChanged();
    return what;
}

Result<Reverted> Session::revert(int64_t operation, const Progress &progress)
{
    const auto what = m_store->operation(operation);
    if (!what)
        return what.error();
    if (what->state == 2)
        return refuse(tr("That was taken back already."));
    auto done = reverse(*what, false, {Op::revertImport, what->deed.subject}, progress);
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

} // namespace ridealong
