// SPDX-License-Identifier: GPL-3.0-or-later
// The touches without which a lead's story makes no sense: the first and the last, one at each move, and
// those that the named leads are known for. In order of the days.
#pragma once

#include "demo/effort.h"

namespace ridealong::demo {

class Milestones
{
public:
    explicit Milestones(const Plan &plan);

    Week firstWeek() const;
    std::array<std::vector<Doing>, repCount> of(Week week); // weeks one after another

private:
    struct Event
    {
        Date on;
        uint32_t lead;
        Moment moment;
        uint8_t named = 0;
    };

    void addOf(uint32_t lead);
    void add(Date on, uint32_t lead, Moment moment);
    Doing doingOf(const Event &event) const;

    const Plan &m_plan;
    std::vector<Event> m_events;
    size_t m_next = 0;
};

} // namespace ridealong::demo
