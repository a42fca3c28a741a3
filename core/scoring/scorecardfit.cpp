// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scorecardfit.h"

#include "base/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ridealong {

namespace {

constexpr size_t mostFields = 10; // that a person can oversee
constexpr size_t mostWhenWeak = 3;
constexpr double leastPoints = 0.02;  // of all: fewer are noise
constexpr size_t enoughRows = 25'000; // for ten coefficients: more would cost seconds and change no point

// Rows stand in an order that means nothing, so each so-manieth is a fair sample.
std::vector<uint32_t> sampleOf(std::span<const uint32_t> rows)
{
    const size_t step = (rows.size() + enoughRows - 1) / enoughRows;
    std::vector<uint32_t> sample;
    for (size_t i = 0; i < rows.size(); i += std::max<size_t>(1, step))
        sample.push_back(rows[i]);
    return sample;
}

double evidence(const TrainingSet &set, size_t field, const Binning &binning, uint32_t row)
{
    const uint32_t cell = set.fields[field].cells[row];
    const uint16_t bin = cell ? binning.binOf[cell - 1] : uint16_t(0);
    return bin ? binning.bins[bin - 1u].woe : 0;
}

std::vector<size_t> choose(ScorecardFit &fit, std::span<const Use> uses)
{
    std::vector<size_t> asked, telling, others;
    for (size_t field = 0; field < uses.size(); ++field) {
        const Binning &binning = fit.binnings[field];
        if (uses[field] == Use::never || !binning.tellsApart())
            continue;
        if (uses[field] == Use::asked)
            asked.push_back(field);
        else
            (binning.beyondChance() >= leastInformation ? telling : others).push_back(field);
    }
    const auto strength = [&](size_t field) { return fit.binnings[field].beyondChance(); };
    std::ranges::stable_sort(telling, std::greater<>(), strength);
    std::ranges::stable_sort(others, std::greater<>(), strength);
    fit.isWeak = telling.empty() && std::ranges::none_of(asked, [&](size_t field) {
                     return fit.binnings[field].beyondChance() >= leastInformation;
                 });
    if (asked.empty() && telling.empty())
        asked.assign(others.begin(), others.begin() + std::ptrdiff_t(std::min(others.size(), mostWhenWeak)));
    const size_t room = asked.size() < mostFields ? mostFields - asked.size() : 0;
    asked.insert(asked.end(), telling.begin(),
                 telling.begin() + std::ptrdiff_t(std::min(telling.size(), room)));
    return asked;
}

double rangeOf(const Binning &binning)
{
    return binning.highest() - binning.lowest();
}

// The field to leave out: whose sign is wrong, or that would get next to no points. none where all are fine.
size_t worstOf(const std::vector<size_t> &fields, const Learned &learned, const ScorecardFit &fit)
{
    double sum = 0;
    for (size_t i = 0; i < fields.size(); ++i)
        sum += std::max(0.0, learned.coefficients[i]) * rangeOf(fit.binnings[fields[i]]);
    size_t worst = fields.size();
    double least = leastPoints * sum;
    for (size_t i = 0; i < fields.size(); ++i)
        if (const double points = learned.coefficients[i] * rangeOf(fit.binnings[fields[i]]);
            points < least) {
            worst = i;
            least = points;
        }
    return worst;
}

struct Design
{
    std::vector<std::vector<double>> columns;
    std::vector<uint8_t> won;
};

Design designOf(const TrainingSet &set, std::span<const uint32_t> rows, const std::vector<size_t> &fields,
                const ScorecardFit &fit)
{
    Design design{.columns = std::vector<std::vector<double>>(fields.size()), .won = {}};
    for (size_t i = 0; i < fields.size(); ++i)
        for (const uint32_t row : rows)
            design.columns[i].push_back(evidence(set, fields[i], fit.binnings[fields[i]], row));
    for (const uint32_t row : rows)
        design.won.push_back(set.won[row]);
    return design;
}

double twoDecimals(double share)
{
    return std::round(std::clamp(share, 0.0, 1.0) * 100) / 100;
}

FittedCriterion criterionOf(size_t field, double coefficient, const Binning &binning)
{
    FittedCriterion criterion{.field = field, .coefficient = coefficient, .shares = {}};
    const double lowest = binning.lowest(), range = rangeOf(binning);
    const auto share = [&](double woe) { return range > 0 ? twoDecimals((woe - lowest) / range) : 0; };
    for (const Bin &bin : binning.bins)
        criterion.shares.push_back(share(bin.woe));
    criterion.neutral = share(0);
    return criterion;
}

void weigh(ScorecardFit &fit)
{
    std::vector<double> parts;
    for (const FittedCriterion &criterion : fit.criteria)
        parts.push_back(criterion.coefficient * rangeOf(fit.binnings[criterion.field]));
    const std::vector<int> weights = wholeParts(parts, 100);
    for (size_t i = 0; i < weights.size(); ++i)
        fit.criteria[i].weight = weights[i];
    std::ranges::stable_sort(fit.criteria, std::greater<>(), &FittedCriterion::weight);
}

} // namespace

ScorecardFit fitScorecard(const TrainingSet &set, std::span<const uint32_t> rows, std::span<const Use> uses)
{
    Tally closed;
    for (const uint32_t row : rows)
        ++(set.won[row] ? closed.won : closed.lost);
    ScorecardFit fit;
    for (size_t field = 0; field < set.fields.size(); ++field) {
        const TrainingField &column = set.fields[field];
        const std::vector<Tally> counts = countValues(set, field, rows);
        fit.binnings.push_back(column.isNumber ? binNumbers(counts, column.numbers, closed)
                                               : binTexts(counts, closed));
    }
    std::vector<size_t> fields = choose(fit, uses);
    Design design = designOf(set, sampleOf(rows), fields, fit);
    Learned learned = learnLogistic(design.columns, design.won);
    for (size_t worst = worstOf(fields, learned, fit); worst < fields.size();
         worst = worstOf(fields, learned, fit)) {
        fields.erase(fields.begin() + std::ptrdiff_t(worst));
        design.columns.erase(design.columns.begin() + std::ptrdiff_t(worst));
        learned = learnLogistic(design.columns, design.won);
    }
    fit.intercept = learned.intercept;
    for (size_t i = 0; i < fields.size(); ++i)
        fit.criteria.push_back(criterionOf(fields[i], learned.coefficients[i], fit.binnings[fields[i]]));
    weigh(fit);
    return fit;
}

double ScorecardFit::points(const TrainingSet &set, uint32_t row) const
{
    double sum = 0;
    for (const FittedCriterion &criterion : criteria) {
        const uint32_t cell = set.fields[criterion.field].cells[row];
        if (!cell)
            continue;
        const uint16_t bin = binnings[criterion.field].binOf[cell - 1];
        sum += criterion.weight * (bin ? criterion.shares[bin - 1u] : criterion.neutral);
    }
    return sum;
}

double areaUnderCurve(const TrainingSet &set, size_t field, const Binning &binning)
{
    std::vector<double> scores;
    for (uint32_t row = 0; row < set.won.size(); ++row)
        scores.push_back(evidence(set, field, binning, row));
    return areaUnderCurve(scores, set.won);
}

std::vector<int> wholeParts(std::span<const double> parts, int sum)
{
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0);
    std::vector<int> whole(parts.size());
    if (!(all > 0))
        return whole;
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    int left = sum;
    std::vector<double> rest(parts.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        const double exact = parts[i] / all * sum;
        whole[i] = int(std::floor(exact));
        rest[i] = exact - whole[i];
        left -= whole[i];
    }
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return rest[a] > rest[b]; });
    for (size_t i = 0; left > 0; ++i, --left)
        ++whole[order[i % order.size()]];
    return whole;
}

} // namespace ridealong
