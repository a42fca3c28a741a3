// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/processes.h"

#include "base/fold.h"

#include <algorithm>

namespace ridealong {

namespace {

bool isCalled(const Book &book, uint32_t stage, const std::string &name)
{
    return folded(book.stageName(stage)) == name ||
           folded(book.stages().text(stage, stageField("key"))) == name;
}

} // namespace

std::vector<uint32_t> processOrder(const Book &book)
{
    const auto &table = book.tables().process;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row))
            rows.push_back(row);
    std::ranges::stable_sort(rows, {}, [&](uint32_t row) { return table[row].position; });
    return rows;
}

uint32_t firstProcess(const Book &book)
{
    const std::vector<uint32_t> all = processOrder(book);
    return all.empty() ? processOf(book, book.firstStage()) : all.front();
}

std::string_view processName(const Book &book, uint32_t process)
{
    const auto &table = book.tables().process;
    return process && process < table.end() ? table.text(process, processField("name")) : std::string_view();
}

uint32_t processNamed(const Book &book, std::string_view name)
{
    const std::string wanted = folded(name);
    for (const uint32_t process : processOrder(book))
        if (!wanted.empty() && folded(processName(book, process)) == wanted)
            return process;
    return 0;
}

uint32_t processOf(const Book &book, uint32_t stage)
{
    return stage && stage < book.stages().end() ? book.stages()[stage].process.number : 0;
}

uint32_t processOfLead(const Book &book, uint32_t lead)
{
    return lead && lead < book.leads().end() ? processOf(book, book.leads()[lead].stage.number) : 0;
}

std::vector<uint32_t> stagesOf(const Book &book, uint32_t process)
{
    const uint32_t wanted = process ? process : firstProcess(book);
    std::vector<uint32_t> stages = book.stageOrder();
    std::erase_if(stages, [&](uint32_t stage) { return processOf(book, stage) != wanted; });
    return stages;
}

std::vector<uint32_t> stagesWithRemoved(const Book &book, uint32_t process)
{
    const uint32_t wanted = process ? process : firstProcess(book);
    std::vector<uint32_t> stages;
    for (uint32_t stage = 1; stage < book.stages().end(); ++stage)
        if (processOf(book, stage) == wanted)
            stages.push_back(stage);
    std::ranges::stable_sort(stages, {}, [&](uint32_t stage) { return book.stages()[stage].position; });
    return stages;
}

uint32_t firstStageOf(const Book &book, uint32_t process)
{
    const std::vector<uint32_t> stages = stagesOf(book, process);
    return stages.empty() ? book.firstStage() : stages.front();
}

bool isNoDecision(const Book &book, uint32_t stage)
{
    const std::string_view key =
        stage && stage < book.stages().end() ? book.stages().text(stage, stageField("key")) : "";
    return key == "no-decision" || key == "no_decision";
}

uint32_t firstOfType(const Book &book, uint32_t process, StageType type)
{
    for (const uint32_t stage : stagesOf(book, process))
        if (book.stageType(stage) == type)
            return stage;
    return 0;
}

uint32_t stageNamed(const Book &book, std::string_view name, uint32_t process)
{
    const std::string wanted = folded(name);
    if (process && !wanted.empty())
        for (const uint32_t stage : stagesOf(book, process))
            if (isCalled(book, stage, wanted))
                return stage;
    return book.stageNamed(name);
}

std::string stageCalled(const Book &book, uint32_t stage)
{
    const std::string name(book.stageName(stage));
    if (!book.stages().has(stage) || book.stageNamed(name) == stage)
        return name;
    return std::string(processName(book, processOf(book, stage))) + '/' + name;
}

} // namespace ridealong
