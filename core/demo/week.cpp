// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/week.h"

#include "demo/ridedays.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace ridealong::demo {

namespace {

constexpr double fullWeek = 750, workday = 205; // minutes of prospecting, at the default size
constexpr double earlierWeek = 540;
constexpr int mostTouches = 4; // of one lead in one week

} // namespace

WeekOfRep::WeekOfRep(const Plan &plan, Week week, int rep, const RepLeads &leads)
    : m_plan(plan)
    , m_week(week)
    , m_rep(rep)
    , m_weeksAgo(daysBetween(week.first(), Week::of(plan.today).first()) / 7)
    , m_leads(leads)
    , m_dice(plan.seed, uint64_t('w') << 8 | uint64_t(rep), uint64_t(m_weeksAgo))
{
}

Mix WeekOfRep::mix() const
{
    const Rep &rep = team[size_t(m_rep)];
    return m_weeksAgo < toldWeeks ? rep.weeks[size_t(toldWeeks - 1 - m_weeksAgo)] : rep.before;
}

double WeekOfRep::wantedMinutes() const
{
    const double size = std::max(0.3, m_plan.openScale());
    if (m_weeksAgo >= toldWeeks)
        return std::max(earlierWeek * std::max(0.4, m_plan.historyScale()),
                        size * (fullWeek * 0.7 - 20 * (m_weeksAgo - toldWeeks)));
    const int days = m_weeksAgo ? 5 : std::min(5, m_plan.today.weekday());
    return size * std::min(fullWeek, days * workday);
}

std::vector<Doing> WeekOfRep::doings(std::vector<Doing> known, LateSteps &late)
{
    m_doings = std::move(known);
    for (const Doing &doing : m_doings)
        m_touched.emplace(doing.lead, doing.on);
    const Mix shares = mix();
    double minutes = wantedMinutes();
    for (size_t grade = 0; grade < gradeCount; ++grade) {
        const double wanted = minutes * shares[grade] / 100;
        fitKnown(int(grade), wanted);
        const double done = fill(int(grade), wanted);
        // Too few leads of a grade that matters: a shorter week of the same mix.
        if (shares[grade] >= 30 && done < wanted)
            minutes = done * 100 / shares[grade];
    }
    setTimes();
    setMarks();
    late.plan(m_doings, m_week, m_rep);
    return std::move(m_doings);
}

// What the moves tell of takes no longer than the grade's share of the week.
void WeekOfRep::fitKnown(int grade, double minutes)
{
    const double known = minutesOn(grade);
    if (known <= minutes)
        return;
    for (Doing &doing : m_doings)
        if (int(m_plan.leads[doing.lead].grade) == grade + 1) {
            const int least = doing.kind == Kind::demo ? 30 : doing.kind == Kind::visit ? 20 : 2;
            doing.minutes = int16_t(std::max(std::min<int>(least, doing.minutes),
                                             int(std::lround(doing.minutes * minutes / known))));
        }
}

double WeekOfRep::fill(int grade, double minutes)
{
    double done = minutesOn(grade);
    int room = minutes - done >= 1 ? roomFor(grade) : 0;
    while (minutes - done >= 1) {
        const int left = int(std::lround(minutes - done));
        if (!addOne(grade, left, left / std::max(1, room--)))
            break;
        done += m_doings.back().minutes;
    }
    if (minutes - done < 5)
        return done;
    stretch(grade, int(std::lround(minutes - done)));
    return minutesOn(grade);
}

// Where nobody else can be touched, the calls become visits.
void WeekOfRep::stretch(int grade, int minutes)
{
    constexpr int longest = 120;
    for (Doing &doing : m_doings) {
        const bool plain = doing.moment <= Moment::first && doing.minutes < longest;
        if (minutes < 5 || !plain || int(m_plan.leads[doing.lead].grade) != grade + 1)
            continue;
        const int more = std::min(minutes, longest - doing.minutes);
        doing.minutes = int16_t(doing.minutes + more);
        if (doing.minutes >= 40)
            doing.kind = Kind::visit;
        minutes -= more;
    }
}

double WeekOfRep::minutesOn(int grade) const
{
    double minutes = 0;
    for (const Doing &doing : m_doings)
        if (int(m_plan.leads[doing.lead].grade) == grade + 1)
            minutes += doing.minutes;
    return minutes;
}

// How many more touches the leads of a grade have room for, about.
int WeekOfRep::roomFor(int grade) const
{
    int room = 0;
    for (const uint32_t number : m_leads[size_t(grade)]) {
        const LeadPlan &lead = m_plan.leads[number];
        const Date from = std::max(m_week.first(), lead.firstTouch);
        const Date to = std::min({m_week.last().plus(-2), lead.lastTouch, m_plan.today});
        const int days = std::min(mostTouches, std::max(0, daysBetween(from, to) + 1));
        room += std::max(0, days - int(m_touched.count(number)));
    }
    return room;
}

bool WeekOfRep::isFree(uint32_t lead, Date on) const
{
    const auto [first, last] = m_touched.equal_range(lead);
    return std::distance(first, last) < mostTouches &&
           std::none_of(first, last, [&](const auto &touch) { return touch.second == on; });
}

Date WeekOfRep::dayFor(const LeadPlan &lead)
{
    const Date from = std::max(m_week.first(), lead.firstTouch);
    const Date to = std::min({m_week.last().plus(-2), lead.lastTouch, m_plan.today});
    return to < from ? Date{} : from.plus(m_dice.below(daysBetween(from, to) + 1));
}

bool WeekOfRep::addOne(int grade, int minutes, int usual)
{
    const std::vector<uint32_t> &leads = m_leads[size_t(grade)];
    constexpr int attempts = 60;
    for (int attempt = 0; attempt < attempts && !leads.empty(); ++attempt) {
        const uint32_t number = leads[size_t(m_dice.below(int(leads.size())))];
        const Date on = dayFor(m_plan.leads[number]);
        if (!on.isSet() || !isFree(number, on))
            continue;
        m_touched.emplace(number, on);
        m_doings.push_back(doingWith(number, on, minutes, usual));
        return true;
    }
    return false;
}

// A drive where there is the time for it; where few leads have to take many minutes, a long one.
Doing WeekOfRep::doingWith(uint32_t number, Date on, int minutes, int usual)
{
    constexpr int longest = 150;
    const LeadPlan &lead = m_plan.leads[number];
    Doing doing{.lead = number, .on = on, .due = {}};
    const bool worthIt = lead.grade <= Grade::B || (lead.grade >= Grade::D && m_rep == cole);
    if (minutes >= 40 && (usual > 35 || m_dice.chance(worthIt ? 48 : 15))) {
        doing.kind = lead.stage >= qualified && m_dice.chance(20) ? Kind::meeting : Kind::visit;
        const int wanted =
            std::max(doing.kind == Kind::visit ? 65 : 45, usual) * m_dice.between(70, 135) / 100;
        doing.minutes = int16_t(std::min({wanted / 5 * 5, longest, minutes}));
    } else if (m_dice.chance(22)) {
        doing.kind = Kind::email;
        doing.minutes = int16_t(m_dice.between(1, 2) * 5);
    } else {
        doing.minutes = int16_t(m_dice.between(2, 6) * 5);
    }
    if (minutes - doing.minutes < 5) // the rest is not worth another
        doing.minutes = int16_t(std::min(minutes, longest));
    return doing;
}

// One after the other through the day, with a pause between them.
void WeekOfRep::setTimes()
{
    std::ranges::stable_sort(m_doings, {}, [](const Doing &doing) { return doing.on; });
    Date day;
    int clock = 0;
    for (Doing &doing : m_doings) {
        const bool isToday = doing.on == m_plan.today;
        if (doing.on != day)
            day = doing.on, clock = isToday ? 7 * 60 + 30 : 8 * 60 + m_dice.below(6) * 5;
        doing.time = int16_t(std::min(clock, isToday ? 11 * 60 + 55 : 17 * 60 + 30));
        clock += doing.minutes + (isToday ? 0 : m_dice.between(1, 6) * 5);
    }
}

// The first touches of leads worth a visit, of a day with the manager, were visits.
void WeekOfRep::setRoles()
{
    std::map<Date, size_t> visits;
    for (Doing &doing : m_doings) {
        const Grade grade = m_plan.leads[doing.lead].grade;
        if (!rodeAlong(m_plan, m_rep, doing.on) || grade == Grade::none || grade > Grade::C)
            continue;
        size_t &visit = visits[doing.on];
        if (visit == mostVisits || doing.moment == Moment::named)
            continue;
        if (doing.kind != Kind::demo)
            doing.kind = Kind::visit;
        doing.role = roleOn(m_plan, m_rep, doing.on, visit++);
    }
}

void WeekOfRep::setMarks()
{
    const bool braked = m_rep == cole && m_weeksAgo <= 1;
    for (Doing &doing : m_doings) {
        const Grade grade = m_plan.leads[doing.lead].grade;
        doing.offPolicy = braked && grade >= Grade::D;
        doing.queueJump = grade >= Grade::B && m_dice.chance(team[size_t(m_rep)].jumps);
    }
    setRoles();
}

LateSteps::LateSteps(const Plan &plan)
    : m_plan(plan)
    , m_scale(std::max(0.3, plan.openScale()))
{
    const Week now = Week::of(plan.today);
    for (const LeadPlan &lead : plan.leads) {
        const Week due = lead.due.isSet() && lead.due < plan.today ? Week::of(lead.due) : Week{};
        if (due == now || due == now.plus(-1))
            ++m_overdue[lead.rep][due == now ? 0 : 1];
    }
}

int LateSteps::onTimePercent(int weeksAgo, int rep) const
{
    const Rep &row = team[size_t(rep)];
    if (weeksAgo == 0)
        return row.onTimeNow;
    return std::clamp(onTimeThen(weeksAgo) + (row.onTimeLast - onTimeThen(1)) * (weeksAgo == 1 ? 4 : 2) / 4,
                      5, 100);
}

int LateSteps::stepsIn(int weeksAgo, int rep, size_t doings) const
{
    if (weeksAgo)
        return int(doings) * (weeksAgo < toldWeeks ? 80 : 60) / 100;
    const Rep &row = team[size_t(rep)];
    const double byWednesday = row.onTimeSteps * m_scale * std::min(5, m_plan.today.weekday()) / 3;
    return int(std::lround(byWednesday * 100 / row.onTimeNow));
}

void LateSteps::plan(std::vector<Doing> &doings, Week week, int rep)
{
    const int weeksAgo = daysBetween(week.first(), Week::of(m_plan.today).first()) / 7;
    std::vector<Doing *> promised;
    for (Doing &doing : doings)
        if (doing.moment != Moment::first)
            promised.push_back(&doing);
    const int open = weeksAgo <= 1 ? m_overdue[size_t(rep)][size_t(weeksAgo)] : 0;
    const int fellDue = stepsIn(weeksAgo, rep, promised.size());
    const size_t done = size_t(std::clamp(fellDue - open, 0, int(promised.size())));
    int &owed = m_owed[size_t(rep)];
    owed += fellDue * (100 - onTimePercent(weeksAgo, rep)) - 100 * open;
    for (size_t i = 0; i < done; ++i) { // spread over the week
        Doing &doing = *promised[i * promised.size() / done];
        doing.due = doing.on;
        // Who is called late buys less: a lead that was won was called late only where it cannot be helped.
        const int bearable = m_plan.leads[doing.lead].fate == Fate::won ? 400 : 50;
        if (owed >= bearable && doing.on.weekday() >= 2 && doing.on.weekday() <= 5) {
            doing.due = workdaysFrom(doing.on, -std::min(doing.on.weekday() - 1, 1 + int(i % 2)));
            owed -= 100;
        }
    }
}

} // namespace ridealong::demo
