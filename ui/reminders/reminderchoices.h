// SPDX-License-Identifier: GPL-3.0-or-later
// How the person wants to be reminded on this laptop. In QSettings; what is lost or broken there is the
// default.
#pragma once

namespace ridealong {

struct ReminderChoices
{
    bool on = true;
    int minutesBefore = 10; // 0: steps with a time have no reminder of their own
    bool tray = true;       // in the notification area of the system, where it has one
    bool everyone = false;  // a manager's: the steps of the whole team

    bool operator==(const ReminderChoices &) const = default;
};

constexpr int mostMinutesBefore = 240;

ReminderChoices reminderChoices();
void keepReminderChoices(const ReminderChoices &choices);

} // namespace ridealong
