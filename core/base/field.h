// SPDX-License-Identifier: GPL-3.0-or-later
// A field of an entity: one row of the entity's table of fields. From that row follow its column in the book,
// its place in forms and lists, its CSV header, its name in filters and scorecards, its history and its
// exchange.
#pragma once

#include "base/member.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ridealong {

enum class Type : uint8_t {
    text,
    longText,
    choice,
    number,
    integer,
    money,
    date,
    instant,
    yesNo,
    grade,
    link
};

// Which entity a row belongs to; the numbers stand in the change log and never change meaning.
enum class Entity : uint8_t {
    none = 0,
    lead = 1,
    person = 2,
    process = 3,
    stage = 4,
    activity = 5,
    step = 6,
    move = 7,
    sale = 8,
    cost = 9,
    quota = 10,
    contact = 11,
    customField = 12,
    customValue = 13,
    model = 14,
    policy = 15,
    release = 16,
    view = 17,
    setting = 18,
    kind = 19,
    importRun = 20,
    reportSnapshot = 21,
    handoff = 22,
    buyAudit = 23,
    cadence = 24,
    intakeEvent = 25,
    closeMove = 26,
    forecastOverride = 27,
    forecastSnapshot = 28,
    ride = 29,
    rideStop = 30,
    skill = 31,
    rating = 32,
    commitment = 33,
    coachingNote = 34,
    privateNote = 35,
    workTime = 36,
    debriefDraft = 37,
    laptop = 38,
    review = 39,
    redaction = 40,
    savedMapping = 41
};
constexpr size_t entityCount = 42;

enum FieldFlag : unsigned {
    importable = 1, // a CSV column may go there
    listed = 2,     // offered as a column of lists
    scored = 4,     // a criterion may read it
    keepFirst = 8,  // an import or a merge never overwrites it
    cold = 16,      // stays in the book's file and is fetched when shown
    edited = 32,    // a person edits it in forms
    searched = 64,  // free text search looks into it
    secret = 128,   // never in documents for others
};

// What is known of a field without its struct. `tag` stands in the change log: unique in its entity, never
// reused.
struct FieldInfo
{
    const char *key;
    const char *label; // marked for translation
    Type type;
    uint16_t tag;
    unsigned flags = 0;
    const char *aliases = "";     // other headers of other programs, folded, separated by |
    const char *choices = "";     // the values of a choice, separated by |
    Entity target = Entity::none; // what a link points at
};

// There is no member for a cold field. Numbers are unset as NaN, int32 and int64 as their minimum,
// yes/no as 0 unknown, 1 no, 2 yes.
template<class T>
struct Field
{
    FieldInfo info;
    Member<T> member;
};

constexpr int32_t unsetInt = std::numeric_limits<int32_t>::min();

// A field's place in its entity's table.
using FieldNo = uint16_t;
constexpr FieldNo noField = 0xFFFF;
// Fields that the manager defined are numbered from here, by their row among the custom fields.
constexpr FieldNo firstCustomField = 0x8000;

// Lower case, letters and digits only, so that "Account Name", "account_name" and "ACCOUNT-NAME" are one.
std::string foldedHeader(std::string_view text);
bool namedBy(const FieldInfo &field, std::string_view foldedHeader);

// The place of a key that is known when compiling; a wrong key does not compile.
template<class T, size_t N>
consteval FieldNo fieldOf(const Field<T> (&fields)[N], std::string_view key)
{
    for (size_t i = 0; i < N; ++i)
        if (std::string_view(fields[i].info.key) == key)
            return FieldNo(i);
    throw "no field has this key";
}

} // namespace ridealong
