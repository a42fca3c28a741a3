// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/historyforecast.h"

#include "measure/funnel.h"
#include "pipeline/ageing.h"

#include <QCoreApplication>
#include <array>
#include <map>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("historyforecast", text);
}

constexpr int window = 13 * 7;    // days that the pace is taken from
constexpr int quartersJudged = 8; // the latest
constexpr int leastToPrefer = 4;  // quarters in which another method must have been judged
constexpr HistoryMethod methods[] = {HistoryMethod::pace, HistoryMethod::lastYear, HistoryMethod::ageing};

// What is known of a lead for ever: when it came and how it ended.
struct Ended
{
    Date came, closed; // closed is unset for an open one
    bool won = false;
    int64_t amount = 0; // minor units
};

// The leads as they were known on a day: whoever came later is not there, whoever closed later is open.
class Past
{
public:
    Past(const Book &book, uint32_t person)
        : m_info(book.info())
    {
        for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
            if (book.leads().has(lead) && (!person || book.leads()[lead].owner.number == person))
                add(book, lead);
    }

    int64_t wonIn(Period period) const
    {
        int64_t sum = 0;
        for (auto day = m_wonOn.lower_bound(period.from); day != m_wonOn.end() && day->first <= period.to;
             ++day)
            sum += day->second;
        return sum;
    }
    Date firstWin() const { return m_wonOn.empty() ? Date{} : m_wonOn.begin()->first; }

    // What the days of the period behind `asOf` bring by a method; unset where it cannot say.
    Money comes(HistoryMethod method, Period period, Date asOf) const
    {
        const Period left{std::max(period.from, asOf.plus(1)), period.to};
        if (left.to < left.from)
            return {0};
        return method == HistoryMethod::pace       ? byPace(left, asOf)
               : method == HistoryMethod::lastYear ? byLastYear(left, asOf)
                                                   : byAgeing(left, asOf);
    }

private:
    void add(const Book &book, uint32_t lead)
    {
        const StageType type = book.standing(lead).stageType;
        const Date closed = book.leads()[lead].closedOn;
        const bool isClosed = type == StageType::won || type == StageType::lost;
        const bool isWon = type == StageType::won;
        if (isWon && closed.isSet())
            m_wonOn[closed] += book.wonAmount(lead).orZero();
        if (const auto came = cameIn(book.leads()[lead]);
            came && type != StageType::parked && isClosed == closed.isSet())
            m_leads.push_back({*came, closed, isWon, isWon ? book.wonAmount(lead).orZero() : 0});
    }

    int workdays(Period period) const
    {
        int days = 0;
        for (Date day = period.from; day <= period.to; day = day.plus(1))
            days += m_info.isWorkingDay(day);
        return days;
    }

    Money byPace(Period left, Date asOf) const
    {
        const Period behind{asOf.plus(1 - window), asOf};
        const int worked = workdays(behind);
        const int64_t won = wonIn(behind);
        if (worked == 0 || won <= 0)
            return {};
        return {std::llround(double(won) * workdays(left) / worked)};
    }

    Money byLastYear(Period left, Date asOf) const
    {
        const Period then{left.from.plusMonths(-12), left.to.plusMonths(-12)};
        if (!firstWin().isSet() || firstWin() > then.from || then.to > asOf)
            return {};
        return {wonIn(then)};
    }

    // Open leads by their age and those to come at the pace of the last 13 weeks, each with the average sale.
    Money byAgeing(Period left, Date asOf) const
    {
        std::vector<SeenLead> seen;
        std::map<int, int> openByAge;
        int wins = 0, arrived = 0;
        double brought = 0;
        for (const Ended &lead : m_leads) {
            if (lead.came > asOf)
                continue;
            const bool ended = lead.closed.isSet() && lead.closed <= asOf;
            const int age = std::max(0, daysBetween(lead.came, ended ? lead.closed : asOf));
            seen.push_back({age, !ended     ? SeenLead::End::open
                                 : lead.won ? SeenLead::End::won
                                            : SeenLead::End::lost});
            openByAge[age] += !ended;
            wins += ended && lead.won;
            brought += ended ? double(lead.amount) : 0;
            arrived += daysBetween(lead.came, asOf) < window;
        }
        if (wins == 0)
            return {};
        const LifeTable table(seen);
        const int until = daysBetween(asOf, left.to), from = daysBetween(asOf, left.from) - 1;
        const auto within = [&](int age) {
            return table.winsWithin(age, until) - table.winsWithin(age, from);
        };
        double won = 0;
        for (const auto &[age, count] : openByAge)
            won += count * within(age);
        for (int day = 1; day <= until; ++day) {
            const double before = day <= from ? table.winsWithin(-1, from - day + 1) : 0;
            won += double(arrived) / window * (table.winsWithin(-1, until - day + 1) - before);
        }
        return {std::llround(won * brought / wins)};
    }

    const BookInfo &m_info;
    std::map<Date, int64_t> m_wonOn;
    std::vector<Ended> m_leads;
};

struct Judged
{
    int quarters = 0;
    double error = 0; // their sum
    double mean() const { return quarters ? error / quarters : std::nan(""); }
};

// Each method on the quarters that are over, with what was known the day before they began.
std::array<Judged, std::size(methods)> judge(const Past &past, Date today, int fiscalStartMonth)
{
    std::array<Judged, std::size(methods)> judged;
    Period quarter = quarterOf(today, fiscalStartMonth);
    for (int back = 0; back < quartersJudged; ++back) {
        quarter = quarterOf(quarter.from.plus(-1), fiscalStartMonth);
        const Date asOf = quarter.from.plus(-1);
        const int64_t actual = past.wonIn(quarter);
        if (!past.firstWin().isSet() || past.firstWin() > asOf.plus(1 - window))
            break;
        for (size_t i = 0; i < judged.size() && actual > 0; ++i)
            if (const Money said = past.comes(methods[i], quarter, asOf); said.isSet()) {
                ++judged[i].quarters;
                judged[i].error += std::abs(double(said.minor - actual)) / double(actual);
            }
    }
    return judged;
}

} // namespace

HistoryForecast historyForecast(const Book &book, Period period, uint32_t person)
{
    const Past past(book, person);
    const auto judged = judge(past, book.today(), book.info().fiscalStartMonth);
    HistoryForecast best;
    for (size_t i = 0; i < std::size(methods); ++i) {
        const Money more = past.comes(methods[i], period, book.today());
        const double error = judged[i].mean();
        const bool isBetter = judged[i].quarters >= leastToPrefer && !(error >= best.error);
        if (!more.isSet() || (methods[i] != HistoryMethod::pace && !isBetter))
            continue;
        const Period gone{period.from, std::min(period.to, book.today())};
        best = {Money{past.wonIn(gone) + more.minor}, methods[i], error, judged[i].quarters};
    }
    return best;
}

const char *keyOf(HistoryMethod method)
{
    constexpr const char *keys[] = {"none", "pace", "last_year", "ageing"};
    return keys[size_t(method)];
}

QString describe(const HistoryForecast &forecast)
{
    switch (forecast.method) {
    case HistoryMethod::none:
        break;
    case HistoryMethod::pace:
        return tr(
            "What was won so far, and the pace of the last 13 weeks for the working days that are left.");
    case HistoryMethod::lastYear:
        return tr(
            "What was won so far, and for the days that are left what the same days brought a year ago.");
    case HistoryMethod::ageing:
        return tr(
            "What was won so far, and what leads of their age brought before, with as many new leads as in "
            "the last 13 weeks.");
    }
    return tr("Nothing was won in the last 13 weeks, so the past says nothing.");
}

} // namespace ridealong
