// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/board.h"

#include "base/median.h"

namespace ridealong {

namespace {

struct Column
{
    StageTotals totals;
    std::vector<int> days;
};

void add(Column &column, const Book &book, uint32_t lead)
{
    const Standing &standing = book.standing(lead);
    ++column.totals.count;
    column.totals.value.minor += book.leads()[lead].value.orZero();
    column.totals.idle += standing.idle == 2;
    if (standing.stageSince.isSet() && standing.stageSince <= book.today())
        column.days.push_back(daysBetween(standing.stageSince, book.today()));
}

StageTotals finished(const Book &book, uint32_t stage, Column &column)
{
    StageTotals &totals = column.totals;
    totals.stage = stage;
    totals.type = book.stageType(stage);
    const double probability = stage ? book.stages()[stage].probability : 0;
    if (!isUnset(probability))
        totals.weighted.minor = std::llround(double(totals.value.minor) * probability);
    totals.medianDays = median(std::move(column.days));
    return totals;
}

} // namespace

std::vector<StageTotals> stageTotals(const Book &book, uint32_t owner)
{
    std::vector<Column> columns(std::max<uint32_t>(book.stages().end(), 1));
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (!book.leads().has(lead) || (owner && row.owner.number != owner))
            continue;
        add(columns[book.stages().has(row.stage.number) ? row.stage.number : 0], book, lead);
    }
    std::vector<StageTotals> out;
    if (columns[0].totals.count)
        out.push_back(finished(book, 0, columns[0]));
    for (const uint32_t stage : book.stageOrder())
        out.push_back(finished(book, stage, columns[stage]));
    return out;
}

} // namespace ridealong
