// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/reminderchoices.h"

#include <QSettings>
#include <algorithm>

namespace ridealong {

ReminderChoices reminderChoices()
{
    const QSettings settings;
    const ReminderChoices usual;
    bool isNumber = false;
    const int minutes = settings.value(QStringLiteral("reminders/minutes")).toInt(&isNumber);
    return {.on = settings.value(QStringLiteral("reminders/on"), usual.on).toBool(),
            .minutesBefore = isNumber ? std::clamp(minutes, 0, mostMinutesBefore) : usual.minutesBefore,
            .tray = settings.value(QStringLiteral("reminders/tray"), usual.tray).toBool(),
            .everyone = settings.value(QStringLiteral("reminders/everyone"), usual.everyone).toBool()};
}

void keepReminderChoices(const ReminderChoices &choices)
{
    QSettings settings;
    settings.setValue(QStringLiteral("reminders/on"), choices.on);
    settings.setValue(QStringLiteral("reminders/minutes"), choices.minutesBefore);
    settings.setValue(QStringLiteral("reminders/tray"), choices.tray);
    settings.setValue(QStringLiteral("reminders/everyone"), choices.everyone);
}

} // namespace ridealong
