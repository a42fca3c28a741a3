// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/movesteps.h"

#include "base/words.h"
#include "measure/followups.h"
#include "measure/response.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("movesteps", text);
}

Date lastDay()
{
    return Date::of(9999, 12, 31);
}

// The days that people work, one after the other; unset behind the last one that there is.
class WorkingDays
{
public:
    WorkingDays(const BookInfo &info, Date start)
        : m_info(info)
        , m_day(start)
    {
        skipDaysOff();
    }

    Date at(int place) // never less than the last one asked for
    {
        while (m_place < place && m_day.isSet()) {
            ++m_place;
            m_day = m_day.plus(1);
            skipDaysOff();
        }
        return m_day;
    }

private:
    void skipDaysOff()
    {
        while (m_day <= lastDay() && !m_info.isWorkingDay(m_day))
            m_day = m_day.plus(1);
        if (m_day > lastDay())
            m_day = {};
    }

    const BookInfo &m_info;
    Date m_day;
    int m_place = 0;
};

bool isMeant(const Book &book, uint32_t row, uint32_t person)
{
    const Step &step = book.steps()[row];
    return book.steps().has(row) && step.state == stepOpen && step.due.isSet() &&
           book.leads().has(step.lead.number) && (!person || whoseStep(book, step) == person);
}

template<class IsDue>
std::vector<StepShift> stepsDue(const Book &book, uint32_t person, IsDue isDue)
{
    std::vector<StepShift> steps;
    for (uint32_t row = 1; row < book.steps().end(); ++row)
        if (isMeant(book, row, person) && isDue(book.steps()[row].due))
            steps.push_back({row, book.steps()[row].due});
    std::ranges::sort(steps, {}, [&book](const StepShift &shift) {
        const Step &step = book.steps()[shift.step];
        return std::tuple(step.due, step.time, -book.leads()[step.lead.number].value.orZero(), shift.step);
    });
    return steps;
}

// In the working days of an ordinary week: on their old days the holidays are what they move away from.
int placeOf(const BookInfo &ordinary, Date first, Date day)
{
    return workingDaysBetween(ordinary, first, day);
}

bool shift(std::span<StepShift> steps, const BookInfo &info, Date start, int perDay)
{
    BookInfo ordinary = info;
    ordinary.holidays.clear();
    WorkingDays days(info, start);
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i].to = days.at(perDay > 0 ? int(i / size_t(perDay))
                                         : placeOf(ordinary, steps.front().from, steps[i].from));
    return std::ranges::all_of(steps, [](const StepShift &step) { return step.to.isSet(); });
}

bool isHoliday(const BookInfo &info, Date day)
{
    return info.holidays.contains(day);
}

bool isWorkedBetween(const BookInfo &info, Date from, Date to)
{
    return workingDaysBetween(info, from, to) > 0;
}

Status refusal(const Book &book, const StepsWish &wish)
{
    if (!wish.due.from.isSet() || !wish.due.to.isSet() || wish.due.to < wish.due.from)
        return refuse(tr("Say from which day to which later day the steps are due now."));
    if (!wish.start.isSet())
        return refuse(tr("Say the first new day."));
    if (wish.start < book.today())
        return refuse(tr("Steps cannot move to a day that is over. Give today or a later day."));
    if (wish.perDay < 0)
        return refuse(tr("At least one step goes to a day."));
    return Done{};
}

} // namespace

Result<std::vector<StepShift>> shiftsOf(const Book &book, const StepsWish &wish)
{
    if (const Status status = refusal(book, wish); !status)
        return status.error();
    std::vector<StepShift> steps = stepsDue(book, wish.person, [&](Date day) { return wish.due.holds(day); });
    if (steps.empty())
        return Error{ErrorKind::notFound, tr("No open step is due in that time.")};
    if (!shift(steps, book.info(), wish.start, wish.perDay))
        return refuse(tr("The steps would go past the year 9999. Give an earlier day."));
    return steps;
}

std::vector<StepShift> shiftsOffHolidays(const Book &book, uint32_t person)
{
    const BookInfo &info = book.info();
    if (info.holidays.empty() || *info.holidays.rbegin() < book.today())
        return {};
    std::vector<StepShift> steps =
        stepsDue(book, person, [&](Date day) { return day >= book.today() && isHoliday(info, day); });
    for (size_t first = 0, end = 0; first < steps.size(); first = end) {
        while (end < steps.size() && !isWorkedBetween(info, steps[first].from, steps[end].from))
            ++end;
        (void)shift(std::span(steps).subspan(first, end - first), info, steps[end - 1].from, 0);
    }
    std::erase_if(steps, [](const StepShift &step) { return !step.to.isSet(); });
    return steps;
}

std::vector<ShiftedDay> newDays(std::span<const StepShift> shifts)
{
    std::vector<ShiftedDay> days;
    for (const StepShift &shift : shifts) {
        if (days.empty() || days.back().day != shift.to)
            days.push_back({shift.to});
        ++days.back().count;
    }
    return days;
}

Status moveSteps(ChangeSet &changes, const Book &book, std::span<const StepShift> shifts)
{
    const auto isOver = [&](const StepShift &shift) {
        return !book.steps().has(shift.step) || book.steps()[shift.step].state != stepOpen;
    };
    if (std::ranges::any_of(shifts, isOver))
        return refuse(tr("A step that was to move is over already. Look at the preview again."));
    for (const StepShift &shift : shifts)
        if (book.steps()[shift.step].due != shift.to)
            changes.set(Entity::step, shift.step, {{stepField("due"), shift.to}});
    return Done{};
}

Deed deedOf(const Book &book, std::span<const StepShift> shifts, uint32_t person)
{
    const QString who = person ? shown(book.personName(person)) : tr("everybody");
    return {Op::moveSteps, who, shifts.empty() ? QString() : dayWords(shifts.front().to)};
}

} // namespace ridealong
