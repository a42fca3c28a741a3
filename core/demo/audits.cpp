// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/audits.h"

#include "demo/dice.h"
#include "measure/audits.h"

namespace ridealong::demo {

namespace {

constexpr const char *rivals[] = {"Ohio Pump & Seal", "Great Lakes Fluid", "Midwest Hydraulic", "Online"};
constexpr int rivalWeights[] = {5, 3, 2, 1};
constexpr int recentDays = 14;

// Percent of us, another, looking, never, by the age at which they are asked.
constexpr int answerWeights[3][4] = {{1, 9, 62, 28}, {1, 22, 52, 25}, {1, 44, 20, 35}};

bool wasAsked(Date due, Date today, Dice &dice)
{
    const int daysAgo = daysBetween(due, today);
    return daysAgo >= 0 && dice.chance(daysAgo < recentDays ? 40 : daysAgo < 100 ? 100 : 60);
}

void writeAnswer(Rows &rows, uint32_t lead, Date on, int months, int answer, uint32_t by, Dice &dice)
{
    std::vector<Cell> cells = {{buyAuditField("lead"), Link{lead}},
                               {buyAuditField("on"), on},
                               {buyAuditField("months"), int64_t(months)},
                               {buyAuditField("answer"), int64_t(answer)},
                               {buyAuditField("by"), Link{by}}};
    if (BuyAnswer(answer) == BuyAnswer::another)
        cells.push_back({buyAuditField("bought_from"), std::string(rivals[dice.weighted(rivalWeights)])});
    rows.create(Entity::buyAudit, std::move(cells));
}

} // namespace

Status writeAudits(Rows &rows, const Plan &plan, uint32_t firstLead, uint32_t by)
{
    for (uint32_t number = 0; number < plan.leads.size(); ++number) {
        const LeadPlan &lead = plan.leads[number];
        if (!lead.isInquiry() || lead.fate == Fate::won)
            continue;
        Dice dice(plan.seed, 'a', number);
        for (size_t place = 0; place < auditMonths.size(); ++place) {
            const Date due = lead.created.plusMonths(auditMonths[place]);
            const Date on = std::min(due.plus(dice.below(recentDays)), plan.today);
            if (!wasAsked(due, plan.today, dice))
                continue;
            const int answer = dice.weighted(answerWeights[place]) + 1;
            writeAnswer(rows, firstLead + number, on, auditMonths[place], answer, by, dice);
            if (BuyAnswer(answer) != BuyAnswer::looking)
                break;
        }
        if (Status written = rows.writeIfFull(); !written)
            return written;
    }
    return Done{};
}

} // namespace ridealong::demo
