// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/qualified.h"

#include "book/processes.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace ridealong {

std::vector<bool> qualifiedStages(const Book &book)
{
    std::vector<bool> qualified(book.stages().end());
    bool reached = false, any = false;
    Link process;
    // Removed stages too: who went through one got as far as those who went through its neighbours.
    std::vector<uint32_t> stages;
    for (const uint32_t one : processOrder(book))
        std::ranges::copy(stagesWithRemoved(book, one), std::back_inserter(stages));
    for (const uint32_t stage : stages) {
        const Stage &row = book.stages()[stage];
        reached = (reached && row.process == process) ||
                  book.stages().text(stage, stageField("key")) == "qualified";
        process = row.process;
        any |= reached;
        const StageType type = book.stageType(stage);
        qualified[stage] = type == StageType::won || (reached && type == StageType::open);
    }
    return any ? qualified : std::vector<bool>{};
}

Date qualifiedOn(const Book &book, uint32_t lead, const std::vector<bool> &stages)
{
    const auto counts = [&](Link stage) { return stage.number < stages.size() && stages[stage.number]; };
    uint32_t first = 0; // a move on an unknown day comes before all others
    book.movesOf().each(lead, [&](uint32_t row) {
        const auto when = [&](uint32_t move) { return std::tuple(book.moves()[move].on, move); };
        if (book.moves().has(row) && counts(book.moves()[row].toStage) && (!first || when(row) < when(first)))
            first = row;
    });
    const Move &move = book.moves()[first];
    return first && move.fromStage.isSet() && !counts(move.fromStage) ? move.on : Date{};
}

} // namespace ridealong
