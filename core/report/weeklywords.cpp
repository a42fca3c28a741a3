// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weeklywords.h"

#include "base/spoken.h"
#include "base/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

namespace ridealong::report {

namespace {

constexpr size_t mostNamed = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

QString wonSentence(const Book &book, const WeekFacts &facts)
{
    const int deals = int(facts.won.size());
    if (deals == 0)
        return facts.isOver ? tr("We won nothing this week.") : tr("We have won nothing yet this week.");
    const QString amount = moneyWords({facts.wonAmount}, book.info().currency);
    const QString text = deals == 1     ? tr("We won %1 in one deal.")
                         : facts.isOver ? tr("We won %1 in %2 deals.")
                                        : tr("We won %1 in %2 deals so far.");
    return deals == 1 ? text.arg(amount) : text.arg(amount, numberWords(deals));
}

QString effortSentence(const WeekFacts &facts)
{
    if (!facts.hasActivities)
        return tr("No work on leads is logged, so this report cannot say where the effort went.");
    if (facts.effort.total() == 0)
        return tr("No work on leads was logged this week.");
    return tr("%1 of our effort went to A’s against a goal of %2.")
        .arg(percentWords(facts.effort.share(Grade::A)), percentWords(facts.goalA));
}

// "41% of the effort went to A's against a goal of 70%, D and E took 23%, and 7 of 15 follow-ups were late"
QString problemOf(const RepWeek &rep)
{
    QStringList parts;
    if (rep.minutes.total()) {
        parts << tr("%1 of the effort went to A’s against a goal of %2")
                     .arg(percentWords(rep.minutes.share(Grade::A)), percentWords(rep.policy.goalA));
        if (rep.minutes.waste())
            parts << tr("%1 to D and E").arg(percentWords(rep.minutes.wasteShare()));
    }
    if (const int late = rep.onTime.whole - rep.onTime.part; late > 0)
        parts << tr("%1 of %2 follow-ups were late").arg(late).arg(rep.onTime.whole);
    return parts.isEmpty() ? tr("nothing was logged since the brake went on") : listWords(parts);
}

void addProblem(Prose &prose, const std::vector<RepWeek> &braked, const ShortNames &names)
{
    if (braked.empty())
        return;
    QStringList who;
    for (size_t i = 0; i < std::min(braked.size(), mostNamed); ++i)
        who << names.of(braked[i].person);
    if (braked.size() == 1) {
        prose.runs.push_back({tr("The problem is %1:").arg(who.first()), true});
        prose.runs.push_back(
            {QString(u' ' + tr("%1. The brake is on.").arg(problemOf(braked.front())) + u' '), false});
        return;
    }
    if (braked.size() > mostNamed)
        who << tr("%1 more").arg(int(braked.size() - mostNamed));
    prose.runs.push_back({tr("The problem is the effort of %1:").arg(listWords(who)), true});
    QStringList details;
    for (size_t i = 0; i < std::min(braked.size(), mostNamed); ++i)
        if (braked[i].minutes.total())
            details << tr("%1 gave A’s %2")
                           .arg(names.of(braked[i].person), percentWords(braked[i].minutes.share(Grade::A)));
    const QString brakes = tr("Their brakes are on.");
    prose.runs.push_back({details.isEmpty() ? QString(u' ' + brakes + u' ')
                                            : QString(u' ' + listWords(details) + u". " + brakes + u' '),
                          false});
}

// Of leads whose values nobody entered.
QString overdueWithoutValue(const WeekFacts &facts)
{
    if (facts.overdue.leads == 1)
        return facts.isOver ? tr("At the end of the week one lead had an overdue follow-up.")
                            : tr("One lead has an overdue follow-up.");
    return (facts.isOver ? tr("At the end of the week %1 leads had an overdue follow-up.")
                         : tr("%1 leads have an overdue follow-up."))
        .arg(counted(facts.overdue.leads));
}

QString overdueSentence(const Book &book, const WeekFacts &facts)
{
    if (!facts.hasSteps)
        return {};
    if (facts.overdue.leads == 0)
        return tr("Nothing is overdue.");
    if (facts.overdue.value == 0)
        return overdueWithoutValue(facts);
    const QString money = moneyWords({facts.overdue.value}, book.info().currency);
    if (facts.overdue.leads == 1)
        return (facts.isOver ? tr("At the end of the week one lead worth %1 had an overdue follow-up.")
                             : tr("One lead worth %1 has an overdue follow-up."))
            .arg(money);
    return (facts.isOver ? tr("At the end of the week %1 leads worth %2 had an overdue follow-up.")
                         : tr("%1 leads worth %2 have an overdue follow-up."))
        .arg(counted(facts.overdue.leads), money);
}

} // namespace

ShortNames::ShortNames(const Book &book)
    : m_names(std::max<uint32_t>(book.people().end(), 1))
{
    std::map<QString, int> uses;
    const auto first = [&](uint32_t person) {
        return shown(book.personName(person)).section(u' ', 0, 0, QString::SectionSkipEmpty);
    };
    for (uint32_t person = 1; person < m_names.size(); ++person)
        if (book.people().has(person))
            ++uses[first(person)];
    m_names[0] = tr("nobody");
    for (uint32_t person = 1; person < m_names.size(); ++person)
        m_names[person] = uses[first(person)] == 1 ? first(person) : shown(book.personName(person));
}

QString ShortNames::of(uint32_t person) const
{
    return m_names[person < m_names.size() ? person : 0];
}

QString counted(int64_t count)
{
    return spokenLocale().toString(qlonglong(count));
}

QString numberWords(int number)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Weekly", "no"),    QT_TRANSLATE_NOOP("Weekly", "one"),
        QT_TRANSLATE_NOOP("Weekly", "two"),   QT_TRANSLATE_NOOP("Weekly", "three"),
        QT_TRANSLATE_NOOP("Weekly", "four"),  QT_TRANSLATE_NOOP("Weekly", "five"),
        QT_TRANSLATE_NOOP("Weekly", "six"),   QT_TRANSLATE_NOOP("Weekly", "seven"),
        QT_TRANSLATE_NOOP("Weekly", "eight"), QT_TRANSLATE_NOOP("Weekly", "nine"),
        QT_TRANSLATE_NOOP("Weekly", "ten")};
    return number >= 0 && number <= 10 ? tr(words[number]) : counted(number);
}

QString leadsWords(int leads)
{
    return leads == 1 ? tr("1 lead") : tr("%1 leads").arg(counted(leads));
}

QString openLeadsWords(int leads)
{
    return leads == 1 ? tr("1 open lead") : tr("%1 open leads").arg(counted(leads));
}

Prose headline(const Book &book, const WeekFacts &facts, const ShortNames &names)
{
    Prose prose{.title = {}, .runs = {}, .lead = true};
    prose.runs.push_back({QString(wonSentence(book, facts) + u' ' + effortSentence(facts) + u' '), false});
    std::vector<RepWeek> braked;
    for (const RepWeek &rep : facts.reps)
        if (rep.state == FocusState::brake)
            braked.push_back(rep);
    addProblem(prose, braked, names);
    if (const QString overdue = overdueSentence(book, facts); !overdue.isEmpty())
        prose.runs.push_back({overdue, false});
    return prose;
}

QString weekWords(const WeekFacts &facts)
{
    const Date friday = facts.week.first().plus(4);
    const QString week = tr("week %1, %2")
                             .arg(facts.week.number())
                             .arg(rangeWords({facts.week.first(), std::min(facts.asOf, friday)}));
    return facts.asOf < facts.week.last() ? tr("%1, to date").arg(week) : week;
}

} // namespace ridealong::report
