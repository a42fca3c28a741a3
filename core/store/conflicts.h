// SPDX-License-Identifier: GPL-3.0-or-later
// What the log of a book says about values that nobody has chosen between, and about what only looks odd:
// writes to deleted leads and to leads that changed hands, clocks, makers, entries without a right. Read by
// the calling thread's connection; a file that fails comes out as Error. Found, not judged: sync/decisions.h
// does.
#pragma once

#include "base/digest.h"
#include "store/store.h"

#include <memory>
#include <optional>
#include <vector>

namespace ridealong {

// Who wrote an entry, and when by his own clock.
struct LogWriter
{
    int64_t entry = 0; // of this laptop's log
    int64_t hlc = 0;
    Id laptop = {}; // null where the entry is known by its hash only
    bool isOurs = false;
    std::string scope = {};

    Instant at() const;
};

struct StoredChoice
{
    LogWriter by;
    uint32_t person = 0;
    std::vector<Cell> cells; // all fields of the register, also those that it leaves unset
};

struct StoredConflict
{
    Entity entity = Entity::none;
    uint32_t number = 0;
    uint16_t tag = 0;                       // of the register
    std::vector<StoredChoice> choices = {}; // of different values; the one that applies first
    std::optional<StoredChoice> before = {};
};

// A row whose maker or newest write matters.
struct StoredWrite
{
    uint32_t number = 0;
    uint16_t op = 0;
    LogWriter by;
};

struct LateWrite
{
    uint32_t lead = 0;
    LogWriter by;
};

struct HeldItem
{
    LogWriter by;
    Entity entity = Entity::none;
    Id row;
    int why = 0;
};

struct ClockAhead
{
    LogWriter by; // of the newest entry
    int64_t ms = 0;
};

class LogPast;

// For one thread.
class Conflicts
{
public:
    Conflicts(const Store &store, const Book &book)
        : m_store(store)
        , m_book(book)
    {
    }

    // Registers worth deciding with values that differ; without who wrote them and what was before.
    Result<std::vector<StoredConflict>> open() const;
    Status addStory(std::vector<StoredConflict> &conflicts) const; // that is missing above
    // What was chosen between by decisions of this laptop since then, also those that were undone, as it
    // stood before the first of them, with its story.
    Result<std::vector<StoredConflict>> decidedHere(Instant since) const;

    Result<int64_t> knownOfOthers() const; // another number whenever something came
    // What reps wrote to leads that were handed over, and activities that they made on them, that the newest
    // hand-over had not known of; where it does not say what it had, what is later by the clock.
    Result<std::vector<LateWrite>> unknownToHandovers() const;
    Result<std::optional<LogWriter>> lastWrite(Entity entity, uint32_t number, uint16_t tag) const;
    Result<std::vector<LogWriter>> writesAfter(Entity entity, uint32_t number, int64_t hlc) const;
    // Writes to the lead and makings of these activities that the lead's delete had not known of; nothing
    // where it does not say what it had.
    Result<std::optional<std::vector<LogWriter>>> unknownTo(const LogWriter &deleted, uint32_t lead,
                                                            std::span<const uint32_t> activities) const;
    Result<std::vector<StoredWrite>> makersOf(Entity entity, std::span<const uint32_t> numbers) const;
    Result<std::vector<HeldItem>> held() const; // the newest first, at most a thousand
    Result<std::vector<ClockAhead>> clocksAhead(int64_t ms) const;
    Result<uint32_t> personOf(int64_t entry) const;
    // What would take this entry's writes to the lead back, where they still apply.
    Result<std::vector<Change>> takingBack(int64_t entry, uint32_t lead) const;

private:
    LogPast &past() const;

    const Store &m_store;
    const Book &m_book;
    mutable std::shared_ptr<LogPast> m_past; // entries are large, and asked for again and again
};

} // namespace ridealong
