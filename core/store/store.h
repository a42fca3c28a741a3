// SPDX-License-Identifier: GPL-3.0-or-later
// A book's file. The only place with SQL: it opens, migrates, loads and commits. One per process and book;
// one thread at a time, but while it is lent, one other thread writes and the owner's reads what was there
// before. Failures come out as Error with a sentence; a failed commit leaves the file as it was.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "book/book.h"
#include "change/op.h"
#include "scoring/gradechange.h"
#include "store/journal.h"

#include <QString>
#include <memory>
#include <thread>

class QLockFile;

namespace ridealong {

class Connection;
enum class ConnectionMode : uint8_t;
class Statement;
class Transaction;
class Log;
struct EntryDraft;
struct KnownThen;
struct StoreError;

struct OperationInfo
{
    int64_t number = 0;
    Deed deed{Op::setUp};
    Instant at;
    uint32_t person = 0;
    int state = 1; // 1 done, 2 undone, 3 past redoing
};

// A line of the audit trail.
struct AuditLine
{
    int64_t operation = 0;
    Instant at;
    std::string who;
    Op op = Op::setUp;
    Entity entity = Entity::none;
    uint32_t number = 0;
    std::string field; // key; empty for the making of the row
    Value before, after;
    Type type = Type::text;
    Entity target = Entity::none;
};

// What the journal of grades says since a line of it: how many leads changed, and the newest line.
struct GradeJournal
{
    int64_t leads = 0;
    int64_t newest = 0;
};

class Store
{
public:
    enum class Access { write, read, writeOrRead };

    static Result<std::unique_ptr<Store>> create(const QString &path, Instant now);
    // writeOrRead gives a reader when another program writes; read never writes a byte.
    static Result<std::unique_ptr<Store>> open(const QString &path, Access access);
    ~Store();

    const QString &path() const { return m_path; }
    bool isWriter() const { return m_lock != nullptr; }
    const QString &readOnlyReason() const { return m_readOnlyReason; } // a sentence; empty for a writer

    Status load(Book &book, Date today, const Progress &progress = {});

    // One action, whole. `person` is who did it, 0 for nobody said.
    // With `operation` it belongs to that earlier one.
    Status commit(const Deed &deed, uint32_t person, const ChangeSet &changes, const Book &book,
                  int64_t operation = 0);
    int64_t lastOperation() const { return m_lastOperation; } // that this Store committed

    // An action in parts, within one transaction: begin, write any number of times, finish. Without finish
    // all of it is as if it had not been. The Book is not to be changed between.
    Status beginBulk(const Deed &deed, uint32_t person, Instant now, const Book &book);
    Status writeBulk(const ChangeSet &changes, const Book &book);
    Result<int64_t> finishBulk(); // the operation's number
    void cancelBulk();
    int64_t bulkOperation() const { return m_bulkOperation; } // the number that it will have
    // A value as it stands in the file, also one that an unfinished bulk wrote; empty where the file fails.
    Value storedValue(Entity entity, uint32_t number, FieldNo field, const Book &book) const;
    Status reload(Book &book); // after a finished bulk: what it wrote

    // From now on another thread may write; this one reads by a connection of its own, past what is not
    // finished.
    Status lend();
    void takeBack();

    std::vector<OperationInfo> operations(int64_t limit) const; // newest first
    Result<OperationInfo> operation(int64_t number) const;
    int64_t nextToUndo() const; // the newest done; 0 for none
    int64_t nextToRedo() const; // the oldest undone; 0 for none
    Status setState(int64_t operation, int state);
    Status forgetRedo();
    // The lines of an operation, part by part, newest part first.
    Status eachPart(int64_t operation, const Book &book,
                    const std::function<Status(std::vector<JournalLine> &)> &part) const;

    // What was known of each closed lead before it closed, by what this laptop's log says
    // (scoring/knownthen.h).
    Result<KnownThen> knownBeforeClosing(const Book &book) const;
    std::vector<AuditLine> audit(const Book &book, uint32_t lead, int64_t limit) const; // lead 0: of all
    std::string coldText(Entity entity, uint32_t number, FieldNo field, const Book &book) const;
    std::vector<uint32_t> searchNotes(std::string_view words, const Book &book, size_t limit) const; // leads
    Id idOf(Entity entity, uint32_t number) const;
    uint32_t numberOf(Entity entity, const Id &id) const;

    void noteGrades(std::span<const GradeChange> changes);
    std::vector<GradeChange> gradeChanges(uint32_t lead) const;            // oldest first
    std::vector<GradeChange> gradeChanges(Instant from, Instant to) const; // of all; `to` not included
    bool rewroteLeads() const
    {
        return !m_rewritten[size_t(Entity::lead)].empty();
    } // the bulk that is not read
    GradeJournal gradeJournal(int64_t since) const;
    std::string meta(std::string_view key) const;
    Status setMeta(std::string_view key, std::string_view value);

    Status backup(const QString &to) const;
    // Refuses a file that is a book or belongs to this one: nothing else may take its place.
    Status mayReplace(const QString &file) const;
    Instant made() const; // when the book was
    // What a person must know though all went well: the disk is full. Told once.
    QString takeWarning() { return std::exchange(m_warning, {}); }
    Result<QStringList> check(bool deep, const Book &book) const; // problems, in words; empty is healthy
    int64_t sizeBytes() const;
    int schema() const;
    std::string deviceId() const;

private:
    friend class ColdTexts;
    friend struct StoreParts;
    std::unique_ptr<Statement> statement(const std::string &sql) const; // null where the file fails
    explicit Store(QString path);
    Connection &reading() const; // of the calling thread
    Status openAs(Access access, int version);
    Status openOnFullDisk(int version);
    Status lock(int version);
    Status connectBy(ConnectionMode mode);
    Status prepare(int version);
    bool makeRoom();
    void reloadLog();
    void shrinkLog();
    Error failedBulk(const StoreError &failure);
    Status
    saved(const std::function<void()> &write); // all of it or nothing, with the ballast's room if need be
    void writeNote(const Change &change, const TableBase &table);
    void writeEntry(const EntryDraft &draft, Instant now, const Book &book);
    void writeChanges(Op op, int64_t operation, uint32_t person, const ChangeSet &changes, const Book &book);
    std::string journalOf(std::span<const Change *const> changes, const Book &book) const;
    std::string noteBefore(const Change &change, FieldNo field, const TableBase &table) const;
    Value valueBefore(const Change &change, FieldNo field, const Book &book) const;
    static std::string entriesOfLead();
    static bool belongsTo(const JournalLine &line, uint32_t lead, const Book &book);

    QString m_path;
    QString m_readOnlyReason;
    QString m_warning;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Connection> m_reader; // while lent
    std::thread::id m_owner;              // the thread that lent
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Transaction> m_bulk;
    Op m_bulkOp = Op::import;
    uint32_t m_bulkPerson = 0;
    int64_t m_bulkOperation = 0;
    int64_t m_lastOperation = 0;
    NextNumbers m_bulkStart{};
    std::array<std::vector<uint32_t>, entityCount>
        m_rewritten; // rows that a bulk set and the Book must read again
};

} // namespace ridealong
