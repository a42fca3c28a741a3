// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/needsyou.h"

#include "base/words.h"
#include "book/leadname.h"
#include "measure/audits.h"
#include "measure/brakes.h"
#include "measure/calllist.h"
#include "measure/followups.h"
#include "measure/handoffs.h"
#include "measure/intake.h"
#include "measure/rideneeds.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>
#include <unordered_map>

namespace ridealong {

namespace {

constexpr size_t mostNames = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("needsyou", text);
}

// A deal may come without its company; then it is known by its reference.
QString moneyOf(const Book &book, int64_t minor)
{
    return moneyWords(Money{minor}, book.info().currency);
}

QString daysText(int days)
{
    return days == 1 ? tr("1 day") : tr("%1 days").arg(days);
}

int64_t valueOf(const Book &book, const std::vector<uint32_t> &leads)
{
    int64_t sum = 0;
    for (const uint32_t lead : leads)
        sum += book.leads()[lead].value.orZero();
    return sum;
}

// "Seymour Tannery (D) · Circle City Laundry (D) · 4 more"
QString namesOf(const Book &book, const std::vector<uint32_t> &leads)
{
    QStringList names;
    for (const uint32_t lead : leads) {
        if (size_t(names.size()) == mostNames)
            break;
        names << tr("%1 (%2)").arg(companyOf(book, lead),
                                   QString(QLatin1Char(letter(book.standing(lead).grade))));
    }
    if (leads.size() > mostNames)
        names << tr("%1 more").arg(leads.size() - mostNames);
    return names.join(QStringLiteral(" · "));
}

bool seesAll(const NeedInput &input)
{
    const auto &people = input.book.people();
    return !people.has(input.viewer) || people.text(input.viewer, personField("role")) != "rep";
}

uint32_t whose(const NeedInput &input)
{
    return seesAll(input) ? 0 : input.viewer;
}

std::vector<uint32_t> repsOf(const NeedInput &input)
{
    return seesAll(input) ? activeReps(input.book) : std::vector<uint32_t>{input.viewer};
}

template<class F>
std::vector<uint32_t> openLeads(const NeedInput &input, F &&matches)
{
    std::vector<uint32_t> leads;
    const uint32_t person = whose(input);
    for (uint32_t lead = 1; lead < input.book.leads().end(); ++lead)
        if (input.book.leads().has(lead) && input.book.standing(lead).stageType == StageType::open &&
            (!person || input.book.leads()[lead].owner.number == person) &&
            matches(input.book.leads()[lead], input.book.standing(lead)))
            leads.push_back(lead);
    std::ranges::stable_sort(leads, std::greater{},
                             [&](uint32_t lead) { return input.book.leads()[lead].value.orZero(); });
    return leads;
}

void brakes(const NeedInput &input, std::vector<Need> &needs)
{
    for (const uint32_t person : repsOf(input)) {
        const Brake brake = brakeOf(input.book, input.effort, person);
        if (!brake.isOn())
            continue;
        const Week last = input.effort.lastWeek();
        const GradeMinutes spent = input.effort.minutes(person, last.plus(-3), last);
        needs.push_back(
            {.title = tr("Brake: %1 is off the goal for effort").arg(shown(input.book.personName(person))),
             .sentence = brake.reason,
             .cost = wasteMoney(input.book, person, spent.waste()),
             .person = person});
    }
}

// One week off in a row: the next puts the brake on.
void warnings(const NeedInput &input, std::vector<Need> &needs)
{
    for (const uint32_t person : repsOf(input)) {
        const Brake brake = brakeOf(input.book, input.effort, person);
        if (brake.state != FocusState::watch)
            continue;
        const Week last = input.effort.lastWeek();
        needs.push_back({.title = tr("Watch: one more week off puts the brake on %1")
                                      .arg(shown(input.book.personName(person))),
                         .sentence = brake.reason,
                         .cost = wasteMoney(input.book, person,
                                            input.effort.minutes(person, last.plus(-3), last).waste()),
                         .person = person});
    }
}

QString oldestText(const Book &book, uint32_t lead)
{
    const Standing &standing = book.standing(lead);
    return tr("Oldest: %1, %2 overdue, %3, %4")
        .arg(companyOf(book, lead), daysText(daysBetween(standing.nextStepOn, book.today())),
             shown(book.stageName(book.leads()[lead].stage.number)),
             moneyOf(book, book.leads()[lead].value.orZero()));
}

void overdueSteps(const NeedInput &input, std::vector<Need> &needs)
{
    std::map<uint32_t, std::vector<uint32_t>> byOwner;
    for (const uint32_t lead :
         openLeads(input, [](const Lead &, const Standing &s) { return s.stepState == StepState::overdue; }))
        byOwner[input.book.leads()[lead].owner.number].push_back(lead);
    for (auto &[owner, leads] : byOwner) {
        std::ranges::stable_sort(leads, {},
                                 [&](uint32_t lead) { return input.book.standing(lead).nextStepOn; });
        const int64_t value = valueOf(input.book, leads);
        const QString who = owner ? shown(input.book.personName(owner)) : tr("Nobody");
        const QString title = leads.size() == 1 ? tr("%1 has 1 overdue follow-up worth %2")
                                                : tr("%1 has %3 overdue follow-ups worth %2");
        needs.push_back({.title = QString(title)
                                      .replace(QLatin1String("%3"), QString::number(leads.size()))
                                      .arg(who, moneyOf(input.book, value)),
                         .sentence = oldestText(input.book, leads.front()),
                         .cost = Money{value},
                         .person = owner,
                         .leads = leads});
    }
}

// One need about some leads: its title for one and for many, with the count and the money.
void addAbout(const NeedInput &input, std::vector<Need> &needs, std::vector<uint32_t> leads, const char *one,
              const char *many, QString sentence = {})
{
    if (leads.empty())
        return;
    const int64_t value = valueOf(input.book, leads);
    const QString title = tr(leads.size() == 1 ? one : many)
                              .replace(QLatin1String("%1"), QString::number(leads.size()))
                              .replace(QLatin1String("%2"), moneyOf(input.book, value));
    needs.push_back({.title = title,
                     .sentence = sentence.isEmpty() ? namesOf(input.book, leads) : std::move(sentence),
                     .cost = Money{value},
                     .leads = std::move(leads)});
}

void unanswered(const NeedInput &input, std::vector<Need> &needs)
{
    std::vector<uint32_t> leads = unansweredInquiries(input.book, whose(input));
    if (leads.empty())
        return;
    const uint32_t oldest = leads.front();
    QString sentence = tr("%1 has waited %2 working hours. The promise is %3.")
                           .arg(companyOf(input.book, oldest),
                                QString::number(std::lround(waitingHours(input.book, oldest))),
                                QString::number(targetHours(input.book, oldest)));
    const double limit = input.book.info().responseLimit;
    const auto beyond =
        std::ranges::count_if(leads, [&](uint32_t lead) { return waitingHours(input.book, lead) > limit; });
    if (beyond > 1)
        sentence += u' ' + tr("%1 have waited longer than the limit of %2.").arg(beyond).arg(limit);
    addAbout(input, needs, std::move(leads), QT_TRANSLATE_NOOP("needsyou", "1 inquiry waits for an answer"),
             QT_TRANSLATE_NOOP("needsyou", "%1 inquiries wait for an answer"), sentence);
}

void handoffs(const NeedInput &input, std::vector<Need> &needs)
{
    const Moment now = input.now.on.isSet() ? input.now : Moment{input.book.today()};
    const std::vector<WaitingOffer> offers = waitingOffers(input.book, now, whose(input));
    if (offers.empty())
        return;
    const int64_t waited = std::llround(offers.front().hours);
    const QString sentence = (waited == 1 ? tr("The oldest has waited 1 hour. The promise is %2.")
                                          : tr("The oldest has waited %1 hours. The promise is %2."))
                                 .replace(QLatin1String("%1"), QString::number(waited))
                                 .replace(QLatin1String("%2"), QString::number(handoffTarget(input.book)));
    std::vector<uint32_t> leads;
    for (const WaitingOffer &offer : offers)
        leads.push_back(offer.lead);
    addAbout(input, needs, std::move(leads), QT_TRANSLATE_NOOP("needsyou", "1 hand-off waits for an answer"),
             QT_TRANSLATE_NOOP("needsyou", "%1 hand-offs wait for an answer"), sentence);
    if (!seesAll(input))
        needs.back().page = "follow-ups"; // reps have no page of sources
}

// Rejected, and nobody has it since.
void givenBack(const NeedInput &input, std::vector<Need> &needs)
{
    if (!seesAll(input))
        return;
    std::unordered_map<uint32_t, uint32_t> last;
    const auto &handoffs = input.book.tables().handoff;
    for (uint32_t row = 1; row < handoffs.end(); ++row)
        if (handoffs.has(row))
            last[handoffs[row].lead.number] = row;
    std::vector<uint32_t> leads;
    for (const auto &[lead, row] : last)
        if (HandoffState(handoffs[row].state) == HandoffState::rejected && input.book.leads().has(lead) &&
            !input.book.leads()[lead].owner.isSet() && input.book.standing(lead).stageType == StageType::open)
            leads.push_back(lead);
    std::ranges::sort(leads);
    QStringList said;
    for (size_t i = 0; i < std::min(leads.size(), mostNames); ++i)
        said << tr("%1: %2").arg(companyOf(input.book, leads[i]), reasonOf(input.book, last[leads[i]]));
    if (leads.size() > mostNames)
        said << tr("%1 more").arg(leads.size() - mostNames);
    addAbout(input, needs, std::move(leads),
             QT_TRANSLATE_NOOP("needsyou", "1 inquiry was rejected and belongs to nobody"),
             QT_TRANSLATE_NOOP("needsyou", "%1 inquiries were rejected and belong to nobody"),
             said.join(QStringLiteral(" · ")));
}

// Parked until a day that has come.
void resurfaced(const NeedInput &input, std::vector<Need> &needs)
{
    std::vector<uint32_t> leads;
    const uint32_t person = whose(input);
    for (uint32_t lead = 1; lead < input.book.leads().end(); ++lead) {
        const Standing &standing = input.book.standing(lead);
        if (input.book.leads().has(lead) && standing.stageType == StageType::parked &&
            standing.nextStepOn.isSet() && standing.nextStepOn <= input.book.today() &&
            (!person || input.book.leads()[lead].owner.number == person))
            leads.push_back(lead);
    }
    addAbout(input, needs, std::move(leads),
             QT_TRANSLATE_NOOP("needsyou", "1 parked lead worth %2 comes back"),
             QT_TRANSLATE_NOOP("needsyou", "%1 parked leads worth %2 come back"));
}

void unaccounted(const NeedInput &input, std::vector<Need> &needs)
{
    std::vector<uint32_t> leads = unaccountedInquiries(input.book, whose(input));
    addAbout(input, needs, std::move(leads),
             QT_TRANSLATE_NOOP("needsyou", "1 inquiry worth %2 is open, idle and has no next step"),
             QT_TRANSLATE_NOOP("needsyou", "%1 inquiries worth %2 are open, idle and have no next step"));
}

void neglected(const NeedInput &input, std::vector<Need> &needs)
{
    addAbout(input, needs, neglectedLeads(input.book, whose(input), Grade::A),
             QT_TRANSLATE_NOOP("needsyou", "1 neglected A worth %2"),
             QT_TRANSLATE_NOOP("needsyou", "%1 neglected A’s worth %2"));
}

void withoutStep(const NeedInput &input, std::vector<Need> &needs)
{
    addAbout(input, needs,
             openLeads(input,
                       [](const Lead &, const Standing &s) {
                           return s.stepState == StepState::none && s.touches > 0 && s.neglected != 2 &&
                                  s.idle != 2 && (s.grade == Grade::A || s.grade == Grade::B);
                       }),
             QT_TRANSLATE_NOOP("needsyou", "1 A or B worth %2 has no next step"),
             QT_TRANSLATE_NOOP("needsyou", "%1 A’s and B’s worth %2 have no next step"));
}

std::vector<uint32_t> waitingAtIntake(const NeedInput &input)
{
    const IntakeStates states(input.book);
    std::vector<uint32_t> leads = openLeads(
        input, [](const Lead &lead, const Standing &) { return Intake(lead.intake) != Intake::none; });
    std::erase_if(leads, [&](uint32_t lead) { return !states.isWaiting(lead); });
    return leads;
}

void intake(const NeedInput &input, std::vector<Need> &needs)
{
    addAbout(input, needs, waitingAtIntake(input),
             seesAll(input) ? QT_TRANSLATE_NOOP("needsyou", "1 off-profile lead waits for a yes or no")
                            : QT_TRANSLATE_NOOP("needsyou", "1 of your leads waits for the manager’s yes"),
             seesAll(input) ? QT_TRANSLATE_NOOP("needsyou", "%1 off-profile leads wait for a yes or no")
                            : QT_TRANSLATE_NOOP("needsyou", "%1 of your leads wait for the manager’s yes"));
}

// The audit gives the book's own buy rate; money does not tell what one answer is worth.
void audits(const NeedInput &input, std::vector<Need> &needs)
{
    const std::vector<AuditDue> due = auditsDue(input.book, whose(input));
    if (due.empty())
        return;
    std::vector<uint32_t> leads;
    for (const AuditDue &each : due)
        leads.push_back(each.lead);
    needs.push_back({.title = due.size() == 1
                                  ? tr("1 inquiry is to be asked: did you buy?")
                                  : tr("%1 inquiries are to be asked: did you buy?").arg(due.size()),
                     .sentence = namesOf(input.book, leads),
                     .leads = std::move(leads)});
}

void unowned(const NeedInput &input, std::vector<Need> &needs)
{
    if (seesAll(input))
        addAbout(input, needs,
                 openLeads(input,
                           [](const Lead &lead, const Standing &s) {
                               return !lead.owner.isSet() && (s.grade == Grade::A || s.grade == Grade::B);
                           }),
                 QT_TRANSLATE_NOOP("needsyou", "1 A or B worth %2 belongs to nobody"),
                 QT_TRANSLATE_NOOP("needsyou", "%1 A’s and B’s worth %2 belong to nobody"));
}

constexpr NeedRule rules[] = {
    {"brake", "focus", Urgency::alarm, brakes},
    {"watch", "focus", Urgency::notice, warnings},
    {"overdue", "follow-ups", Urgency::alarm, overdueSteps},
    {"unanswered", "leads", Urgency::alarm, unanswered},
    {"handoffs", "sources", Urgency::notice, handoffs},
    {"given-back", "leads", Urgency::notice, givenBack},
    {"unaccounted", "leads", Urgency::notice, unaccounted},
    {"neglected", "focus", Urgency::notice, neglected},
    {"no-next-step", "leads", Urgency::notice, withoutStep},
    {"intake", "focus", Urgency::notice, intake},
    {"unowned", "leads", Urgency::notice, unowned},
    {"resurfaced", "follow-ups", Urgency::notice, resurfaced},
    {"audits", "worth", Urgency::notice, audits},
    {"debrief", "debrief", Urgency::notice, findDebriefs},
    {"commitments", "coaching", Urgency::notice, findCommitments},
};

} // namespace

std::span<const NeedRule> needRules()
{
    return rules;
}

std::vector<Need> needsYou(const NeedInput &input)
{
    return NeedsInSteps(input).take();
}

bool NeedsInSteps::step()
{
    if (m_next == std::size(rules))
        return false;
    const NeedRule &rule = rules[m_next++];
    const size_t before = m_needs.size();
    rule.find(m_input, m_needs);
    for (size_t i = before; i < m_needs.size(); ++i) {
        m_needs[i].rule = rule.id;
        if (!*m_needs[i].page)
            m_needs[i].page = rule.page;
        m_needs[i].urgency = rule.urgency;
    }
    return true;
}

std::vector<Need> NeedsInSteps::take()
{
    for (bool asked = true; asked;)
        asked = step();
    std::ranges::stable_sort(m_needs, std::greater{}, [](const Need &need) { return need.cost.orZero(); });
    return std::move(m_needs);
}

} // namespace ridealong
