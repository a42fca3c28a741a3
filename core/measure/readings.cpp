// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/readings.h"

#include "measure/calllist.h"
#include "measure/followups.h"
#include "measure/forecastpart.h"
#include "measure/qualified.h"
#include "measure/quotas.h"

#include <algorithm>

namespace ridealong::readings {

namespace {

// Below these a share is a story of a few.
constexpr int64_t fewestMinutes = 60;
constexpr int fewestInquiries = 5;
constexpr int fewestClosed = 10;

Reading number(double value)
{
    return {.value = value};
}

Reading share(double part, double whole, bool enough = true)
{
    return {whole > 0 ? part / whole : std::nan(""), part, whole, enough};
}

GradeMinutes minutesOf(const MeasureInput &input)
{
    return input.effort.minutes(input.person, Week::of(input.period.from), Week::of(input.period.to));
}

FollowUpRow followUpRow(const MeasureInput &input)
{
    return followUpOf(input.book, input.period, input.person);
}

bool isHis(const MeasureInput &input, uint32_t lead)
{
    return input.book.leads().has(lead) &&
           (!input.person || input.book.leads()[lead].owner.number == input.person);
}

template<class F>
void eachOf(const MeasureInput &input, StageType type, F &&f)
{
    for (uint32_t lead = 1; lead < input.book.leads().end(); ++lead)
        if (isHis(input, lead) && input.book.standing(lead).stageType == type)
            f(lead, input.book.leads()[lead]);
}

int closedIn(const MeasureInput &input, StageType type)
{
    int count = 0;
    eachOf(input, type, [&](uint32_t, const Lead &lead) { count += input.period.holds(lead.closedOn); });
    return count;
}

double wonIn(const MeasureInput &input, Period period)
{
    double sum = 0;
    eachOf(input, StageType::won, [&](uint32_t lead, const Lead &row) {
        if (period.holds(row.closedOn))
            sum += double(input.book.wonAmount(lead).orZero());
    });
    return sum;
}

Period currentQuarter(const MeasureInput &input)
{
    return quarterOf(input.book.today(), input.book.info().fiscalStartMonth);
}

// The average of a part of the policies of those who worked, by their effort.
double policyPart(const MeasureInput &input, double MixPolicy::*part)
{
    const Week to = Week::of(input.period.to);
    if (input.person)
        return policyOn(input.book.tables().policy, input.person, to).*part;
    double sum = 0, minutes = 0;
    for (uint32_t person = 1; person < input.effort.people(); ++person) {
        const auto spent = double(input.effort.minutes(person, Week::of(input.period.from), to).total());
        if (spent > 0)
            sum += spent * (policyOn(input.book.tables().policy, person, to).*part), minutes += spent;
    }
    return minutes > 0 ? sum / minutes : policyOn(input.book.tables().policy, 0, to).*part;
}

} // namespace

Reading effortOnA(const MeasureInput &input)
{
    const GradeMinutes spent = minutesOf(input);
    return share(double(spent.at(Grade::A)), double(spent.total()), spent.total() >= fewestMinutes);
}

Reading effortOnDE(const MeasureInput &input)
{
    const GradeMinutes spent = minutesOf(input);
    return share(double(spent.waste()), double(spent.total()), spent.total() >= fewestMinutes);
}

Reading wasteHours(const MeasureInput &input)
{
    return number(double(minutesOf(input).waste()) / 60);
}

Reading wasteMoney(const MeasureInput &input)
{
    double sum = 0;
    bool known = false;
    const Week from = Week::of(input.period.from), to = Week::of(input.period.to);
    for (uint32_t person = 1; person < input.effort.people(); ++person) {
        if (input.person && person != input.person)
            continue;
        const Money money =
            ridealong::wasteMoney(input.book, person, input.effort.minutes(person, from, to).waste());
        if (money.isSet())
            sum += double(money.minor), known = true;
    }
    return number(known ? sum : std::nan(""));
}

Reading discipline(const MeasureInput &input)
{
    return number(
        input.effort.discipline(input.person, Week::of(input.period.from), Week::of(input.period.to)));
}

Reading followUpRate(const MeasureInput &input)
{
    const FollowUpRow row = followUpRow(input);
    return share(row.touched, row.inquiries, row.inquiries >= fewestInquiries);
}

Reading inTime(const MeasureInput &input)
{
    const FollowUpRow row = followUpRow(input);
    return share(row.inTime, row.answered, row.answered >= fewestInquiries);
}

Reading responseHours(const MeasureInput &input)
{
    const FollowUpRow row = followUpRow(input);
    return {.value = row.medianResponseHours, .enough = row.touched >= fewestInquiries};
}

Reading stepCompletion(const MeasureInput &input)
{
    const FollowUpRow row = followUpRow(input);
    return share(row.stepsDone, row.stepsDue, row.stepsDue >= fewestInquiries);
}

Reading moneyOnTable(const MeasureInput &input)
{
    const FollowUpRow row = followUpRow(input);
    return {.value = row.moneyOnTable.isSet() ? double(row.moneyOnTable.minor) : std::nan(""),
            .enough = row.inquiries >= fewestInquiries};
}

Reading overdue(const MeasureInput &input)
{
    return number(ridealong::moneyAtRisk(input.book, input.person).count);
}

Reading moneyAtRisk(const MeasureInput &input)
{
    return number(double(ridealong::moneyAtRisk(input.book, input.person).value.minor));
}

Reading unaccounted(const MeasureInput &input)
{
    return number(double(unaccountedInquiries(input.book, input.person).size()));
}

Reading wonAmount(const MeasureInput &input)
{
    return number(wonIn(input, input.period));
}

Reading wonDeals(const MeasureInput &input)
{
    return number(closedIn(input, StageType::won));
}

Reading winRate(const MeasureInput &input)
{
    const int won = closedIn(input, StageType::won), lost = closedIn(input, StageType::lost);
    return share(won, won + lost, won + lost >= fewestClosed);
}

Reading newQualified(const MeasureInput &input)
{
    const std::vector<bool> stages = qualifiedStages(input.book);
    if (stages.empty())
        return {};
    int count = 0;
    for (uint32_t lead = 1; lead < input.book.leads().end(); ++lead)
        if (isHis(input, lead))
            count += input.period.holds(qualifiedOn(input.book, lead, stages));
    return number(count);
}

Reading forecast(const MeasureInput &input)
{
    const ForecastOptions quarter{.period = currentQuarter(input), .person = input.person};
    return number(double(forecastSum(input.book, quarter).forecast().minor));
}

Reading openLeads(const MeasureInput &input)
{
    int count = 0;
    eachOf(input, StageType::open, [&count](uint32_t, const Lead &) { ++count; });
    return number(count);
}

Reading neglectedA(const MeasureInput &input)
{
    return number(double(neglectedLeads(input.book, input.person, Grade::A).size()));
}

Reading coverageA(const MeasureInput &input)
{
    return number(coverage(input.book, input.person, Grade::A));
}

double goalOnA(const MeasureInput &input)
{
    return policyPart(input, &MixPolicy::goalA);
}

double limitOnDE(const MeasureInput &input)
{
    return policyPart(input, &MixPolicy::limitDe);
}

double all(const MeasureInput &)
{
    return 1;
}

double none(const MeasureInput &)
{
    return 0;
}

double quota(const MeasureInput &input)
{
    const Money quota = quotaOf(input.book, currentQuarter(input), input.person);
    return quota.isSet() ? double(quota.minor) : std::nan("");
}

} // namespace ridealong::readings
