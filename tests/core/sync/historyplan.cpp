// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/histories.h"

#include <random>
#include <sstream>

namespace ridealong::model {

namespace {

using Random = std::mt19937_64;

// Not a distribution of the library: those differ between compilers, and a seed must mean one history.
int below(Random &random, int end)
{
    return int(random() % uint64_t(end));
}

constexpr int64_t year = int64_t(365) * 24 * 3600 * 1000;

int64_t wrongClock(Random &random)
{
    switch (below(random, 4)) {
    case 0:
        return 0;
    case 1:
        return int64_t(below(random, 600'000)) - 300'000;
    default:
        return (below(random, 7) - 3) * year;
    }
}

PlannedLaptop laptopOf(Random &random, int person)
{
    return {.person = person, .isOld = below(random, 4) == 0, .clock = wrongClock(random)};
}

// A manager and two reps at least; the others are second laptops, another manager, more reps.
std::vector<PlannedLaptop> someLaptops(Random &random)
{
    std::vector<PlannedLaptop> laptops;
    for (const int person : {0, 2, 3})
        laptops.push_back(laptopOf(random, person));
    int more = 0;
    while (more < 6 && below(random, 2) == 0)
        ++more;
    for (int each = 0; each < more; ++each)
        laptops.push_back(laptopOf(random, below(random, 6)));
    return laptops;
}

struct Weight
{
    Step::Kind kind;
    int usual;
    int quarrel; // a history about one field of one lead, with books put back and clocks put wrong
};

constexpr Weight weights[] = {
    {Step::Kind::lead, 2, 0},     {Step::Kind::activity, 4, 0},  {Step::Kind::mark, 2, 1},
    {Step::Kind::thing, 1, 0},    {Step::Kind::note, 2, 0},      {Step::Kind::edit, 26, 30},
    {Step::Kind::reassign, 7, 4}, {Step::Kind::redact, 1, 0},    {Step::Kind::insider, 2, 1},
    {Step::Kind::send, 16, 20},   {Step::Kind::receive, 26, 30}, {Step::Kind::receivePart, 4, 2},
    {Step::Kind::backup, 3, 8},   {Step::Kind::restore, 2, 8},   {Step::Kind::clone, 1, 1},
    {Step::Kind::clock, 2, 8},    {Step::Kind::upgrade, 1, 1},
};

bool isQuarrel(const Plan &plan)
{
    return plan.seed % 4 == 0;
}

Step::Kind someKind(Random &random, int Weight::*weight)
{
    int sum = 0;
    for (const Weight &each : weights)
        sum += each.*weight;
    int at = below(random, sum);
    for (const Weight &each : weights)
        if ((at -= each.*weight) < 0)
            return each.kind;
    return Step::Kind::send;
}

bool makesRow(Step::Kind kind)
{
    return kind <= Step::Kind::note;
}

constexpr uint16_t edited[] = {name, phone, stage, newer, deleted};

Step someStep(Random &random, const Plan &plan)
{
    const bool quarrel = isQuarrel(plan);
    Step step{.kind = someKind(random, quarrel ? &Weight::quarrel : &Weight::usual),
              .laptop = below(random, quarrel ? 3 : int(plan.laptops.size())),
              .tag = quarrel ? uint16_t(phone) : edited[below(random, 5)],
              .value = 100 + int64_t(below(random, 900)),
              .other = plan.laptops[size_t(below(random, int(plan.laptops.size())))].person,
              .dice = random()};
    std::vector<int> rows;
    const bool wantsLead = step.kind == Step::Kind::activity || step.kind == Step::Kind::mark ||
                           step.kind == Step::Kind::reassign || step.kind == Step::Kind::redact;
    for (size_t each = 0; each < plan.steps.size(); ++each)
        if (wantsLead ? plan.steps[each].kind == Step::Kind::lead : makesRow(plan.steps[each].kind))
            rows.push_back(int(each));
    step.row = rows.empty() ? 0 : rows[size_t(below(random, int(rows.size())))];
    return step;
}

constexpr std::string_view names[] = {"lead",     "activity", "mark",    "thing", "note",    "edit",
                                      "reassign", "redact",   "insider", "send",  "receive", "receivePart",
                                      "backup",   "restore",  "clone",   "clock", "upgrade"};

} // namespace

Plan planOf(uint64_t seed)
{
    Random random(seed);
    Plan plan{.seed = seed, .laptops = someLaptops(random), .steps = {}};
    // A lead whose copies are everywhere is where most can go wrong.
    plan.steps.push_back({.kind = Step::Kind::lead, .laptop = below(random, 3), .value = 1, .other = 2});
    const int length = 30 + below(random, 90);
    while (int(plan.steps.size()) < length)
        plan.steps.push_back(someStep(random, plan));
    return plan;
}

std::string told(const Plan &plan)
{
    std::ostringstream out;
    out << "seed " << plan.seed << "\n";
    for (size_t each = 0; each < plan.laptops.size(); ++each)
        out << "laptop " << each << ": person " << plan.laptops[each].person
            << (isManager(plan.laptops[each].person) ? ", manager" : "")
            << (plan.laptops[each].isOld ? ", old version" : "") << ", clock " << plan.laptops[each].clock
            << "\n";
    for (size_t each = 0; each < plan.steps.size(); ++each) {
        const Step &step = plan.steps[each];
        if (step.laptop < 0)
            continue;
        out << each << ": laptop " << step.laptop << " " << names[size_t(step.kind)] << " row " << step.row
            << " tag " << step.tag << " value " << step.value << " other " << step.other << " dice "
            << step.dice % 1000 << "\n";
    }
    return out.str();
}

Plan smallest(Plan plan, const std::function<bool(const Plan &)> &isWrong)
{
    for (bool fewer = true; fewer;) {
        fewer = false;
        for (size_t each = plan.steps.size(); each-- > 0;) {
            Plan without = plan;
            without.steps[each] = {.kind = Step::Kind::upgrade, .laptop = -1}; // numbers of rows stay
            if (plan.steps[each].laptop >= 0 && isWrong(without)) {
                plan = without;
                fewer = true;
            }
        }
    }
    return plan;
}

} // namespace ridealong::model
