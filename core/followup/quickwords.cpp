// SPDX-License-Identifier: GPL-3.0-or-later
#include "followup/quickwords.h"

#include "base/fold.h"
#include "base/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace ridealong {

namespace {

constexpr QuickOutcome outcomes[] = {
    {QT_TRANSLATE_NOOP("outcome", "no answer"), QT_TRANSLATE_NOOP("quicklog", "No answer"),
     QT_TRANSLATE_NOOP("quicklog", "no answer|na|n/a|no reply|didn't answer|didnt answer|did not answer|"
                                   "not in|nobody there|rang out"),
     "call", 1, nullptr},
    {QT_TRANSLATE_NOOP("outcome", "voicemail"), QT_TRANSLATE_NOOP("quicklog", "Left voicemail"),
     QT_TRANSLATE_NOOP("quicklog", "left message|left a message"), "call", 2, nullptr},
    {QT_TRANSLATE_NOOP("outcome", "interested"), QT_TRANSLATE_NOOP("quicklog", "Spoke, interested"),
     QT_TRANSLATE_NOOP("quicklog", "interested|spoke interested|is interested|very interested|keen"), "call",
     3, "contacted"},
    {QT_TRANSLATE_NOOP("outcome", "wants demo"), QT_TRANSLATE_NOOP("quicklog", "Wants demo"),
     QT_TRANSLATE_NOOP("quicklog", "wants demo|wants a demo|want demo|want a demo|wants to see it|"
                                   "asked for a demo|needs a demo"),
     "demo", 5, "demo"},
    {QT_TRANSLATE_NOOP("outcome", "wants quote"), QT_TRANSLATE_NOOP("quicklog", "Wants quote"),
     QT_TRANSLATE_NOOP("quicklog", "wants quote|wants a quote|want quote|want a quote|wants price|"
                                   "wants a price|wants pricing|asked for a quote|needs a quote"),
     "email", 1, "quoted"},
    {QT_TRANSLATE_NOOP("outcome", "not now"), QT_TRANSLATE_NOOP("quicklog", "Not now"),
     QT_TRANSLATE_NOOP("quicklog", "not now|not yet|not this year|too early"), "call", 60, nullptr},
    {QT_TRANSLATE_NOOP("outcome", "won"), QT_TRANSLATE_NOOP("quicklog", "Won"),
     QT_TRANSLATE_NOOP("quicklog", "won|bought|ordered|placed the order|signed"), nullptr, 0, "won"},
    {QT_TRANSLATE_NOOP("outcome", "lost"), QT_TRANSLATE_NOOP("quicklog", "Lost"),
     QT_TRANSLATE_NOOP("quicklog", "lost|lost it|lost to"), nullptr, 0, "lost"},
    {QT_TRANSLATE_NOOP("outcome", "busy"), QT_TRANSLATE_NOOP("quicklog", "Busy"),
     QT_TRANSLATE_NOOP("quicklog", "busy|line busy|engaged"), "call", 1, nullptr},
    {QT_TRANSLATE_NOOP("outcome", "not interested"), QT_TRANSLATE_NOOP("quicklog", "Not interested"),
     QT_TRANSLATE_NOOP("quicklog", "not interested|no interest|isn't interested"), nullptr, 0, nullptr},
    {QT_TRANSLATE_NOOP("outcome", "call back"), QT_TRANSLATE_NOOP("quicklog", "Call back"),
     QT_TRANSLATE_NOOP("quicklog", "call back|callback|call again|call me back"), "call", 1, nullptr},
};

constexpr QuickKind kinds[] = {
    {"call", QT_TRANSLATE_NOOP("quicklog", "call|phone|ring"), QuickForm::plain},
    {"call", QT_TRANSLATE_NOOP("quicklog", "called|phoned|rang"), QuickForm::done},
    {"call", QT_TRANSLATE_NOOP("quicklog", "spoke|spoke to|talked|talked to|reached"), QuickForm::doneByBoth},
    {"call", QT_TRANSLATE_NOOP("quicklog", "vm|voicemail|voice mail|left vm|left voicemail|left a voicemail"),
     QuickForm::doneByBoth, "voicemail"},
    {"email", QT_TRANSLATE_NOOP("quicklog", "email|e-mail|mail"), QuickForm::plain},
    {"email",
     QT_TRANSLATE_NOOP("quicklog", "emailed|e-mailed|mailed|wrote|wrote to|sent email|sent an email"),
     QuickForm::done},
    // German says "Acme angerufen" of a call out, so its translations put such words to those done by both.
    {"email", QT_TRANSLATE_NOOP("quicklog", "mail sent|email sent|e-mail sent"), QuickForm::doneByBoth},
    {"visit", QT_TRANSLATE_NOOP("quicklog", "visit|site visit"), QuickForm::plain},
    {"visit", QT_TRANSLATE_NOOP("quicklog", "visited|stopped by|dropped by|dropped in"),
     QuickForm::doneByBoth},
    {"meeting", QT_TRANSLATE_NOOP("quicklog", "meeting|meet"), QuickForm::plain},
    {"meeting", QT_TRANSLATE_NOOP("quicklog", "met"), QuickForm::doneByBoth},
    {"demo", QT_TRANSLATE_NOOP("quicklog", "demo|demonstration"), QuickForm::plain},
    {"demo", QT_TRANSLATE_NOOP("quicklog", "demoed|demonstrated"), QuickForm::doneByBoth},
};

struct Row
{
    QuickSort sort;
    int value;
    const char *words;
};

constexpr Row rows[] = {
    {QuickSort::day, 0, QT_TRANSLATE_NOOP("quicklog", "today")},
    {QuickSort::day, 1, QT_TRANSLATE_NOOP("quicklog", "tomorrow|tmr|tmrw|tomorow")},
    {QuickSort::day, 2, QT_TRANSLATE_NOOP("quicklog", "day after tomorrow")},
    {QuickSort::day, -1, QT_TRANSLATE_NOOP("quicklog", "yesterday")},
    {QuickSort::day, -2, QT_TRANSLATE_NOOP("quicklog", "day before yesterday")},
    {QuickSort::weekday, 1, QT_TRANSLATE_NOOP("quicklog", "monday|mon")},
    {QuickSort::weekday, 2, QT_TRANSLATE_NOOP("quicklog", "tuesday|tue|tues")},
    {QuickSort::weekday, 3, QT_TRANSLATE_NOOP("quicklog", "wednesday|wed")},
    {QuickSort::weekday, 4, QT_TRANSLATE_NOOP("quicklog", "thursday|thu|thur|thurs")},
    {QuickSort::weekday, 5, QT_TRANSLATE_NOOP("quicklog", "friday|fri")},
    {QuickSort::weekday, 6, QT_TRANSLATE_NOOP("quicklog", "saturday|sat")},
    {QuickSort::weekday, 7, QT_TRANSLATE_NOOP("quicklog", "sunday|sun")},
    {QuickSort::month, 1, QT_TRANSLATE_NOOP("quicklog", "january|jan")},
    {QuickSort::month, 2, QT_TRANSLATE_NOOP("quicklog", "february|feb")},
    {QuickSort::month, 3, QT_TRANSLATE_NOOP("quicklog", "march|mar")},
    {QuickSort::month, 4, QT_TRANSLATE_NOOP("quicklog", "april|apr")},
    {QuickSort::month, 5, QT_TRANSLATE_NOOP("quicklog", "may")},
    {QuickSort::month, 6, QT_TRANSLATE_NOOP("quicklog", "june|jun")},
    {QuickSort::month, 7, QT_TRANSLATE_NOOP("quicklog", "july|jul")},
    {QuickSort::month, 8, QT_TRANSLATE_NOOP("quicklog", "august|aug")},
    {QuickSort::month, 9, QT_TRANSLATE_NOOP("quicklog", "september|sep|sept")},
    {QuickSort::month, 10, QT_TRANSLATE_NOOP("quicklog", "october|oct")},
    {QuickSort::month, 11, QT_TRANSLATE_NOOP("quicklog", "november|nov")},
    {QuickSort::month, 12, QT_TRANSLATE_NOOP("quicklog", "december|dec")},
    {QuickSort::unit, 1, QT_TRANSLATE_NOOP("quicklog", "day|days|d")},
    {QuickSort::unit, 7, QT_TRANSLATE_NOOP("quicklog", "week|weeks|wk|wks|w")},
    {QuickSort::unit, 0, QT_TRANSLATE_NOOP("quicklog", "month|months|mo|m")},
    {QuickSort::clock, 720, QT_TRANSLATE_NOOP("quicklog", "noon|midday")},
    {QuickSort::hour, 0, QT_TRANSLATE_NOOP("quicklog", "o'clock|oclock|h")},
    {QuickSort::am, 0, QT_TRANSLATE_NOOP("quicklog", "am|a.m")},
    {QuickSort::pm, 0, QT_TRANSLATE_NOOP("quicklog", "pm|p.m")},
    {QuickSort::next, 0, QT_TRANSLATE_NOOP("quicklog", "next")},
    {QuickSort::last, 0, QT_TRANSLATE_NOOP("quicklog", "last")},
    {QuickSort::in, 0, QT_TRANSLATE_NOOP("quicklog", "in")},
    {QuickSort::ago, 0, QT_TRANSLATE_NOOP("quicklog", "ago")},
    {QuickSort::with, 0, QT_TRANSLATE_NOOP("quicklog", "with")},
    {QuickSort::then, 0, QT_TRANSLATE_NOOP("quicklog", "then|follow up|next step")},
    {QuickSort::filler, 0,
     QT_TRANSLATE_NOOP("quicklog", "at|on|by|to|for|and|the|a|an|from|about|of|i|we|he|she|they|who")},
};

void add(std::vector<QuickPhrase> &phrases, const QString &words, QuickSort sort, int value)
{
    for (const QString &phrase : words.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        QuickPhrase one{{}, sort, value};
        for (const QString &word : phrase.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            one.words.push_back(folded(word.toStdString()));
        const auto same = [&](const QuickPhrase &p) { return p.sort == sort && p.words == one.words; };
        if (!one.words.empty() && std::ranges::none_of(phrases, same))
            phrases.push_back(std::move(one));
    }
}

void addBoth(std::vector<QuickPhrase> &phrases, const char *words, QuickSort sort, int value)
{
    add(phrases, QString::fromUtf8(words), sort, value);
    add(phrases, QCoreApplication::translate("quicklog", words), sort, value);
}

} // namespace

std::span<const QuickOutcome> quickOutcomes()
{
    return outcomes;
}

// Of the call dialog; the quick log writes "voicemail" for it.
static constexpr const char *leftMessage = QT_TRANSLATE_NOOP("outcome", "left message");

QString outcomeText(std::string_view kept)
{
    for (const QuickOutcome &outcome : outcomes)
        if (kept == outcome.kept)
            return QCoreApplication::translate("outcome", outcome.kept);
    return kept == leftMessage ? QCoreApplication::translate("outcome", leftMessage) : shown(kept);
}

std::string keptOutcome(const QString &text)
{
    const auto isSaid = [&](const char *kept) {
        return text.compare(outcomeText(kept), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(outcomes, isSaid, &QuickOutcome::kept);
    return found != std::end(outcomes) ? found->kept : isSaid(leftMessage) ? leftMessage : text.toStdString();
}

std::span<const QuickKind> quickKinds()
{
    return kinds;
}

// What two rows have, such as German "mo" for Monday beside English "mo" for months, is read as the first
// where it fits both; the kinds come first because "vm" is a call by itself.
std::vector<QuickPhrase> quickPhrases()
{
    std::vector<QuickPhrase> phrases;
    for (int i = 0; i < int(std::size(kinds)); ++i)
        addBoth(phrases, kinds[i].words, QuickSort::kind, i);
    for (int i = 0; i < int(std::size(outcomes)); ++i)
        addBoth(phrases, outcomes[i].words, QuickSort::outcome, i);
    for (const Row &row : rows)
        addBoth(phrases, row.words, row.sort, row.value);
    std::ranges::stable_sort(phrases, std::greater<>(), [](const QuickPhrase &p) { return p.words.size(); });
    return phrases;
}

} // namespace ridealong
