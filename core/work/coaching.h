// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, ratings, commitments, skills, and the rep's answers. Verbs append to a ChangeSet that the caller
// commits; what they refuse is an Error with a sentence. A private note is another row than a shared one and
// never becomes one: sharing writes a new note. A rep changes only answers and the state of own commitments.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <array>
#include <span>

namespace ridealong {

inline constexpr size_t longestNote = 10'000; // bytes

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
Status shareNote(ChangeSet &changes, const Book &book, uint32_t privateNote, bool removePrivate);
Status editNote(ChangeSet &changes, const Book &book, Entity entity, uint32_t row, const std::string &text);
Status removeNote(ChangeSet &changes, const Book &book, Entity entity, uint32_t row);

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
                     const std::string &comment = {}); // open, kept, dropped
// "tessa sends three names by fri": who (a name or initials at the front; else the rep), what, and the day
// behind the last "by". Understands the days of the quick log.
CommitmentWish readCommitment(const Book &book, uint32_t rep, uint32_t by, std::string_view line);

Status rate(ChangeSet &changes, const Book &book, uint32_t rep, uint32_t skill, int value, uint32_t by,
            uint32_t ride = 0); // one rating a ride and skill, or a day and skill: a second one corrects it

enum class Answer : uint8_t { read, comment, acknowledge };
// By the rep it is about, or refused. Entity ride (its debrief) or coachingNote.
Status answerCoaching(ChangeSet &changes, const Book &book, Entity entity, uint32_t row, uint32_t by,
                      Answer answer, const std::string &text = {});

struct SkillWish
{
    uint32_t row = 0; // 0: a new one
    std::string name = {};
    std::array<std::string, 5> guides = {};
};
// The eight of PRODUCT.md with their guides, where the book has none yet; their ids are the same everywhere.
void addUsualSkills(ChangeSet &changes);
Status saveSkill(ChangeSet &changes, const Book &book, const SkillWish &wish);
Status retireSkill(ChangeSet &changes, const Book &book, uint32_t row, bool retired); // ratings stay
Status orderSkills(ChangeSet &changes, const Book &book, std::span<const uint32_t> rows);

} // namespace ridealong
