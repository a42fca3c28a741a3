// SPDX-License-Identifier: GPL-3.0-or-later
// One week of one rep, filled up to the hours and the mix that the rep's character asks for.
#pragma once

#include "demo/effort.h"

#include <map>

namespace ridealong::demo {

using RepLeads = std::array<std::vector<uint32_t>, gradeCount>; // by grade

// Which of the steps that fell due were done late, so that the shares of the team come out.
class LateSteps
{
public:
    explicit LateSteps(const Plan &plan);

    // Gives those of the week's doings that did a step the day on which it was due.
    void plan(std::vector<Doing> &doings, Week week, int rep);

private:
    int onTimePercent(int weeksAgo, int rep) const;
    int stepsIn(int weeksAgo, int rep, size_t doings) const; // that fell due

    const Plan &m_plan;
    double m_scale;
    std::array<std::array<int, 2>, repCount> m_overdue = {}; // steps still open, due this week and the last
    std::array<int, repCount> m_owed = {};                   // hundredths of a late step
};

class WeekOfRep
{
public:
    WeekOfRep(const Plan &plan, Week week, int rep, const RepLeads &leads);

    // `known` are the milestones of the week.
    std::vector<Doing> doings(std::vector<Doing> known, LateSteps &late);

private:
    double wantedMinutes() const;
    Mix mix() const;
    void fitKnown(int grade, double minutes);
    double fill(int grade, double minutes);
    void stretch(int grade, int minutes);
    bool addOne(int grade, int minutes, int usual);
    int roomFor(int grade) const;
    double minutesOn(int grade) const;
    Doing doingWith(uint32_t lead, Date on, int minutes, int usual);
    bool isFree(uint32_t lead, Date on) const;
    Date dayFor(const LeadPlan &lead);
    void setTimes();
    void setMarks();
    void setRoles();

    const Plan &m_plan;
    Week m_week;
    int m_rep;
    int m_weeksAgo;
    const RepLeads &m_leads;
    Dice m_dice;
    std::vector<Doing> m_doings;
    std::multimap<uint32_t, Date> m_touched;
};

} // namespace ridealong::demo
