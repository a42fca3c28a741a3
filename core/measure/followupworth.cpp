// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/followupworth.h"

#include "measure/followups.h"

#include <vector>

namespace ridealong {

namespace {

enum Fate : uint8_t { leftOut, noStep, onTime, late };

bool isMeant(const Book &book, uint32_t lead, Period closed, uint32_t person)
{
    const Lead &row = book.leads()[lead];
    return book.leads().has(lead) && book.standing(lead).closed == 2 && closed.holds(row.closedOn) &&
           (!person || row.owner.number == person);
}

std::vector<Fate> closedLeads(const Book &book, Period closed, uint32_t person)
{
    std::vector<Fate> fates(book.leads().end(), leftOut);
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isMeant(book, lead, closed, person))
            fates[lead] = noStep;
    return fates;
}

void judge(const Book &book, std::vector<Fate> &fates)
{
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        const Step &step = book.steps()[row];
        if (step.lead.number >= fates.size() || fates[step.lead.number] == leftOut || !book.steps().has(row))
            continue;
        Fate &fate = fates[step.lead.number];
        if (!fellDue(step, book.leads()[step.lead.number].closedOn))
            continue;
        if (!keptInTime(step))
            fate = late;
        else if (fate == noStep)
            fate = onTime;
    }
}

} // namespace

PromiseWorth promiseWorth(const Book &book, Period closed, uint32_t person)
{
    std::vector<Fate> fates = closedLeads(book, closed, person);
    judge(book, fates);
    PromiseWorth worth;
    for (uint32_t lead = 1; lead < fates.size(); ++lead) {
        worth.without += fates[lead] == noStep;
        if (fates[lead] <= noStep)
            continue;
        WorthSide &side = fates[lead] == onTime ? worth.onTime : worth.late;
        ++side.closed;
        side.won += book.standing(lead).stageType == StageType::won;
    }
    return worth;
}

Period lastTwelveMonths(Date today)
{
    return {today.plusMonths(-12).plus(1), today};
}

} // namespace ridealong
