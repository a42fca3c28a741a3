// SPDX-License-Identifier: GPL-3.0-or-later
// Which promises are brought to mind, and when: a step with a time some minutes before it, one without at the
// opening of its day. Outside the working hours and on days off it waits for the next opening. All in minutes
// of the wall clock, so that a change of the hour moves nothing; a step has one moment, which depends on the
// step and the settings only. Values; nothing here knows the time.
#pragma once

#include "measure/response.h"

#include <QString>
#include <span>
#include <vector>

namespace ridealong {

struct ReminderRules
{
    uint32_t person = 0;    // whose steps; everybody's when 0
    int minutesBefore = 10; // 0: a step with a time has no reminder of its own
};

struct Reminder
{
    Moment at;
    uint32_t step = 0;
    bool timed = false;
};

int64_t minutesOf(Moment moment); // to compare and to count; grows with the wall clock
Moment momentAt(int64_t minutes);

bool isWorkingTime(const BookInfo &info, Moment moment);
Moment openingAfter(const BookInfo &info, Moment moment); // the next one that is later

// Those after `from` and up to `to`, earliest first. One scan of the steps.
std::vector<Reminder> remindersBetween(const Book &book, const ReminderRules &rules, Moment from, Moment to);
// The same of some leads only, without a scan.
std::vector<Reminder> remindersOf(const Book &book, std::span<const uint32_t> leads,
                                  const ReminderRules &rules, Moment from, Moment to);

// What is open and due by today, for one sentence at the start of the program or of the day.
struct DueSum
{
    int overdue = 0;
    int today = 0;
    uint32_t first = 0; // of today's steps the earliest one with a time, else of all the one due first
    int all() const { return overdue + today; }
};
DueSum dueSum(const Book &book, uint32_t person = 0);

// "2 follow-ups are overdue, 3 due today. First: Nora Kessler at 10:00 AM"; empty when nothing is due.
QString dueSentence(const Book &book, const DueSum &sum);
// "Call Acme at 10:00 AM: price list", or how many there are and the first of them.
QString reminderSentence(const Book &book, std::span<const Reminder> reminders);

} // namespace ridealong
