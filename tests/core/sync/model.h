// SPDX-License-Identifier: GPL-3.0-or-later
// The design of the exchange as the smallest program that does it: laptops hold entries of the change log by
// scope, rows come out of entries, files carry entries. No book, no file, no key: only what must be the same
// on every laptop. It is the specification that the store (store/ingest.h, store/log.h) is held against.
// Values, copied to make a backup or a clone. `Rules` says which rule to break, so that the histories can
// show that they would notice.
#pragma once

#include "change/entry.h"
#include "change/register.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ridealong::model {

// Each is true in the design. A history run with one of them false must end in a complaint.
struct Rules
{
    bool stampsDecide = true;       // else the later clock wins, whoever had seen whom
    bool hashesName = true;         // else an entry is known by its stream and number
    bool arrivalIsIgnored = true;   // else what came last is shown
    bool keepsUnknown = true;       // else an old version drops fields that it does not know
    bool writeGuard = true;         // else depth does not grow over a value of another laptop
    bool copiesSayReplaced = true;  // else a copy has the leaves only
    bool privateStays = true;       // else private notes are exported with the rest
    bool tellsFormerOwners = true;  // else only the scope that is left at that moment hears who has the lead
    bool homeChangeIsStray = true;  // else only what comes through another scope makes a lead stray
    bool lastReportCounts = true;   // else the report with the greatest clock
    bool erasedGivesRight = true;   // else what hangs on an erased lead is held where the lead never was seen
    bool restoredStartsAnew = true; // else a restored book goes on in its old streams
    bool anchorsGrow = true;        // else an anchor is what the book holds at its last export
    bool copiesCarryUnknown = true; // else an old version copies the fields that it knows
    bool rightsAreAsked = true;     // else whatever a laptop of the team wrote counts
    bool erasuresAreFirst = true;   // else the order waits for what stands before, and a part may lack it
};

using Scope = std::string; // "team", "managers", "rep:3", "private:3"
Scope repScope(int person);
Scope privateScope(int person);

// Rows: a lead with what hangs on it, a team's thing (a stage, a policy) and a private note.
enum Entity : uint16_t { lead = 1, activity = 2, thing = 3, note = 4 };
// Registers. `newer` is unknown to the old version.
enum Tag : uint16_t { name = 1, phone = 2, stage = 3, parent = 4, owner = 5, newer = 60, deleted = 99 };

// An entry as laptops hand it around: by whom and in which scope stands with its stream.
struct Record
{
    LogEntry entry;
    Digest hash;
    Id laptop;
    Scope scope;
    int person = 0; // whose laptop it is
    bool byManager = false;
};
using RecordPtr = std::shared_ptr<const Record>;

struct Row
{
    uint16_t entity = 0;
    std::map<uint16_t, Register> registers;
    std::map<uint16_t, Stamp> greatest; // of all that was ever written: must be the winner's
    std::set<Scope> scopes;             // in which it has a create or a copy
    std::map<uint16_t, Leaf> other;     // what a broken rule shows
};

using Heads = std::map<Id, std::set<Digest>>; // of streams; several where one is forked

struct Peer
{
    Heads heads;
    int64_t at = 0; // by its own clock
};

struct File
{
    Id from;
    int64_t at = 0;
    Scope audience; // "managers" or a rep's scope; a private scope for the same person's laptops
    Heads heads;    // what the sender has: the receipt
    std::vector<RecordPtr> records;
    int batch = 0; // what one laptop writes at once is one file with a part for each audience
};

// What is outside of the book and survives its restoring.
struct Anchor
{
    Heads heads;
};

struct Laptop
{
    Id id;
    int number = 0;
    int person = 0;
    bool isManager = false;
    bool isOld = false;
    int64_t clock = 0; // milliseconds beside the true time
    int64_t lastHlc = 0;
    std::map<Scope, Id> open; // own streams that go on
    std::set<Id> own;         // and those that do not

    std::unordered_map<Digest, RecordPtr> log;
    std::vector<Digest> order; // in which they were taken
    Heads heads;
    std::map<Digest, RecordPtr> waiting;
    std::set<std::pair<Id, int64_t>> places; // stream and number; only a broken rule asks

    std::map<Id, Row> rows;
    std::map<Id, std::set<Id>> hanging;                   // rows by their lead
    std::unordered_map<Id, std::vector<Digest>> touching; // entries by row
    std::vector<std::pair<RecordPtr, size_t>> held;
    std::set<Id> erased;
    std::set<Id> stray;
    std::map<std::pair<Id, bool>, Peer> peers; // by laptop, and whether of private streams
};

// Who may hold a scope.
bool mayHold(const Laptop &laptop, const Scope &scope);

// The value shown; empty where there is none.
std::string shown(const Laptop &laptop, const Id &row, uint16_t tag);
std::string valueOf(int64_t number);
std::string valueOf(const Id &row);
// The scope in which a row is now; empty where it is not known yet or erased.
Scope homeOf(const Laptop &laptop, const Id &row);
Id leadOf(const Laptop &laptop, const Id &row); // itself for a lead; null for what hangs on none

// ---- Writing: one action of one person in one scope.
struct Pen
{
    Laptop &laptop;
    const Rules &rules;
    int64_t now;    // the true time
    int64_t &names; // counts, so that new streams get names of their own
};
LogItem creation(uint16_t entity, const Id &row, std::vector<std::pair<uint16_t, std::string>> fields);
LogItem edit(const Pen &pen, const Id &row, uint16_t tag, const std::string &value);
RecordPtr write(const Pen &pen, const Scope &scope, std::vector<LogItem> items);
// A manager's laptop copies what stands only in a scope that it has left. Gives how many entries it wrote.
int passOn(const Pen &pen);

// ---- Taking
void take(Laptop &laptop, const RecordPtr &record, const Rules &rules, bool isOwn = false);
// The same entries in another order into an empty book: must come to the same rows.
Laptop refolded(const Laptop &laptop, const std::vector<Digest> &order, const Rules &rules);

// ---- Files
File exported(const Pen &pen, const Scope &audience, Anchor &anchor,
              const std::vector<Id> &readers); // laptops that the file is for
void import(Laptop &laptop, const File &file, const Rules &rules);
// After a backup was put back: new streams where the book is behind what others have of it.
void reopened(Laptop &laptop, const Anchor &anchor, const Rules &rules);

} // namespace ridealong::model
