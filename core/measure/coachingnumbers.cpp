// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include "measure/followups.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int disciplineWeeks = 8, answerWeeks = 26;

// A single skill that was rated on a page is no ride.
void addSkills(RepNumbers &numbers, const Book &book, uint32_t rep)
{
    const SkillTable table = skillTable(book, rep);
    const bool anyRide = std::ranges::any_of(table.rides, [](const auto &column) { return column.ride; });
    for (const RatedRide &column : table.rides) {
        if (anyRide && !column.ride)
            continue;
        if (std::isnan(numbers.firstSkills))
            numbers.firstSkills = column.average;
        numbers.skills = column.average;
    }
}

void addMix(RepNumbers &numbers, const Book &book, const Effort &effort, uint32_t rep)
{
    const Week now = effort.lastWeek();
    Week week = now;
    while (week > effort.firstWeek() && effort.minutes(rep, week, week).total() == 0)
        week = week.plus(-1);
    const GradeMinutes spent = effort.minutes(rep, week, week);
    numbers.onA = spent.share(Grade::A);
    numbers.goalA = policyOn(book.tables().policy, rep, spent.total() ? week : now).goalA;
    numbers.discipline = effort.discipline(rep, now.plus(1 - disciplineWeeks), now);
}

int ridesDone(const Book &book, uint32_t rep)
{
    const auto &rides = book.tables().ride;
    int count = 0;
    for (uint32_t row = 1; row < rides.end(); ++row)
        count +=
            rides.has(row) && rides[row].rep.number == rep && rides.text(row, rideField("state")) == "done";
    return count;
}

} // namespace

RepNumbers quickNumbers(const Book &book, const Effort &effort, uint32_t rep)
{
    RepNumbers numbers;
    addSkills(numbers, book, rep);
    addMix(numbers, book, effort, rep);
    return numbers;
}

RepNumbers repNumbers(const Book &book, const Effort &effort, uint32_t rep)
{
    RepNumbers numbers = quickNumbers(book, effort, rep);
    const FollowUpRow answers = followUpOf(book, lastWeeks(book.today(), answerWeeks), rep);
    numbers.followUpRate = answers.rate;
    numbers.responseHours = answers.medianResponseHours;
    const AtRisk risk = moneyAtRisk(book, rep);
    numbers.overdue = risk.count;
    numbers.atRisk = risk.value;
    numbers.rides = ridesDone(book, rep);
    return numbers;
}

} // namespace ridealong
