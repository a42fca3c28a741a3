// SPDX-License-Identifier: GPL-3.0-or-later
// Open leads: those that the story names, and around them as many as its two tables count.
#include "demo/planning.h"
#include "demo/scorecard.h"
#include "demo/team.h"
#include "demo/towns.h"

#include <algorithm>

namespace ridealong::demo {

namespace {

// Open leads at the default size, by stage and grade.
constexpr int openAt[openStages][gradeCount] = {
    {7, 17, 28, 24, 20}, {6, 18, 18, 7, 3}, {9, 13, 7, 2, 0}, {9, 7, 2, 1, 0}, {7, 6, 2, 0, 1}};

// Follow-ups due on the next five working days, the first of them today.
constexpr int dueSoon[] = {21, 17, 14, 12, 9};

template<class T>
void shuffle(std::vector<T> &items, Dice &dice)
{
    for (size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[size_t(dice.below(int(i)))]);
}

// What the generated open leads of the default size are: the cells of the two tables less the named leads.
struct Cell
{
    Stages stage;
    Grade grade;
    int rep;
};

std::vector<Cell> cellsLeft(Dice &dice)
{
    std::vector<Cell> cells;
    for (int g = 0; g < gradeCount; ++g) {
        std::array<int, openStages> stages;
        std::array<int, repCount> reps;
        for (int s = 0; s < openStages; ++s)
            stages[size_t(s)] = openAt[s][g];
        for (int r = 0; r < repCount; ++r)
            reps[size_t(r)] = team[size_t(r)].open[size_t(g)];
        for (const NamedLead &lead : namedLeads())
            if (int(gradeOf(lead.score)) == g + 1)
                --stages[lead.stage], --reps[size_t(lead.rep)];
        std::vector<int> stageList, repList;
        for (int s = 0; s < openStages; ++s)
            stageList.insert(stageList.end(), size_t(std::max(0, stages[size_t(s)])), s);
        for (int r = 0; r < repCount; ++r)
            repList.insert(repList.end(), size_t(std::max(0, reps[size_t(r)])), r);
        shuffle(repList, dice);
        for (size_t i = 0; i < stageList.size(); ++i)
            cells.push_back(
                {Stages(stageList[i]), Grade(g + 1), i < repList.size() ? repList[i] : dice.below(repCount)});
    }
    shuffle(cells, dice);
    return cells;
}

Cell anyCell(Dice &dice)
{
    std::array<int, openStages * gradeCount> weights;
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = openAt[i / gradeCount][i % gradeCount];
    const int place = dice.weighted(weights);
    std::array<int, repCount> reps;
    for (size_t r = 0; r < reps.size(); ++r)
        reps[r] = team[r].open[size_t(place % gradeCount)];
    return {Stages(place / gradeCount), Grade(place % gradeCount + 1), dice.weighted(reps)};
}

Date closeFor(const LeadPlan &lead, Date today, Dice &dice)
{
    constexpr int days[openStages][2] = {{0, 0}, {80, 150}, {40, 115}, {18, 55}, {4, 32}};
    if (lead.stage == suspect)
        return {};
    const int later = lead.rep == cole && lead.named == noName ? 60 : 0; // his dates slip
    return onWorkday(today.plus(later + dice.between(days[lead.stage][0], days[lead.stage][1])));
}

class OpenLeads
{
public:
    OpenLeads(Date today, uint64_t seed)
        : m_today(today)
        , m_dice(seed, 'o')
        , m_cells(cellsLeft(m_dice))
    {
        for (const NamedLead &lead : namedLeads())
            if (lead.due >= 0 && lead.due < int(std::size(dueSoon)))
                ++m_dueTaken[size_t(lead.due)];
    }

    LeadPlan at(size_t i)
    {
        const size_t place = i - namedLeads().size();
        LeadPlan lead = i < namedLeads().size()  ? named(i)
                        : place < m_cells.size() ? made(m_cells[place], false)
                                                 : made(anyCell(m_dice), true);
        lead.closeOn = closeFor(lead, m_today, m_dice);
        return lead;
    }

private:
    LeadPlan named(size_t i)
    {
        const NamedLead &row = namedLeads()[i];
        LeadPlan lead;
        lead.named = uint16_t(i);
        lead.rep = uint8_t(row.rep);
        lead.town = uint8_t(townNamed(row.town));
        lead.industry = uint8_t(row.industry);
        lead.score = uint8_t(row.score);
        lead.grade = gradeOf(row.score);
        lead.stage = row.stage;
        lead.source = row.source;
        lead.value = row.value * 1000;
        setStages(lead, m_today.plus(-row.inStage), m_dice);
        if (row.touchedAgo != never)
            setTouches(lead, m_today.plus(-row.touchedAgo), m_dice);
        if (row.due != noStep)
            lead.due = workdaysFrom(m_today, row.due);
        return lead;
    }

    LeadPlan made(const Cell &cell, bool beyond)
    {
        LeadPlan lead;
        lead.rep = uint8_t(cell.rep);
        lead.grade = cell.grade;
        lead.stage = cell.stage;
        setFirm(lead, m_dice);
        lead.source = sourceOf(lead.grade, lead.fate, m_dice);
        lead.value = valueOf(lead.grade, lead.stage, m_dice);
        const bool forgotten = beyond && cell.grade <= Grade::B && m_dice.chance(cell.rep == cole ? 30 : 4);
        const int touchedAgo = forgotten ? m_dice.between(16, 40) : touchAge(cell);
        setStages(lead, m_today.plus(-std::max(stageAge(cell), forgotten ? touchedAgo : 0)), m_dice);
        if (touchedAgo != never)
            setTouches(lead, m_today.plus(-touchedAgo), m_dice);
        else if (cell.stage > suspect)
            setTouches(lead, lead.entered[cell.stage], m_dice);
        if (!forgotten)
            lead.due = dueOf(cell, beyond);
        return lead;
    }

    bool worksThem(const Cell &cell) const
    {
        return cell.rep == cole || (cell.rep == luis && cell.grade == Grade::D);
    }

    // Days in the stage. What nobody works has stood there for long.
    int stageAge(const Cell &cell)
    {
        const int normal = normalDays[cell.stage];
        if (cell.grade <= Grade::B)
            return cell.stage == suspect ? m_dice.between(8, 60) : m_dice.between(1, normal * 14 / 10);
        if (cell.grade == Grade::C)
            return m_dice.between(4, normal * 4);
        if (worksThem(cell))
            return m_dice.between(16, 80);
        return m_dice.between(toldWeeks * 7 + 4, 150);
    }

    // Of each rep and grade some are being worked these days, so that every week has whom to touch.
    int touchAge(const Cell &cell)
    {
        constexpr int oldest[gradeCount] = {9, 22, 70, 30, 12};
        const size_t grade = size_t(cell.grade) - 1;
        if (cell.grade >= Grade::D && !worksThem(cell))
            return never;
        const bool often =
            cell.grade <= Grade::B || cell.rep == cole || (cell.rep == luis && cell.grade == Grade::C);
        const int turn = m_turn[size_t(cell.rep)][grade]++ % 5;
        if (cell.grade == Grade::C && cell.stage == suspect && turn > 2)
            return never;
        const bool thisWeek = team[size_t(cell.rep)].weeks.back()[grade] > 0;
        if (!thisWeek)
            return m_dice.between(8, std::max(9, oldest[grade]));
        return turn == 0 ? 0 : turn < 3 && often ? m_dice.below(3) : m_dice.between(2, oldest[grade]);
    }

    Date dueOf(const Cell &cell, bool beyond)
    {
        if (beyond && m_dice.chance(cell.rep == cole ? 12 : 5))
            return workdaysFrom(m_today, -m_dice.between(1, 12));
        if (beyond && m_dice.chance(4))
            return {};
        if (cell.grade == Grade::B && !beyond && m_noStep < bsWithoutStep) {
            ++m_noStep;
            return {};
        }
        if (cell.grade <= Grade::C)
            for (size_t day = 0; day < std::size(dueSoon); ++day)
                if (beyond ? m_dice.chance(9) : m_dueTaken[day] < dueSoon[day])
                    return ++m_dueTaken[day], workdaysFrom(m_today, int(day));
        return workdaysFrom(m_today, m_dice.between(5, cell.grade <= Grade::B ? 18 : 45));
    }

    static constexpr int bsWithoutStep = 5;

    Date m_today;
    Dice m_dice;
    std::vector<Cell> m_cells;
    std::array<int, std::size(dueSoon)> m_dueTaken = {};
    std::array<std::array<int, gradeCount>, repCount> m_turn = {};
    int m_noStep = 0;
};

// At the default size the stages hold what the board is known for.
void matchTotals(std::vector<LeadPlan> &open)
{
    constexpr int thousands[openStages] = {0, 0, 1240, 860, 742};
    if (open.size() != size_t(storyOpen))
        return;
    for (int stage = qualified; stage < openStages; ++stage) {
        std::vector<LeadPlan *> free;
        int32_t missing = thousands[stage] * 1000;
        for (LeadPlan &lead : open)
            if (lead.stage == stage) {
                missing -= lead.value;
                if (lead.named == noName)
                    free.push_back(&lead);
            }
        constexpr int32_t least = 6000, most = 90'000, step = 2000;
        for (size_t i = 0; missing != 0 && !free.empty() && i < 1000; ++i) {
            LeadPlan &lead = *free[i % free.size()];
            const int32_t by = missing > 0 ? step : -step;
            if (lead.value + by >= least && lead.value + by <= most)
                lead.value += by, missing -= by;
        }
    }
}

} // namespace

void planOpenLeads(Plan &plan)
{
    OpenLeads openLeads(plan.today, plan.seed);
    for (size_t i = 0; i < plan.open; ++i)
        plan.leads.push_back(openLeads.at(i));
    matchTotals(plan.leads);
}

} // namespace ridealong::demo
