// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/forecastpast.h"

#include "measure/forecast.h"

#include <algorithm>
#include <map>

namespace ridealong {

namespace {

constexpr int daysOfWeek = 7;
constexpr std::array horizons = {1, 4, 8, 12};

bool isQuarter(std::string_view period)
{
    return period.find('Q') != std::string_view::npos;
}

// What stood when the week ended, if a person said anything.
Money overrideAt(const Book &book, uint32_t person, std::string_view period, Date last)
{
    for (const uint32_t row : overridesOf(book, person, period))
        if (book.tables().forecastOverride[row].on <= last)
            return book.tables().forecastOverride[row].amount;
    return {};
}

// Without what the actual amount tells of it.
PastForecast snapshotOf(const Book &book, uint32_t row)
{
    const auto &table = book.tables().forecastSnapshot;
    const ForecastSnapshot &snapshot = table[row];
    PastForecast past;
    past.period = table.text(row, forecastSnapshotField("period"));
    past.days = periodNamed(past.period, book.info().fiscalStartMonth).value_or(Period{});
    past.person = snapshot.person.number;
    past.week = Week::of(snapshot.week);
    past.horizon = std::max(daysBetween(past.week.last(), past.days.to), 0) / daysOfWeek;
    past.forecast = overrideAt(book, past.person, past.period, past.week.last());
    if (!past.forecast.isSet())
        past.forecast = {added(snapshot.won.orZero(), snapshot.weighted.orZero())};
    past.p10 = snapshot.p10, past.p90 = snapshot.p90, past.expected = snapshot.expected;
    past.isOver = past.days.to < book.today();
    return past;
}

bool isUsable(const Book &book, uint32_t row)
{
    const auto &table = book.tables().forecastSnapshot;
    if (!table.has(row) || !table[row].week.isSet())
        return false;
    const auto days =
        periodNamed(table.text(row, forecastSnapshotField("period")), book.info().fiscalStartMonth);
    return days && table[row].week <= days->to;
}

// By person and period: what was won in it to date, added up once for all.
class Actuals
{
public:
    explicit Actuals(const Book &book)
        : m_book(book)
    {
    }

    Money of(uint32_t person, Period days)
    {
        const auto [at, isNew] = m_known.try_emplace({person, days.from, days.to});
        if (isNew)
            at->second = wonBy(person, days);
        return at->second;
    }

private:
    Money wonBy(uint32_t person, Period days)
    {
        if (!m_isRead)
            read();
        Money sum{0};
        for (const auto &[owner, on, amount] : m_won)
            if ((!person || owner == person) && days.holds(on))
                add(sum, amount);
        return sum;
    }
    void read()
    {
        m_isRead = true;
        for (uint32_t lead = 1; lead < m_book.leads().end(); ++lead) {
            const Lead &row = m_book.leads()[lead];
            if (m_book.leads().has(lead) && m_book.standing(lead).stageType == StageType::won &&
                row.closedOn.isSet() && row.closedOn <= m_book.today())
                m_won.emplace_back(row.owner.number, row.closedOn, m_book.wonAmount(lead));
        }
    }

    const Book &m_book;
    std::map<std::tuple<uint32_t, Date, Date>, Money> m_known;
    std::vector<std::tuple<uint32_t, Date, Money>> m_won;
    bool m_isRead = false;
};

void judge(PastForecast &past, Actuals &actuals)
{
    past.actual = actuals.of(past.person, past.days);
    if (!past.isOver || past.actual.minor <= 0)
        return;
    past.bias = (double(past.forecast.minor) - double(past.actual.minor)) / double(past.actual.minor);
    past.accuracy = 1 - std::abs(past.bias);
}

int distance(const PastForecast &past, int weekOfPeriod)
{
    return std::abs(daysBetween(past.days.from, past.week.last()) + 1 - weekOfPeriod * daysOfWeek);
}

// Of two as near the later one knew more; of two as good the one that stands first.
bool isNearer(const PastForecast &a, const PastForecast &b, int weekOfPeriod)
{
    const int toA = distance(a, weekOfPeriod), toB = distance(b, weekOfPeriod);
    return toA != toB ? toA < toB : a.week > b.week;
}

struct Mean
{
    double accuracy = 0, bias = 0;
    int periods = 0;
};

using ByPeriod = std::map<std::string, std::vector<PastForecast>>;
using ByPerson = std::map<uint32_t, ByPeriod>;

ByPerson judged(const Book &book, bool quarters)
{
    Actuals actuals(book);
    ByPerson all;
    for (uint32_t row = 1; row < book.tables().forecastSnapshot.end(); ++row) {
        if (!isUsable(book, row))
            continue;
        PastForecast past = snapshotOf(book, row);
        judge(past, actuals);
        if (isQuarter(past.period) == quarters && !isUnset(past.accuracy))
            all[past.person][past.period].push_back(std::move(past));
    }
    return all;
}

// That of the horizon, else of the week before it, else of the one after; null where there is none.
const PastForecast *takenAt(const std::vector<PastForecast> &snapshots, int horizon)
{
    for (const int weeks : {horizon, horizon + 1, horizon - 1})
        if (const auto found = std::ranges::find(snapshots, weeks, &PastForecast::horizon);
            found != snapshots.end())
            return &*found;
    return nullptr;
}

AccuracyRow accuracyOf(uint32_t person, int horizon, const ByPeriod &periods)
{
    Mean mean;
    for (const auto &[period, snapshots] : periods)
        if (const PastForecast *past = takenAt(snapshots, horizon))
            mean.accuracy += past->accuracy, mean.bias += past->bias, ++mean.periods;
    AccuracyRow row{.person = person, .horizon = horizon, .periods = mean.periods};
    if (mean.periods) {
        row.accuracy = mean.accuracy / mean.periods;
        row.bias = mean.bias / mean.periods;
    }
    return row;
}

} // namespace

std::vector<PastForecast> pastForecasts(const Book &book, bool quarters, int weekOfPeriod, uint32_t person)
{
    Actuals actuals(book);
    std::map<Date, PastForecast> nearest;
    for (uint32_t row = 1; row < book.tables().forecastSnapshot.end(); ++row) {
        if (!isUsable(book, row) || book.tables().forecastSnapshot[row].person.number != person)
            continue;
        PastForecast past = snapshotOf(book, row);
        if (!past.isOver || isQuarter(past.period) != quarters)
            continue;
        const auto [at, isNew] = nearest.try_emplace(past.days.from, past);
        if (!isNew && isNearer(past, at->second, weekOfPeriod))
            at->second = std::move(past);
    }
    std::vector<PastForecast> all;
    for (auto &[from, past] : nearest) {
        judge(past, actuals);
        all.push_back(std::move(past));
    }
    return all;
}

std::vector<AccuracyRow> forecastAccuracy(const Book &book, bool quarters)
{
    const ByPerson all = judged(book, quarters);
    std::vector<uint32_t> people;
    for (const auto &[person, periods] : all)
        people.push_back(person);
    std::ranges::sort(people, {}, [&book](uint32_t person) { return book.personName(person); });
    std::ranges::stable_partition(people, [](uint32_t person) { return person == 0; });
    std::vector<AccuracyRow> rows;
    for (const uint32_t person : people)
        for (const int horizon : horizons)
            if (AccuracyRow row = accuracyOf(person, horizon, all.at(person)); row.periods)
                rows.push_back(row);
    return rows;
}

} // namespace ridealong
