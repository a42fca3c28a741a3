// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/focusfacts.h"

#include "base/words.h"
#include "measure/brakes.h"
#include "measure/calllist.h"
#include "measure/intake.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("FocusFacts", text, nullptr, count);
}

RepFocus repOf(const Book &book, const Effort &effort, uint32_t person, Week week)
{
    RepFocus rep{.person = person, .policy = policyOn(book.tables().policy, person, week)};
    for (int back = focusWeeks - 1; back >= 0; --back)
        rep.weeks.push_back(effort.minutes(person, week.plus(-back), week.plus(-back)));
    rep.brake = brakeOf(book, effort, person);
    return rep;
}

bool worked(const RepFocus &rep)
{
    return std::ranges::any_of(rep.weeks, [](const GradeMinutes &week) { return week.total() > 0; });
}

// Active reps always; who else has effort in these weeks as well.
void addReps(FocusFacts &facts, const Book &book, const Effort &effort, uint32_t only)
{
    const std::vector<uint32_t> active = activeReps(book);
    for (uint32_t person = 1; person < book.people().end(); ++person) {
        if (!book.people().has(person) || (only && person != only))
            continue;
        RepFocus rep = repOf(book, effort, person, facts.week);
        const bool isRep = std::ranges::find(active, person) != active.end();
        if (isRep || person == only || worked(rep))
            facts.reps.push_back(std::move(rep));
    }
    std::ranges::stable_sort(facts.reps, {},
                             [&book](const RepFocus &rep) { return book.personName(rep.person); });
}

void addTeam(FocusFacts &facts, const Book &book)
{
    double goals = 0;
    for (const RepFocus &rep : facts.reps) {
        facts.team += rep.now();
        goals += rep.policy.goalA * double(rep.now().total());
        const Money waste = wasteMoney(book, rep.person, rep.now().waste());
        if (rep.now().waste() > 0)
            facts.waste =
                facts.waste.isSet() && waste.isSet() ? Money{facts.waste.minor + waste.minor} : Money{};
    }
    if (facts.team.total())
        facts.goalA = goals / double(facts.team.total());
}

void addLeads(FocusFacts &facts, const Book &book, uint32_t only)
{
    const IntakeStates intake(book);
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        const Standing &standing = book.standing(lead);
        if (!book.leads().has(lead) || standing.stageType != StageType::open ||
            (only && row.owner.number != only))
            continue;
        ++facts.openLeads;
        if (intake.isWaiting(lead))
            facts.waiting.push_back(lead);
        if (standing.neglected == 2 && standing.grade <= Grade::B)
            facts.neglected[standing.grade == Grade::B].push_back(lead);
    }
    const auto untouchedSince = [&book](uint32_t lead) {
        const Date touched = book.standing(lead).lastTouchOn;
        return std::pair(touched.days, -book.leads()[lead].value.orZero()); // never touched comes first
    };
    for (std::vector<uint32_t> &leads : facts.neglected)
        std::ranges::stable_sort(leads, {}, untouchedSince);
    std::ranges::stable_sort(facts.waiting, {},
                             [&book](uint32_t lead) { return book.leads()[lead].createdOn; });
}

std::vector<int> openLeadsByPerson(const Book &book)
{
    std::vector<int> counts(book.people().end());
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const uint32_t owner = book.leads()[lead].owner.number;
        if (book.leads().has(lead) && owner < counts.size())
            counts[owner] += book.standing(lead).stageType == StageType::open;
    }
    return counts;
}

QString brakeSentence(const Book &book, const FocusFacts &facts)
{
    QStringList names;
    for (const RepFocus &rep : facts.reps) {
        if (rep.brake.isOn())
            names << possessive(firstNameOf(book, rep.person));
    }
    if (names.isEmpty())
        return {};
    if (facts.isOwn)
        return tr("Your brake is on.");
    return names.size() == 1 ? tr("%1 brake is on.").arg(names.front())
                             : tr("%1 brakes are on.").arg(listWords(names));
}

// 1.5 and below 10 a half says something; above, whole hours do.
double roundedHours(int64_t minutes)
{
    const double hours = double(minutes) / 60;
    return hours < 20 ? std::round(hours * 2) / 2 : std::round(hours);
}

} // namespace

FocusFacts focusFacts(const Book &book, const Effort &effort, Week week, uint32_t only)
{
    const Week now = Week::of(book.today());
    FocusFacts facts{.week = week.isSet() ? std::min(week, now) : now};
    facts.isCurrent = facts.week == now;
    facts.isOwn = only != 0;
    addReps(facts, book, effort, only);
    addTeam(facts, book);
    facts.pool = poolMix(book, only);
    facts.coverageA = coverage(book, only, Grade::A);
    facts.discipline = effort.discipline(only, facts.week, facts.week);
    addLeads(facts, book, only);
    return facts;
}

int64_t minutesToGoal(const GradeMinutes &minutes, double goalA)
{
    const double lacking = goalA * double(minutes.total()) - double(minutes.at(Grade::A));
    return lacking > 0 ? int64_t(std::ceil(lacking - 1e-9)) : 0; // 80 % is no round number
}

bool isDrifting(const RepFocus &rep)
{
    return rep.now().total() >= leastMinutes && isOff(rep.now(), rep.policy);
}

QString hoursWords(int64_t minutes)
{
    return tr("%1 h").arg(QLocale().toString(roundedHours(minutes), 'g', 4));
}

QString hoursInProse(int64_t minutes)
{
    const double hours = roundedHours(minutes);
    return hours == 1 ? tr("1 hour") : tr("%1 hours").arg(QLocale().toString(hours, 'g', 4));
}

QString possessive(const QString &name)
{
    return name.endsWith(u's') ? tr("%1’").arg(name) : tr("%1’s").arg(name);
}

QString firstNameOf(const Book &book, uint32_t person)
{
    const QString name = shown(book.personName(person)), first = name.section(u' ', 0, 0);
    int same = 0;
    for (uint32_t other = 1; other < book.people().end(); ++other)
        same += book.people().has(other) && shown(book.personName(other)).section(u' ', 0, 0) == first;
    return same > 1 ? name : first;
}

QString focusAnswer(const Book &book, const FocusFacts &facts)
{
    const QString brakes = brakeSentence(book, facts);
    QString answer;
    if (!facts.team.total())
        answer = facts.isCurrent ? tr("No effort is logged in this week yet.")
                                 : tr("No effort was logged in week %1.").arg(facts.week.number());
    else
        answer = (facts.isOwn ? tr("%1 of your effort goes to A’s; the goal is %2.")
                              : tr("%1 of the team’s effort goes to A’s; the goal is %2."))
                     .arg(percentWords(facts.team.share(Grade::A)), percentWords(facts.goalA));
    if (!brakes.isEmpty())
        answer += u' ' + brakes;
    else if (facts.team.total() && std::ranges::none_of(facts.reps, isDrifting))
        answer += u' ' + (facts.isOwn ? tr("You are on goal.") : tr("Everyone is on goal."));
    return answer;
}

QString brakeRule(const Book &book, const RepFocus &rep)
{
    const QString name = firstNameOf(book, rep.person);
    return rep.brake.reason + u' ' +
           tr("New leads below B from %1 wait for your yes until two weeks in a row are on goal.").arg(name);
}

QString ownBrakeRule(const Brake &brake)
{
    return brake.reason + u' ' +
           tr("Your new leads below B wait for a yes until two weeks in a row are on goal.");
}

QString teamSentence(const FocusFacts &facts)
{
    const int64_t lacking = minutesToGoal(facts.team, facts.goalA);
    const QString effort =
        tr("%1 hours of effort.").arg(QLocale().toString(qint64(facts.team.total() + 30) / 60));
    if (!facts.team.total())
        return tr("No effort is logged.");
    if (!lacking)
        return effort;
    return effort + u' ' +
           tr("Moving %1 to A’s reaches the goal.").arg(hoursInProse(std::max<int64_t>(lacking, 30)));
}

QString neglectedSentence(const Book &book, const FocusFacts &facts, Grade grade)
{
    int64_t value = 0;
    for (const uint32_t lead : facts.neglected[grade == Grade::B])
        value += book.leads()[lead].value.orZero();
    return tr("%1, no touch for %2 days or more")
        .arg(moneyWords({value}, book.info().currency))
        .arg(book.cadenceDays(grade));
}

std::vector<uint32_t> neglectedOf(const Book &book, const FocusFacts &facts, uint32_t person)
{
    std::vector<uint32_t> leads;
    for (const std::vector<uint32_t> &grade : facts.neglected)
        std::ranges::copy_if(grade, std::back_inserter(leads),
                             [&](uint32_t lead) { return book.leads()[lead].owner.number == person; });
    return leads;
}

HandOver handOverOf(const Book &book, const std::vector<uint32_t> &neglected)
{
    std::map<uint32_t, int> counts;
    for (const uint32_t lead : neglected)
        ++counts[book.leads()[lead].owner.number];
    HandOver over;
    for (const auto &[person, count] : counts)
        if (person && count > over.count)
            over = {.from = person, .count = count};
    if (over.count < 2)
        return {};
    const std::vector<int> load = openLeadsByPerson(book);
    for (const uint32_t rep : activeReps(book)) {
        if (rep == over.from)
            continue;
        const auto rank = [&](uint32_t person) { return std::pair(counts[person], load[person]); };
        if (!over.to || rank(rep) < rank(over.to))
            over.to = rep;
    }
    return over;
}

} // namespace ridealong
