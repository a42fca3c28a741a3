// SPDX-License-Identifier: GPL-3.0-or-later
// THE words of the quick log, a row for each meaning. A row's words are separated by | and may be several
// ("left a message"); a translation adds the words of its language to the English ones, which stay.
#pragma once

#include <QString>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ridealong {

// What came of a touch: how it is kept, and what follows unless the line says otherwise.
struct QuickOutcome
{
    const char *kept;  // the activity's outcome
    const char *label; // marked for translation in the context "quicklog"
    const char *words;
    const char *nextKind; // null: nothing follows
    int nextDays;         // working days from the touch
    const char *stage;    // the key of the stage that it leads to, null for none
};
// The first eight are those of the call card, in the order of its keys.
std::span<const QuickOutcome> quickOutcomes();
// A kept outcome as the language says it, and back; what somebody wrote in words of his own stays.
QString outcomeText(std::string_view kept);
std::string keptOutcome(const QString &text);

enum class QuickSort : uint8_t {
    kind,    // value: place in quickKinds()
    outcome, // value: place in quickOutcomes()
    day,     // value: days from today
    weekday, // value: 1 Monday to 7
    month,   // value: 1 to 12
    unit,    // value: days of one, 0 for a month
    clock,   // value: minute of the day
    hour,    // of "10 o'clock" and "10h"
    am,
    pm,
    next,
    last,
    in,
    ago, // before the distance or behind it
    with,
    then, // what follows is the next step
    filler
};

// "call" may be done or planned, "called" is done (and came in when the lead's name stands before it), "met"
// is done by both.
enum class QuickForm : uint8_t { plain, done, doneByBoth };

struct QuickKind
{
    const char *key; // of the book's kinds
    const char *words;
    QuickForm form;
    const char *outcome = nullptr; // that it means by itself
};
std::span<const QuickKind> quickKinds();

struct QuickPhrase
{
    std::vector<std::string> words; // folded
    QuickSort sort;
    int value;
};

// All phrases in the present language and in English, longest first.
std::vector<QuickPhrase> quickPhrases();

} // namespace ridealong
