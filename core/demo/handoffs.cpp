// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/handoffs.h"

#include "demo/dice.h"
#include "followup/handoffreasons.h"

#include <algorithm>
#include <cmath>

namespace ridealong::demo {

namespace {

constexpr int recentDays = 90;
constexpr int acceptedRecently = 27, rejectedRecently = 15, waitingNow = 4; // at the default size
constexpr int noon = 12 * 60, opening = 9 * 60, closing = 17 * 60;

// Those that wait, the longest first: working hours by noon today, and what they asked for.
struct Waiting
{
    const char *company; // null: an inquiry of a C that nobody touched
    int hours;
    const char *request;
};
constexpr Waiting waiting[] = {{nullptr, 26, "No request, only a phone number"},
                               {"Elkhart Biotech", 11, "Spoke at the booth, wants sanitary pumps"},
                               {"Sidney Creamery", 9, "Asked for a transfer pump quote for two tanks"},
                               {"Hamilton Brine Co.", 3, "Downloaded the seal selection guide"}};

constexpr const char *requests[] = {
    "Asked for a quote on two pumps",      "Wants a call about a leaking seal",
    "Downloaded the seal selection guide", "Asked for a site survey",
    "Wants to compare energy costs",       "Spare parts for an older pump",
    "Saw the demonstration at the booth"};

struct Moment
{
    Date on;
    int minute;
};

// So many working hours before noon of the day, on weekdays from 9 to 17.
Moment hoursBeforeNoon(Date today, int hours)
{
    Moment at{onWorkday(today), noon};
    if (at.on != today)
        at.minute = closing;
    for (int left = hours * 60; left > 0;) {
        const int here = std::min(left, at.minute - opening);
        at.minute -= here;
        left -= here;
        if (left > 0)
            at = {workdaysFrom(at.on, -1), closing};
    }
    return at;
}

class Handoffs
{
public:
    Handoffs(Rows &rows, const Plan &plan, const Links &links, uint32_t firstLead)
        : m_rows(rows)
        , m_plan(plan)
        , m_links(links)
        , m_firstLead(firstLead)
        , m_dice(plan.seed, 'h')
    {
    }

    void write()
    {
        const Date recent = m_plan.today.plus(1 - recentDays);
        writeWaiting();
        const auto scaled = [&](int count) {
            return size_t(std::lround(count * double(m_plan.leads.size()) / double(storyLeads)));
        };
        // Who took a day or more leaves room for one who rejected before.
        std::vector<uint32_t> slow = answered(recent, m_plan.today, 1);
        const size_t rejected = std::min(scaled(rejectedRecently), slow.size());
        for (size_t i = 0; i < rejected; ++i)
            writeRejected(slow[i], i);
        std::vector<uint32_t> all = answered(recent, m_plan.today, 0);
        const size_t accepted = std::min(scaled(acceptedRecently), all.size());
        for (size_t i = 0; i < accepted; ++i)
            writeAccepted(all[i]);
        writeEarlier(recent);
    }

private:
    bool isUntouched(const LeadPlan &lead) const
    {
        return lead.isOpen() && lead.isInquiry() && !lead.firstTouch.isSet();
    }

    uint32_t leadFor(const Waiting &row) const
    {
        const Moment since = hoursBeforeNoon(m_plan.today, row.hours);
        for (uint32_t lead = 0; lead < m_plan.open; ++lead) {
            const LeadPlan &plan = m_plan.leads[lead];
            const bool isNamed = plan.named != noName;
            if (isUntouched(plan) && plan.created <= since.on &&
                (row.company ? isNamed && std::string_view(namedLeads()[plan.named].company) == row.company
                             : !isNamed && plan.grade == Grade::C))
                return lead;
        }
        return noLead;
    }

    void writeWaiting()
    {
        for (const Waiting &row : waiting)
            if (const uint32_t lead = leadFor(row); lead != noLead)
                offer(lead, m_plan.leads[lead].rep, hoursBeforeNoon(m_plan.today, row.hours), row.request,
                      HandoffState::offered, {}, "");
    }

    // Inquiries of these days that were touched, so many days after they came, in the order of the dice.
    std::vector<uint32_t> answered(Date from, Date to, int leastDays)
    {
        std::vector<uint32_t> leads;
        for (uint32_t lead = 0; lead < m_plan.leads.size(); ++lead) {
            const LeadPlan &plan = m_plan.leads[lead];
            if (plan.isInquiry() && plan.created >= from && plan.created < to && plan.firstTouch.isSet() &&
                daysBetween(plan.created, plan.firstTouch) >= leastDays)
                leads.push_back(lead);
        }
        for (size_t i = leads.size(); i > 1; --i)
            std::swap(leads[i - 1], leads[size_t(m_dice.below(int(i)))]);
        return leads;
    }

    // Not the rep who has it now; Cole and Luis reject most.
    uint8_t rejecterFor(uint8_t owner)
    {
        constexpr int likely[repCount] = {0, 5, 14, 6, 12, 5};
        std::array<int, repCount> weights;
        std::ranges::copy(likely, weights.begin());
        weights[owner] = 0;
        return uint8_t(m_dice.weighted(weights));
    }

    void writeRejected(uint32_t lead, size_t turn)
    {
        constexpr size_t reasons[] = {0, 0, 1, 0, 2, 0, 1, 0, 0, 1, 2, 0, 1, 2, 0}; // wrong route most often
        const LeadPlan &plan = m_plan.leads[lead];
        const Moment at{plan.created, m_dice.between(opening, noon)};
        const Moment then{plan.created, at.minute + m_dice.between(30, closing - noon)};
        offer(lead, rejecterFor(plan.rep), at, m_dice.oneOf(requests), HandoffState::rejected, then,
              rejectReasons[reasons[turn % std::size(reasons)]].key);
    }

    // Who calls on the day itself accepts before the office opens.
    void writeAccepted(uint32_t lead)
    {
        const LeadPlan &plan = m_plan.leads[lead];
        const bool atOnce = plan.firstTouch == plan.created;
        const Moment at{plan.created,
                        atOnce ? 7 * 60 + m_dice.between(30, 59) : m_dice.between(noon, closing)};
        const Moment then{plan.firstTouch, 8 * 60 + (atOnce ? 0 : m_dice.between(0, 119))};
        const HandoffState state = plan.fate == Fate::noDecision ? HandoffState::disqualified
                                   : plan.fate == Fate::parked   ? HandoffState::recycled
                                                                 : HandoffState::accepted;
        offer(lead, plan.rep, at, m_dice.oneOf(requests), state, then,
              state == HandoffState::disqualified ? m_dice.oneOf(disqualifyReasons).key
              : state == HandoffState::recycled   ? "Project is on hold"
                                                  : "");
    }

    void writeEarlier(Date before)
    {
        std::vector<uint32_t> leads = answered(m_plan.today.plusMonths(-12), before, 0);
        std::ranges::sort(leads);
        size_t turn = 0;
        for (const uint32_t lead : leads) {
            if (!m_dice.chance(35))
                continue;
            const LeadPlan &plan = m_plan.leads[lead];
            if (plan.firstTouch > plan.created && m_dice.chance(60))
                writeRejected(lead, turn++);
            writeAccepted(lead);
        }
    }

    void offer(uint32_t lead, uint8_t taker, Moment at, const char *request, HandoffState state, Moment then,
               const char *reason)
    {
        std::vector<Cell> cells = {{handoffField("lead"), Link{m_firstLead + lead}},
                                   {handoffField("giver"), Link{m_links.manager}},
                                   {handoffField("taker"), Link{m_links.reps[taker]}},
                                   {handoffField("offered_on"), at.on},
                                   {handoffField("offered_time"), int64_t(at.minute)},
                                   {handoffField("request"), std::string(request)},
                                   {handoffField("state"), int64_t(state)}};
        if (state != HandoffState::offered) {
            cells.push_back({handoffField("answered_on"), then.on});
            cells.push_back({handoffField("answered_time"), int64_t(then.minute)});
            cells.push_back({handoffField("answered_by"), Link{m_links.reps[taker]}});
        }
        if (state == HandoffState::rejected)
            cells.push_back({handoffField("reason"), std::string(reason)});
        else if (*reason) {
            cells.push_back({handoffField("end_reason"), std::string(reason)});
            cells.push_back({handoffField("ended_on"), m_plan.leads[lead].closed});
        }
        m_rows.create(Entity::handoff, std::move(cells));
    }

    static constexpr uint32_t noLead = 0xFFFFFFFF;

    Rows &m_rows;
    const Plan &m_plan;
    const Links &m_links;
    uint32_t m_firstLead;
    Dice m_dice;
};

} // namespace

void writeHandoffs(Rows &rows, const Plan &plan, const Links &links, uint32_t firstLead)
{
    Handoffs(rows, plan, links, firstLead).write();
}

} // namespace ridealong::demo
