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

// How often a lead of a grade came from a source.
constexpr int fromSource[gradeCount][sourceCount] = {{22, 26, 18, 8, 1, 25},
                                                     {26, 14, 16, 12, 5, 27},
                                                     {28, 6, 10, 16, 20, 20},
                                                     {24, 2, 6, 14, 40, 14},
                                                     {18, 0, 3, 12, 60, 7}};

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

// Referrals buy, bought lists do not.
Source sourceOf(Grade grade, Fate fate, Dice &dice)
{
    constexpr int ofWins[] = {16, 34, 16, 6, 0, 28};
    return Source(fate == Fate::won ? dice.weighted(ofWins) : dice.weighted(fromSource[int(grade) - 1]));
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

// First: soon after an inquiry came, at the latest with the first move.
void setTouches(LeadPlan &lead, Date last, Dice &dice)
{
    const Date moved = lead.stage > suspect ? lead.entered[1] : onWorkday(last);
    Date first = lead.isInquiry() ? workdaysFrom(lead.created, dice.chance(70) ? 0 : dice.between(1, 3))
                                  : workdaysFrom(lead.created, dice.between(1, 10));
    lead.firstTouch = std::max(lead.created, std::min(first, moved));
    lead.lastTouch = std::max({lead.firstTouch, lead.entered[lead.stage], onWorkday(last)});
}

namespace {

int64_t openOf(int64_t leads)
{
    if (leads > storyLeads)
        return int64_t(std::llround(double(leads) * double(storyOpen) / double(storyLeads)));
    const double share = double(storyOpen) / double(storyOpen + leastHistory);
    return std::min(storyOpen, int64_t(std::llround(double(leads) * share)));
}

} // namespace

Plan planFor(int64_t leads, uint64_t seed, Date today)
{
    Plan plan{.today = today, .seed = seed, .open = size_t(openOf(leads)), .leads = {}};
    plan.leads.reserve(size_t(leads));
    planOpenLeads(plan);
    Dice dice(seed, 'c');
    for (size_t i = 0; plan.leads.size() < size_t(leads); ++i)
        plan.leads.push_back(closedLead(i, today, dice));
    return plan;
}

} // namespace ridealong::demo
