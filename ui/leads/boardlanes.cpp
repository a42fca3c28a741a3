// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/boardlanes.h"

#include "base/words.h"

#include <QCoreApplication>
#include <cmath>

namespace ridealong {

namespace {

constexpr double valuedFrom = 0.2;

QString tr(const char *text)
{
    return QCoreApplication::translate("BoardLanes", text);
}

double chanceOf(const Book &book, uint32_t stage)
{
    const double chance = book.stages().has(stage) ? book.stages()[stage].probability : 0;
    return std::isnan(chance) ? 0 : chance;
}

bool isWonThisQuarter(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    return book.stageType(row.stage.number) == StageType::won &&
           quarterOf(book.today(), book.info().fiscalStartMonth).holds(row.closedOn);
}

} // namespace

std::vector<uint32_t> boardReps(const Book &book)
{
    std::vector<uint32_t> reps;
    for (uint32_t person = 1; person < book.people().end(); ++person)
        if (book.people().has(person) && book.people()[person].active != 1 &&
            book.people().text(person, personField("role")) != "manager")
            reps.push_back(person);
    return reps;
}

std::vector<LaneKey> boardLanes(const Book &book, bool byRep)
{
    std::vector<LaneKey> lanes;
    if (byRep) {
        for (const uint32_t rep : boardReps(book))
            lanes.push_back({LaneKey::Kind::rep, rep});
        return lanes;
    }
    for (const uint32_t stage : book.stageOrder())
        if (book.stageType(stage) == StageType::open)
            lanes.push_back({LaneKey::Kind::stage, stage});
    lanes.push_back({LaneKey::Kind::won, 0});
    return lanes;
}

QString titleOf(const Book &book, const LaneKey &lane)
{
    switch (lane.kind) {
    case LaneKey::Kind::stage:
        return shown(book.stageName(lane.number));
    case LaneKey::Kind::rep:
        return shown(book.personName(lane.number));
    case LaneKey::Kind::won:
        break;
    }
    return tr("Won");
}

bool standsIn(const Book &book, const BoardShow &show, const LaneKey &lane, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    if (lane.kind == LaneKey::Kind::stage && row.stage.number != lane.number)
        return false;
    if (lane.kind == LaneKey::Kind::won && !isWonThisQuarter(book, lead))
        return false;
    if (lane.kind == LaneKey::Kind::rep &&
        (row.owner.number != lane.number || book.stageType(row.stage.number) != StageType::open))
        return false;
    return (!show.rep || row.owner.number == show.rep) && show.grades.contains(book.standing(lead).grade);
}

LeadQuery laneQuery(const Book &book, const BoardShow &show, const LaneKey &lane)
{
    LeadQuery query;
    query.only = [&book, &show, lane](uint32_t lead) { return standsIn(book, show, lane, lead); };
    if (lane.kind == LaneKey::Kind::won)
        query.sort = {{"closed_on", true}, {"value", true}};
    else
        query.sort = {{std::string(overdueFirst), false}, {"grade", false}, {"value", true}};
    return query;
}

bool isValued(const Book &book, uint32_t stage)
{
    return chanceOf(book, stage) >= valuedFrom;
}

LaneFigures figuresOf(const Book &book, const StagePlaces &places, std::span<const uint32_t> leads)
{
    LaneFigures figures;
    for (const uint32_t lead : leads) {
        const Lead &row = book.leads()[lead];
        ++figures.cards;
        figures.overdue += book.standing(lead).stepState == StepState::overdue;
        if (!isValued(book, row.stage.number))
            continue;
        ++figures.valued;
        figures.value.minor += row.value.orZero();
        const bool most = !figures.stuck || row.value > book.leads()[figures.stuck].value;
        if (most && isStale(daysInStage(book, lead), places.of(row.stage.number).normalDays))
            figures.stuck = lead;
    }
    return figures;
}

uint32_t stageFor(const Book &book, const LaneKey &lane, uint32_t lead)
{
    if (lane.kind == LaneKey::Kind::stage)
        return lane.number;
    const uint32_t now = book.leads()[lead].stage.number;
    for (const uint32_t stage : book.stageOrder())
        if (book.stageType(stage) == StageType::won &&
            (!now || book.stages()[stage].process == book.stages()[now].process))
            return stage;
    return 0;
}

QString dropHint(const Book &book, const LaneKey &lane, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    if (lane.kind == LaneKey::Kind::rep)
        return tr("%1 goes to %2").arg(companyOf(book, lead), titleOf(book, lane));
    const uint32_t from = row.stage.number, to = stageFor(book, lane, lead);
    const double change = double(row.value.orZero()) * (chanceOf(book, to) - chanceOf(book, from));
    return tr("%1 to %2: forecast %3")
        .arg(shown(book.stageName(from)), shown(book.stageName(to)),
             moneyChange(std::llround(change), book.info().currency));
}

} // namespace ridealong
