// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "followup/quickdate.h"
#include "measure/intake.h"
#include "work/coaching.h"
#include "work/coachingrefusals.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace ridealong {

using namespace coaching;

namespace {

constexpr size_t mostNameWords = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("coaching", text);
}

Status refuseOthers(const Book &book, uint32_t by, uint32_t rep, uint32_t person)
{
    if (isRep(book, by) && (rep != by || person != by))
        return refuse(tr("A rep says only what he or she promised."));
    return Done{};
}

Status refuseWords(const std::string &what)
{
    return refuseText(what, longestPromise, tr("Write what was promised."));
}

Status refusal(const Book &book, const CommitmentWish &wish)
{
    if (const Status there = refuseUnlessThere(book, {.rep = wish.rep, .lead = wish.lead, .ride = wish.ride});
        !there)
        return there;
    if (!book.people().has(wish.person))
        return Error{ErrorKind::notFound, tr("Say who promised it.")};
    if (const Status may = refuseOthers(book, wish.by, wish.rep, wish.person); !may)
        return may;
    return refuseWords(wish.what);
}

Status refuseRow(const Book &book, uint32_t row, uint32_t by)
{
    const auto &table = book.tables().commitment;
    if (!table.has(row))
        return Error{ErrorKind::notFound, tr("There is no such commitment.")};
    return refuseOthers(book, by, table[row].rep.number, table[row].person.number);
}

std::vector<std::string> byWords()
{
    //: Words before the day of a promise, separated by |: "sends three names by fri"
    const char *english = QT_TRANSLATE_NOOP("coaching", "by|until");
    std::vector<std::string> words = {"by", "until"};
    for (const QString &word : tr(english).split(QLatin1Char('|'), Qt::SkipEmptyParts))
        words.push_back(folded(word.trimmed().toStdString()));
    return words;
}

QuickCalendar calendarOf(const Book &book)
{
    const QLocale locale; // the C locale stands for English
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = locale.language() == QLocale::C ||
                            format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
    return {.today = book.today(), .monthFirst = monthFirst};
}

// Cuts the last "by" with a day behind it out of the line, and gives the day.
Date cutDay(std::string &line, const Book &book)
{
    const std::vector<QuickPhrase> phrases = quickPhrases();
    const std::vector<QuickToken> words = quickTokens(line, phrases);
    const std::vector<std::string> by = byWords();
    for (size_t at = words.size(); at-- > 0;) {
        if (std::ranges::find(by, words[at].word) == by.end())
            continue;
        const QuickWhen when = quickWhen(words, at + 1, phrases, calendarOf(book));
        if (!when.date.isSet())
            continue;
        const size_t end = words[at + when.count].end;
        line = trimmed(std::string_view(line).substr(0, words[at].begin)) + line.substr(end);
        return when.date;
    }
    return {};
}

// Initials are often words too ("to"), so they stand in capitals or before a colon.
bool isInitials(const Book &book, uint32_t person, std::string_view typed, bool colon)
{
    const std::string initials = folded(book.initials(person));
    return !initials.empty() && folded(typed) == initials && (colon || typed == book.initials(person));
}

bool isFirstName(const Book &book, uint32_t person, std::string_view typed)
{
    const std::string name = folded(book.personName(person));
    return !typed.empty() && name.substr(0, name.find(' ')) == folded(typed);
}

// The rep, who writes, or the only one of that name.
uint32_t personCalled(const Book &book, std::string_view typed, bool colon, uint32_t rep, uint32_t by)
{
    uint32_t found = 0, count = 0;
    for (uint32_t person = 1; person < book.people().end(); ++person) {
        if (!book.people().has(person) ||
            (folded(typed) != folded(book.personName(person)) && !isInitials(book, person, typed, colon) &&
             !isFirstName(book, person, typed)))
            continue;
        if (person == rep)
            return person;
        if (found != by || !found)
            found = person;
        ++count;
    }
    return count == 1 || found == by ? found : 0;
}

// Cuts a name off the front of the line, the longest that somebody has.
uint32_t cutPerson(std::string &line, const Book &book, uint32_t rep, uint32_t by)
{
    std::vector<size_t> ends; // of the first words
    for (size_t at = 0; at < line.size() && ends.size() < mostNameWords;) {
        at = std::min(line.find(' ', at + 1), line.size());
        ends.push_back(at);
    }
    for (size_t count = ends.size(); count-- > 0;) {
        std::string_view typed = std::string_view(line).substr(0, ends[count]);
        const bool colon = typed.ends_with(':') || typed.ends_with(',');
        if (colon)
            typed.remove_suffix(1);
        const uint32_t person = personCalled(book, typed, colon, rep, by);
        if (!person || ends[count] >= line.size())
            continue;
        line.erase(0, ends[count]);
        return person;
    }
    return 0;
}

} // namespace

Status makeCommitment(ChangeSet &changes, const Book &book, const CommitmentWish &wish)
{
    if (const Status status = refusal(book, wish); !status)
        return status;
    std::vector<Cell> cells = {{commitmentField("rep"), Link{wish.rep}},
                               {commitmentField("person"), Link{wish.person}},
                               {commitmentField("what"), trimmed(wish.what)},
                               {commitmentField("state"), std::string("open")},
                               {commitmentField("made_on"), book.today()}};
    if (wish.due.isSet())
        cells.push_back({commitmentField("due"), wish.due});
    addLink(cells, commitmentField("ride"), wish.ride);
    addLink(cells, commitmentField("by"), wish.by);
    addLink(cells, commitmentField("lead"), wish.lead);
    changes.create(Entity::commitment, std::move(cells));
    return Done{};
}

Status setCommitment(ChangeSet &changes, const Book &book, uint32_t row, const std::string &state,
                     const std::string &comment, uint32_t by)
{
    if (const Status status = refuseRow(book, row, by); !status)
        return status;
    if (state != "open" && state != "kept" && state != "dropped")
        return refuse(tr("A commitment is open, kept or dropped."));
    if (comment.size() > longestNote)
        return refuseText(comment, longestNote, {});
    if (book.tables().commitment.text(row, commitmentField("state")) != state)
        changes.set(Entity::commitment, row,
                    {{commitmentField("state"), state},
                     {commitmentField("closed_on"), state == "open" ? Value{} : Value{book.today()}}});
    if (!trimmed(comment).empty())
        changes.set(Entity::commitment, row, commitmentField("comment"), trimmed(comment));
    return Done{};
}

Status editCommitment(ChangeSet &changes, const Book &book, uint32_t row, const std::string &what, Date due,
                      uint32_t by)
{
    if (const Status status = refuseRow(book, row, by); !status)
        return status;
    if (const Status status = refuseWords(what); !status)
        return status;
    changes.set(Entity::commitment, row,
                {{commitmentField("what"), trimmed(what)},
                 {commitmentField("due"), due.isSet() ? Value{due} : Value{}}});
    return Done{};
}

CommitmentWish readCommitment(const Book &book, uint32_t rep, uint32_t by, std::string_view text)
{
    CommitmentWish wish{.rep = rep, .person = rep, .by = by};
    std::string line = trimmed(text);
    wish.due = cutDay(line, book);
    if (const uint32_t person = cutPerson(line, book, rep, by))
        wish.person = person;
    wish.what = std::string(withoutBlanks(line));
    return wish;
}

} // namespace ridealong
