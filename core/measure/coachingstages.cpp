// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include "measure/funnel.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int stageWeeks = 52;

int countOf(const Book &book, const std::vector<uint32_t> &leads, uint32_t rep)
{
    return int(
        std::ranges::count_if(leads, [&](uint32_t lead) { return book.leads()[lead].owner.number == rep; }));
}

// Who reached the next stage of the path went on from this one.
StageAgainstTeam compared(const Book &book, const StageConversion &here, const StageConversion &next,
                          uint32_t rep)
{
    StageAgainstTeam stage{.stage = here.stage};
    stage.entered = countOf(book, here.enteredLeads, rep);
    stage.moved = countOf(book, next.enteredLeads, rep);
    stage.teamEntered = int(here.enteredLeads.size()) - stage.entered;
    stage.teamMoved = int(next.enteredLeads.size()) - stage.moved;
    stage.tooFew = std::min(stage.entered, stage.teamEntered) < fewInWindow;
    return stage;
}

} // namespace

double StageAgainstTeam::rate() const
{
    return entered ? double(moved) / entered : std::nan("");
}

double StageAgainstTeam::teamRate() const
{
    return teamEntered ? double(teamMoved) / teamEntered : std::nan("");
}

std::vector<std::vector<StageAgainstTeam>> stagesAgainstTeam(const Book &book, std::span<const uint32_t> reps)
{
    const Period year{book.today().plus(1 - 7 * stageWeeks), book.today()};
    const std::vector<StageConversion> path = conversions(book, FunnelOf{.period = year});
    std::vector<std::vector<StageAgainstTeam>> all;
    for (const uint32_t rep : reps) {
        std::vector<StageAgainstTeam> &stages = all.emplace_back();
        for (size_t place = 0; place + 1 < path.size(); ++place)
            stages.push_back(compared(book, path[place], path[place + 1], rep));
    }
    return all;
}

std::vector<StageAgainstTeam> stagesAgainstTeam(const Book &book, uint32_t rep)
{
    return stagesAgainstTeam(book, std::span(&rep, 1)).front();
}

} // namespace ridealong
