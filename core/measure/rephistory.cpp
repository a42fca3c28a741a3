// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/rephistory.h"

#include "measure/brakes.h"
#include "measure/calllist.h"

#include <algorithm>

namespace ridealong {

namespace {

std::vector<uint32_t> releasesOf(const Book &book, uint32_t person)
{
    const auto &releases = book.tables().release;
    std::vector<uint32_t> rows;
    for (uint32_t row = releases.end(); row-- > 1;)
        if (releases.has(row) && releases[row].person.number == person)
            rows.push_back(row);
    std::ranges::stable_sort(rows, std::greater{}, [&](uint32_t row) { return releases[row].on; });
    return rows;
}

bool held(const Release &release, Week week)
{
    return release.on <= week.last() && release.until >= week.first();
}

// By week, from the first that is asked for.
std::vector<int> offPolicyTouches(const Book &book, uint32_t person, Week from, size_t weeks)
{
    std::vector<int> counts(weeks);
    for (const Activity &activity : book.activities().rows()) {
        if (activity.person.number != person || activity.offPolicy != 2 || activity.deleted == 2 ||
            activity.on < from.first())
            continue;
        const size_t place = size_t(daysBetween(from.first(), activity.on)) / 7;
        if (place < weeks)
            ++counts[place];
    }
    return counts;
}

void addWeeks(RepHistory &history, const Book &book, const Effort &effort, int count)
{
    const auto &judged = history.brake.weeks;
    const size_t first = judged.size() - std::min(judged.size(), size_t(std::max(count, 0)));
    if (first == judged.size())
        return;
    const auto offPolicy = offPolicyTouches(book, history.person, judged[first].week, judged.size() - first);
    for (size_t i = judged.size(); i-- > first;) {
        RepWeekRow row{.judged = judged[i]};
        const Week week = row.judged.week;
        row.released = row.judged.state == FocusState::brake &&
                       std::ranges::any_of(history.releases, [&](uint32_t release) {
                           return held(book.tables().release[release], week);
                       });
        row.discipline = effort.discipline(history.person, week, week);
        row.touches = effort.touches(history.person, week, week);
        row.jumps = effort.cell(history.person, week).touches[2];
        row.offPolicy = offPolicy[i - first];
        row.waste = wasteMoney(book, history.person, row.judged.minutes.waste());
        history.weeks.push_back(row);
    }
}

} // namespace

RepHistory repHistory(const Book &book, const Effort &effort, uint32_t person, int weeks)
{
    RepHistory history{.person = person, .brake = brakeOf(book, effort, person)};
    history.pool = poolMix(book, person);
    history.book = poolMix(book, 0);
    for (const Grade grade : {Grade::A, Grade::B, Grade::C})
        history.coverage[size_t(grade) - 1] = coverage(book, person, grade);
    for (const Grade grade : {Grade::A, Grade::B})
        history.neglected[size_t(grade) - 1] = int(neglectedLeads(book, person, grade).size());
    history.releases = releasesOf(book, person);
    addWeeks(history, book, effort, weeks);
    return history;
}

} // namespace ridealong
