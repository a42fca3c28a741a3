// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/effort.h"
#include "demo/milestones.h"
#include "demo/week.h"

#include <algorithm>

namespace ridealong::demo {

namespace {

// The leads that may be touched in the week at hand, by rep and grade: entered as their first touch comes,
// left after their last.
class Active
{
public:
    explicit Active(const Plan &plan)
        : m_plan(plan)
    {
        for (uint32_t lead = 0; lead < plan.leads.size(); ++lead)
            if (plan.leads[lead].firstTouch.isSet())
                m_order.push_back(lead);
        std::ranges::stable_sort(m_order, {}, [&](uint32_t lead) { return plan.leads[lead].firstTouch; });
    }

    void goTo(Week week)
    {
        for (auto &grades : m_leads)
            for (std::vector<uint32_t> &leads : grades)
                std::erase_if(leads,
                              [&](uint32_t lead) { return m_plan.leads[lead].lastTouch < week.first(); });
        for (; m_next < m_order.size(); ++m_next) {
            const LeadPlan &lead = m_plan.leads[m_order[m_next]];
            if (lead.firstTouch > week.last())
                break;
            if (lead.lastTouch >= week.first())
                m_leads[lead.rep][size_t(lead.grade) - 1].push_back(m_order[m_next]);
        }
    }

    const RepLeads &of(int rep) const { return m_leads[size_t(rep)]; }

private:
    const Plan &m_plan;
    std::vector<uint32_t> m_order;
    size_t m_next = 0;
    std::array<RepLeads, repCount> m_leads;
};

} // namespace

Status workThrough(const Plan &plan, const TakeDoings &take)
{
    Milestones milestones(plan);
    Active active(plan);
    LateSteps late(plan);
    const Week last = Week::of(plan.today);
    for (Week week = milestones.firstWeek(); week <= last; week = week.plus(1)) {
        active.goTo(week);
        auto byRep = milestones.of(week);
        for (int rep = 0; rep < repCount; ++rep) {
            WeekOfRep work(plan, week, rep, active.of(rep));
            const auto doings = work.doings(std::move(byRep[size_t(rep)]), late);
            if (const Status taken = take(doings); !taken)
                return taken;
        }
    }
    return Done{};
}

} // namespace ridealong::demo
