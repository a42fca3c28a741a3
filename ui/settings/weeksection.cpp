// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/weeksection.h"

#include "base/words.h"
#include "dialogs/formdialog.h"
#include "session/session.h"
#include "settings/entries.h"
#include "shell/context.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "work/settings.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <bit>

namespace ridealong {

namespace {

QString holidayWords(Date day)
{
    return QLocale().toString(qDateOf(day), WeekSection::tr("ddd, MMM d, yyyy"));
}

} // namespace

WeekSection::WeekSection(ShellContext &context, QWidget *parent)
    : SettingsSection(context, parent)
{
    form()->addTitle(tr("Working week"), tr("Response times count these hours only, and follow-ups without a "
                                            "day are planned for a working day."));
    m_dayRow = form()->addRow({.label = tr("Working days")}, makeDays());
    m_from = addHour(tr("The day starts"), "work_from");
    m_to = addHour(tr("The day ends"), "work_to");
    form()->addTitle(tr("Holidays"), tr("Days on which nobody works, though they fall on a working day."));
    m_holidayRow = form()->addRow({.label = tr("New holiday")}, makeHolidays());
    auto *list = new QWidget(this);
    m_holidays = new FlowLayout(list, 8);
    form()->addWide(list);
    refresh();
}

QWidget *WeekSection::makeDays()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(6);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *chip = new Chip(locale.standaloneDayName(day, QLocale::ShortFormat), Chip::Kind::toggle, box);
        chip->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        row->addWidget(chip);
        m_days.push_back(chip);
        connect(chip, &Chip::clicked, this, &WeekSection::setDays);
    }
    row->addStretch(1);
    return box;
}

EntryField *WeekSection::addHour(const QString &label, const char *key)
{
    return form()->addEntry({.label = label}, Form::Width::number, [=, this](const QString &typed) -> Status {
        const auto minute = minuteIn(typed);
        if (!minute)
            return refuse(tr("Enter a time such as %1.").arg(minuteText(9 * 60)));
        return commitSetting(label, key, std::to_string(*minute));
    });
}

QWidget *WeekSection::makeHolidays()
{
    auto *box = new QWidget(this);
    m_newHoliday = new QDateEdit(qDateOf(book().today()), box);
    m_newHoliday->setCalendarPopup(true);
    m_newHoliday->setDisplayFormat(dayFormat());
    m_newHoliday->setAccessibleName(tr("New holiday"));
    m_newHoliday->setFixedWidth(currentTheme().px(140));
    auto *add = makeButton(tr("Add holiday"), ButtonKind::normal, "plus", box);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_newHoliday);
    row->addWidget(add);
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &WeekSection::addHoliday);
    return box;
}

void WeekSection::setDays()
{
    unsigned days = 0;
    for (size_t day = 0; day < m_days.size(); ++day)
        days |= unsigned(m_days[day]->isChecked()) << day;
    const Status done = days ? commitSetting(tr("Working days"), "working_days", std::to_string(days))
                             : Status(refuse(tr("Keep at least one working day.")));
    m_dayRow->setProblem(done ? QString() : done.error().text);
    if (!done)
        refresh();
}

void WeekSection::addHoliday()
{
    const Date day = dateOf(m_newHoliday->date());
    if (m_shown.contains(day))
        return m_holidayRow->setProblem(tr("%1 is in the list.").arg(holidayWords(day)));
    std::set<Date> days = m_shown;
    days.insert(day);
    setHolidays(days);
}

void WeekSection::setHolidays(const std::set<Date> &days)
{
    const Status done = commitSetting(tr("Holidays"), "holidays", holidaysText(days));
    m_holidayRow->setProblem(done ? QString() : done.error().text);
}

void WeekSection::showHolidays()
{
    if (m_shown == book().info().holidays && m_holidays->count() == int(m_shown.size()))
        return;
    while (auto *item = m_holidays->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_shown = book().info().holidays;
    for (const Date day : m_shown) {
        auto *chip = new Chip(holidayWords(day), Chip::Kind::plain, m_holidays->parentWidget());
        chip->setRemovable(true);
        m_holidays->addWidget(chip);
        connect(chip, &Chip::removed, this, [this, day] {
            std::set<Date> days = m_shown;
            days.erase(day);
            m_newHoliday->setFocus(Qt::OtherFocusReason); // the chip goes
            setHolidays(days);
        });
    }
}

void WeekSection::refresh()
{
    const BookInfo &info = book().info();
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked(info.workingDays >> day & 1);
    m_from->setKept(minuteText(info.workFrom));
    m_to->setKept(minuteText(info.workTo));
    showHolidays();
}

SettingsSection *makeWeekSection(ShellContext &shell, QWidget *parent)
{
    return new WeekSection(shell, parent);
}

double weeklyHours(const Book &book)
{
    const BookInfo &info = book.info();
    return double(std::popcount(info.workingDays) * (info.workTo - info.workFrom)) / 60;
}

QString weekFact(const ShellContext &shell)
{
    const Book &book = shell.session->book();
    const QString hours = QLocale().toString(weeklyHours(book), 'g', 4);
    const auto coming =
        std::ranges::count_if(book.info().holidays, [&](Date day) { return day >= book.today(); });
    return coming == 0 ? WeekSection::tr("%1 hours, no holidays").arg(hours)
                       : WeekSection::tr("%1 hours, holidays to come: %2").arg(hours).arg(coming);
}

} // namespace ridealong
