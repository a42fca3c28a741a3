// SPDX-License-Identifier: GPL-3.0-or-later
// The one door: every change of an open book is a set of changes that is committed here, recorded, applied to
// the Book and told to whoever listens; undo and redo are the same arrow backwards. Lives in the thread that
// made it; a worker that was lent the pen commits in bulk while the owner's thread only reads the past.
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "book/book.h"
#include "change/op.h"
#include "store/bulkwriter.h"
#include "store/store.h"

#include <QObject>
#include <memory>
#include <optional>

namespace ridealong {

struct NewBook
{
    std::string name;
    std::string owner;
    std::string role = "manager";
    std::string currency = "USD";
};

// The first rows of a book: settings, the default process with its stages, kinds of activities, the policy
// for all.
ChangeSet firstRows(const NewBook &wanted, ChangeSet changes);

struct Reverted
{
    int64_t removed = 0;  // rows that it had made
    int64_t restored = 0; // rows whose fields went back
    std::array<int64_t, entityCount> removedOf{};
    uint64_t lastRow = 0; // that was restored: the fields of one stand together
};

class Session : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Session>> create(const QString &path, const NewBook &wanted,
                                                   const Clock &clock);
    static Result<std::unique_ptr<Session>> open(const QString &path, Store::Access access,
                                                 const Clock &clock, const Progress &progress = {});
    ~Session() override;

    const Book &book() const { return m_book; }
    const Store &store() const { return *m_store; }
    const Clock &clock() const { return m_clock; }
    Date today() const { return m_book.today(); }
    bool canWrite() const { return m_store->isWriter() && !m_busy; }

    // Who acts: the owner of the book unless said otherwise. 0 where the book names nobody.
    uint32_t user() const { return m_user; }
    void setUser(uint32_t person) { m_user = person; }

    ChangeSet change() const { return m_book.change(m_clock.now()); }
    // One action and one undo. A later part sees the earlier ones in the Book; where one is refused, those
    // before it are taken back.
    using Part = std::function<Status(ChangeSet &)>;
    Status commit(const Deed &deed, ChangeSet changes, const std::vector<Part> &parts = {});
    // All or nothing: what `work` wrote is undone when it fails. Gives the operation's number.
    Result<int64_t> bulk(const Deed &deed, const std::function<Status(BulkWriter &)> &work);
    // For a program that ends behind its bulk: the Book stays as it was, which spares the time and memory of
    // reading what was written.
    void leaveUnread() { m_readsBulk = false; }

    // Of many rows they tell the progress what they have read, and stop where it says so; then nothing was
    // changed.
    Result<OperationInfo> undo(const Progress &progress = {});
    Result<OperationInfo> redo(const Progress &progress = {});
    // Any earlier action, keeping what was changed since.
    Result<Reverted> revert(int64_t operation, const Progress &progress = {});
    QString undoText() const; // what undo would take back; empty for nothing
    QString redoText() const;

    // What the person must know though all went well, such as a full disk; told once, empty for nothing.
    QString takeWarning() { return m_store->takeWarning(); }

    Status setMeta(std::string_view key, std::string_view value);
    void renewToday(); // after midnight

    // The one job at a time: while the pen is lent, commits are refused and the Book stands still. The job's
    // thread may call bulk() and what is made of it (an import); absorb() then reads what it wrote.
    bool lendPen();
    // Takes the pen back, and reads what the job wrote: the job's bulk() only wrote it into the file.
    Status absorb();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed(const ridealong::Touched &touched);
    void committed(const QString &sentence); // "Moved Acme to Demo", for the status line
    void undoChanged();
    void busyChanged(bool busy);

private:
    explicit Session(const Clock &clock)
        : m_clock(clock)
    {
    }
    Status refuseIfBusy() const;
    bool hasLentPen() const; // asked by the job: it is the one that may write
    Status commitMore(const Deed &deed, int64_t operation, const Part &part);
    void settle(const ChangeSet &changes);
    void takeBack(int64_t operation);
    Status undoImportOfChanges(const OperationInfo &what, const Progress &progress);
    Result<Reverted> reverse(const OperationInfo &what, bool forward, const Deed &deed,
                             const Progress &progress);
    void appendReverse(ChangeSet &changes, const JournalLine &line, bool forward, Reverted &count) const;
    Value currentValue(const JournalLine &line, FieldNo field) const;
    void tell(const Touched &touched);
    void noteGradesSinceLastOpen();
    static Status orUnread(const Status &read); // with the words for who did what is saved, but not read
    Status readAgain();                         // what a bulk wrote
    Status readBeside();                        // the same by the job, into a Book that absorb() takes over

    Clock m_clock;
    Book m_book;
    std::unique_ptr<Store> m_store;
    uint32_t m_user = 0;
    bool m_busy = false;
    bool m_readsBulk = true;
    std::optional<Deed> m_written; // by the job that has the pen
    std::unique_ptr<Book> m_fresh; // with what it wrote
    Status m_freshRead = Done{};
    Status m_bookRead = Done{}; // failed: the file is ahead of the Book, and nothing more is written
};

} // namespace ridealong
