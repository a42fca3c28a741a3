// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/pasttables.h"

#include "base/words.h"
#include "forecast/pastwords.h"
#include "leads/leadwords.h"
#include "lists/listing.h"
#include "measure/forecast.h"
#include "measure/forecastpast.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ridealong {

using Holds = report::ColumnKind;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PastTables", text);
}

report::Cell share(double value)
{
    return listCell(std::isnan(value) ? QString() : percentWords(value), value);
}

report::Cell count(int value)
{
    return listCell(QLocale().toString(value), int64_t(value));
}

report::Cell amount(const Book &book, Money money)
{
    return listCell(moneyOf(book, money), money);
}

} // namespace

report::Table accuracyTable(const Book &book, bool quarters, uint32_t only)
{
    report::Table table =
        makeListTable(tr("Accuracy of past forecasts by rep"), {{tr("Rep"), Holds::text},
                                                                {tr("Weeks before the end"), Holds::number},
                                                                {tr("Judged"), Holds::number},
                                                                {tr("Accuracy"), Holds::share},
                                                                {tr("Bias"), Holds::share}});
    for (const AccuracyRow &row : forecastAccuracy(book, quarters)) {
        if (only && row.person != only)
            continue;
        const QString name = row.person ? shown(book.personName(row.person)) : tr("All");
        table.rows.push_back(
            {listCell(name), count(row.horizon), count(row.periods), share(row.accuracy), share(row.bias)});
    }
    return table;
}

report::Table weeksTable(const Book &book, const std::string &period, uint32_t person)
{
    report::Table table = makeListTable(tr("Frozen weeks"), {{tr("Week"), Holds::text},
                                                             {tr("Monday"), Holds::date},
                                                             {tr("Weeks left"), Holds::number},
                                                             {tr("Won"), Holds::money},
                                                             {tr("Weighted"), Holds::money},
                                                             {tr("Forecast"), Holds::money},
                                                             {tr("Likely, at least"), Holds::money},
                                                             {tr("Likely, at most"), Holds::money},
                                                             {tr("History alone"), Holds::money},
                                                             {tr("Came"), Holds::money},
                                                             {tr("Off"), Holds::share}});
    const auto days = periodNamed(period, book.info().fiscalStartMonth);
    if (!days)
        return table;
    const bool isOver = days->to < book.today();
    const Money came = isOver ? forecastOf(book, {.period = *days, .person = person}).won : Money();
    for (const FrozenWeek &week : frozenWeeks(book, period, person)) {
        const Money forecast{week.won.orZero() + week.weighted.orZero()};
        const double off =
            came.orZero() > 0 ? double(forecast.minor - came.minor) / double(came.minor) : std::nan("");
        const QString name = QString::fromStdString(week.week.iso());
        table.rows.push_back({listCell(name), listCell(dayWords(week.week.first()), week.week.first()),
                              count(week.weeksLeft), amount(book, week.won), amount(book, week.weighted),
                              amount(book, forecast), amount(book, week.p10), amount(book, week.p90),
                              amount(book, week.expected), amount(book, came), share(off)});
    }
    return table;
}

} // namespace ridealong
