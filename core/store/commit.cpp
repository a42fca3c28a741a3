// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: rows, log entries, stamps, full text and the journal for undo, in one transaction by one function.
#include "store/connection.h"
#include "store/drafts.h"
#include "store/log.h"
#include "store/mentioned.h"
#include "store/rowwriter.h"
#include "store/store.h"

#include <QDir>
#include <sqlite3.h>

namespace ridealong {

namespace {

Error busy(const QString &reason)
{
    return {ErrorKind::readOnly, reason};
}

int64_t insertOperation(Connection &db, const Deed &deed, uint32_t person, Instant at)
{
    const std::string subject = deed.subject.toStdString(), detail = deed.detail.toStdString();
    Statement insert(
        db, "INSERT INTO operation(op, subject, detail, at, person, state) VALUES(?, ?, ?, ?, ?, 1)");
    insert.bind(1, int64_t(deed.op)).bind(2, std::string_view(subject)).bind(3, std::string_view(detail));
    insert.bind(4, at.ms).bind(5, int64_t(person)).run();
    return db.lastRowId();
}

int64_t noteRow(Entity entity, uint32_t number)
{
    return 2 * int64_t(number) + (entity == Entity::activity ? 1 : 0);
}

bool isNote(const TableBase &table, FieldNo field)
{
    const unsigned flags = table.info(field).flags;
    return (flags & cold) && (flags & searched);
}

void writeNoteText(Connection &db, bool remove, int64_t row, std::string_view text)
{
    Statement write(db, remove ? "INSERT INTO note_text(note_text, rowid, text) VALUES('delete', ?, ?)"
                               : "INSERT INTO note_text(rowid, text) VALUES(?, ?)");
    write.bind(1, row).bind(2, text).run();
}

} // namespace

void Store::writeNote(const Change &change, const TableBase &table)
{
    for (const Cell &cell : change.cells) {
        if (!isNote(table, cell.field))
            continue;
        const int64_t row = noteRow(change.entity, change.number);
        if (!change.creates)
            if (const std::string old = noteBefore(change, cell.field, table); !old.empty())
                writeNoteText(*m_connection, true, row, old);
        if (const auto *text = std::get_if<std::string>(&cell.value); text && !text->empty())
            writeNoteText(*m_connection, false, row, *text);
    }
}

std::string Store::noteBefore(const Change &change, FieldNo field, const TableBase &table) const
{
    Statement select(reading(), std::string("SELECT \"") + table.info(field).key + "\" FROM \"" +
                                    nameOf(change.entity) + "\" WHERE number = ?");
    select.bind(1, int64_t(change.number));
    return select.step() ? std::string(select.text(0)) : std::string{};
}

Value Store::valueBefore(const Change &change, FieldNo field, const Book &book) const
{
    const TableBase &table = *book.tables().at(change.entity);
    if (table.info(field).flags & cold) {
        std::string text = noteBefore(change, field, table);
        return text.empty() ? Value{} : Value{std::move(text)};
    }
    return change.number < table.end() ? table.value(change.number, field) : Value{};
}

std::string Store::journalOf(std::span<const Change *const> changes, const Book &book) const
{
    std::string body;
    for (const Change *change : changes) {
        if (change->creates) {
            appendLine(body, {.entity = change->entity, .number = change->number, .creates = true});
            continue;
        }
        const TableBase &table = *book.tables().at(change->entity);
        for (const Cell &cell : change->cells)
            appendLine(body, {.entity = change->entity,
                              .number = change->number,
                              .tag = table.info(cell.field).tag,
                              .before = valueBefore(*change, cell.field, book),
                              .after = cell.value});
    }
    return body;
}

void Store::writeEntry(const EntryDraft &draft, Instant now, const Book &book)
{
    const std::string journal = journalOf(draft.changes, book);
    const int64_t entry = m_log->append(draft, now.ms);
    RowWriter rows(*m_connection);
    std::vector<const Change *> mentioned;
    for (const Change *change : draft.changes) {
        const TableBase &table = *book.tables().at(change->entity);
        if (change->entity == Entity::lead || change->entity == Entity::activity)
            writeNote(*change, table);
        try {
            rows.write(*change, entry, table);
        } catch (const StoreError &failure) {
            const bool isTaken = (failure.code & 0xFF) == SQLITE_CONSTRAINT; // its id
            if (!isTaken || !takeMentioned(*m_connection, book.tables(), *change, entry))
                throw;
            mentioned.push_back(change);
            if (!m_bulk) // behind one all new rows are read
                m_rewritten[size_t(change->entity)].push_back(change->number);
        }
    }
    foldMentioned(*m_connection, book, mentioned);
    Statement part(*m_connection, "INSERT INTO operation_part(entry, operation, body) VALUES(?, ?, ?)");
    part.bind(1, entry).bind(2, draft.head.operation).bindBlob(3, journal).run();
}

void Store::writeChanges(Op op, int64_t operation, uint32_t person, const ChangeSet &changes,
                         const Book &book)
{
    m_log->expect(changes, person);
    Drafts drafts(
        *m_log,
        {.op = op, .person = m_log->idOf(Entity::person, person), .operation = operation, .scope = {}},
        [&](const EntryDraft &draft) { writeEntry(draft, changes.now(), book); });
    for (const Change &change : changes.changes())
        drafts.add(change);
    drafts.writeAll();
    for (const auto &[entity, row] : drafts.strays()) {
        Statement stray(*m_connection, "INSERT OR IGNORE INTO stray(entity, row) VALUES(?, ?)");
        stray.bind(1, int64_t(entity)).bind(2, int64_t(row)).run();
    }
}

Status Store::commit(const Deed &deed, uint32_t person, const ChangeSet &changes, const Book &book,
                     int64_t operation)
{
    if (!isWriter())
        return busy(m_readOnlyReason);
    if (const Status fits = fitsIntoLog(changes, book); !fits)
        return fits;
    const Status done = saved([&] {
        m_lastOperation = operation ? operation : insertOperation(*m_connection, deed, person, changes.now());
        writeChanges(deed.op, m_lastOperation, person, changes, book);
    });
    m_log->forgetNewRows();
    return done;
}

Status Store::saved(const std::function<void()> &write)
{
    while (true) {
        try {
            Transaction transaction(*m_connection);
            write();
            transaction.commit();
            return Done{};
        } catch (const StoreError &failure) {
            reloadLog();
            if (isDiskFull(failure.code) && makeRoom())
                continue;
            m_warning.clear();
            return errorOf(failure, QDir::toNativeSeparators(m_path));
        }
    }
}

// After a rollback. A file that can't be read either fails at the next entry, whose place is taken.
void Store::reloadLog()
{
    try {
        m_log->load();
    } catch (const StoreError &) {
    }
}

// What a cancelled action wrote still fills the disk until the write-ahead log is folded in.
void Store::shrinkLog()
{
    try {
        m_connection->run("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const StoreError &) { // closing the book tries again
    }
}

Status Store::beginBulk(const Deed &deed, uint32_t person, Instant now, const Book &book)
{
    if (!isWriter())
        return busy(m_readOnlyReason);
    try {
        m_bulk = std::make_unique<Transaction>(*m_connection);
        m_bulkOp = deed.op;
        m_bulkPerson = person;
        m_bulkOperation = insertOperation(*m_connection, deed, person, now);
        m_bulkStart = book.nextNumbers();
        for (auto &rows : m_rewritten)
            rows.clear();
        return Done{};
    } catch (const StoreError &failure) {
        m_bulk.reset();
        return errorOf(failure, QDir::toNativeSeparators(m_path));
    }
}

Status Store::writeBulk(const ChangeSet &changes, const Book &book)
{
    if (const Status fits = fitsIntoLog(changes, book); !fits)
        return fits;
    try {
        writeChanges(m_bulkOp, m_bulkOperation, m_bulkPerson, changes, book);
        for (const Change &change : changes.changes())
            if (!change.creates && change.number < m_bulkStart[size_t(change.entity)])
                m_rewritten[size_t(change.entity)].push_back(change.number);
        return Done{};
    } catch (const StoreError &failure) {
        return failedBulk(failure);
    }
}

Result<int64_t> Store::finishBulk()
{
    try {
        m_bulk->commit();
        m_bulk.reset();
        m_log->forgetNewRows();
        return m_bulkOperation;
    } catch (const StoreError &failure) {
        return failedBulk(failure);
    }
}

Error Store::failedBulk(const StoreError &failure)
{
    cancelBulk();
    if (isDiskFull(failure.code))
        shrinkLog();
    return errorOf(failure, QDir::toNativeSeparators(m_path));
}

void Store::cancelBulk()
{
    if (!m_bulk)
        return;
    m_bulk.reset();
    for (auto &rows : m_rewritten)
        rows.clear();
    reloadLog();
}

} // namespace ridealong
