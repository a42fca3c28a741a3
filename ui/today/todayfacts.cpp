// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todayfacts.h"

#include "base/words.h"
#include "focus/focusfacts.h"
#include "report/weeklywords.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int monthsShown = 10;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("TodayFacts", text, nullptr, count);
}

struct ByPerson
{
    std::vector<RepToday> rows;
    RepToday &of(uint32_t person) { return rows[person < rows.size() ? person : 0]; }
};

void addLead(ByPerson &people, const Book &book, uint32_t lead, const report::WeekFacts &facts)
{
    const Lead &row = book.leads()[lead];
    const Standing &standing = book.standing(lead);
    RepToday &rep = people.of(row.owner.number);
    const Period cohort{facts.week.plus(1 - report::weeksShown).first(), facts.asOf};
    const Period quarter = facts.forecast.quarter;
    if (cohort.holds(row.receivedOn)) {
        ++rep.followUp.whole;
        rep.followUp.part += standing.firstTouchOn.isSet();
    }
    if (standing.stageType == StageType::open && standing.stepState == StepState::overdue) {
        ++rep.overdue.leads;
        rep.overdue.value += row.value.orZero();
    }
    if (standing.stageType == StageType::open && quarter.holds(row.closeOn))
        rep.forecast += book.weighted(lead).orZero();
    if (standing.stageType == StageType::won && quarter.holds(row.closedOn))
        rep.forecast += book.wonAmount(lead).orZero();
}

// A quota for the quarter, else those for its months.
void addQuotas(ByPerson &people, const Book &book, Period quarter)
{
    const Date end = quarter.to;
    const std::string name = std::to_string(end.year()) + "-Q" + std::to_string((end.month() + 2) / 3);
    const auto &quotas = book.tables().quota;
    const auto add = [&](auto &&counts) {
        for (uint32_t row = 1; row < quotas.end(); ++row) {
            if (quotas.has(row) && counts(quotas.text(row, quotaField("period"))))
                people.of(quotas[row].person.number).quota += quotas[row].amount.orZero();
        }
    };
    add([&](std::string_view period) { return period == name; });
    const bool byQuarter =
        std::ranges::any_of(people.rows, [](const RepToday &rep) { return rep.quota > 0; });
    for (Date month = quarter.from; month <= quarter.to && !byQuarter; month = month.plusMonths(1))
        add([of = month.iso().substr(0, 7)](std::string_view period) { return period == of; });
}

void addReps(TodayFacts &facts, const Book &book)
{
    ByPerson people{std::vector<RepToday>(std::max<uint32_t>(book.people().end(), 1))};
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (book.leads().has(lead))
            addLead(people, book, lead, facts.week);
    }
    addQuotas(people, book, facts.week.forecast.quarter);
    for (const report::RepWeek &week : facts.week.reps) {
        RepToday rep = people.of(week.person);
        rep.week = week;
        facts.reps.push_back(rep);
    }
}

void addMonths(TodayFacts &facts, const Book &book)
{
    const Date first = monthOf(book.today()).from.plusMonths(1 - monthsShown);
    std::vector<MonthRate> months;
    for (int i = 0; i < monthsShown; ++i)
        months.push_back({.month = first.plusMonths(i), .rate = {}});
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Date on = book.leads()[lead].receivedOn;
        if (!book.leads().has(lead) || !on.isSet() || on < first || on > book.today())
            continue;
        const int month = (on.year() - first.year()) * 12 + on.month() - first.month();
        ++months[size_t(month)].rate.whole;
        months[size_t(month)].rate.part += book.standing(lead).firstTouchOn.isSet();
    }
    std::ranges::copy_if(months, std::back_inserter(facts.months),
                         [](const MonthRate &month) { return month.rate.whole > 0; });
}

QString brakesWords(const Book &book, const TodayFacts &facts)
{
    QStringList names;
    for (const RepToday &rep : facts.reps) {
        if (rep.week.state == FocusState::brake)
            names << possessive(firstNameOf(book, rep.week.person));
    }
    if (names.isEmpty())
        return {};
    return names.size() == 1 ? tr("%1 brake is on").arg(names.front())
                             : tr("%1 brakes are on").arg(listWords(names));
}

} // namespace

TodayFacts todayFacts(const Book &book, const Effort &effort)
{
    TodayFacts facts;
    facts.week = report::weekFacts(book, effort, Week::of(book.today()));
    addReps(facts, book);
    addMonths(facts, book);
    return facts;
}

QString quarterName(Period quarter, int fiscalStartMonth)
{
    const int month = (quarter.from.month() - fiscalStartMonth + 12) % 12;
    return tr("Q%1").arg(month / 3 + 1);
}

QString todayAnswer(const Book &book, const TodayFacts &facts, int needs)
{
    QString count = report::numberWords(needs);
    if (!count.isEmpty())
        count[0] = count[0].toUpper();
    const QString first = needs == 0   ? tr("Nothing needs you.")
                          : needs == 1 ? tr("One thing needs you.")
                                       : tr("%1 things need you.").arg(count);
    const QString brakes = brakesWords(book, facts);
    const QString money = facts.week.overdue.value > 0
                              ? tr("%1 waits in overdue follow-ups")
                                    .arg(moneyWords({facts.week.overdue.value}, book.info().currency))
                              : QString();
    if (brakes.isEmpty() && money.isEmpty())
        return first;
    const QString second = brakes.isEmpty()  ? money
                           : money.isEmpty() ? brakes
                                             : tr("%1, and %2").arg(brakes, money);
    return tr("%1 %2.").arg(first, second);
}

} // namespace ridealong
