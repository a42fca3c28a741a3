// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include "measure/funnel.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int stageWeeks = 52;

struct Entered
{
    uint32_t stage = 0;
    int all = 0;
    std::vector<int> byOwner; // by the person's number
};

Entered enteredOf(const Book &book, const StageConversion &stage)
{
    Entered entered{stage.stage, int(stage.enteredLeads.size()), std::vector<int>(book.people().end())};
    for (const uint32_t lead : stage.enteredLeads)
        if (const uint32_t owner = book.leads()[lead].owner.number; owner < entered.byOwner.size())
            ++entered.byOwner[owner];
    return entered;
}

// Who reached the next stage of the path went on from this one.
StageAgainstTeam compared(const Entered &here, const Entered &next, uint32_t rep)
{
    StageAgainstTeam stage{.stage = here.stage};
    stage.entered = here.byOwner[rep];
    stage.moved = next.byOwner[rep];
    stage.teamEntered = here.all - stage.entered;
    stage.teamMoved = next.all - stage.moved;
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
    std::vector<Entered> path;
    for (const StageConversion &stage : conversions(book, FunnelOf{.period = year}))
        path.push_back(enteredOf(book, stage));
    std::vector<std::vector<StageAgainstTeam>> all;
    for (const uint32_t rep : reps) {
        std::vector<StageAgainstTeam> &stages = all.emplace_back();
        for (size_t place = 0; place + 1 < path.size(); ++place)
            stages.push_back(compared(path[place], path[place + 1], rep));
    }
    return all;
}

std::vector<StageAgainstTeam> stagesAgainstTeam(const Book &book, uint32_t rep)
{
    return stagesAgainstTeam(book, std::span(&rep, 1)).front();
}

} // namespace ridealong
