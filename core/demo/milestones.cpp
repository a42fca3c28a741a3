// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/milestones.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace ridealong::demo {

Milestones::Milestones(const Plan &plan)
    : m_plan(plan)
{
    for (uint32_t lead = 0; lead < plan.leads.size(); ++lead)
        addOf(lead);
    // Of two on one day the one that says more stays.
    std::ranges::sort(m_events, [](const Event &a, const Event &b) {
        return std::tuple(a.on, a.lead, b.moment, a.named) < std::tuple(b.on, b.lead, a.moment, b.named);
    });
    const auto twice = [](const Event &a, const Event &b) {
        return a.on == b.on && a.lead == b.lead && b.moment != Moment::named;
    };
    m_events.erase(std::unique(m_events.begin(), m_events.end(), twice), m_events.end());
}

void Milestones::add(Date on, uint32_t lead, Moment moment)
{
    const LeadPlan &plan = m_plan.leads[lead];
    if (on.isSet() && on >= plan.firstTouch && on <= plan.lastTouch)
        m_events.push_back({on, lead, moment});
}

void Milestones::addOf(uint32_t lead)
{
    const LeadPlan &plan = m_plan.leads[lead];
    if (!plan.firstTouch.isSet())
        return;
    add(plan.lastTouch, lead, plan.fate == Fate::won ? Moment::won : Moment::last);
    add(plan.firstTouch, lead, Moment::first);
    add(plan.entered[contacted], lead, Moment::contacted);
    add(plan.entered[qualified], lead, Moment::qualified);
    add(plan.entered[demoed], lead, Moment::demo);
    add(plan.entered[quoted], lead, Moment::quote);
    if (plan.named == noName || plan.fate != Fate::open)
        return;
    const std::string_view company = namedLeads()[plan.named].company;
    for (size_t i = 0; i < namedTouches().size(); ++i)
        if (company == namedTouches()[i].company)
            m_events.push_back(
                {onWorkday(m_plan.today.plus(-namedTouches()[i].ago)), lead, Moment::named, uint8_t(i)});
}

Week Milestones::firstWeek() const
{
    return Week::of(m_events.empty() ? m_plan.today : m_events.front().on);
}

std::array<std::vector<Doing>, repCount> Milestones::of(Week week)
{
    std::array<std::vector<Doing>, repCount> byRep;
    for (; m_next < m_events.size() && m_events[m_next].on <= week.last(); ++m_next)
        byRep[m_plan.leads[m_events[m_next].lead].rep].push_back(doingOf(m_events[m_next]));
    return byRep;
}

Doing Milestones::doingOf(const Event &event) const
{
    Dice dice(m_plan.seed, uint64_t('m') << 8 | uint64_t(event.moment), event.lead);
    const bool far = m_plan.leads[event.lead].grade >= Grade::C; // not worth the drive
    Doing doing{.lead = event.lead, .on = event.on, .due = {}, .named = event.named, .moment = event.moment};
    const auto set = [&](Kind kind, int minutes) { doing.kind = kind, doing.minutes = int16_t(minutes); };
    switch (event.moment) {
    case Moment::named:
        set(Kind(std::ranges::find(kindKeys, std::string_view(namedTouches()[event.named].kind)) -
                 kindKeys.begin()),
            namedTouches()[event.named].minutes);
        break;
    case Moment::qualified:
        set(far ? Kind::call : Kind::visit, far ? 15 : dice.between(9, 15) * 5);
        break;
    case Moment::demo:
        set(Kind::demo, dice.between(10, 18) * 5);
        break;
    case Moment::quote:
        set(Kind::email, 10);
        break;
    case Moment::won:
        set(dice.chance(50) ? Kind::meeting : Kind::call, dice.chance(50) ? 45 : 15);
        break;
    default:
        set(dice.chance(15) ? Kind::email : Kind::call, dice.between(1, 4) * 5);
        break;
    }
    return doing;
}

} // namespace ridealong::demo
