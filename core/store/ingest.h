// SPDX-License-Identifier: GPL-3.0-or-later
// Takes entries of other laptops into the log and the rows: merge of EXCHANGE sections 3 and 4. Used inside a
// bulk (BulkWriter::ingest), so all of it is one transaction and one operation, or nothing. Takes entries in
// any order and any number of times; what it leaves behind depends on the set of entries alone. Whoever calls
// has verified signatures: an entry is given with whether its writer vouches for it. An entry that says what
// its writer may not is kept (the chain must hold), not applied, and listed as held.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "change/change.h"
#include "change/entry.h"
#include "store/exchangelog.h"

#include <map>
#include <memory>
#include <vector>

namespace ridealong {

class Store;
class Book;

// notLetIn: by a laptop that no manager let in.
enum class HeldWhy : uint8_t { notTheirs = 1, revoked = 2, notAValue = 3, notLetIn = 4 };

// A field that another laptop's entry changed here.
struct IngestedChange
{
    Entity entity = Entity::none;
    uint32_t number = 0;
    bool creates = false;
    FieldNo field = noField; // of a change; of a register its first field
    Value before, after;
    uint32_t person = 0; // who did it
    Instant at;          // by the writer's clock
    uint16_t op = 0;
    int64_t entry = 0;
};

// What two had written without knowing of each other, and somebody has chosen since.
struct IngestedDecision
{
    Entity entity = Entity::none; // the lead that it was about, or the row of none
    uint32_t number = 0;
    uint32_t person = 0; // who chose
};

struct IngestAccount
{
    int64_t taken = 0;                // entries that were new and are in the log now
    int64_t known = 0;                // entries that were here already
    int64_t waiting = 0;              // entries of this file that wait for what they follow
    int64_t freed = 0;                // entries that waited and were taken now
    int64_t held = 0;                 // items that were not applied
    int64_t conflicts = 0;            // registers worth deciding that became conflicts
    int64_t decisions = 0;            // leads (or rows of none) that they are about: what is decided at once
    int64_t rows = 0;                 // that were made or changed
    int64_t mended = 0;               // rows folded anew because the check behind the writing failed
    bool ownForked = false;           // an own stream goes on elsewhere: this book was copied or restored
    std::map<Id, int64_t> waitingFor; // by the laptop whose file would help
    std::vector<IngestedDecision> decided; // each once for who chose
    std::vector<IngestedChange> changes;   // the first mostChanges, in the order they came
    static constexpr size_t mostChanges = 20'000;
};

class Ingest
{
public:
    Ingest(Store &store, const Book &book);
    ~Ingest();

    // Makes the stream known. Refused where the book knows it with another laptop or scope.
    Status meet(const StreamInfo &stream);
    // `vouched`: by a signature of its writer on it or on one after it. `signature` where it stands on this
    // one.
    Status take(const LogEntry &entry, const Digest &hash, bool vouched, std::string_view signature = {});
    // Applies what no longer waits, writes the journal, checks what was written against the pure merge on a
    // sample, and closes own streams that forked.
    Status finish();
    const IngestAccount &account() const;
    void raise(NextNumbers &next) const; // above the rows that it made
    void forgetNumbers();                // other parts of the bulk made rows or entries meanwhile

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

// Not in a bulk: takes back an import as if its file had never come. Refused with a sentence where anything
// was done or exported since. The Book is as it was until Store::reload(). Cancelled, nothing was changed.
Status unimport(Store &store, const Book &book, int64_t operation, const Progress &progress = {});
// Whether an operation wrote so much that taking it back is work for a job: a thousand entries, or fields.
bool hasLongJournal(const Store &store, int64_t operation);

} // namespace ridealong
