// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/boardlanes.h"

#include "base/words.h"
#include "book/processes.h"
#include "work/moves.h"

#include <QCoreApplication>
#include <QLocale>
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

bool isThisQuarter(const Book &book, Date day)
{
    return quarterOf(book.today(), book.info().fiscalStartMonth).holds(day);
}

bool isInLane(const Book &book, const LaneKey &lane, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    const StageType type = book.stageType(row.stage.number);
    switch (lane.kind) {
    case LaneKey::Kind::stage:
        return row.stage.number == lane.number;
    case LaneKey::Kind::won:
        return type == StageType::won && isThisQuarter(book, row.closedOn);
    case LaneKey::Kind::ended:
        return row.stage.number == lane.number &&
               (type == StageType::parked || isThisQuarter(book, row.closedOn));
    case LaneKey::Kind::rep:
        break;
    }
    return row.owner.number == lane.number && type == StageType::open;
}

bool isLetThrough(const Book &book, const BoardShow &show, uint32_t lead)
{
    return show.lets(book.standing(lead).grade) &&
           (!show.rep || book.leads()[lead].owner.number == show.rep) &&
           (!show.process || processOfLead(book, lead) == show.process);
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

std::vector<LaneKey> boardLanes(const Book &book, bool byRep, uint32_t process)
{
    std::vector<LaneKey> lanes;
    if (byRep) {
        for (const uint32_t rep : boardReps(book))
            lanes.push_back({LaneKey::Kind::rep, rep});
        return lanes;
    }
    for (const uint32_t stage : stagesOf(book, process))
        if (book.stageType(stage) == StageType::open)
            lanes.push_back({LaneKey::Kind::stage, stage});
    lanes.push_back({LaneKey::Kind::won, 0});
    return lanes;
}

std::vector<LaneKey> endedLanes(const Book &book, uint32_t process)
{
    std::vector<LaneKey> lanes;
    for (const uint32_t stage : stagesOf(book, process))
        if (const StageType type = book.stageType(stage);
            type == StageType::lost || type == StageType::parked)
            lanes.push_back({LaneKey::Kind::ended, stage});
    return lanes;
}

QString titleOf(const Book &book, const LaneKey &lane)
{
    switch (lane.kind) {
    case LaneKey::Kind::stage:
    case LaneKey::Kind::ended:
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
    return isInLane(book, lane, lead) && isLetThrough(book, show, lead);
}

std::vector<std::vector<uint32_t>> dealt(const Book &book, const BoardShow &show,
                                         const std::vector<LaneKey> &lanes)
{
    const bool byRep = !lanes.empty() && lanes.front().kind == LaneKey::Kind::rep;
    std::vector<uint32_t> laneOf(byRep ? book.people().end() : book.stages().end(), uint32_t(lanes.size()));
    for (uint32_t at = 0; at < lanes.size(); ++at) {
        if (lanes[at].kind != LaneKey::Kind::won)
            laneOf[lanes[at].number] = at;
        for (const uint32_t stage : book.stageOrder())
            if (lanes[at].kind == LaneKey::Kind::won && book.stageType(stage) == StageType::won)
                laneOf[stage] = at;
    }
    std::vector<std::vector<uint32_t>> leads(lanes.size());
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        const uint32_t place = byRep ? row.owner.number : row.stage.number;
        const uint32_t at = place < laneOf.size() ? laneOf[place] : uint32_t(lanes.size());
        if (at < lanes.size() && isLetThrough(book, show, lead) && book.leads().has(lead) &&
            isInLane(book, lanes[at], lead))
            leads[at].push_back(lead);
    }
    return leads;
}

LeadQuery laneQuery(const Book &book, const BoardShow &show, const LaneKey &lane)
{
    LeadQuery query{.filter = show.filter, .text = show.text, .sort = {}};
    query.only = [&book, &show, lane](uint32_t lead) { return standsIn(book, show, lane, lead); };
    if (lane.kind == LaneKey::Kind::won || lane.kind == LaneKey::Kind::ended)
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
        figures.idle += book.standing(lead).idle == 2;
        figures.overdue += book.standing(lead).stepState == StepState::overdue;
        if (!isValued(book, row.stage.number))
            continue;
        ++figures.valued;
        figures.value.minor += row.value.orZero();
        figures.weighted += double(row.value.orZero()) * chanceOf(book, row.stage.number);
        const bool most = !figures.stuck || row.value > book.leads()[figures.stuck].value;
        if (most && isStale(daysInStage(book, lead), places.of(row.stage.number).normalDays))
            figures.stuck = lead;
    }
    return figures;
}

uint32_t stageFor(const Book &book, const LaneKey &lane, uint32_t lead)
{
    if (lane.kind == LaneKey::Kind::stage || lane.kind == LaneKey::Kind::ended)
        return lane.number;
    const uint32_t now = book.leads()[lead].stage.number;
    for (const uint32_t stage : book.stageOrder())
        if (book.stageType(stage) == StageType::won &&
            (!now || book.stages()[stage].process == book.stages()[now].process))
            return stage;
    return 0;
}

QString dropHint(const Book &book, const LaneKey &lane, const std::vector<uint32_t> &leads)
{
    if (leads.empty())
        return {};
    if (lane.kind == LaneKey::Kind::rep)
        return tr("%1 to %2").arg(subjectOf(book, leads), titleOf(book, lane));
    const uint32_t to = stageFor(book, lane, leads.front());
    const QString from = leads.size() == 1 ? shown(book.stageName(book.leads()[leads.front()].stage.number))
                                           : tr("%1 cards").arg(QLocale().toString(qlonglong(leads.size())));
    return tr("%1 to %2: forecast %3")
        .arg(from, shown(book.stageName(to)),
             moneyChange(forecastChange(book, leads, to).minor, book.info().currency));
}

} // namespace ridealong
