// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/followups.h"

#include "base/median.h"
#include "measure/audits.h"
#include "measure/numbersetting.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace ridealong {

namespace {

struct Group
{
    FollowUpRow row;
    std::vector<double> hours;
};

using Groups = std::map<std::string, Group>;

// Groups by their key. The text of a key is made once for each person, source or month, not for each lead.
class Grouping
{
public:
    Grouping(const Book &book, FollowUpBy by)
        : m_book(book)
        , m_by(by)
    {
    }
    Group &of(uint32_t lead, uint32_t person, Date on)
    {
        Group *&group = m_known[codeOf(lead, person, on)];
        if (!group) {
            group = &m_groups[keyOf(lead, person, on)];
            group->row.person = m_by == FollowUpBy::person ? person : 0;
        }
        return *group;
    }
    Group *find(uint32_t lead, uint32_t person, Date on) // null where nothing else made it
    {
        const auto [known, isNew] = m_known.try_emplace(codeOf(lead, person, on), nullptr);
        if (!isNew)
            return known->second;
        const auto group = m_groups.find(keyOf(lead, person, on)); // of a namesake
        return known->second = group == m_groups.end() ? nullptr : &group->second;
    }
    Groups &groups() { return m_groups; }

private:
    uint32_t codeOf(uint32_t lead, uint32_t person, Date on) const
    {
        return m_by == FollowUpBy::person   ? person
               : m_by == FollowUpBy::source ? m_book.leads()[lead].source.code
               : m_by == FollowUpBy::month  ? uint32_t(on.year() * 12 + on.month())
                                            : 0;
    }
    std::string keyOf(uint32_t lead, uint32_t person, Date on) const
    {
        return m_by == FollowUpBy::person   ? std::string(m_book.personName(person))
               : m_by == FollowUpBy::source ? std::string(m_book.leads().text(lead, leadField("source")))
               : m_by == FollowUpBy::month  ? on.iso().substr(0, 7)
                                            : std::string("all");
    }

    const Book &m_book;
    FollowUpBy m_by;
    Groups m_groups;
    std::unordered_map<uint32_t, Group *> m_known;
};

// Target hours by source, asked of each source once.
class Targets
{
public:
    explicit Targets(const Book &book)
        : m_book(book)
        , m_hours(book.leads().pool(leadField("source")).size(), std::nan(""))
    {
    }
    double of(uint32_t lead)
    {
        double &hours = m_hours[m_book.leads()[lead].source.code];
        if (std::isnan(hours))
            hours = targetHours(m_book, lead);
        return hours;
    }

private:
    const Book &m_book;
    std::vector<double> m_hours;
};

bool isHis(const Book &book, uint32_t lead, uint32_t person)
{
    return book.leads().has(lead) && (!person || book.leads()[lead].owner.number == person);
}

bool isOpen(const Book &book, uint32_t lead, uint32_t person)
{
    return isHis(book, lead, person) && book.standing(lead).stageType == StageType::open;
}

Response answerWithin(const Book &book, uint32_t lead, std::optional<double> hours, double target)
{
    if (hours)
        return *hours <= target ? Response::inTime : Response::late;
    return waitingHours(book, lead) > target ? Response::late : Response::notDue;
}

void addInquiry(Group &group, const Book &book, uint32_t lead, double target)
{
    FollowUpRow &row = group.row;
    ++row.inquiries;
    const auto hours = responseHours(book, lead);
    const Response answer = answerWithin(book, lead, hours, target);
    row.answered += answer != Response::notDue;
    row.inTime += answer == Response::inTime;
    if (hours) {
        ++row.touched;
        group.hours.push_back(*hours);
    }
}

void addInquiries(Grouping &groups, const Book &book, Period period, uint32_t person)
{
    Targets targets(book);
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (period.holds(row.receivedOn) && isHis(book, lead, person))
            addInquiry(groups.of(lead, row.owner.number, row.receivedOn), book, lead, targets.of(lead));
    }
}

void addSteps(Grouping &groups, const Book &book, Period period, uint32_t person)
{
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        const Step &step = book.steps()[row];
        if (!book.steps().has(row) || !book.leads().has(step.lead.number) || !period.holds(step.due) ||
            !fellDue(step, book.today()))
            continue;
        const uint32_t who = whoseStep(book, step);
        if (person && who != person)
            continue;
        Group &group = groups.of(step.lead.number, who, step.due);
        ++group.row.stepsDue;
        group.row.stepsDone += keptInTime(step);
    }
}

// What is late now, with those that the period's rows are about.
void addAtRisk(Grouping &groups, const Book &book, uint32_t person)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        if (standing.stepState != StepState::overdue || !isOpen(book, lead, person))
            continue;
        const Lead &row = book.leads()[lead];
        if (Group *group = groups.find(lead, row.owner.number, standing.nextStepOn))
            group->row.moneyAtRisk.minor += row.value.orZero();
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
    Grouping groups(book, by);
    if (by == FollowUpBy::all)
        groups.of(0, 0, {}); // also where there is nothing to count
    addInquiries(groups, book, period, person);
    addSteps(groups, book, period, person);
    addAtRisk(groups, book, person);
    const Rule45 rule = ruleOf(book);
    std::vector<FollowUpRow> rows;
    for (auto &[key, group] : groups.groups())
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
    Targets targets(book);
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isOpen(book, lead, person) && book.standing(lead).inquiry == 2 && !isTouched(book, lead) &&
            waitingHours(book, lead) > targets.of(lead))
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
