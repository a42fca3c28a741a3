// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/mix.h"

#include "measure/brakes.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int dayInMinutes = 24 * 60;
const EffortCell blank;

// Until which day work on each lead is prospecting. One pass over the leads spares a look at them for each of
// a million activities; and most leads have no such day, which a bit says that is nearer than the day.
class ProspectingDays
{
public:
    explicit ProspectingDays(const Book &book)
        : m_end(book.leads().end())
        , m_isLimited(m_end)
        , m_last(m_end)
    {
        for (uint32_t lead = 1; lead < m_end; ++lead) {
            const Standing &standing = book.standing(lead);
            const bool won = standing.stageType == StageType::won && book.leads()[lead].closedOn.isSet();
            m_isLimited[lead] = won || standing.deleted == 2;
            m_last[lead] = standing.deleted == 2 || !won ? Date::unset : book.leads()[lead].closedOn.days;
        }
    }
    bool hold(uint32_t lead, int32_t day) const
    {
        return lead < m_end && (!m_isLimited[lead] || day <= m_last[lead]);
    }

private:
    uint32_t m_end;
    std::vector<bool> m_isLimited;
    std::vector<int32_t> m_last; // of those that are limited
};

std::vector<int32_t> minutesOfKinds(const Book &book)
{
    std::vector<int32_t> minutes(std::max<uint32_t>(book.tables().kind.end(), 1));
    for (uint32_t kind = 1; kind < minutes.size(); ++kind)
        minutes[kind] = book.kindMinutes(kind);
    return minutes;
}

// Nobody works longer than a day in a day, whatever a file says.
int32_t sane(int32_t minutes)
{
    return std::clamp(minutes, 0, dayInMinutes);
}

std::vector<uint32_t> whoHasRows(const Book &book, const Effort &effort, const MixQuery &query, Week from)
{
    if (query.person)
        return {query.person};
    std::vector<uint32_t> people = activeReps(book);
    for (uint32_t person = 1; person < effort.people(); ++person)
        if (std::ranges::find(people, person) == people.end() && book.people().has(person) &&
            effort.minutes(person, from, effort.lastWeek()).total() > 0)
            people.push_back(person);
    return people;
}

MixRow rowOf(const Book &book, const Effort &effort, uint32_t person, Week from, Week to)
{
    MixRow row{.person = person, .minutes = effort.minutes(person, from, to)};
    row.policy = policyOn(book.tables().policy, person, to);
    row.discipline = effort.discipline(person, from, to);
    row.wasteHours = double(row.minutes.waste()) / 60;
    row.wasteMoney = wasteMoney(book, person, row.minutes.waste());
    return row;
}

void addWeeks(std::vector<MixRow> &rows, const Book &book, const Effort &effort, uint32_t person, Week from)
{
    const std::vector<JudgedWeek> weeks = judged(effort.series(book, person));
    for (Week week = from; week <= effort.lastWeek(); week = week.plus(1)) {
        MixRow row = rowOf(book, effort, person, week, week);
        row.week = week;
        if (const auto it = std::ranges::find(weeks, week, &JudgedWeek::week); it != weeks.end())
            row.state = it->state, row.off = it->off;
        rows.push_back(std::move(row));
    }
}

// One pass over the activities; `note` is told how each counts that does.
template<class Note>
Effort scanned(const Book &book, Week from, Note &&note)
{
    const Week now = Week::of(book.today());
    const Week oldest = now.plus(1 - Effort::mostWeeks);
    const Week start = from.isSet() ? std::clamp(from, oldest, now) : oldest;
    Effort effort(start, (now.monday - start.monday) / 7 + 1, book.people().end());

    const ProspectingDays prospecting(book);
    const std::vector<int32_t> ofKind = minutesOfKinds(book);
    const auto people = uint32_t(effort.people()), firstDay = uint32_t(start.monday);
    const uint32_t days = uint32_t(book.today().days) - firstDay + 1;
    std::vector<EffortCell *> rows(people);
    const auto &activities = book.activities().rows();
    for (size_t row = 0; row < activities.size(); ++row) {
        const Activity &activity = activities[row];
        const uint32_t day = uint32_t(activity.on.days) - firstDay, person = activity.person.number;
        if (day >= days || activity.deleted == 2 || person - 1 >= people - 1 ||
            !prospecting.hold(activity.lead.number, activity.on.days))
            continue;
        int32_t minutes = activity.minutes;
        if (minutes == unsetInt)
            minutes = activity.kind.number < ofKind.size() ? ofKind[activity.kind.number] : 0;
        EffortCell *&cells = rows[person];
        if (!cells)
            cells = effort.row(person);
        const CountedEffort effortOfRow{uint16_t(person), uint16_t(day / 7), int16_t(sane(minutes)),
                                        uint8_t(gradeThen(book, activity)), activity.queueJump};
        EffortCell &cell = cells[effortOfRow.week];
        cell.minutes[effortOfRow.grade] += effortOfRow.minutes;
        cell.touches[effortOfRow.jump] += 1;
        note(row, effortOfRow);
    }
    return effort;
}

} // namespace

const EffortCell &Effort::cell(uint32_t person, Week week) const
{
    const int place = (week.monday - m_first.monday) / 7;
    const bool there = person < m_cells.size() && week >= m_first && place < int(m_cells[person].size());
    return there ? m_cells[person][size_t(place)] : blank;
}

template<class F>
void Effort::eachCell(uint32_t person, Week from, Week to, F &&f) const
{
    from = std::max(from, m_first);
    to = std::min(to, lastWeek());
    for (uint32_t p = person ? person : 1; p < m_cells.size(); ++p) {
        for (Week week = from; week <= to && !m_cells[p].empty(); week = week.plus(1))
            f(cell(p, week));
        if (person)
            break;
    }
}

GradeMinutes Effort::minutes(uint32_t person, Week from, Week to) const
{
    GradeMinutes sum;
    eachCell(person, from, to, [&sum](const EffortCell &cell) {
        for (size_t grade = 0; grade < 5; ++grade)
            sum.of[grade] += cell.minutes[grade + 1];
    });
    return sum;
}

double Effort::discipline(uint32_t person, Week from, Week to) const
{
    int64_t judgedTouches = 0, jumps = 0;
    eachCell(person, from, to, [&](const EffortCell &cell) {
        judgedTouches += cell.touches[1] + cell.touches[2];
        jumps += cell.touches[2];
    });
    return judgedTouches ? 1 - double(jumps) / double(judgedTouches) : std::nan("");
}

int Effort::touches(uint32_t person, Week from, Week to) const
{
    int sum = 0;
    eachCell(person, from, to, [&sum](const EffortCell &cell) {
        for (const int32_t touches : cell.touches)
            sum += touches;
    });
    return sum;
}

std::vector<WeekMix> Effort::series(const Book &book, uint32_t person) const
{
    std::vector<WeekMix> weeks;
    for (Week week = m_first; week <= lastWeek(); week = week.plus(1)) {
        const GradeMinutes spent = minutes(person, week, week);
        if (!weeks.empty() || spent.total() > 0)
            weeks.push_back({week, spent, policyOn(book.tables().policy, person, week)});
    }
    return weeks;
}

int effortMinutes(const Book &book, const Activity &activity)
{
    return book.isProspecting(activity) ? sane(book.minutesOf(activity)) : 0;
}

bool countsAsEffort(const Book &book, const Activity &activity)
{
    const uint32_t lead = activity.lead.number;
    return activity.deleted != 2 && activity.on.isSet() && activity.on <= book.today() &&
           lead < book.leads().end() && book.standing(lead).deleted != 2 && book.isProspecting(activity);
}

Grade gradeThen(const Book &book, const Activity &activity)
{
    return activity.grade != Grade::none ? activity.grade : book.standing(activity.lead.number).grade;
}

Effort effortOf(const Book &book, Week from)
{
    return scanned(book, from, [](size_t, const CountedEffort &) {});
}

Effort effortOf(const Book &book, std::vector<CountedEffort> &counted)
{
    counted.assign(book.activities().end(), {});
    return scanned(book, {}, [&counted](size_t row, const CountedEffort &effort) { counted[row] = effort; });
}

std::array<int, 5> poolMix(const Book &book, uint32_t person)
{
    std::array<int, 5> counts{};
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        const bool open =
            book.leads().has(lead) && standing.stageType == StageType::open && standing.grade != Grade::none;
        if (open && (!person || book.leads()[lead].owner.number == person))
            ++counts[size_t(standing.grade) - 1];
    }
    return counts;
}

Money wasteMoney(const Book &book, uint32_t person, int64_t minutes)
{
    if (!book.people().has(person) || !book.people()[person].hourlyCost.isSet())
        return {};
    return {std::llround(double(minutes) * double(book.people()[person].hourlyCost.minor) / 60)};
}

std::vector<uint32_t> activeReps(const Book &book)
{
    std::vector<uint32_t> reps;
    for (uint32_t person = 1; person < book.people().end(); ++person)
        if (book.people().has(person) && book.people()[person].active != 1 &&
            book.people().text(person, personField("role")) != "manager")
            reps.push_back(person);
    std::ranges::sort(reps, {}, [&book](uint32_t person) { return book.personName(person); });
    return reps;
}

std::vector<MixRow> mixRows(const Book &book, const Effort &effort, const MixQuery &query)
{
    const Week last = effort.lastWeek();
    const Week from = last.plus(1 - std::clamp(query.weeks, 1, Effort::mostWeeks));
    std::vector<MixRow> rows;
    for (const uint32_t person : whoHasRows(book, effort, query, from)) {
        if (query.byWeek) {
            addWeeks(rows, book, effort, person, from);
            continue;
        }
        MixRow row = rowOf(book, effort, person, from, last);
        const Brake brake = brakeOf(book, effort, person);
        row.state = brake.state;
        row.reason = brake.reason;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ridealong
