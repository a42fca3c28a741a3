// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/setup.h"
#include "base/fold.h"
#include "book/similarities.h"
#include "demo/scorecard.h"
#include "demo/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ridealong::demo {

namespace {

constexpr int yearsOfHistory = 2;
constexpr int modelNumber = 6, modelAgeDays = 45;

std::string quarterName(Date day)
{
    return std::to_string(day.year()) + "-Q" + std::to_string((day.month() + 2) / 3);
}

Date monthStart(Date day)
{
    return Date::of(day.year(), day.month(), 1);
}

Money dollars(int64_t major, const Book &book)
{
    return {major * book.info().perMajor};
}

} // namespace

bool Links::complete() const
{
    return std::ranges::count(stages, 0u) == 0 && std::ranges::count(kinds, 0u) == 0 && won && lost &&
           noDecision && parked;
}

Links linksOf(const Book &book)
{
    constexpr const char *stageKeys[] = {"suspect", "contacted", "qualified", "demo", "quoted"};
    constexpr const char *kinds[] = {"call", "email", "visit", "meeting", "demo"};
    Links links;
    for (size_t i = 0; i < links.stages.size(); ++i)
        links.stages[i] = book.stageNamed(stageKeys[i]);
    for (size_t i = 0; i < links.kinds.size(); ++i)
        links.kinds[i] = book.kindNamed(kinds[i]);
    links.won = book.stageNamed("won");
    links.lost = book.stageNamed("lost");
    links.noDecision = book.stageNamed("no-decision");
    links.parked = book.stageNamed("parked");
    links.manager = book.personNamed(book.info().owner);
    return links;
}

void writeTeam(Rows &rows, const Plan &plan, Links &links)
{
    if (links.manager)
        rows.set(Entity::person, links.manager,
                 {{personField("email"), std::string("dana.whitfield@harlanfluid.example.com")},
                  {personField("office"), std::string("Dayton")},
                  {personField("hired_on"), plan.today.plusMonths(-12 * 11)},
                  {personField("hourly_cost"), dollars(96, rows.book())}});
    for (size_t i = 0; i < team.size(); ++i) {
        const Rep &rep = team[i];
        links.repIds[i] = rows.nextId();
        links.reps[i] = rows.create(
            Entity::person, links.repIds[i],
            {{personField("name"), std::string(rep.name)},
             {personField("initials"), std::string(rep.initials)},
             {personField("email"), std::string(rep.email)},
             {personField("role"), std::string("rep")},
             {personField("manager"), links.manager ? Value{Link{links.manager}} : Value{}},
             {personField("territory"), std::string(rep.office)},
             {personField("office"), std::string(rep.office)},
             {personField("hired_on"), plan.today.plusMonths(-12 * rep.hiredYearsAgo - 3 * int(i) % 12)},
             {personField("hourly_cost"), dollars(rep.hourlyCost, rows.book())},
             {personField("capacity"), int64_t(std::max(60.0, std::ceil(60 * plan.openScale())))},
             {personField("active"), true}});
        rows.create(Entity::policy, {{policyField("person"), Link{links.reps[i]}},
                                     {policyField("from"), plan.today.plusMonths(-12 * yearsOfHistory)},
                                     {policyField("goal_a"), rep.goalA},
                                     {policyField("goal_b"), rep.goalB},
                                     {policyField("goal_c"), rep.goalC},
                                     {policyField("slack"), 0.10},
                                     {policyField("limit_de"), 0.05}});
    }
}

void writeFields(Rows &rows, Links &links)
{
    for (size_t i = 0; i < std::size(customFields); ++i) {
        const CustomFieldRow &row = customFields[i];
        links.customFieldIds[i] = rows.nextId();
        links.customFields[i] = rows.create(
            Entity::customField, links.customFieldIds[i],
            {{customFieldField("key"), std::string(row.key)},
             {customFieldField("label"), std::string(row.label)},
             {customFieldField("type"), std::string(row.type)},
             {customFieldField("choices"), *row.choices ? Value{std::string(row.choices)} : Value{}},
             {customFieldField("position"), int64_t(i + 1)}});
    }
}

// What makes a customer of pumps alike.
void writeComparing(Rows &rows)
{
    rows.create(Entity::setting, Id::hashedFrom("setting|" + std::string(lookalikeFieldsKey)),
                {{settingField("key"), std::string(lookalikeFieldsKey)},
                 {settingField("text"), std::string("industry,employees,place,installed_pumps")}});
}

void writeModel(Rows &rows, const Plan &plan, const Links &links)
{
    rows.create(Entity::model,
                {{modelVersionField("version"), int64_t(modelNumber)},
                 {modelVersionField("name"), std::string("Model 6")},
                 {modelVersionField("body"), modelFile()},
                 {modelVersionField("published_at"),
                  Instant::fromLocal(onWorkday(plan.today.plus(-modelAgeDays)), 16 * 60 + 20)},
                 {modelVersionField("by"), links.manager ? Value{Link{links.manager}} : Value{}}});
}

namespace {

// What is won in each quarter, and for this one what is forecast besides, by the stages' odds.
std::map<std::pair<std::string, int>, int64_t> soldByQuarter(const Plan &plan)
{
    constexpr int odds[openStages] = {5, 10, 25, 50, 75};
    std::map<std::pair<std::string, int>, int64_t> sold;
    const std::string now = quarterName(plan.today);
    for (const LeadPlan &lead : plan.leads) {
        if (lead.fate == Fate::won)
            sold[{quarterName(lead.closed), lead.rep}] += lead.value;
        else if (lead.isOpen() && lead.closeOn.isSet() && quarterName(lead.closeOn) == now)
            sold[{now, lead.rep}] += int64_t(lead.value) * odds[lead.stage] / 100;
    }
    return sold;
}

} // namespace

// A quota follows from what was sold and how well the rep does against it; the next ones are like this one.
void writeQuotas(Rows &rows, const Plan &plan, const Links &links)
{
    constexpr int attainedBefore[repCount] = {98, 108, 72, 95, 70, 90};
    const double least = 30'000 * std::max(0.1, plan.openScale());
    auto sold = soldByQuarter(plan);
    for (int rep = 0; rep < repCount; ++rep)
        for (int quarter = -4 * yearsOfHistory + 1; quarter <= 2; ++quarter) {
            const std::string period = quarterName(monthStart(plan.today).plusMonths(3 * quarter));
            const std::string like = quarter > 0 ? quarterName(plan.today) : period;
            const int attained = quarter < 0 ? attainedBefore[rep] : team[size_t(rep)].attained;
            const double amount = std::max(least, double(sold[{like, rep}]) * 100 / attained);
            const Id id = Id::hashedFrom("quota|" + links.repIds[size_t(rep)].hex() + '|' + period);
            rows.create(Entity::quota, id,
                        {{quotaField("person"), Link{links.reps[size_t(rep)]}},
                         {quotaField("period"), period},
                         {quotaField("amount"), dollars(std::llround(amount / 1000) * 1000, rows.book())}});
        }
}

namespace {

void writeCost(Rows &rows, size_t source, const std::string &campaign, Date month, int64_t major)
{
    const std::string of =
        folded(sourceNames[source]) + '|' + (campaign.empty() ? "" : folded(campaign) + '|');
    rows.create(Entity::cost, Id::hashedFrom("cost|" + of + month.iso().substr(0, 7)),
                {{costField("source"), std::string(sourceNames[source])},
                 {costField("campaign"), campaign.empty() ? Value{} : Value{campaign}},
                 {costField("month"), month},
                 {costField("amount"), dollars(major, rows.book())}});
}

} // namespace

void writeCosts(Rows &rows, const Plan &plan)
{
    constexpr int perLead[sourceCount] = {263, 158, 173, 594, 89, 250};
    std::map<std::pair<Date, int>, int> came;
    for (const LeadPlan &lead : plan.leads)
        ++came[{monthStart(lead.created), lead.source}];
    Dice dice(plan.seed, 'k');
    for (const auto &[cohort, count] : came) {
        const auto &[month, source] = cohort;
        const int64_t amount = int64_t(count) * perLead[source] * dice.between(85, 115) / 100;
        const int64_t whole = std::max<int64_t>(10, amount / 10 * 10);
        const int64_t campaigns = *campaignNames[source] ? whole * 6 / 100 * 10 : 0;
        writeCost(rows, size_t(source), "", month, whole - campaigns);
        if (campaigns > 0)
            writeCost(rows, size_t(source), campaignNames[source], month, campaigns);
    }
}

void writeSettings(Rows &rows)
{
    const auto set = [&rows](const char *key, std::string text) {
        rows.set(Entity::setting, rows.book().settingRow(key), {{settingField("text"), std::move(text)}});
    };
    set("margin", "0.3");
    set("distance_unit", "mi");
    set("field_goal_low", "0.5");
    set("field_goal_high", "0.7");
    set("lost_reasons", lostReasonLines());
    set("no_decision_reasons", noDecisionReasonLines());
}

} // namespace ridealong::demo
