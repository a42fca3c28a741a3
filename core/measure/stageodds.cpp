// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage's odds were in truth: of the closed leads that came so far, the share that was won.
#include "measure/forecast.h"

namespace ridealong {

namespace {

constexpr int fewestClosed = 20;
constexpr int nowhere = -1;

// Where each stage stands on its process's way to a win.
struct Places
{
    std::vector<int> of; // by stage; nowhere for lost, parked and removed ones
    std::vector<uint32_t> process;

    explicit Places(const Book &book)
        : of(std::max<uint32_t>(book.stages().end(), 1), nowhere)
        , process(of.size(), 0)
    {
        std::vector<int> next(std::max<uint32_t>(book.tables().process.end(), 1), 0);
        for (const uint32_t stage : book.stageOrder()) {
            process[stage] = book.stages()[stage].process.number;
            if (process[stage] >= next.size())
                continue;
            const StageType type = book.stageType(stage);
            if (type == StageType::open || type == StageType::won)
                of[stage] = next[process[stage]]++;
        }
    }
    int at(uint32_t stage) const { return stage < of.size() ? of[stage] : nowhere; }
    uint32_t processOf(uint32_t stage) const { return stage < process.size() ? process[stage] : 0; }
};

// How far a closed lead came in its process; nowhere where no open stage is on record.
int furthest(const Book &book, uint32_t lead, const Places &places)
{
    const uint32_t now = book.leads()[lead].stage.number;
    int far = places.at(now);
    bool isRecorded = false;
    const auto reach = [&](uint32_t stage) {
        if (places.at(stage) == nowhere || places.processOf(stage) != places.processOf(now))
            return;
        far = std::max(far, places.at(stage));
        isRecorded |= book.stageType(stage) == StageType::open;
    };
    book.movesOf().each(lead, [&](uint32_t row) {
        if (!book.moves().has(row))
            return;
        reach(book.moves()[row].toStage.number);
        reach(book.moves()[row].fromStage.number);
    });
    return isRecorded ? far : nowhere;
}

} // namespace

std::vector<StageOdds> stageOdds(const Book &book)
{
    const Places places(book);
    std::vector<StageOdds> all;
    for (const uint32_t stage : book.stageOrder())
        if (book.stageType(stage) == StageType::open)
            all.push_back({.stage = stage, .managers = book.stages()[stage].probability});
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!book.leads().has(lead) || book.standing(lead).closed != 2)
            continue;
        const int far = furthest(book, lead, places);
        for (StageOdds &odds : all) {
            const bool passed =
                places.at(odds.stage) <= far &&
                places.processOf(odds.stage) == places.processOf(book.leads()[lead].stage.number);
            odds.closed += passed;
            odds.won += passed && book.standing(lead).stageType == StageType::won;
        }
    }
    for (StageOdds &odds : all)
        if (odds.closed >= fewestClosed)
            odds.measured = double(odds.won) / double(odds.closed);
    return all;
}

} // namespace ridealong
