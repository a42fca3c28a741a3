// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/funnel.h"

#include "base/median.h"
#include "measure/stagehistory.h"

#include <map>

namespace ridealong {

namespace {

constexpr std::pair<const char *, FunnelBy> names[] = {
    {"source", FunnelBy::source},     {"owner", FunnelBy::owner},
    {"manager", FunnelBy::manager},   {"product", FunnelBy::product},
    {"industry", FunnelBy::industry}, {"grade", FunnelBy::grade},
    {"month", FunnelBy::month},       {"all", FunnelBy::all}};

std::string keyOf(const Book &book, uint32_t lead, FunnelBy by)
{
    const Lead &row = book.leads()[lead];
    const uint32_t owner = row.owner.number;
    const Grade grade = book.standing(lead).grade;
    switch (by) {
    case FunnelBy::source:
        return std::string(book.leads().text(row, leadField("source")));
    case FunnelBy::product:
        return std::string(book.leads().text(row, leadField("product")));
    case FunnelBy::industry:
        return std::string(book.leads().text(row, leadField("industry")));
    case FunnelBy::owner:
        return std::string(book.personName(owner));
    case FunnelBy::manager:
        return book.people().has(owner) ? std::string(book.personName(book.people()[owner].manager.number))
                                        : std::string();
    case FunnelBy::grade:
        return grade == Grade::none ? std::string() : std::string(1, letter(grade));
    case FunnelBy::month:
        return row.receivedOn.iso().substr(0, 7); // of a suspect nobody knows it
    case FunnelBy::all:
        break;
    }
    return "all";
}

struct Group
{
    FunnelRow row;
    std::vector<int> cycles;
};

void add(Group &group, const Book &book, uint32_t lead)
{
    FunnelRow &row = group.row;
    ++row.entered;
    row.leads.push_back(lead);
    const StageType type = book.standing(lead).stageType;
    row.lost += type == StageType::lost;
    if (type != StageType::won)
        return;
    ++row.won;
    row.wonAmount.minor += book.wonAmount(lead).orZero();
    const Date closed = book.leads()[lead].closedOn;
    const auto from = cameIn(book.leads()[lead]);
    if (from && closed.isSet() && *from <= closed)
        group.cycles.push_back(daysBetween(*from, closed));
}

bool comesFirst(const FunnelRow &a, const FunnelRow &b, FunnelBy by)
{
    if (a.key.empty() != b.key.empty())
        return b.key.empty();
    const bool ordered = by == FunnelBy::month || by == FunnelBy::grade;
    if (!ordered && a.wonAmount != b.wonAmount)
        return a.wonAmount > b.wonAmount;
    return a.key < b.key;
}

constexpr int notOnPath = -1;

struct Path
{
    std::vector<int> placeOf; // by stage, removed ones too
    std::vector<StageConversion> steps;
    std::vector<std::vector<int>> days;
};

// The stages that lead to a win, in their order.
Path pathToWin(const Book &book, uint32_t process)
{
    Path path;
    path.placeOf.assign(book.stages().end(), notOnPath);
    for (const uint32_t stage : stagesWithRemoved(book, process)) {
        const StageType type = book.stageType(stage);
        const bool ends = !path.steps.empty() && book.stageType(path.steps.back().stage) == StageType::won;
        if ((type != StageType::open && type != StageType::won) || (ends && type == StageType::open))
            continue;
        if (book.stages().has(stage) && !ends)
            path.steps.push_back({.stage = stage});
        path.placeOf[stage] = int(path.steps.size()) - 1;
    }
    path.days.resize(path.steps.size());
    return path;
}

// When a lead first came to each place of the path; unset where it is not recorded. Gives the furthest place.
int findArrivals(const Book &book, uint32_t lead, const Path &path, std::vector<Date> &first)
{
    int furthest = notOnPath;
    first.assign(path.steps.size(), {});
    const auto reach = [&](uint32_t stage, Date on) {
        const int place = stage < path.placeOf.size() ? path.placeOf[stage] : notOnPath;
        if (place == notOnPath)
            return;
        furthest = std::max(furthest, place);
        Date &at = first[size_t(place)];
        if (on.isSet() && (!at.isSet() || on < at))
            at = on;
    };
    book.movesOf().each(lead, [&](uint32_t row) {
        if (!book.moves().has(row))
            return;
        reach(book.moves()[row].toStage.number, book.moves()[row].on);
        reach(book.moves()[row].fromStage.number, {});
    });
    reach(book.leads()[lead].stage.number, {});
    return furthest;
}

void addPresent(Path &path, const Book &book, uint32_t lead)
{
    const Standing &standing = book.standing(lead);
    const uint32_t stage =
        standing.stageType == StageType::lost ? lastOpenStage(book, lead) : book.leads()[lead].stage.number;
    const int place = stage && stage < path.placeOf.size() ? path.placeOf[stage] : notOnPath;
    if (place == notOnPath)
        return;
    StageConversion &step = path.steps[size_t(place)];
    if (standing.stageType == StageType::lost)
        step.lostLeads.push_back(lead);
    else if (standing.idle == 2)
        step.idleLeads.push_back(lead);
}

// `first` only lends its room.
void follow(Path &path, const Book &book, uint32_t lead, std::vector<Date> &first)
{
    const int furthest = findArrivals(book, lead, path, first);
    for (int place = 0; place <= furthest; ++place) {
        StageConversion &step = path.steps[size_t(place)];
        step.enteredLeads.push_back(lead);
        step.wentOn += place < furthest;
        Date next;
        for (size_t later = size_t(place) + 1; later < first.size() && !next.isSet(); ++later)
            next = first[later];
        const Date here = first[size_t(place)];
        if (here.isSet() && next.isSet() && here <= next)
            path.days[size_t(place)].push_back(daysBetween(here, next));
    }
}

} // namespace

std::optional<FunnelBy> funnelBy(std::string_view key)
{
    for (const auto &[name, by] : names)
        if (key == name)
            return by;
    return {};
}

std::optional<Date> cameIn(const Lead &lead)
{
    const Date on = lead.receivedOn.isSet() ? lead.receivedOn : lead.createdOn;
    return on.isSet() ? std::optional(on) : std::nullopt;
}

bool isCounted(const Book &book, uint32_t lead, const FunnelOf &of)
{
    if (!book.leads().has(lead) || (of.owner && book.leads()[lead].owner.number != of.owner))
        return false;
    const auto on = cameIn(book.leads()[lead]);
    if (of.period && !(on && of.period->holds(*on)))
        return false;
    return !of.process || processOfLead(book, lead) == of.process;
}

std::vector<FunnelRow> funnel(const Book &book, FunnelBy by, std::optional<Period> period)
{
    return funnel(book, by, FunnelOf{.period = period});
}

std::vector<FunnelRow> funnel(const Book &book, FunnelBy by, const FunnelOf &of)
{
    std::map<std::string, Group> groups;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isCounted(book, lead, of))
            add(groups[keyOf(book, lead, by)], book, lead);
    std::vector<FunnelRow> rows;
    for (auto &[key, group] : groups) {
        FunnelRow &row = group.row;
        row.key = key;
        if (row.won + row.lost > 0)
            row.winRate = double(row.won) / double(row.won + row.lost);
        row.medianCycleDays = median(std::move(group.cycles));
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, [by](const auto &a, const auto &b) { return comesFirst(a, b, by); });
    return rows;
}

std::vector<StageConversion> conversions(const Book &book, uint32_t owner, std::optional<Period> period)
{
    return conversions(book, FunnelOf{.period = period, .owner = owner});
}

std::vector<StageConversion> conversions(const Book &book, const FunnelOf &asked)
{
    FunnelOf of = asked;
    of.process = of.process ? of.process : firstProcess(book);
    Path path = pathToWin(book, of.process);
    std::vector<Date> arrivals;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isCounted(book, lead, of)) {
            follow(path, book, lead, arrivals);
            addPresent(path, book, lead);
        }
    for (size_t place = 0; place < path.steps.size(); ++place) {
        StageConversion &step = path.steps[place];
        step.entered = int(step.enteredLeads.size());
        step.idle = int(step.idleLeads.size());
        step.lostHere = int(step.lostLeads.size());
        step.rate = step.entered ? double(step.wentOn) / double(step.entered) : std::nan("");
        step.medianDays = median(std::move(path.days[place]));
    }
    return std::move(path.steps);
}

} // namespace ridealong
