// SPDX-License-Identifier: GPL-3.0-or-later
// What a person must decide after an exchange, computed from the state of the book and its log, so it is the
// same on every laptop that holds the same: fields with two values of which neither writer had seen the
// other, edits against a delete, edits by a rep after the lead changed hands, possible duplicates made by two
// people, what a laptop with a wrong clock wrote, entries whose writer had no right. Grouped by lead. Nobody
// is blocked: the defaults apply already.
#pragma once

#include "book/book.h"
#include "store/store.h"

#include <QString>
#include <vector>

namespace ridealong {

struct ConflictChoice
{
    Value value = {};                                   // of the register's first field
    std::vector<std::pair<FieldNo, Value>> fields = {}; // of all its fields
    QString text = {};                                  // as a person reads it
    uint32_t person = 0;                                // who wrote it
    Id laptop = {};
    Instant at = {};
    bool isShown = false; // the one that applies now
    bool isOurs = false;  // written on this laptop
    int64_t entry = 0;
    size_t side = 0; // of the decision's sides
};

// A laptop that wrote one of the values: a column beside the others.
struct DecisionSide
{
    Id laptop;
    uint32_t person = 0; // who wrote there
    Instant at;          // the newest of what it wrote
    bool isOurs = false;
    QString name; // "This laptop", "Cole's laptop"
    QString who;  // "Cole": the first name; of two with the same, the whole one
};

struct FieldConflict
{
    Entity entity = Entity::none;
    uint32_t number = 0; // the row
    FieldNo field = noField;
    QString label = {};  // "Value", "Next step"
    QString before = {}; // what both had seen; empty where nothing is known
    Instant beforeAt = {};
    std::vector<ConflictChoice> choices = {}; // two or more; the shown one first
};

struct Decision
{
    enum class Kind : uint8_t {
        fields,
        editedAfterDelete,
        editedAfterHandover,
        duplicates,
        wrongClock,
        noRight
    };
    Kind kind = Kind::fields;
    QString id = {};       // for the command line and for `review`: the same on every laptop
    uint32_t lead = 0;     // 0 where it is about no lead
    uint32_t other = 0;    // the second lead of a duplicate
    QString title = {};    // the lead's name, or "Quota of Cole, 2026-Q4"
    QString sentence = {}; // "You moved Acme to Demo on Tuesday; Kim marked it lost on Wednesday. Which?"
    std::vector<FieldConflict> fields = {};
    std::vector<DecisionSide> sides = {}; // of the fields: ours first, then the newest
    QString note = {};                    // what the other wrote with the change, if anything
    Instant noteAt = {};
    uint32_t person = 0; // the other side
    Instant at = {};
    std::string subject = {};                    // in `review`; empty for fields
    std::string leadNotes = {}, otherNotes = {}; // of duplicates, which a merge keeps
    std::vector<Change> takesBack = {}; // what "undo" sets; empty where there is nothing to take back
};

// What takes a scan of the log is kept from one question to the next: it is found again when something came
// from another laptop. Whoever asks often keeps one for each book; without one everything is read anew.
struct DecisionMemory
{
    struct Strange // what only looks odd: rights, clocks, deletes, hand-overs and twins
    {
        Decision::Kind kind = Decision::Kind::noRight;
        Entity entity = Entity::none;
        uint32_t number = 0, lead = 0, other = 0;
        int64_t entry = 0, hlc = 0;
        int64_t hours = 0; // a clock's: how far ahead
        Id laptop = {};
        uint32_t person = 0;
        std::string subject = {};
    };
    int64_t known = -1; // entries of others that were here then
    std::vector<Strange> strange;
};

// Everything open, the newest first. A rep's laptop lists fields only: the rest is for a manager to answer.
Result<std::vector<Decision>> decisions(const Store &store, const Book &book, uint32_t user,
                                        DecisionMemory *memory = nullptr);
// Fields that were decided on this laptop since then, as they stood before, so that they can be decided
// again.
Result<std::vector<Decision>> decidedHere(const Store &store, const Book &book, uint32_t user, Instant since);
Result<int> decisionCount(const Store &store, const Book &book, uint32_t user,
                          DecisionMemory *memory = nullptr);

// Answers. For a field: the chosen values, written as an ordinary edit that has seen all of them (commit with
// Op::decideConflict: the Session then also writes what is the same as before).
struct Picked
{
    size_t field = 0;  // of decision.fields
    size_t choice = 0; // of its choices
};
Status decide(ChangeSet &changes, const Book &book, const Decision &decision, std::span<const Picked> picked);
// For the other kinds: "keep" or "undo" what the other did; for duplicates "same" (merges) or "different".
Status answer(ChangeSet &changes, const Book &book, const Decision &decision, std::string_view answer,
              uint32_t user);

} // namespace ridealong
