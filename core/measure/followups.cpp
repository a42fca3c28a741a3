// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/followups.h"

#include "base/median.h"
#include "measure/audits.h"
#include "measure/numbersetting.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ridealong {

namespace {

struct Group
{
    FollowUpRow row;
    std::vector<double> hours;
};

using Groups = std::map<std::string, Group>;

bool isHis(const Book &book, uint32_t lead, uint32_t person)
{
    return book.leads().has(lead) && (!person || book.leads()[lead].owner.number == person);
}

bool isOpen(const Book &book, uint32_t lead, uint32_t person)
{
    return isHis(book, lead, person) && book.standing(lead).stageType == StageType::open;
}

std::string keyOf(const Book &book, FollowUpBy by, uint32_t lead, uint32_t person, Date on)
{
    switch (by) {
    case FollowUpBy::person:
        return std::string(book.personName(person));
    case FollowUpBy::source:
        return std::string(book.leads().text(lead, leadField("source")));
    case FollowUpBy::month:
        return on.iso().substr(0, 7);
    case FollowUpBy::all:
        break;
    }
    return "all";
}

Group &groupOf(Groups &groups, const Book &book, FollowUpBy by, uint32_t lead, uint32_t person, Date on)
{
    Group &group = groups[keyOf(book, by, lead, person, on)];
    group.row.person = by == FollowUpBy::person ? person : 0;
    return group;
}

void addInquiry(Group &group, const Book &book, uint32_t lead)
{
    FollowUpRow &row = group.row;
    ++row.inquiries;
    const auto hours = responseHours(book, lead);
    const Response answer = answerTo(book, lead, hours);
    row.answered += answer != Response::notDue;
    row.inTime += answer == Response::inTime;
    if (hours) {
        ++row.touched;
        group.hours.push_back(*hours);
    }
}

void addInquiries(Groups &groups, const Book &book, Period period, FollowUpBy by, uint32_t person)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (period.holds(row.receivedOn) && isHis(book, lead, person))
            addInquiry(groupOf(groups, book, by, lead, row.owner.number, row.receivedOn), book, lead);
    }
}

void addSteps(Groups &groups, const Book &book, Period period, FollowUpBy by, uint32_t person)
{
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        const Step &step = book.steps()[row];
        if (!book.steps().has(row) || !book.leads().has(step.lead.number) || !period.holds(step.due) ||
            !fellDue(step, book.today()))
            continue;
        const uint32_t who = whoseStep(book, step);
        if (person && who != person)
            continue;
        Group &group = groupOf(groups, book, by, step.lead.number, who, step.due);
        ++group.row.stepsDue;
        group.row.stepsDone += keptInTime(step);
    }
}

// What is late now, with those that the period's rows are about.
void addAtRisk(Groups &groups, const Book &book, FollowUpBy by, uint32_t person)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        if (standing.stepState != StepState::overdue || !isOpen(book, lead, person))
            continue;
        const Lead &row = book.leads()[lead];
        const auto group = groups.find(keyOf(book, by, lead, row.owner.number, standing.nextStepOn));
        if (group != groups.end())
            group->second.row.moneyAtRisk.minor += row.value.orZero();
    }
}

std::vector<bool> liveLeads(const Book &book)
{
    std::vector<bool> live(book.leads().end());
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        live[lead] = book.leads().has(lead);
    return live;
}

double part(int hits, int count)
{
    return count ? double(hits) / count : std::nan("");
}

FollowUpRow finished(std::string key, Group &group, const Rule45 &rule)
{
    FollowUpRow &row = group.row;
    row.key = std::move(key);
    row.rate = part(row.touched, row.inquiries);
    row.inTimeRate = part(row.inTime, row.answered);
    row.stepCompletion = part(row.stepsDone, row.stepsDue);
    row.medianResponseHours = median(std::move(group.hours));
    row.moneyOnTable = moneyOnTable(rule, row.inquiries, row.rate);
    return std::move(row);
}

Money averageWon(const Book &book)
{
    double sum = 0;
    int count = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!book.leads().has(lead))
            continue;
        const Money won = book.wonAmount(lead);
        if (won.isSet())
            sum += double(won.minor), ++count;
    }
    return count ? Money{std::llround(sum / count)} : Money{};
}

StepState stateOf(const Step &step, Date today)
{
    return step.due < today ? StepState::overdue : step.due == today ? StepState::today : StepState::later;
}

void sortByDay(std::vector<AgendaRow> &rows, const Book &book)
{
    std::ranges::sort(rows, {}, [&book](const AgendaRow &row) {
        const Step &step = book.steps()[row.step];
        return std::tuple(step.due, step.time, -book.leads()[row.lead].value.orZero(), row.step);
    });
}

std::vector<AgendaRow> leadsWithoutStep(const Book &book, uint32_t person)
{
    std::vector<AgendaRow> rows;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isOpen(book, lead, person) && book.standing(lead).stepState == StepState::none)
            rows.push_back({lead});
    std::ranges::stable_sort(rows, std::greater{},
                             [&book](const AgendaRow &row) { return book.leads()[row.lead].value.orZero(); });
    return rows;
}

} // namespace

std::optional<FollowUpBy> followUpBy(std::string_view key)
{
    constexpr std::pair<const char *, FollowUpBy> names[] = {{"all", FollowUpBy::all},
                                                             {"person", FollowUpBy::person},
                                                             {"source", FollowUpBy::source},
                                                             {"month", FollowUpBy::month}};
    for (const auto &[name, by] : names)
        if (key == name)
            return by;
    return {};
}

std::vector<FollowUpRow> followUp(const Book &book, Period period, FollowUpBy by, uint32_t person)
{
    Groups groups;
    if (by == FollowUpBy::all)
        groups["all"];
    addInquiries(groups, book, period, by, person);
    addSteps(groups, book, period, by, person);
    addAtRisk(groups, book, by, person);
    const Rule45 rule = ruleOf(book);
    std::vector<FollowUpRow> rows;
    for (auto &[key, group] : groups)
        rows.push_back(finished(key, group, rule));
    std::ranges::stable_partition(rows, [](const FollowUpRow &row) { return !row.key.empty(); });
    return rows;
}

FollowUpRow followUpOf(const Book &book, Period period, uint32_t person)
{
    return followUp(book, period, FollowUpBy::all, person).front();
}

std::vector<StepWeek> stepsByWeek(const Book &book, Week from, Week to, uint32_t person)
{
    std::vector<StepWeek> weeks;
    for (Week week = from; from.isSet() && week <= to; week = week.plus(1))
        weeks.push_back({week});
    const Period span{from.first(), to.last()};
    const std::vector<bool> live = liveLeads(book); // near at hand, where the leads themselves lie far apart
    for (uint32_t row = 1; row < book.steps().end() && !weeks.empty(); ++row) {
        const Step &step = book.steps()[row];
        if (!span.holds(step.due) || !fellDue(step, book.today()) || !book.steps().has(row) ||
            step.lead.number >= live.size() || !live[step.lead.number] ||
            (person && whoseStep(book, step) != person))
            continue;
        StepWeek &week = weeks[size_t(daysBetween(from.first(), step.due)) / 7];
        ++week.due;
        week.done += keptInTime(step);
    }
    return weeks;
}

Rule45 ruleOf(const Book &book)
{
    Rule45 rule;
    rule.buyRate = std::min(numberSetting(book, "buy_rate").value_or(rule.buyRate), 1.0);
    rule.share = std::min(numberSetting(book, "our_share").value_or(rule.share), 1.0);
    if (const BuyRate own = buyRateAt(book, auditMonths.back()); own.isEnough()) {
        rule.buyRate = own.buyRate;
        rule.share = std::isnan(own.share) ? 0 : own.share;
    }
    const auto sale = numberSetting(book, "average_sale");
    rule.averageSale =
        sale && *sale < 1e15 ? Money{std::llround(*sale * double(book.info().perMajor))} : averageWon(book);
    return rule;
}

bool fellDue(const Step &step, Date today)
{
    if (!step.due.isSet() || step.due > today)
        return false;
    if (step.state == stepOpen)
        return step.due < today;
    return step.state == stepDone || !step.doneOn.isSet() || step.doneOn > step.due;
}

uint32_t whoseStep(const Book &book, const Step &step)
{
    return step.person.isSet() ? step.person.number : book.leads()[step.lead.number].owner.number;
}

bool keptInTime(const Step &step)
{
    return step.state == stepDone && step.doneOn.isSet() && step.doneOn <= step.due;
}

AtRisk moneyAtRisk(const Book &book, uint32_t person)
{
    AtRisk risk;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!isOpen(book, lead, person) || book.standing(lead).stepState != StepState::overdue)
            continue;
        ++risk.count;
        risk.value.minor += book.leads()[lead].value.orZero();
    }
    return risk;
}

std::vector<uint32_t> unaccountedInquiries(const Book &book, uint32_t person)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        if (isOpen(book, lead, person) && standing.inquiry == 2 && standing.idle == 2 &&
            standing.stepState == StepState::none)
            leads.push_back(lead);
    }
    return leads;
}

std::vector<uint32_t> unansweredInquiries(const Book &book, uint32_t person)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isOpen(book, lead, person) && book.standing(lead).inquiry == 2 && !isTouched(book, lead) &&
            answerTo(book, lead) == Response::late)
            leads.push_back(lead);
    std::ranges::stable_sort(leads, {}, [&book](uint32_t lead) { return book.leads()[lead].receivedOn; });
    return leads;
}

std::vector<AgendaRow> agenda(const Book &book, std::optional<StepState> state, uint32_t person)
{
    if (state == StepState::none)
        return leadsWithoutStep(book, person);
    std::vector<AgendaRow> rows;
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        const Step &step = book.steps()[row];
        if (!book.steps().has(row) || step.state != stepOpen || !step.due.isSet() ||
            !book.leads().has(step.lead.number) || (person && whoseStep(book, step) != person))
            continue;
        const StepState now = stateOf(step, book.today());
        if (!state || now == *state)
            rows.push_back({step.lead.number, row, now});
    }
    sortByDay(rows, book);
    return rows;
}

Period lastWeeks(Date today, int weeks)
{
    return {Week::of(today).plus(1 - weeks).first(), today};
}

} // namespace ridealong
