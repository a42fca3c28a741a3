// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, ratings, commitments, skills, and the rep's answers. Verbs append to a ChangeSet that the caller
// commits; what they refuse is an Error with a sentence. A private note is another row than a shared one and
// never becomes one: sharing writes a new note. A rep changes only answers and own commitments. `by` is who
// acts, 0 where the book names nobody.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <array>
#include <span>

namespace ridealong {

inline constexpr size_t longestNote = 10'000; // bytes
inline constexpr size_t longestPromise = 500;
inline constexpr size_t longestGuide = 500;

struct NoteWish
{
    uint32_t rep = 0;
    uint32_t by = 0;
    std::string text = {};
    bool isPrivate = true;
    uint32_t lead = 0, ride = 0, skill = 0; // what it is about; 0: nothing of the kind
    Date on = {};                           // unset: today
};
Status writeNote(ChangeSet &changes, const Book &book, const NoteWish &wish);
// The shared note with the same words; the private one stays unless `removePrivate`.
Status shareNote(ChangeSet &changes, const Book &book, uint32_t privateNote, bool removePrivate, uint32_t by);
// Of both kinds only by who wrote it. A shared note that is edited is to be read and acknowledged anew.
Status editNote(ChangeSet &changes, const Book &book, Entity entity, uint32_t row, const std::string &text,
                uint32_t by);
Status removeNote(ChangeSet &changes, const Book &book, Entity entity, uint32_t row, uint32_t by);

struct CommitmentWish
{
    uint32_t rep = 0;    // whose coaching
    uint32_t person = 0; // who promises: the rep or the manager
    uint32_t by = 0;
    std::string what = {};
    Date due = {};
    uint32_t ride = 0, lead = 0;
};
Status makeCommitment(ChangeSet &changes, const Book &book, const CommitmentWish &wish);
Status setCommitment(ChangeSet &changes, const Book &book, uint32_t row, const std::string &state,
                     const std::string &comment, uint32_t by); // open, kept, dropped
Status editCommitment(ChangeSet &changes, const Book &book, uint32_t row, const std::string &what, Date due,
                      uint32_t by);
// "tessa sends three names by fri": who (a name or initials at the front; else the rep), what, and the day
// behind the last "by". Understands the days of the quick log.
CommitmentWish readCommitment(const Book &book, uint32_t rep, uint32_t by, std::string_view line);

Status rate(ChangeSet &changes, const Book &book, uint32_t rep, uint32_t skill, int value, uint32_t by,
            uint32_t ride = 0); // one rating a ride and skill, or a day and skill: a second one corrects it

enum class CoachingAnswer : uint8_t { read, comment, acknowledge };
// By the rep it is about, or refused. Entity ride (its debrief) or coachingNote.
Status answerCoaching(ChangeSet &changes, const Book &book, Entity entity, uint32_t row, uint32_t by,
                      CoachingAnswer answer, const std::string &text = {});

struct SkillWish
{
    uint32_t row = 0; // 0: a new one
    std::string name = {};
    std::array<std::string, 5> guides = {};
};
// The eight usual ones with their guides, for a book that has none yet; their ids are the same everywhere.
void addUsualSkills(ChangeSet &changes);
Status saveSkill(ChangeSet &changes, const Book &book, const SkillWish &wish, uint32_t by = 0);
Status retireSkill(ChangeSet &changes, const Book &book, uint32_t row, bool retired,
                   uint32_t by = 0); // ratings stay
// Only one that was never rated; others are retired.
Status removeSkill(ChangeSet &changes, const Book &book, uint32_t row, uint32_t by = 0);
// Those that are not named follow in the order they had.
Status orderSkills(ChangeSet &changes, const Book &book, std::span<const uint32_t> rows, uint32_t by = 0);

} // namespace ridealong
