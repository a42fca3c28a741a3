// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/reminderssection.h"

#include "reminders/reminderchoices.h"
#include "settings/entries.h"
#include "shell/context.h"
#include "shell/role.h"

#include <QSystemTrayIcon>
#include <cmath>

namespace ridealong {

namespace {

Status keep(const std::function<void(ReminderChoices &)> &change)
{
    ReminderChoices choices = reminderChoices();
    change(choices);
    keepReminderChoices(choices);
    return Done{};
}

Status keepMinutes(const QString &typed)
{
    const auto number = numberIn(typed);
    if (!number || *number != std::floor(*number) || *number < 0 || *number > mostMinutesBefore)
        return refuse(RemindersSection::tr("Enter whole minutes from 0 to %1.").arg(mostMinutesBefore));
    return keep([&](ReminderChoices &choices) { choices.minutesBefore = int(*number); });
}

} // namespace

RemindersSection::RemindersSection(ShellContext &context, QWidget *parent)
    : SettingsSection(context, parent)
{
    form()->addTitle(tr("Reminders"),
                     tr("At the start and at the opening of each working day: what is overdue and due. In "
                        "working hours: each step with a time, before it. On this laptop only."));
    form()->addChoice(
        {.label = tr("Reminders")}, {tr("Off"), tr("On")},
        [](int place) { return keep([&](ReminderChoices &choices) { choices.on = place == 1; }); },
        [] { return int(reminderChoices().on); });
    form()->addEntry({.label = tr("Before a step with a time"),
                      .unit = tr("minutes"),
                      .note = tr("0 for no reminder of single steps.")},
                     Form::Width::number, keepMinutes,
                     [] { return QString::number(reminderChoices().minutesBefore); });
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    form()->addChoice(
        {.label = tr("Where"),
         .note = hasTray ? QString() : tr("This desktop has no notification area: they show in the window.")},
        {tr("In the window"), tr("In the notification area")},
        [](int place) { return keep([&](ReminderChoices &choices) { choices.tray = place == 1; }); },
        [] { return int(reminderChoices().tray); });
    if (isManager(*context.session))
        form()->addChoice(
            {.label = tr("Whose steps")}, {tr("My own"), tr("Everyone’s")},
            [](int place) { return keep([&](ReminderChoices &choices) { choices.everyone = place == 1; }); },
            [] { return int(reminderChoices().everyone); });
    refresh();
}

SettingsSection *makeRemindersSection(ShellContext &shell, QWidget *parent)
{
    return new RemindersSection(shell, parent);
}

QString remindersFact(const ShellContext &)
{
    const ReminderChoices choices = reminderChoices();
    if (!choices.on)
        return RemindersSection::tr("Off");
    return choices.minutesBefore > 0 ? RemindersSection::tr("%1 minutes before").arg(choices.minutesBefore)
                                     : RemindersSection::tr("At the opening of the day");
}

} // namespace ridealong
