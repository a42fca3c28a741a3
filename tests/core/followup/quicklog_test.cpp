// SPDX-License-Identifier: GPL-3.0-or-later
// Lines as people type them, on Wednesday, October 14, 2026, at 10:42, into a book that knows a few names.
#include "followup/quicklog.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <ostream>

using namespace ridealong;

namespace {

const std::vector<std::vector<std::string>> knownNames = {
    {"falls", "city", "beverage"}, {"acme", "pumps"},      {"demo", "systems", "inc"},
    {"monday", "foods"},           {"obrien", "smith"},    {"m\xC3\xBCller"},
    {"call", "center", "corp"},    {"sun", "chemical"},    {"7", "eleven"},
    {"quote", "unquote"},          {"north", "&", "sons"}, {"may", "flowers"},
};

// As LeadNames does: words begin the words of a name, next to each other.
bool knows(std::span<const std::string> words)
{
    return std::ranges::any_of(knownNames, [&](const std::vector<std::string> &name) {
        for (size_t first = 0; first + words.size() <= name.size(); ++first)
            if (std::equal(
                    words.begin(), words.end(), name.begin() + long(first),
                    [](const std::string &typed, const std::string &own) { return own.starts_with(typed); }))
                return true;
        return false;
    });
}

QuickLine read(std::string_view line)
{
    return readQuickLine(
        line, {.calendar = {.today = Date::of(2026, 10, 14)}, .minuteNow = 642, .namesLead = knows});
}

std::string clockText(int minute)
{
    return minute < 0 ? ""
                      : std::to_string(minute / 60) + ":" + (minute % 60 < 10 ? "0" : "") +
                            std::to_string(minute % 60);
}

// lead | what | outcome | happened on | next step kind, day, time | value | with | note, as far as they are
// said.
std::string told(const QuickLine &line)
{
    std::string text = line.lead + " |";
    if (line.what)
        text += std::string(" ") + line.what->key + (line.cameIn ? " in" : "");
    text += " |" + std::string(line.outcome ? std::string(" ") + line.outcome->kept : "") + " |";
    std::string next = line.nextKind;
    for (const std::string &part : {line.due.iso(), clockText(line.time)})
        if (!part.empty())
            next += (next.empty() ? "" : " ") + part;
    text += next.empty() ? "" : " " + next;
    if (line.on.isSet())
        text += " | on " + line.on.iso();
    if (line.value.isSet())
        text += " | value " + std::to_string(line.value.minor);
    if (!line.with.empty())
        text += " | with " + line.with;
    if (!line.note.empty())
        text += " | note " + line.note;
    return text;
}

struct Said
{
    const char *line;
    const char *told;
};

void PrintTo(const Said &said, std::ostream *out)
{
    *out << said.line;
}

class QuickLog : public testing::TestWithParam<Said>
{
};

TEST_P(QuickLog, ReadsTheLine)
{
    EXPECT_EQ(told(read(GetParam().line)), GetParam().told);
}

constexpr Said everyDay[] = {
    {"falls city called, wants demo, thu 10am", "falls city | call in | wants demo | 2026-10-15 10:00"},
    {"called falls city, wants demo, thu 10am", "falls city | call | wants demo | 2026-10-15 10:00"},
    {"Falls City Called Wants Demo Thu 10AM", "Falls City | call in | wants demo | 2026-10-15 10:00"},
    {"thu 10am wants demo called falls city", "falls city | call | wants demo | 2026-10-15 10:00"},
    {"acme called", "acme | call in | |"},
    {"called acme", "acme | call | |"},
    {"call acme no answer", "acme | call | no answer |"},
    {"acme call no answer tomorrow", "acme | call | no answer | 2026-10-15"},
    {"acme vm", "acme | call | voicemail |"},
    {"vm acme", "acme | call | voicemail |"},
    {"left a voicemail acme pumps", "acme pumps | call | voicemail |"},
    {"acme left message 2d", "acme | | voicemail | 2026-10-16"},
    {"emailed acme", "acme | email | |"},
    {"acme emailed", "acme | email in | |"},
    {"acme email interested", "acme | email | interested |"},
    {"visited acme, interested, 2w", "acme | visit | interested | 2026-10-28"},
    {"acme visit interested in 2 weeks", "acme | visit | interested | 2026-10-28"},
    {"demo acme won $48k", "acme | demo | won | | value 4800000"},
    {"acme won", "acme | | won |"},
    {"acme lost price", "acme | | lost | | note price"},
    {"acme lost, note: went with Grundfos", "acme | | lost | | note went with Grundfos"},
    {"spoke to acme, not now, 3mo", "acme | call | not now | 2027-01-14"},
    {"acme not now 6 months", "acme | | not now | 2027-04-14"},
    {"acme not interested", "acme | | not interested |"},
    {"met acme with nora", "acme | meeting | | | with nora"},
    {"met with nora at acme pumps", "acme pumps | meeting | | | with nora"},
    {"visited acme with nora kessler, interested", "acme | visit | interested | | with nora kessler"},
    {"acme called about spare seals, wants quote fri",
     "acme | call in | wants quote | 2026-10-16 | note spare seals"},
    {"acme busy", "acme | | busy |"},
    {"acme call back tomorrow 9:15", "acme | | call back | 2026-10-15 9:15"},
    {"acme bought $1.5m", "acme | | won | | value 150000000"},
    {"acme wants quote $48,000", "acme | | wants quote | | value 4800000"},
    {"acme, 48k, wants a quote", "acme | | wants quote | | value 4800000"},
    {"acme wants quote \xE2\x82\xAC"
     "20k mon",
     "acme | | wants quote | 2026-10-19 | value 2000000"},
};
INSTANTIATE_TEST_SUITE_P(EveryDay, QuickLog, testing::ValuesIn(everyDay));

constexpr Said days[] = {
    {"acme called today", "acme | call in | | | on 2026-10-14"},
    {"acme called yesterday", "acme | call in | | | on 2026-10-13"},
    {"called acme last fri", "acme | call | | | on 2026-10-09"},
    {"called acme last wed", "acme | call | | | on 2026-10-07"},
    {"called acme 3 days ago", "acme | call | | | on 2026-10-11"},
    {"called acme yesterday, wants demo thu", "acme | call | wants demo | 2026-10-15 | on 2026-10-13"},
    {"called acme today, tomorrow", "acme | call | | 2026-10-15 | on 2026-10-14"},
    {"called acme 10/12", "acme | call | | | on 2026-10-12"},
    {"called acme wed", "acme | call | | 2026-10-21"},
    {"called acme thursday", "acme | call | | 2026-10-15"},
    {"called acme next thu", "acme | call | | 2026-10-22"},
    {"called acme next week", "acme | call | | 2026-10-19"},
    {"called acme next month", "acme | call | | 2026-11-14"},
    {"called acme 10/22", "acme | call | | 2026-10-22"},
    {"called acme 1/5", "acme | call | | 2027-01-05"},
    {"called acme 10/22/27", "acme | call | | 2027-10-22"},
    {"called acme 22/10", "acme | call | | 2026-10-22"},
    {"called acme 22.10.", "acme | call | | 2026-10-22"},
    {"called acme 22.10.2026", "acme | call | | 2026-10-22"},
    {"called acme 2026-10-22", "acme | call | | 2026-10-22"},
    {"called acme oct 22", "acme | call | | 2026-10-22"},
    {"called acme 22 october", "acme | call | | 2026-10-22"},
    {"called acme on october 22nd", "acme | call | | 2026-10-22"},
    {"called acme jan 5 2027", "acme | call | | 2027-01-05"},
    {"called acme in 10 days", "acme | call | | 2026-10-24"},
    {"called acme 2 wks", "acme | call | | 2026-10-28"},
    {"called acme 1m", "acme | call | | 2026-11-14"},
    {"called acme 10am", "acme | call | | 2026-10-15 10:00"},
    {"called acme 4pm", "acme | call | | 2026-10-14 16:00"},
    {"called acme at 4", "acme | call | | 2026-10-14 16:00"},
    {"called acme fri at 10", "acme | call | | 2026-10-16 10:00"},
    {"called acme fri at 10:30", "acme | call | | 2026-10-16 10:30"},
    {"called acme fri 10 am", "acme | call | | 2026-10-16 10:00"},
    {"called acme fri noon", "acme | call | | 2026-10-16 12:00"},
    {"called acme fri 12am", "acme | call | | 2026-10-16 0:00"},
    {"called acme fri 12pm", "acme | call | | 2026-10-16 12:00"},
    {"called acme 14:05 fri", "acme | call | | 2026-10-16 14:05"},
    {"call acme today 4pm", "acme | call | | 2026-10-14 16:00"},
    {"feb 29 called acme", "acme | call | | 2028-02-29"},
};
INSTANTIATE_TEST_SUITE_P(Days, QuickLog, testing::ValuesIn(days));

constexpr Said steps[] = {
    {"called acme, interested, visit fri", "acme | call | interested | visit 2026-10-16"},
    {"called acme, interested, then visit fri", "acme | call | interested | visit 2026-10-16"},
    {"emailed acme then call mon", "acme | email | | call 2026-10-19"},
    {"acme next visit fri", "acme | | | visit 2026-10-16"},
    {"acme, next call 10/22", "acme | | | call 2026-10-22"},
    {"called acme, demo next thu 2pm", "acme | call | | demo 2026-10-22 14:00"},
    {"visit acme, follow up call 2w", "acme | visit | | call 2026-10-28"},
    {"acme then email", "acme | | | email"},
    {"acme fri 10am", "acme | | | 2026-10-16 10:00"},
    {"acme tomorrow", "acme | | | 2026-10-15"},
};
INSTANTIATE_TEST_SUITE_P(Steps, QuickLog, testing::ValuesIn(steps));

constexpr Said names[] = {
    {"demo systems called", "demo systems | call in | |"},
    {"called demo systems, wants demo", "demo systems | call | wants demo |"},
    {"monday foods visit", "monday foods | visit | |"},
    {"monday foods called monday", "monday foods | call in | | 2026-10-19"},
    {"sun chemical called sun", "sun chemical | call in | | 2026-10-18"},
    {"call center corp called", "call center corp | call in | |"},
    {"may flowers called, may 5", "may flowers | call in | | 2027-05-05"},
    {"fal ci called", "fal ci | call in | |"},
    {"city beverage called", "city beverage | call in | |"},
    {"m\xC3\x9CLLER called", "m\xC3\x9CLLER | call in | |"},
    {"o'brien called", "o'brien | call in | |"},
    {"o\xE2\x80\x99"
     "brien smith called",
     "o\xE2\x80\x99"
     "brien smith | call in | |"},
    {"hoosier gasket called, wants quote", "hoosier gasket | call in | wants quote |"},
    {"sun hydraulics called", "sun hydraulics | call in | |"},
    {"fri called hoosier", "hoosier | call | | 2026-10-16"},
    {"demo logic called tomorrow", "demo logic | call in | | 2026-10-15"},
    {"called the hoosier gasket", "hoosier gasket | call | |"},
    {"\"Won Tons\" called, interested", "Won Tons | call in | interested |"},
    {"called \"Demo\", interested", "Demo | call | interested |"},
    {"3m called", " | call | | 2027-01-14"},
    {"\"3M\" called", "3M | call in | |"},
    {"called acme ltd at 3rd street", "acme | call | | | note ltd at 3rd street"},
};
INSTANTIATE_TEST_SUITE_P(Names, QuickLog, testing::ValuesIn(names));

constexpr Said hostile[] = {
    {"", " | | |"},
    {"   ", " | | |"},
    {",,,;;,", " | | |"},
    {"\t\n", " | | |"},
    {"called", " | call | |"},
    {"wants demo", " | | wants demo |"},
    {"thu", " | | | 2026-10-15"},
    {"acme", "acme | | |"},
    {"note:", " | | |"},
    {"note: only this", " | | | | note only this"},
    {"acme note: call on fri at 10, wants demo", "acme | | | | note call on fri at 10, wants demo"},
    {"acme NOTE: Loud", "acme | | | | note Loud"},
    {"acme footnote: x", "acme | | | | note footnote: x"},
    {"acme called 99/99", "acme | call in | | | note 99/99"},
    {"acme called 13/13", "acme | call in | | | note 13/13"},
    {"acme called feb 30", "acme | call in | | | note feb 30"},
    {"acme called 25:99", "acme | call in | | | note 25:99"},
    {"acme called 13pm", "acme | call in | | | note 13pm"},
    {"acme called 0am", "acme | call in | | | note 0am"},
    {"acme called in 999999999 weeks", "acme | call in | | | note in 999999999 weeks"},
    {"acme called 999w", "acme | call in | | | note 999w"},
    {"acme called 9999-12-31", "acme | call in | | | note 9999-12-31"},
    {"acme called -5d", "acme | call in | | | note -5d"},
    {"acme $", "acme | | | | note $"},
    {"acme $k", "acme | | | | note $k"},
    {"acme $1.2.3k", "acme | | | | note $1.2.3k"},
    {"acme $99999999999999999999999k", "acme | | | | note $99999999999999999999999k"},
    {"acme $-5k", "acme | | | | note $-5k"},
    {"acme $5k $6k", "acme | | | | value 500000 | note $6k"},
    {"acme won lost", "acme | | won | | note lost"},
    {"acme called called called", "acme | call in | | call"},
    {"with", " | | |"},
    {"with with with", " | | |"},
    {"acme with", "acme | | |"},
    {"\"\" called", " | call | |"},
    {"\" called acme", "acme | call | |"},
    {"\"acme\" \"falls city\" called", "acme | call in | | | note falls city"},
    {"<b>acme</b> called", "<b>acme</b> | call in | |"},
    {"'; DROP TABLE lead; -- called", "DROP TABLE lead | call in | | | note ', --"},
    {"next next next", "next next next | | |"},
    {"in in in 2", "in in in 2 | | |"},
    {"last", "last | | |"},
    {"2", "2 | | |"},
    {"today today today today", "today today | | | 2026-10-14"},
    {"acme ,called,, wants demo ,, thu,,", "acme | call in | wants demo | 2026-10-15"},
    {"called\xC2\xA0"
     "acme",
     "called\xC2\xA0"
     "acme | | |"},
    {"\xF0\x9F\x98\x80 called", "\xF0\x9F\x98\x80 | call in | |"},
};
INSTANTIATE_TEST_SUITE_P(Hostile, QuickLog, testing::ValuesIn(hostile));

TEST(QuickLogLine, TellsWhereEachFieldStands)
{
    const std::string_view text = "falls city called, wants demo, thu 10am $5k with ana";

    const QuickLine line = read(text);

    const auto at = [&](QuickPlace place) { return text.substr(place.begin, place.end - place.begin); };
    EXPECT_EQ(at(line.leadAt), "falls city");
    EXPECT_EQ(at(line.whatAt), "called");
    EXPECT_EQ(at(line.outcomeAt), "wants demo");
    EXPECT_EQ(at(line.nextAt), "thu 10am");
    EXPECT_EQ(at(line.valueAt), "$5k");
    EXPECT_EQ(at(line.withAt), "ana");
}

TEST(QuickLogLine, ALongLineStaysCheapAndLosesNothing)
{
    std::string line = "acme called ";
    for (int i = 0; i < 200'000; ++i)
        line += "x ";

    const QuickLine said = read(line);

    EXPECT_EQ(said.lead, "acme");
    EXPECT_GT(said.note.size(), 300'000u);
}

TEST(QuickLogLine, BytesThatAreNoTextAreOnlyText)
{
    std::string line;
    for (int i = 0; i < 5000; ++i)
        line += char((i * 7919) % 255 + 1);

    for (size_t cut = 0; cut < line.size(); cut += 37)
        (void)read(std::string_view(line).substr(cut));
}

TEST(QuickLogWords, NoPhraseBelongsToTwoMeanings)
{
    const auto phrases = quickPhrases();

    for (size_t i = 0; i < phrases.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            EXPECT_NE(phrases[i].words, phrases[j].words) << phrases[i].words.front();
}

} // namespace
