// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/promises.h"

#include "measure/followups.h"
#include "measure/mix.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ridealong {

namespace {

bool isOpen(const Book &book, uint32_t lead)
{
    return book.standing(lead).stageType == StageType::open;
}

Promise promiseOf(const Book &book, uint32_t row, const Step &step)
{
    const uint32_t lead = step.lead.number;
    const bool isNext = book.standing(lead).nextStep.number == row;
    return {lead, row, whoseStep(book, step), groupOf(step, book.today()), isNext && isOpen(book, lead)};
}

// Which leads have one is noted for all persons: another's step is a step too.
void addSteps(const Book &book, uint32_t person, std::vector<Promise> &promises, std::vector<bool> &hasStep)
{
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        const Step &step = book.steps()[row];
        if (step.state != stepOpen || !book.steps().has(row) || !book.leads().has(step.lead.number))
            continue;
        hasStep[step.lead.number] = true;
        const Promise promise = promiseOf(book, row, step);
        if (!person || promise.person == person)
            promises.push_back(promise);
    }
}

void addLeadsWithoutStep(const Book &book, uint32_t person, const std::vector<bool> &hasStep,
                         std::vector<Promise> &promises)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (hasStep[lead] || !book.leads().has(lead) || !isOpen(book, lead))
            continue;
        const uint32_t owner = book.leads()[lead].owner.number;
        const auto group = book.standing(lead).idle == 2 ? PromiseGroup::idle : PromiseGroup::none;
        if (!person || owner == person)
            promises.push_back({lead, 0, owner, group, true});
    }
}

bool isByValue(PromiseGroup group)
{
    return group != PromiseGroup::coming && group != PromiseGroup::later;
}

// What a row sorts by, looked up once.
struct Placed
{
    PromiseGroup group;
    int64_t first, second;
    Promise promise;
};

Placed placed(const Book &book, const Promise &promise)
{
    const int64_t value = -book.leads()[promise.lead].value.orZero();
    const int64_t due = promise.step ? book.steps()[promise.step].due.days : 0;
    const bool byValue = isByValue(promise.group);
    return {promise.group, byValue ? value : due, byValue ? due : value, promise};
}

void sortByGroup(const Book &book, std::vector<Promise> &promises)
{
    std::vector<Placed> rows;
    rows.reserve(promises.size());
    for (const Promise &promise : promises)
        rows.push_back(placed(book, promise));
    std::ranges::sort(rows, {}, [](const Placed &row) {
        return std::tuple(row.group, row.first, row.second, row.promise.lead, row.promise.step);
    });
    std::ranges::transform(rows, promises.begin(), &Placed::promise);
}

} // namespace

PromiseGroup groupOf(const Step &step, Date today)
{
    if (!step.due.isSet())
        return PromiseGroup::undated;
    if (step.due <= today)
        return step.due < today ? PromiseGroup::overdue : PromiseGroup::today;
    return step.due <= today.plus(comingDays) ? PromiseGroup::coming : PromiseGroup::later;
}

std::vector<Promise> openPromises(const Book &book, uint32_t person)
{
    std::vector<Promise> promises;
    std::vector<bool> hasStep(book.leads().end());
    addSteps(book, person, promises, hasStep);
    addLeadsWithoutStep(book, person, hasStep, promises);
    sortByGroup(book, promises);
    return promises;
}

int overduePromises(const Book &book, uint32_t person)
{
    int count = 0;
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        const Step &step = book.steps()[row];
        count += step.state == stepOpen && step.due.isSet() && step.due < book.today() &&
                 book.steps().has(row) && book.leads().has(step.lead.number) &&
                 (!person || whoseStep(book, step) == person);
    }
    return count;
}

std::vector<Promise> donePromises(const Book &book, Period done, uint32_t person)
{
    std::vector<Promise> promises;
    for (uint32_t row = 1; row < book.steps().end(); ++row) {
        const Step &step = book.steps()[row];
        if (step.state == stepDone && done.holds(step.doneOn) && book.steps().has(row) &&
            book.leads().has(step.lead.number) && (!person || whoseStep(book, step) == person))
            promises.push_back({step.lead.number, row, whoseStep(book, step), PromiseGroup::none, false});
    }
    std::ranges::sort(promises, [&book](const Promise &a, const Promise &b) {
        return std::tuple(book.steps()[a.step].doneOn, a.step) >
               std::tuple(book.steps()[b.step].doneOn, b.step);
    });
    return promises;
}

PromiseSum sumOf(const Book &book, std::span<const Promise> promises, PromiseGroup group)
{
    PromiseSum sum;
    for (const Promise &promise : promises) {
        if (promise.group != group)
            continue;
        ++sum.rows;
        sum.value.minor += promise.counts ? book.leads()[promise.lead].value.orZero() : 0;
    }
    return sum;
}

std::vector<RiskOf> riskByPerson(const Book &book, std::span<const Promise> promises)
{
    std::map<uint32_t, PromiseSum> late;
    for (const uint32_t person : activeReps(book))
        late[person];
    for (const Promise &promise : promises) {
        if (promise.group != PromiseGroup::overdue)
            continue;
        PromiseSum &sum = late[promise.person];
        ++sum.rows;
        sum.value.minor += promise.counts ? book.leads()[promise.lead].value.orZero() : 0;
    }
    std::vector<RiskOf> risks;
    for (const auto &[person, sum] : late)
        risks.push_back({person, sum});
    std::ranges::stable_sort(risks, {}, [&book](const RiskOf &risk) {
        return std::tuple(-risk.late.value.minor, -risk.late.rows, book.personName(risk.person));
    });
    return risks;
}

} // namespace ridealong
