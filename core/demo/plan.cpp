// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/plan.h"
#include "demo/planning.h"
#include "demo/scorecard.h"
#include "demo/team.h"
#include "demo/towns.h"

#include <algorithm>
#include <cmath>

namespace ridealong::demo {

namespace {

// Open leads at the default size, by stage and grade.
constexpr int openAt[openStages][gradeCount] = {
    {7, 17, 28, 24, 20}, {6, 18, 18, 7, 3}, {9, 13, 7, 2, 0}, {9, 7, 2, 1, 0}, {7, 6, 2, 0, 1}};

// How often a lead of a grade came from a source.
constexpr int fromSource[gradeCount][sourceCount] = {{22, 26, 18, 8, 1, 25},
                                                     {26, 14, 16, 12, 5, 27},
                                                     {28, 6, 10, 16, 20, 20},
                                                     {24, 2, 6, 14, 40, 14},
                                                     {18, 0, 3, 12, 60, 7}};

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

} // namespace

Date workdaysFrom(Date day, int count)
{
    const int step = count < 0 ? -1 : 1;
    while (count) {
        day = day.plus(step);
        if (day.weekday() <= 5)
            count -= step;
    }
    return day;
}

Date onWorkday(Date day)
{
    return day.plus(std::min(0, 5 - day.weekday()));
}

double Plan::scale() const
{
    return double(leads.size()) / double(defaultLeads);
}

Source sourceOf(Grade grade, Fate fate, Dice &dice)
{
    const auto source = Source(dice.weighted(fromSource[int(grade) - 1]));
    return source == boughtList && fate == Fate::won ? prospecting : source;
}

void setFirm(LeadPlan &lead, Dice &dice)
{
    std::array<int, industryCount> likely;
    for (size_t i = 0; i < industryCount; ++i)
        likely[i] = industries[i].likely[size_t(lead.grade) - 1];
    lead.industry = uint8_t(dice.weighted(likely));
    const auto near = townsOf(lead.rep);
    // A third sits where the branch is.
    const size_t town = dice.chance(33) ? 0 : size_t(dice.below(int(near.size())));
    lead.town = uint8_t(size_t(near.data() - towns().data()) + town);
    // The higher scores of a grade are the rarer ones.
    const int low = lowestScore(lead.grade), span = highestScore(lead.grade) - low;
    lead.score = uint8_t(low + std::min(dice.between(0, span), dice.between(0, span)));
}

int32_t valueOf(Grade grade, Stages stage, Dice &dice)
{
    constexpr int low[gradeCount] = {26, 20, 10, 6, 4}, high[gradeCount] = {72, 50, 32, 20, 14};
    const int g = int(grade) - 1;
    const int thousands = dice.between(low[g], high[g]) * (stage >= demoed ? 110 : 100) / 100;
    return thousands / 2 * 2 * 1000;
}

// Open leads are those that take longer.
Date setStages(LeadPlan &lead, Date sinceStage, Dice &dice)
{
    const int least = lead.isOpen() ? 100 : 55, most = lead.isOpen() ? 240 : 165;
    Date at = onWorkday(sinceStage);
    for (int stage = lead.stage; stage >= 0; --stage) {
        lead.entered[size_t(stage)] = at;
        if (stage > 0) {
            const int days = std::max(2, normalDays[stage - 1] * dice.between(least, most) / 100);
            at = onWorkday(at.plus(-days));
        }
    }
    lead.created = at;
    return at;
}

namespace {

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
        if (i < namedLeads().size())
            return named(i);
        const size_t place = i - namedLeads().size();
        return place < m_cells.size() ? made(m_cells[place], false) : made(anyCell(m_dice), true);
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

} // namespace

// First: soon after an inquiry came, at the latest with the first move.
void setTouches(LeadPlan &lead, Date last, Dice &dice)
{
    const Date moved = lead.stage > suspect ? lead.entered[1] : onWorkday(last);
    Date first = lead.isInquiry() ? workdaysFrom(lead.created, dice.chance(70) ? 0 : dice.between(1, 3))
                                  : workdaysFrom(lead.created, dice.between(1, 10));
    lead.firstTouch = std::max(lead.created, std::min(first, moved));
    lead.lastTouch = std::max({lead.firstTouch, lead.entered[lead.stage], onWorkday(last)});
}

Plan planFor(int64_t leads, uint64_t seed, Date today)
{
    Plan plan{.today = today, .seed = seed, .leads = {}};
    plan.leads.reserve(size_t(leads));
    const auto open = size_t(std::llround(double(leads) * double(defaultOpen) / double(defaultLeads)));
    OpenLeads openLeads(today, seed);
    for (size_t i = 0; i < open; ++i)
        plan.leads.push_back(openLeads.at(i));
    Dice dice(seed, 'c');
    for (size_t i = 0; plan.leads.size() < size_t(leads); ++i)
        plan.leads.push_back(closedLead(i, today, dice));
    return plan;
}

} // namespace ridealong::demo
