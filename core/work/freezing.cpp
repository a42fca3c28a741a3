// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of a week that is over, written down for good.
#include "work/forecasts.h"

#include "measure/forecast.h"
#include "measure/historyforecast.h"
#include "measure/mix.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("forecast", text);
}

Id snapshotId(const Book &book, Week week, const ForecastRow &row)
{
    const std::string who = row.person ? book.people().id(row.person).hex() : std::string();
    return Id::hashedFrom("forecast|" + week.iso() + '|' + who + '|' + row.key);
}

void addCell(std::vector<Cell> &cells, FieldNo field, Money money)
{
    if (money.isSet())
        cells.push_back({field, money});
}

void freeze(ChangeSet &changes, const Book &book, Week week, const ForecastRow &row)
{
    const Id id = snapshotId(book, week, row);
    if (book.tables().forecastSnapshot.find(id))
        return; // one that was there before
    std::vector<Cell> cells{{forecastSnapshotField("week"), week.first()},
                            {forecastSnapshotField("period"), row.key},
                            {forecastSnapshotField("taken_on"), book.today()}};
    if (row.person)
        cells.push_back({forecastSnapshotField("person"), Link{row.person}});
    addCell(cells, forecastSnapshotField("won"), row.won);
    addCell(cells, forecastSnapshotField("weighted"), row.weighted);
    addCell(cells, forecastSnapshotField("commit"), row.commit);
    addCell(cells, forecastSnapshotField("best_case"), row.bestCase);
    addCell(cells, forecastSnapshotField("pipeline"), row.pipeline);
    addCell(cells, forecastSnapshotField("p10"), row.p10);
    addCell(cells, forecastSnapshotField("p50"), row.p50);
    addCell(cells, forecastSnapshotField("p90"), row.p90);
    addCell(cells, forecastSnapshotField("expected"), historyForecast(book, row.period, row.person).expected);
    addCell(cells, forecastSnapshotField("quota"), row.quota);
    changes.create(Entity::forecastSnapshot, id, std::move(cells));
}

} // namespace

Week weekToFreeze(const Book &book)
{
    return Week::of(book.today()).plus(-1);
}

bool isFrozen(const Book &book, Week week)
{
    const auto &snapshots = book.tables().forecastSnapshot;
    for (uint32_t row = 1; row < snapshots.end(); ++row)
        if (snapshots.has(row) && snapshots[row].week == week.first())
            return true;
    return false;
}

Status freezeForecast(ChangeSet &changes, const Book &book, Week week)
{
    if (week > weekToFreeze(book))
        return refuse(tr("Week %1 is not over yet.").arg(week.number()));
    if (isFrozen(book, week))
        return refuse(tr("The forecast of week %1 is frozen already.").arg(week.number()));
    if (week < weekToFreeze(book))
        return refuse(tr("Week %1 was not frozen when it was over, and what the forecast was then is not "
                         "known any more.")
                          .arg(week.number()));
    const Date from = quarterOf(week.last(), book.info().fiscalStartMonth).from;
    const Period period{from, from.plusMonths(9).plus(-1)};
    std::vector<uint32_t> people = activeReps(book);
    people.push_back(0); // the whole
    for (const uint32_t person : people)
        for (const ForecastBy by : {ForecastBy::month, ForecastBy::quarter})
            for (const ForecastRow &row : forecastRows(book, by, {.period = period, .person = person}))
                freeze(changes, book, week, row);
    return Done{};
}

} // namespace ridealong
