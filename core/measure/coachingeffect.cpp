// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include "measure/response.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int windowDays = 7 * effectWeeks;

EffectSide &operator+=(EffectSide &sum, const EffectSide &side)
{
    sum.inquiries += side.inquiries;
    sum.touched += side.touched;
    sum.touches += side.touches;
    sum.minutes += side.minutes;
    sum.minutesOnA += side.minutesOnA;
    sum.closed += side.closed;
    sum.won += side.won;
    return sum;
}

double share(int part, int whole)
{
    return whole ? double(part) / whole : std::nan("");
}

// The rides of each rep, so that the leads and the activities are read once for all of them: a fact of a day
// counts for the rides around it. Rides of one day share their windows.
class Windows
{
public:
    Windows(const Book &book, uint32_t rep)
        : m_days(book.people().end())
    {
        const auto &rides = book.tables().ride;
        for (uint32_t row = 1; row < rides.end(); ++row) {
            const uint32_t whose = rides[row].rep.number;
            const bool done = rides.has(row) && rides.text(row, rideField("state")) == "done";
            if (!done || !rides[row].on.isSet() || rides[row].on > book.today() || whose >= m_days.size() ||
                !whose || (rep && whose != rep))
                continue;
            m_rides.push_back(row);
            m_days[whose].push_back({.on = rides[row].on, .before = {}, .after = {}});
        }
        for (std::vector<Around> &days : m_days) {
            std::ranges::sort(days, {}, &Around::on);
            const auto twins = std::ranges::unique(days, {}, &Around::on);
            days.erase(twins.begin(), twins.end());
        }
        std::ranges::sort(m_rides, {}, [&](uint32_t row) { return std::pair(rides[row].on, rides.id(row)); });
    }

    bool isAsked(uint32_t rep) const { return rep < m_days.size() && !m_days[rep].empty(); }

    template<class F>
    void add(uint32_t rep, Date on, F &&f)
    {
        if (!on.isSet() || !isAsked(rep))
            return;
        std::vector<Around> &days = m_days[rep];
        auto day = std::ranges::lower_bound(days, on.plus(-windowDays), {}, &Around::on);
        for (; day != days.end() && day->on <= on.plus(windowDays); ++day)
            if (on != day->on)
                f(on < day->on ? day->before : day->after);
    }

    std::vector<RideEffect> effects(const Book &book) const
    {
        std::vector<RideEffect> effects;
        for (const uint32_t row : m_rides) {
            const Ride &ride = book.tables().ride[row];
            const std::vector<Around> &days = m_days[ride.rep.number];
            const auto day = std::ranges::lower_bound(days, ride.on, {}, &Around::on);
            effects.push_back({.ride = row,
                               .on = ride.on,
                               .before = day->before,
                               .after = day->after,
                               .isWhole = ride.on.plus(windowDays) < book.today()});
        }
        return effects;
    }

private:
    struct Around
    {
        Date on;
        EffectSide before, after;
    };
    std::vector<std::vector<Around>> m_days; // by rep, ascending
    std::vector<uint32_t> m_rides;
};

void addLeads(Windows &windows, const Book &book)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (!book.leads().has(lead) || !windows.isAsked(row.owner.number))
            continue;
        windows.add(row.owner.number, row.receivedOn, [&](EffectSide &side) {
            ++side.inquiries;
            side.touched += isTouched(book, lead);
        });
        const StageType type = book.standing(lead).stageType;
        if (type != StageType::won && type != StageType::lost)
            continue;
        windows.add(row.owner.number, row.closedOn, [&](EffectSide &side) {
            ++side.closed;
            side.won += type == StageType::won;
        });
    }
}

void addEffort(Windows &windows, const Book &book)
{
    for (const Activity &activity : book.activities().rows()) {
        const uint32_t rep = activity.person.number;
        if (!windows.isAsked(rep) || !countsAsEffort(book, activity))
            continue;
        const int minutes = effortMinutes(book, activity);
        const bool onA = gradeThen(book, activity) == Grade::A;
        windows.add(rep, activity.on, [&](EffectSide &side) {
            ++side.touches;
            side.minutes += minutes;
            side.minutesOnA += onA ? minutes : 0;
        });
    }
}

bool isFew(const CoachingEffect &effect, int EffectSide::*count)
{
    return effect.wholeRides < fewRides || effect.before.*count < fewInWindow ||
           effect.after.*count < fewInWindow;
}

} // namespace

double EffectSide::followUpRate() const
{
    return share(touched, inquiries);
}

double EffectSide::shareOnA() const
{
    return share(minutesOnA, minutes);
}

double EffectSide::winRate() const
{
    return share(won, closed);
}

CoachingEffect coachingEffect(const Book &book, uint32_t rep)
{
    Windows windows(book, rep);
    addLeads(windows, book);
    addEffort(windows, book);
    CoachingEffect effect;
    effect.rides = windows.effects(book);
    for (const RideEffect &ride : effect.rides)
        if (ride.isWhole) {
            effect.before += ride.before;
            effect.after += ride.after;
            ++effect.wholeRides;
        }
    effect.fewForFollowUp = isFew(effect, &EffectSide::inquiries);
    effect.fewForOnA = isFew(effect, &EffectSide::touches);
    effect.fewForWins = isFew(effect, &EffectSide::closed);
    effect.tooFew = effect.fewForFollowUp || effect.fewForOnA || effect.fewForWins;
    return effect;
}

} // namespace ridealong
