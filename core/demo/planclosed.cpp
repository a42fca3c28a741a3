// SPDX-License-Identifier: GPL-3.0-or-later
// Leads that ended: two years of them, the more the later, won the more often the better their grade.
#include "demo/planning.h"
#include "demo/scorecard.h"
#include "demo/team.h"
#include "demo/towns.h"

#include <algorithm>

namespace ridealong::demo {

namespace {

constexpr int closedOf[gradeCount] = {23, 27, 25, 16, 9};
constexpr int wonPercent[gradeCount] = {52, 33, 16, 6, 3};
constexpr int repWeights[repCount] = {20, 20, 15, 17, 13, 15};
constexpr int historyDays = 730;
constexpr int quietDays = 14; // wins of the last days are the named ones

Fate fateOf(Grade grade, Dice &dice)
{
    if (dice.chance(wonPercent[int(grade) - 1]))
        return Fate::won;
    constexpr int others[] = {62, 30, 8};
    return Fate(int(Fate::lost) + dice.weighted(others));
}

Stages stageWhenLost(Grade grade, Dice &dice)
{
    constexpr int reached[gradeCount][openStages] = {{5, 15, 25, 25, 30},
                                                     {10, 25, 25, 20, 20},
                                                     {25, 35, 25, 10, 5},
                                                     {55, 35, 10, 0, 0},
                                                     {80, 20, 0, 0, 0}};
    return Stages(dice.weighted(reached[int(grade) - 1]));
}

// Reps who hold to their goal have not worked a D or E for a while.
int endedAgo(const LeadPlan &lead, Dice &dice)
{
    const int most = historyDays - 90;
    const int ago =
        dice.chance(95) ? dice.between(0, most) : std::min(dice.between(0, most), dice.between(0, most));
    const bool worked = lead.rep == cole || (lead.rep == luis && lead.grade == Grade::D);
    const int least = lead.fate == Fate::won              ? quietDays
                      : lead.grade >= Grade::D && !worked ? toldWeeks * 7 + 4
                                                          : 2;
    return ago >= least ? ago : least + dice.between(0, 120);
}

// An inquiry that nobody answered went no further; there were more of those once.
bool isAnswered(const LeadPlan &lead, int daysAgo, Dice &dice)
{
    return lead.fate == Fate::won || !lead.isInquiry() || dice.chance(onTimeThen(daysAgo / 7) + 4);
}

void end(LeadPlan &lead, Date today, Date on, Dice &dice)
{
    const bool answered = isAnswered(lead, daysBetween(on, today), dice);
    if (!answered)
        lead.stage = suspect;
    lead.closed = onWorkday(on);
    setStages(lead, lead.closed.plus(-std::max(1, normalDays[lead.stage] * dice.between(40, 150) / 100)),
              dice);
    if (!answered || (lead.stage == suspect && lead.fate != Fate::won && dice.chance(30)))
        return;
    setTouches(lead, lead.fate == Fate::won ? lead.closed : workdaysFrom(lead.closed, -dice.between(0, 3)),
               dice);
    lead.lastTouch = std::min(lead.lastTouch, lead.closed);
    lead.firstTouch = std::min(lead.firstTouch, lead.lastTouch);
}

LeadPlan namedWin(size_t i, Date today, Dice &dice)
{
    const NamedWin &row = namedWins()[i];
    LeadPlan lead;
    lead.named = uint16_t(i);
    lead.rep = uint8_t(row.rep);
    lead.town = uint8_t(townNamed(row.town));
    lead.industry = uint8_t(row.industry);
    lead.score = uint8_t(row.score);
    lead.grade = gradeOf(row.score);
    lead.stage = quoted;
    lead.fate = Fate::won;
    lead.source = row.source;
    lead.value = row.value * 1000;
    end(lead, today, workdaysFrom(today, -row.wonAgo), dice);
    return lead;
}

} // namespace

LeadPlan closedLead(size_t i, Date today, Dice &dice)
{
    if (i < namedWins().size())
        return namedWin(i, today, dice);
    LeadPlan lead;
    lead.grade = Grade(dice.weighted(closedOf) + 1);
    lead.rep = uint8_t(dice.weighted(repWeights));
    lead.fate = fateOf(lead.grade, dice);
    setFirm(lead, dice);
    lead.source = sourceOf(lead.grade, lead.fate, dice);
    lead.stage = lead.fate == Fate::won ? quoted : stageWhenLost(lead.grade, dice);
    lead.value = valueOf(lead.grade, lead.stage, dice);
    end(lead, today, today.plus(-endedAgo(lead, dice)), dice);
    return lead;
}

} // namespace ridealong::demo
