// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/rides.h"

#include "demo/coaching.h"
#include "demo/dice.h"
#include "demo/towns.h"

#include <algorithm>

namespace ridealong::demo {

namespace {

constexpr const char *roleKeys[] = {"", "demonstrate", "joint", "observe"};
constexpr uint8_t demonstrate = 1, joint = 2, observe = 3;

struct StopRow
{
    const char *company;
    int minutes;
    uint8_t role;
    const char *goal;
    int from = -1; // the hour that was agreed, minutes of the day
};

struct PlannedRide
{
    int rep;
    int workdays; // from today
    int startAt;
    const char *objective;
    size_t skill;
    std::array<StopRow, 4> stops;
};

constexpr StopRow none = {nullptr, 0, 0, ""};
constexpr PlannedRide planned[] = {
    {3,
     -1,
     8 * 60,
     "Ask for the order with silence",
     6,
     {{{"Lincoln Ridge Distillery", 45, joint, "Get the line survey agreed"},
       {"Clark County Pharma", 45, observe, "Find the budget owner"},
       {"Salt River Foods", 30, observe, "Qualify it or let it go"},
       {"New Albany Resins", 30, demonstrate, "Ask for two referrals"}}}},
    {0,
     0,
     13 * 60,
     "Ask for the order",
     6,
     {{{"Buckeye Beverage", 60, joint, "Agree the trial date", 13 * 60 + 30}, none, none, none}}},
    {2,
     1,
     7 * 60 + 45,
     "A date before leaving, at every stop",
     5,
     {{{"Hoosier Ethanol Partners", 60, joint, "Leave with a trial-pump date in October"},
       {"Wabash Castings", 60, observe, "Answer the delivery question, ask for the order"},
       {"Tippecanoe Biologics", 75, demonstrate, "Open the account: find who owns seal failures"},
       {"Kokomo Plating", 45, observe, "Decide: qualify it or let it go", 15 * 60}}}},
    {5,
     2,
     9 * 60,
     "Objections",
     4,
     {{{"Maumee Ingredients", 60, observe, "Agree the pump curve"},
       {"Findlay Sugar", 45, observe, "Find who decides"},
       none,
       none}}},
    {1,
     6,
     8 * 60,
     "Ask for the order",
     6,
     {{{"Scioto Pharma", 60, observe, "Quote review"},
       {"Franklin Ethanol", 60, observe, "Safety review"},
       none,
       none}}},
    {4,
     8,
     8 * 60,
     "A date before leaving, at every stop",
     5,
     {{{"Queen City Pharma", 60, observe, "Book the second demo"},
       {"Ohio River Starch", 45, joint, "Answer the price"},
       none,
       none}}}};

class Rides
{
public:
    Rides(Rows &rows, const Plan &plan, const Links &links, uint32_t firstLead, const Skills &skills)
        : m_rows(rows)
        , m_plan(plan)
        , m_links(links)
        , m_firstLead(firstLead)
        , m_skills(skills)
        , m_dice(plan.seed, 'r')
    {
    }

    RideRows write(std::span<const RideVisit> visits)
    {
        RideRows rows;
        for (int rep = 0; rep < repCount; ++rep)
            for (const PastRide &ride : pastRides(rep))
                rows.past[size_t(rep)].push_back(writePast(rep, ride, visits));
        for (const PlannedRide &ride : planned)
            writePlanned(ride);
        return rows;
    }

private:
    std::vector<Cell> rideCells(int rep, Date on, int startAt)
    {
        const Town &branch = townsOf(rep).front();
        return {{rideField("rep"), Link{m_links.reps[size_t(rep)]}},
                {rideField("manager"), Link{m_links.manager}},
                {rideField("on"), on},
                {rideField("start_at"), int64_t(startAt)},
                {rideField("start_name"), std::string(branch.name) + " branch"},
                {rideField("start_latitude"), branch.latitude},
                {rideField("start_longitude"), branch.longitude},
                {rideField("revision"), int64_t(1)},
                {rideField("planned_on"), workdaysFrom(std::min(on, m_plan.today), -3)}};
    }

    uint32_t writePast(int rep, const PastRide &ride, std::span<const RideVisit> all)
    {
        const Date on = dayOf(m_plan, ride);
        std::vector<RideVisit> visits;
        for (const RideVisit &visit : all)
            if (visit.on == on && m_plan.leads[visit.lead].rep == rep && visits.size() < mostVisits)
                visits.push_back(visit);
        const int first = visits.empty() ? 9 * 60 : visits.front().time;
        const int last = visits.empty() ? 14 * 60 : visits.back().time + visits.back().minutes;
        const int left = on == workdaysFrom(m_plan.today, -2) ? 8 * 60 : std::max(0, first - 40);
        const int back = on == workdaysFrom(m_plan.today, -2) ? 14 * 60 + 30 : std::min(last + 40, 1439);
        const size_t weak = size_t(std::ranges::min_element(ride.ratings) - ride.ratings.begin());
        std::vector<Cell> cells = rideCells(rep, on, left);
        cells.insert(cells.end(), {{rideField("state"), std::string("done")},
                                   {rideField("skill"), Link{m_skills[weak]}},
                                   {rideField("objective"), std::string(skillName(weak))},
                                   {rideField("left_at"), int64_t(left)},
                                   {rideField("back_at"), int64_t(back)},
                                   {rideField("debriefed_on"), on},
                                   {rideField("strength"), std::string(skillName(strongest(ride)))},
                                   {rideField("improvement_1"), std::string(skillName(weak))}});
        if (on < m_plan.today.plus(-7)) {
            cells.push_back({rideField("read_on"), on.plus(1)});
            cells.push_back({rideField("acknowledged_on"), on.plus(1)});
        }
        const uint32_t row = m_rows.create(Entity::ride, std::move(cells));
        for (size_t i = 0; i < visits.size(); ++i)
            writeVisit(row, rep, visits[i], i + 1);
        writeRatings(row, rep, on, ride);
        return row;
    }

    static size_t strongest(const PastRide &ride)
    {
        return size_t(std::ranges::max_element(ride.ratings) - ride.ratings.begin());
    }

    void writeVisit(uint32_t ride, int rep, const RideVisit &visit, size_t position)
    {
        constexpr const char *goals[] = {"Find who decides", "Agree the next step", "Understand the need",
                                         "Ask for the order"};
        constexpr const char *results[] = {"met", "met", "partly", "not met"};
        m_rows.create(Entity::rideStop, {{rideStopField("ride"), Link{ride}},
                                         {rideStopField("rep"), Link{m_links.reps[size_t(rep)]}},
                                         {rideStopField("lead"), Link{m_firstLead + visit.lead}},
                                         {rideStopField("position"), int64_t(position)},
                                         {rideStopField("minutes"), int64_t(visit.minutes)},
                                         {rideStopField("goal"), std::string(m_dice.oneOf(goals))},
                                         {rideStopField("role"), std::string(roleKeys[visit.role])},
                                         {rideStopField("result"), std::string(m_dice.oneOf(results))},
                                         {rideStopField("logged"), true},
                                         {rideStopField("grade"), m_plan.leads[visit.lead].grade}});
    }

    void writeRatings(uint32_t ride, int rep, Date on, const PastRide &past)
    {
        for (size_t skill = 0; skill < skillCount; ++skill)
            m_rows.create(Entity::rating, {{ratingField("ride"), Link{ride}},
                                           {ratingField("rep"), Link{m_links.reps[size_t(rep)]}},
                                           {ratingField("skill"), Link{m_skills[skill]}},
                                           {ratingField("value"), int64_t(past.ratings[skill])},
                                           {ratingField("on"), on},
                                           {ratingField("by"), Link{m_links.manager}},
                                           {ratingField("skill_name"), std::string(skillName(skill))},
                                           {ratingField("guide"), guideOf(skill, past.ratings[skill])}});
    }

    void writePlanned(const PlannedRide &ride)
    {
        std::vector<Cell> cells =
            rideCells(ride.rep, workdaysFrom(m_plan.today, ride.workdays), ride.startAt);
        cells.insert(cells.end(), {{rideField("state"), std::string("planned")},
                                   {rideField("skill"), Link{m_skills[ride.skill]}},
                                   {rideField("objective"), std::string(ride.objective)}});
        const uint32_t row = m_rows.create(Entity::ride, std::move(cells));
        int64_t position = 0;
        for (const StopRow &stop : ride.stops)
            if (const uint32_t lead = stop.company ? leadNamed(stop.company) : noLead; lead != noLead)
                writeStop(row, ride.rep, stop, lead, ++position);
    }

    void writeStop(uint32_t ride, int rep, const StopRow &stop, uint32_t lead, int64_t position)
    {
        std::vector<Cell> cells = {{rideStopField("ride"), Link{ride}},
                                   {rideStopField("rep"), Link{m_links.reps[size_t(rep)]}},
                                   {rideStopField("lead"), Link{m_firstLead + lead}},
                                   {rideStopField("position"), position},
                                   {rideStopField("minutes"), int64_t(stop.minutes)},
                                   {rideStopField("goal"), std::string(stop.goal)},
                                   {rideStopField("role"), std::string(roleKeys[stop.role])},
                                   {rideStopField("company"), std::string(stop.company)},
                                   {rideStopField("grade"), m_plan.leads[lead].grade}};
        if (stop.from >= 0) {
            cells.push_back({rideStopField("from"), int64_t(stop.from)});
            cells.push_back({rideStopField("to"), int64_t(stop.from)});
        }
        m_rows.create(Entity::rideStop, std::move(cells));
    }

    uint32_t leadNamed(std::string_view company) const
    {
        for (uint32_t lead = 0; lead < m_plan.leads.size(); ++lead) {
            const LeadPlan &plan = m_plan.leads[lead];
            if (plan.named == noName)
                continue;
            const char *name =
                plan.fate == Fate::won ? namedWins()[plan.named].company : namedLeads()[plan.named].company;
            if (company == name)
                return lead;
        }
        return noLead;
    }

    static constexpr uint32_t noLead = 0xFFFFFFFF;

    Rows &m_rows;
    const Plan &m_plan;
    const Links &m_links;
    uint32_t m_firstLead;
    const Skills &m_skills;
    Dice m_dice;
};

void writeTime(Rows &rows, uint32_t person, Date on, const char *part, const char *kind, int minutes)
{
    rows.create(Entity::workTime, {{workTimeField("person"), Link{person}},
                                   {workTimeField("on"), on},
                                   {workTimeField("part"), std::string(part)},
                                   {workTimeField("kind"), std::string(kind)},
                                   {workTimeField("minutes"), int64_t(minutes)}});
}

} // namespace

RideRows writeRides(Rows &rows, const Plan &plan, const Links &links, uint32_t firstLead,
                    std::span<const RideVisit> visits, const Skills &skills)
{
    return Rides(rows, plan, links, firstLead, skills).write(visits);
}

// Of the manager: this week as it went so far, and before it less desk from week to week.
void writeHours(Rows &rows, const Plan &plan, const Links &links)
{
    constexpr int weeks = 13;
    if (!links.manager)
        return;
    Dice dice(plan.seed, 't');
    for (Date day = Week::of(plan.today).plus(-weeks).first(); day < Week::of(plan.today).first();
         day = day.plus(1)) {
        if (day.weekday() > 5)
            continue;
        const int weeksAgo = daysBetween(day, plan.today) / 7;
        const bool inField = dice.chance(78 - 3 * weeksAgo);
        writeTime(rows, links.manager, day, "morning", inField ? "field" : "desk", 60 * dice.between(3, 4));
        const char *after = day.weekday() == 5 ? "report" : dice.chance(55 - 3 * weeksAgo) ? "field" : "desk";
        writeTime(rows, links.manager, day, "afternoon", after, 60 * dice.between(2, 4));
        if (day.weekday() == 2)
            writeTime(rows, links.manager, day, "evening", "travel", 60);
    }
    writeTime(rows, links.manager, workdaysFrom(plan.today, -2), "afternoon", "desk", 120);
    writeTime(rows, links.manager, workdaysFrom(plan.today, -1), "afternoon", "desk", 120);
    writeTime(rows, links.manager, workdaysFrom(plan.today, -1), "evening", "report", 60);
    writeTime(rows, links.manager, onWorkday(plan.today), "morning", "desk", 90);
}

} // namespace ridealong::demo
