// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/followupfacts.h"

#include "base/words.h"
#include "focus/focusfacts.h"
#include "leads/leadwords.h"
#include "measure/readings.h"
#include "today/todayfacts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int weeksOfAYoungYear = 12, weeksBefore = 40;
constexpr int daysAhead = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("FollowUpFacts", text);
}

Date monthStart(const StepWeek &week)
{
    const Date thursday = week.week.first().plus(3);
    return Date::of(thursday.year(), thursday.month(), 1);
}

// Of the month in which the weeks begin.
StepWeek firstMonth(const std::vector<StepWeek> &weeks)
{
    StepWeek sum;
    for (const StepWeek &week : weeks)
        if (monthStart(week) == monthStart(weeks.front()))
            sum.due += week.due, sum.done += week.done;
    return sum;
}

QString onTimeSentence(const Book &book, const std::vector<StepWeek> &weeks)
{
    const auto last =
        std::find_if(weeks.rbegin(), weeks.rend(), [](const StepWeek &week) { return week.due; });
    if (last == weeks.rend())
        return tr("No follow-up has fallen due yet.");
    const QString share = percentWords(last->share());
    if (last->week != Week::of(book.today()))
        return tr("No follow-up has fallen due this week. In week %1, %2 were done on time.")
            .arg(last->week.number())
            .arg(share);
    const Date month = monthStart(weeks.front());
    if (month == monthStart(weeks.back()))
        return tr("%1 were done on time this week.").arg(share);
    const double before = firstMonth(weeks).share();
    const QString then = percentWords(before);
    if (then == share)
        return tr("%1 were done on time this week, as in %2.").arg(share, monthWords(month));
    return (last->share() > before ? tr("%1 were done on time this week, up from %2 in %3.")
                                   : tr("%1 were done on time this week, down from %2 in %3."))
        .arg(share, then, monthWords(month));
}

QString lateSentence(const Book &book, PromiseSum late)
{
    if (late.rows == 0)
        return tr("Nothing is overdue.");
    const QString count = QLocale().toString(late.rows);
    if (late.value.minor <= 0)
        return late.rows == 1 ? tr("1 is overdue.") : tr("%1 are overdue.").arg(count);
    const QString money = moneyOf(book, late.value);
    return late.rows == 1 ? tr("1 is overdue and %1 is at risk.").arg(money)
                          : tr("%1 are overdue and %2 is at risk.").arg(count, money);
}

} // namespace

std::vector<StepWeek> weeksShown(const Book &book, uint32_t person)
{
    const Week now = Week::of(book.today());
    const Week first =
        now.number() >= weeksOfAYoungYear ? Week::of(now.year(), 1) : now.plus(1 - weeksBefore);
    std::vector<StepWeek> weeks = stepsByWeek(book, first, now, person);
    const auto begin = std::ranges::find_if(weeks, [](const StepWeek &week) { return week.due > 0; });
    weeks.erase(weeks.begin(), begin);
    return weeks;
}

QString spanOf(const std::vector<StepWeek> &weeks)
{
    if (weeks.empty())
        return {};
    const Week first = weeks.front().week, last = weeks.back().week;
    if (first.year() == last.year())
        return tr("%1, weeks %2 to %3")
            .arg(QString::number(last.year()), QString::number(first.number()),
                 QString::number(last.number()));
    return tr("Week %1 of %2 to week %3 of %4")
        .arg(QString::number(first.number()), QString::number(first.year()), QString::number(last.number()),
             QString::number(last.year()));
}

QString followUpAnswer(const Book &book, const std::vector<StepWeek> &weeks, PromiseSum late)
{
    return QStringList{onTimeSentence(book, weeks), lateSentence(book, late)}.join(u' ');
}

QString gapSentence(const Book &book, const Effort &effort, std::span<const RiskOf> risks, uint32_t person)
{
    const Period quarter = quarterOf(book.today(), book.info().fiscalStartMonth);
    const MeasureInput input{book, effort, quarter, person};
    const double gap = readings::quota(input) - readings::forecast(input).value;
    if (!(gap >= 1)) // nor where no quota is known
        return {};
    const QString first = tr("The %1 gap is %2.")
                              .arg(quarterName(quarter, book.info().fiscalStartMonth),
                                   moneyOf(book, Money{std::llround(std::min(gap, 9e15))}));
    if (risks.empty() || risks.front().late.value.minor <= 0 || !risks.front().person)
        return first;
    const RiskOf &most = risks.front();
    const QString name = firstNameOf(book, most.person), money = moneyOf(book, most.late.value);
    const QString second =
        most.late.rows == 1
            ? tr("%1’s overdue follow-up holds %2.").arg(name, money)
            : tr("%1’s %2 overdue follow-ups hold %3.").arg(name, QLocale().toString(most.late.rows), money);
    return QStringList{first, second}.join(u' ');
}

std::vector<DayCount> daysToCome(const Book &book, std::span<const Promise> promises)
{
    std::vector<DayCount> days = {{book.today()}};
    for (Date day = book.today().plus(1); days.size() <= daysAhead && day < book.today().plus(60);
         day = day.plus(1))
        if (book.info().isWorkingDay(day))
            days.push_back({day});
    for (const Promise &promise : promises)
        if (promise.step && promise.group != PromiseGroup::overdue)
            for (DayCount &day : days)
                day.steps += book.steps()[promise.step].due == day.day;
    return days;
}

} // namespace ridealong
