// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spoken.h"
#include "base/words.h"
#include "measure/forecast.h"
#include "measure/quotas.h"
#include "measure/ridewords.h"
#include "report/briefparts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RideBrief", text);
}

QString oneDecimal(double number)
{
    return spokenLocale().toString(number, 'f', 1);
}

Figure figure(const char *id, const QString &label, double share, const QString &note)
{
    return {.id = id,
            .label = label,
            .text = std::isfinite(share) ? percentWords(share) : QStringLiteral("–"),
            .value = std::isfinite(share) ? Value{share} : Value{},
            .note = note,
            .last = {},
            .lastText = {},
            .change = {},
            .definition = {}};
}

Figure responseFigure(double hours)
{
    Figure result = figure("response_hours", tr("Response"), std::nan(""), tr("median of 26 weeks"));
    if (std::isfinite(hours)) {
        result.text = hours < 1 ? tr("under 1 h") : tr("%1 h").arg(oneDecimal(hours));
        result.value = hours;
    }
    return result;
}

Figure skillFigure(const RepNumbers &numbers)
{
    Figure result = figure("skills", tr("Skills"), std::nan(""), tr("average of the last ride, of 5"));
    if (std::isfinite(numbers.skills)) {
        result.text = oneDecimal(numbers.skills);
        result.value = numbers.skills;
    }
    return result;
}

// Won so far in the quarter of the ride; NaN without a quota.
double attainmentOf(const BriefFacts &facts)
{
    const Book &book = facts.book;
    const Period quarter = quarterOf(facts.draft.on, book.info().fiscalStartMonth);
    const Money quota = quotaOf(book, quarter, facts.draft.rep);
    if (!quota.isSet() || quota.minor <= 0)
        return std::nan("");
    double won = 0;
    for (const uint32_t lead : wonLeads(book, {.period = quarter, .person = facts.draft.rep}))
        if (const Money amount = book.wonAmount(lead); amount.isSet())
            won += double(amount.minor);
    return won / double(quota.minor);
}

struct Rated
{
    uint32_t skill;
    int value;
};

int latestOf(const SkillTable &table, size_t skill)
{
    for (size_t ride = table.rides.size(); ride-- > 0;)
        if (skill < table.rides[ride].values.size() && table.rides[ride].values[skill] > 0)
            return table.rides[ride].values[skill];
    return 0;
}

// Skills in use by their latest rating, the weakest first.
std::vector<Rated> ratedSkills(const BriefFacts &facts)
{
    const auto &skills = facts.book.tables().skill;
    std::vector<Rated> rated;
    for (size_t i = 0; i < facts.skills.skills.size(); ++i) {
        const uint32_t row = facts.skills.skills[i];
        const int value = latestOf(facts.skills, i);
        if (value > 0 && skills.has(row) && skills[row].retired != 2)
            rated.push_back({row, value});
    }
    std::ranges::stable_sort(rated, {}, &Rated::value);
    return rated;
}

QString skillName(const Book &book, uint32_t row)
{
    return row && row < book.tables().skill.end() ? shown(book.tables().skill.text(row, skillField("name")))
                                                  : QString();
}

Date lastRideOf(const BriefFacts &facts)
{
    const auto &rides = facts.book.tables().ride;
    Date last;
    for (const uint32_t row : ridesOf(facts.book, facts.draft.rep))
        if (row != facts.draft.row && rides.text(row, rideField("state")) == "done" &&
            rides[row].on <= facts.draft.on && (!last.isSet() || rides[row].on > last))
            last = rides[row].on;
    return last;
}

QString agoWords(int days)
{
    if (days < 14)
        return days == 1 ? tr("1 day before") : tr("%1 days before").arg(days);
    return tr("%1 weeks before").arg(days / 7);
}

Money lateMoneyOf(const BriefFacts &facts)
{
    int64_t sum = 0;
    for (const DraftStop &stop : facts.draft.stops) {
        const Book &book = facts.book;
        if (!book.leads().has(stop.lead) || book.standing(stop.lead).stepState != StepState::overdue)
            continue;
        if (const Money value = book.leads()[stop.lead].value; value.isSet())
            sum += std::clamp<int64_t>(value.minor, 0, INT64_MAX / 128);
    }
    return {sum};
}

QString sinceWords(const BriefFacts &facts, const Commitment &commitment)
{
    const Date today = facts.book.today();
    if (!commitment.due.isSet())
        return commitment.madeOn.isSet() ? tr("Since %1.").arg(dayWords(commitment.madeOn)) : QString();
    if (commitment.due < today)
        return tr("Missed, was due %1.").arg(dayWords(commitment.due));
    if (commitment.due == today)
        return tr("Due today.");
    return tr("Due %1.").arg(nearDayWords(commitment.due, today));
}

AgendaItem commitmentItem(const BriefFacts &facts, uint32_t row)
{
    const auto &table = facts.book.tables().commitment;
    const QString who = givenNameIn(facts.book, table[row].person.number);
    const QString what = shown(table.text(row, commitmentField("what")));
    AgendaItem item;
    item.lines.push_back({"what", tr("%1: %2").arg(who, what)});
    item.lines.push_back({"since", sinceWords(facts, table[row]), true});
    return item;
}

} // namespace

QString nameIn(const Book &book, uint32_t person)
{
    const QString name = shown(book.personName(person));
    return name.isEmpty() ? QStringLiteral("?") : name;
}

QString givenNameIn(const Book &book, uint32_t person)
{
    return nameIn(book, person).section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QString briefSubtitle(const BriefFacts &facts)
{
    const Book &book = facts.book;
    const uint32_t rep = facts.draft.rep;
    const QString office =
        book.people().has(rep) ? shown(book.people().text(rep, personField("office"))) : QString();
    const QString names = tr("%1 with %2").arg(nameIn(book, rep), nameIn(book, facts.draft.manager));
    const QString who = office.isEmpty() ? tr("%1.").arg(names) : tr("%1, %2.").arg(names, office);
    const Date last = lastRideOf(facts);
    const QString before =
        last.isSet()
            ? tr("Last ride: %1, %2.").arg(dayWords(last), agoWords(daysBetween(last, facts.draft.on)))
            : tr("This is the first ride.");
    return QString(who + u' ' + before);
}

QString briefDay(const BriefFacts &facts)
{
    const RepNumbers &numbers = facts.numbers;
    QStringList said;
    if (std::isfinite(numbers.onA) && std::isfinite(numbers.goalA) && numbers.onA < numbers.goalA)
        said << tr("Move the effort of %1 back to A’s: %2 against a goal of %3.")
                    .arg(givenNameIn(facts.book, facts.draft.rep), percentWords(numbers.onA),
                         percentWords(numbers.goalA));
    if (const Money late = lateMoneyOf(facts); late.minor > 0)
        said << tr("Rescue %1 of late follow-ups.").arg(moneyWords(late, facts.book.info().currency));
    const QString objective = shown(facts.draft.objective).left(160);
    const QString skill = skillName(facts.book, facts.draft.skill);
    const QString weakest = skillName(facts.book, facts.skills.focus);
    if (!objective.isEmpty())
        said << tr("Objective: %1.").arg(objective.endsWith(u'.') ? objective.chopped(1) : objective);
    else if (!skill.isEmpty() || !weakest.isEmpty())
        said << tr("Work on: %1.").arg(skill.isEmpty() ? weakest : skill);
    if (said.isEmpty())
        said << (facts.draft.stops.size() == 1
                     ? tr("1 stop, and nothing is late.")
                     : tr("%1 stops, and nothing is late.").arg(facts.draft.stops.size()));
    return said.join(u' ');
}

QString briefTimes(const BriefFacts &facts)
{
    const RidePlan &plan = facts.plan;
    constexpr int day = 24 * 60;
    const QString start = shown(facts.draft.startName).left(40);
    const QString leave = timeWords(plan.leavesAt % day), back = timeWords(plan.backAt % day);
    QStringList said = {start.isEmpty() ? tr("Leave at %1, back at %2.").arg(leave, back)
                                        : tr("Leave %1 at %2, back at %3.").arg(start, leave, back)};
    if (plan.totalKm > 0)
        said << tr("%1 and %2 on the road, %3 with customers.")
                    .arg(distanceWords(facts.book.info(), plan.totalKm), minutesWords(plan.drivingMinutes),
                         minutesWords(plan.customerMinutes));
    return said.join(u' ');
}

Figures briefFigures(const BriefFacts &facts)
{
    const RepNumbers &numbers = facts.numbers;
    Figure onA =
        figure("effort_on_a", tr("Effort on A’s"), numbers.onA,
               std::isfinite(numbers.goalA) ? tr("goal %1").arg(percentWords(numbers.goalA)) : QString());
    onA.risk = std::isfinite(numbers.onA) && std::isfinite(numbers.goalA) && numbers.onA < numbers.goalA;
    return {{onA, figure("followup_rate", tr("Follow-up rate"), numbers.followUpRate, tr("of 26 weeks")),
             figure("discipline", tr("Discipline"), numbers.discipline, tr("of 8 weeks")),
             responseFigure(numbers.responseHours),
             figure("attainment", tr("Quota"), attainmentOf(facts), tr("won of this quarter’s")),
             skillFigure(numbers)}};
}

Agenda briefSkills(const BriefFacts &facts)
{
    constexpr size_t mostWeak = 3;
    constexpr int strong = 4;
    Agenda agenda{.id = "skills",
                  .title = tr("Watch for"),
                  .note = {},
                  .items = {},
                  .more = {},
                  .whenEmpty = tr("No skill was rated yet.")};
    const std::vector<Rated> rated = ratedSkills(facts);
    QStringList strengths;
    for (const Rated &one : rated)
        if (one.value >= strong)
            strengths.prepend(inSentence(skillName(facts.book, one.skill)));
        else if (agenda.items.size() < mostWeak)
            agenda.items.push_back({.end = tr("%1 of 5").arg(one.value),
                                    .lines = {{"skill", skillName(facts.book, one.skill)}}});
    if (!strengths.isEmpty())
        agenda.items.push_back(
            {.lines = {{"strengths", tr("Strong at: %1.").arg(strengths.mid(0, 3).join(QStringLiteral(", "))),
                        true}}});
    return agenda;
}

Agenda briefCommitments(const BriefFacts &facts, size_t most)
{
    Agenda agenda{.id = "commitments",
                  .title = tr("Open commitments"),
                  .note = {},
                  .items = {},
                  .more = {},
                  .whenEmpty = tr("Nothing is open from earlier rides.")};
    size_t open = 0;
    const auto &table = facts.book.tables().commitment;
    for (const uint32_t row : commitmentsOf(facts.book, facts.draft.rep)) {
        if (!table.has(row) || table.text(row, commitmentField("state")) != "open")
            continue;
        if (++open <= most)
            agenda.items.push_back(commitmentItem(facts, row));
    }
    if (open > most)
        agenda.more = open - most == 1 ? tr("And 1 more in the program.")
                                       : tr("And %1 more in the program.").arg(open - most);
    return agenda;
}

} // namespace ridealong::report
