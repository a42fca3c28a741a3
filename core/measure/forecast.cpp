// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/forecast.h"

#include "measure/forecastpart.h"
#include "measure/mix.h"

#include <map>

namespace ridealong {

namespace {

struct StageSum
{
    int leads = 0;
    Money value{0};
    ExactSum weighted = {};
};

// A row while it is being added up.
struct Bucket
{
    ForecastRow row = {};
    ExactSum weighted = {}, tooOld = {};
    std::vector<Chance> chances = {};
    std::map<uint32_t, StageSum> stages = {};
};

void addWon(Bucket &bucket, const Book &book, uint32_t lead)
{
    ++bucket.row.deals;
    add(bucket.row.won, book.wonAmount(lead));
}

void addToCategory(ForecastRow &row, const OpenPart &part)
{
    switch (part.category) {
    case ForecastCategory::commit:
        return add(row.commit, part.value);
    case ForecastCategory::bestCase:
        return add(row.bestCase, part.value);
    case ForecastCategory::pipeline:
        return add(row.pipeline, part.value);
    case ForecastCategory::omitted:
    case ForecastCategory::none:
        break;
    }
}

void addOpen(Bucket &bucket, const OpenPart &part, bool leftOut)
{
    ForecastRow &row = bucket.row;
    if (part.category == ForecastCategory::omitted)
        return add(row.omitted, part.value);
    if (part.tooOld) {
        ++row.tooOld;
        bucket.tooOld.add(part.value, part.part);
    }
    if (leftOut)
        return;
    ++row.leads;
    add(row.open, part.value);
    addToCategory(row, part);
    bucket.weighted.add(part.value, part.part);
    bucket.chances.push_back({part.value.orZero(), part.part});
    StageSum &stage = bucket.stages[part.stage];
    ++stage.leads;
    add(stage.value, part.value);
    stage.weighted.add(part.value, part.part);
}

std::vector<StagePart> stageParts(const Book &book, const std::map<uint32_t, StageSum> &stages)
{
    std::vector<StagePart> parts;
    for (const auto &[stage, sum] : stages)
        parts.push_back({stage, sum.leads, sum.value, sum.weighted.rounded()});
    const auto odds = [&book](const StagePart &part) {
        const double known = part.stage ? book.stages()[part.stage].probability : -1;
        return isUnset(known) ? 0 : known;
    };
    std::ranges::stable_sort(parts, std::greater<>(), odds);
    return parts;
}

// Whose quota a row is held against, and what a person said of it; not of a grade or a process.
struct Whose
{
    bool isKnown = true;
    uint32_t person = 0;
};

void addQuota(ForecastRow &row, const Book &book, uint32_t person)
{
    row.quota = quotaWithin(book, row.period, person);
    if (!row.quota.isSet())
        return;
    if (row.quota.minor > 0)
        row.attainment = double(row.won.minor) / double(row.quota.minor);
    row.gap = {std::max<int64_t>(added(row.quota.minor, -row.forecast().minor), 0)};
}

void addNeed(ForecastRow &row, const WinRate &rate)
{
    row.winRate = rate.rate();
    const double needed = double(row.gap.orZero()) * double(rate.closed) / double(rate.won);
    constexpr double most = 9e18;
    if (row.gap.isSet() && rate.won > 0 && needed < most)
        row.pipelineNeeded = {std::llround(needed)};
}

void addOverride(ForecastRow &row, const Book &book, uint32_t person)
{
    const std::string key = keyOf(row.period, book.info().fiscalStartMonth);
    if (key.empty())
        return;
    const auto said = overridesOf(book, person, key);
    if (said.empty() || !book.tables().forecastOverride[said.front()].amount.isSet())
        return;
    row.overrideRow = said.front();
    row.override = book.tables().forecastOverride[said.front()].amount;
}

WinRate usualWinRate(const Book &book, uint32_t person)
{
    constexpr int enough = 20;
    const WinRate own = winRateOfYear(book, person);
    return !person || own.closed >= enough ? own : winRateOfYear(book);
}

ForecastRow finished(const Book &book, Bucket &bucket, const Whose &whose)
{
    ForecastRow &row = bucket.row;
    row.weighted = bucket.weighted.rounded();
    row.tooOldWeighted = bucket.tooOld.rounded();
    row.stages = stageParts(book, bucket.stages);
    const ForecastRange range = simulatedRange(row.won, std::move(bucket.chances));
    row.p10 = range.p10, row.p50 = range.p50, row.p90 = range.p90;
    if (whose.isKnown) {
        addQuota(row, book, whose.person);
        addNeed(row, usualWinRate(book, whose.person));
        addOverride(row, book, whose.person);
    }
    return std::move(row);
}

bool isEmpty(const Bucket &bucket)
{
    return !bucket.row.deals && !bucket.row.leads && !bucket.row.tooOld && !bucket.row.omitted.minor;
}

int monthsBetween(Date from, Date to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

// The period as whole months or quarters.
Period whole(const Book &book, Period period, ForecastBy by)
{
    const auto around = [&](Date day) {
        return by == ForecastBy::quarter ? quarterOf(day, book.info().fiscalStartMonth) : monthOf(day);
    };
    return {around(period.from).from, around(period.to).to};
}

using Buckets = std::vector<Bucket>;

// Each lead of the period goes into the bucket that `place` says, by its day and its number.
template<class Place>
void fill(Buckets &buckets, const Book &book, Period period, const ForecastOptions &options, Place &&place)
{
    const ForecastParts parts(book, options);
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (parts.isWonIn(lead, period))
            addWon(buckets[place(lead, row.closedOn)], book, lead);
        else if (parts.isExpectedIn(lead, period)) {
            const OpenPart part = parts.partOf(lead);
            addOpen(buckets[place(lead, row.closeOn)], part, parts.isLeftOut(part));
        }
    }
}

std::vector<ForecastRow> byTime(const Book &book, ForecastBy by, const ForecastOptions &options)
{
    const int step = by == ForecastBy::quarter ? 3 : 1;
    const Period period = whole(book, options.period, by);
    Buckets buckets(size_t(monthsBetween(period.from, period.to) / step + 1));
    for (size_t i = 0; i < buckets.size(); ++i) {
        const Date from = period.from.plusMonths(int(i) * step);
        buckets[i].row.period = {from, from.plusMonths(step).plus(-1)};
        buckets[i].row.key = step == 1 ? monthKey(from) : quarterKey(from, book.info().fiscalStartMonth);
        buckets[i].row.person = options.person;
    }
    fill(buckets, book, period, options,
         [&](uint32_t, Date day) { return size_t(monthsBetween(period.from, day) / step); });
    std::vector<ForecastRow> rows;
    for (Bucket &bucket : buckets)
        rows.push_back(finished(book, bucket, {!options.process, options.person}));
    return rows;
}

bool comesFirst(const ForecastRow &a, const ForecastRow &b)
{
    if (a.key.empty() != b.key.empty())
        return b.key.empty();
    if (a.forecast() != b.forecast())
        return a.forecast() > b.forecast();
    return a.key != b.key ? a.key < b.key : a.person < b.person;
}

std::vector<ForecastRow> byPerson(const Book &book, const ForecastOptions &options)
{
    Buckets buckets(std::max<uint32_t>(book.people().end(), 1));
    fill(buckets, book, options.period, options, [&book](uint32_t lead, Date) {
        const uint32_t owner = book.leads()[lead].owner.number;
        return book.people().has(owner) ? size_t(owner) : 0;
    });
    const std::vector<uint32_t> reps = activeReps(book);
    std::vector<ForecastRow> rows;
    for (uint32_t person = 0; person < buckets.size(); ++person) {
        Bucket &bucket = buckets[person];
        const bool asked =
            options.person ? person == options.person : std::ranges::find(reps, person) != reps.end();
        const bool hasQuota = !options.person && person && quotaWithin(book, options.period, person).isSet();
        if (!asked && isEmpty(bucket) && !(hasQuota && book.people().has(person)))
            continue;
        bucket.row.period = options.period;
        bucket.row.person = person;
        bucket.row.key = book.personName(person);
        rows.push_back(finished(book, bucket, {person && !options.process, person}));
    }
    std::ranges::sort(rows, comesFirst);
    return rows;
}

std::vector<ForecastRow> byGrade(const Book &book, const ForecastOptions &options)
{
    constexpr Grade grades[] = {Grade::A, Grade::B, Grade::C, Grade::D, Grade::E, Grade::none};
    Buckets buckets(std::size(grades));
    fill(buckets, book, options.period, options,
         [&book](uint32_t lead, Date) { return size_t(book.standing(lead).grade); });
    std::vector<ForecastRow> rows;
    for (const Grade grade : grades) {
        Bucket &bucket = buckets[size_t(grade)];
        if (grade == Grade::none && isEmpty(bucket))
            continue;
        bucket.row.period = options.period;
        bucket.row.key = grade == Grade::none ? std::string() : std::string(1, letter(grade));
        rows.push_back(finished(book, bucket, {.isKnown = false}));
    }
    return rows;
}

// Processes that have stages, in their order.
std::vector<uint32_t> processesOf(const Book &book, uint32_t only)
{
    std::vector<uint32_t> processes;
    for (const uint32_t stage : book.stageOrder()) {
        const uint32_t process = book.stages()[stage].process.number;
        if ((!only || process == only) && std::ranges::find(processes, process) == processes.end())
            processes.push_back(process);
    }
    return processes;
}

std::vector<ForecastRow> byProcess(const Book &book, const ForecastOptions &options)
{
    const auto &table = book.tables().process;
    const auto processes = processesOf(book, options.process);
    Buckets buckets(processes.size() + 1);
    fill(buckets, book, options.period, options, [&](uint32_t lead, Date) {
        const uint32_t stage = book.leads()[lead].stage.number;
        const uint32_t process = book.stages().has(stage) ? book.stages()[stage].process.number : 0;
        return size_t(std::ranges::find(processes, process) - processes.begin());
    });
    std::vector<ForecastRow> rows;
    for (size_t i = 0; i < buckets.size(); ++i) {
        ForecastRow &row = buckets[i].row;
        if (i == processes.size() && isEmpty(buckets[i]))
            continue;
        row.period = options.period;
        row.process = i < processes.size() ? processes[i] : 0;
        if (table.has(row.process))
            row.key = table.text(row.process, processField("name"));
        rows.push_back(finished(book, buckets[i], {.isKnown = false}));
    }
    return rows;
}

std::vector<ForecastRow> asOne(const Book &book, const ForecastOptions &options)
{
    Buckets buckets(1);
    buckets.front().row.period = options.period;
    buckets.front().row.person = options.person;
    buckets.front().row.process = options.process;
    buckets.front().row.key = "all";
    fill(buckets, book, options.period, options, [](uint32_t, Date) { return size_t(0); });
    return {finished(book, buckets.front(), {!options.process, options.person})};
}

} // namespace

std::vector<ForecastRow> forecastRows(const Book &book, ForecastBy by, const ForecastOptions &options)
{
    const Period &period = options.period;
    if (!period.from.isSet() || !period.to.isSet() || period.to < period.from)
        return {};
    switch (by) {
    case ForecastBy::month:
    case ForecastBy::quarter:
        return byTime(book, by, options);
    case ForecastBy::person:
        return byPerson(book, options);
    case ForecastBy::grade:
        return byGrade(book, options);
    case ForecastBy::process:
        return byProcess(book, options);
    case ForecastBy::all:
        break;
    }
    return asOne(book, options);
}

ForecastRow forecastOf(const Book &book, const ForecastOptions &options)
{
    return asOne(book, options).front();
}

} // namespace ridealong
