// SPDX-License-Identifier: GPL-3.0-or-later
// When the team works: days, hours and holidays. Response times and next work days follow.
#pragma once

#include "base/date.h"
#include "settings/section.h"

#include <set>

class QDateEdit;

namespace ridealong {

class Chip;
class FlowLayout;

class WeekSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit WeekSection(ShellContext &shell, QWidget *parent = nullptr);
    void refresh() override;

private:
    QWidget *makeDays();
    QWidget *makeHolidays();
    EntryField *addHour(const QString &label, const char *key);
    void setDays();
    void addHoliday();
    void setHolidays(const std::set<Date> &days);
    void showHolidays();

    std::vector<Chip *> m_days; // Monday first
    FormRow *m_dayRow = nullptr;
    EntryField *m_from = nullptr;
    EntryField *m_to = nullptr;
    FlowLayout *m_holidays = nullptr;
    FormRow *m_holidayRow = nullptr;
    QDateEdit *m_newHoliday = nullptr;
    std::set<Date> m_shown;
};

SettingsSection *makeWeekSection(ShellContext &shell, QWidget *parent);
QString weekFact(const ShellContext &shell);
double weeklyHours(const Book &book);

} // namespace ridealong
