// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/pastwords.h"

#include "base/spoken.h"
#include "base/words.h"
#include "forecast/forecastfacts.h"
#include "leads/leadwords.h"
#include "today/todayfacts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

namespace ridealong {

namespace {

constexpr size_t linesShown = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("PastForecasts", text);
}

bool isOfQuarter(std::string_view period)
{
    return period.find('Q') != std::string_view::npos;
}

Dumbbell lineOf(const Book &book, const PastForecast &past)
{
    const double perMajor = double(book.info().perMajor);
    const QString name = pastPeriodName(book, past.days);
    return {.name = name,
            .forecast = double(past.forecast.orZero()) / perMajor,
            .actual = double(past.actual.orZero()) / perMajor,
            .off = biasWords(past.bias),
            .tip = tr("%1: forecast %2 in week %3, %4 came, off by %5")
                       .arg(name, moneyOf(book, past.forecast))
                       .arg(past.week.number())
                       .arg(moneyOf(book, past.actual),
                            past.bias != past.bias ? tr("nothing to compare with") : biasWords(past.bias))};
}

} // namespace

QString pastPeriodName(const Book &book, Period days)
{
    const QString name =
        isQuarter(days) ? quarterName(days, book.info().fiscalStartMonth) : monthShort(days.from);
    return tr("%1 %2").arg(name).arg(days.from.year());
}

QString biasWords(double bias)
{
    if (std::isnan(bias))
        return {};
    const QString percent = percentWords(std::abs(bias));
    if (percent == percentWords(0))
        return percent;
    return bias < 0 ? tr("−%1").arg(percent) : tr("+%1").arg(percent);
}

DumbbellPicture pastPicture(const Book &book, const std::vector<PastForecast> &past)
{
    DumbbellPicture picture;
    const size_t from = past.size() > linesShown ? past.size() - linesShown : 0;
    for (size_t i = from; i < past.size(); ++i)
        picture.lines.push_back(lineOf(book, past[i]));
    if (picture.lines.empty())
        return picture;
    double least = 1e300, most = -1e300;
    for (const Dumbbell &line : picture.lines) {
        least = std::min({least, line.forecast, line.actual});
        most = std::max({most, line.forecast, line.actual});
    }
    for (const double tick : roundTicks(least, most))
        picture.ticks.push_back({tick, moneyOf(book, {std::llround(tick * double(book.info().perMajor))})});
    return picture;
}

QString pastCaption(const std::vector<PastForecast> &past)
{
    double sum = 0;
    int judged = 0;
    for (size_t i = past.size() > linesShown ? past.size() - linesShown : 0; i < past.size(); ++i)
        if (!std::isnan(past[i].bias))
            sum += std::abs(past[i].bias), ++judged;
    return judged ? tr("off by %1 on average").arg(percentWords(sum / judged)) : QString();
}

QString nothingFrozen(const Book &book, bool quarters)
{
    const Period now =
        quarters ? quarterOf(book.today(), book.info().fiscalStartMonth) : monthOf(book.today());
    return quarters ? tr("No quarter has been frozen yet. The first is judged when %1 is over.")
                          .arg(periodName(book, now))
                    : tr("No month has been frozen yet. The first is judged when %1 is over.")
                          .arg(periodName(book, now));
}

std::vector<FrozenWeek> frozenWeeks(const Book &book, const std::string &period, uint32_t person)
{
    const auto &rows = book.tables().forecastSnapshot;
    const auto days = periodNamed(period, book.info().fiscalStartMonth);
    std::vector<FrozenWeek> weeks;
    for (uint32_t row = 1; row < rows.end(); ++row) {
        const ForecastSnapshot &frozen = rows[row];
        if (!rows.has(row) || frozen.person.number != person || !days ||
            rows.text(row, forecastSnapshotField("period")) != period)
            continue;
        const Week week = Week::of(frozen.week);
        weeks.push_back({.week = week,
                         .weeksLeft = std::max(0, daysBetween(week.last(), days->to) / 7),
                         .won = frozen.won,
                         .weighted = frozen.weighted,
                         .p10 = frozen.p10,
                         .p90 = frozen.p90,
                         .expected = frozen.expected,
                         .quota = frozen.quota});
    }
    std::ranges::sort(weeks, {}, &FrozenWeek::week);
    return weeks;
}

std::vector<std::string> frozenPeriods(const Book &book, bool quarters)
{
    const auto &rows = book.tables().forecastSnapshot;
    std::set<std::string, std::greater<>> periods;
    for (uint32_t row = 1; row < rows.end(); ++row)
        if (rows.has(row)) {
            const auto period = rows.text(row, forecastSnapshotField("period"));
            if (isOfQuarter(period) == quarters)
                periods.insert(std::string(period));
        }
    return {periods.begin(), periods.end()};
}

} // namespace ridealong
