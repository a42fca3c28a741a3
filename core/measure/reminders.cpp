// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/reminders.h"

#include "base/words.h"
#include "book/leadname.h"
#include "book/workdays.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

constexpr int64_t dayInMinutes = 24 * 60;
constexpr size_t mostNames = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("reminders", text);
}

bool isOpen(const Book &book, uint32_t row, uint32_t person)
{
    const Step &step = book.steps()[row];
    if (step.state != stepOpen || !step.due.isSet() || !book.steps().has(row) ||
        !book.leads().has(step.lead.number))
        return false;
    const Link whose = step.person.isSet() ? step.person : book.leads()[step.lead.number].owner;
    return !person || whose.number == person;
}

// A time that an import got wrong is none.
bool hasTime(const Step &step)
{
    return step.time >= 0 && step.time < dayInMinutes;
}

Moment quietly(const BookInfo &info, Moment wanted)
{
    if (isWorkingTime(info, wanted))
        return wanted;
    if (info.isWorkingDay(wanted.on) && wanted.minute < info.workFrom)
        return {wanted.on, info.workFrom};
    return {workdayFrom(info, wanted.on.plus(1)), info.workFrom};
}

Reminder reminderOf(const Book &book, uint32_t row, int minutesBefore)
{
    const Step &step = book.steps()[row];
    const BookInfo &info = book.info();
    if (!hasTime(step))
        return {{workdayFrom(info, step.due), info.workFrom}, row, false};
    const int64_t wanted = minutesOf({step.due, step.time}) - minutesBefore;
    return {quietly(info, momentAt(wanted)), row, true};
}

void addBetween(std::vector<Reminder> &reminders, const Book &book, uint32_t row, const ReminderRules &rules,
                Moment from, Moment to)
{
    if (!isOpen(book, row, rules.person) || (rules.minutesBefore <= 0 && hasTime(book.steps()[row])))
        return;
    const Reminder reminder = reminderOf(book, row, rules.minutesBefore);
    if (minutesOf(reminder.at) > minutesOf(from) && minutesOf(reminder.at) <= minutesOf(to))
        reminders.push_back(reminder);
}

void sortByMoment(std::vector<Reminder> &reminders, const Book &book)
{
    std::ranges::sort(reminders, {}, [&book](const Reminder &reminder) {
        const Step &step = book.steps()[reminder.step];
        return std::tuple(minutesOf(reminder.at), step.due, step.time, reminder.step);
    });
}

// Whom the step is with: the lead's contact, else its company.
QString whomOf(const Book &book, uint32_t lead)
{
    const QString contact = shown(book.leads().text(lead, leadField("contact")));
    return contact.isEmpty() ? companyOf(book, lead) : contact;
}

QString withTime(const Book &book, uint32_t row, const QString &whom)
{
    const Step &step = book.steps()[row];
    return hasTime(step) ? tr("%1 at %2").arg(whom, timeWords(step.time)) : whom;
}

QString oneSentence(const Book &book, uint32_t row)
{
    const Step &step = book.steps()[row];
    const QString kind = shown(book.tables().kind.text(step.kind.number, kindField("label")));
    const QString note = shown(book.steps().text(row, stepField("note")));
    //: A step: its kind, then the company and the time: Call: Acme at 10:00 AM
    const QString what = tr("%1: %2").arg(kind, withTime(book, row, companyOf(book, step.lead.number)));
    //: A step and its note
    return note.isEmpty() ? what : tr("%1. %2").arg(what, note);
}

} // namespace

int64_t minutesOf(Moment moment)
{
    return moment.on.days * dayInMinutes + std::max(0, moment.minute);
}

Moment momentAt(int64_t minutes)
{
    const int64_t minute = (minutes % dayInMinutes + dayInMinutes) % dayInMinutes;
    return {Date{int32_t((minutes - minute) / dayInMinutes)}, int(minute)};
}

bool isWorkingTime(const BookInfo &info, Moment moment)
{
    return info.isWorkingDay(moment.on) && moment.minute >= info.workFrom && moment.minute < info.workTo;
}

Moment openingAfter(const BookInfo &info, Moment moment)
{
    const Date first = moment.minute < info.workFrom ? moment.on : moment.on.plus(1);
    return {workdayFrom(info, first), info.workFrom};
}

std::vector<Reminder> remindersBetween(const Book &book, const ReminderRules &rules, Moment from, Moment to)
{
    std::vector<Reminder> reminders;
    for (uint32_t row = 1; row < book.steps().end(); ++row)
        addBetween(reminders, book, row, rules, from, to);
    sortByMoment(reminders, book);
    return reminders;
}

std::vector<Reminder> remindersOf(const Book &book, std::span<const uint32_t> leads,
                                  const ReminderRules &rules, Moment from, Moment to)
{
    std::vector<Reminder> reminders;
    for (const uint32_t lead : leads)
        book.stepsOf().each(lead, [&](uint32_t row) { addBetween(reminders, book, row, rules, from, to); });
    sortByMoment(reminders, book);
    return reminders;
}

DueSum dueSum(const Book &book, uint32_t person)
{
    const auto rank = [&book](uint32_t row) {
        const Step &step = book.steps()[row];
        return std::tuple(step.due != book.today() || !hasTime(step), step.due, step.time, row);
    };
    DueSum sum;
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        if (!isOpen(book, row, person) || book.steps()[row].due > book.today())
            continue;
        ++(book.steps()[row].due < book.today() ? sum.overdue : sum.today);
        if (!sum.first || rank(row) < rank(sum.first))
            sum.first = row;
    }
    return sum;
}

QString dueSentence(const Book &book, const DueSum &sum)
{
    if (!sum.all())
        return {};
    QString counts;
    if (!sum.today)
        counts = sum.overdue == 1 ? tr("1 follow-up is overdue.")
                                  : tr("%1 follow-ups are overdue.").arg(sum.overdue);
    else if (!sum.overdue)
        counts = sum.today == 1 ? tr("1 follow-up is due today.")
                                : tr("%1 follow-ups are due today.").arg(sum.today);
    else
        counts = sum.overdue == 1
                     ? tr("1 follow-up is overdue, %1 due today.").arg(sum.today)
                     : tr("%1 follow-ups are overdue, %2 due today.").arg(sum.overdue).arg(sum.today);
    const uint32_t lead = book.steps()[sum.first].lead.number;
    const bool today = book.steps()[sum.first].due == book.today();
    const QString whom = whomOf(book, lead);
    //: How many follow-ups are due, then whom the first one is with and when
    return tr("%1 First: %2").arg(counts, today ? withTime(book, sum.first, whom) : whom);
}

QString reminderSentence(const Book &book, std::span<const Reminder> reminders)
{
    if (reminders.empty())
        return {};
    if (reminders.size() == 1)
        return oneSentence(book, reminders.front().step);
    QStringList names;
    for (const Reminder &reminder : reminders.first(std::min(reminders.size(), mostNames)))
        names << withTime(book, reminder.step, companyOf(book, book.steps()[reminder.step].lead.number));
    if (reminders.size() > mostNames)
        names << tr("%1 more").arg(reminders.size() - mostNames);
    return tr("%1 follow-ups: %2").arg(reminders.size()).arg(names.join(QStringLiteral(" · ")));
}

} // namespace ridealong
