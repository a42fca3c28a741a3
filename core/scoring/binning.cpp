// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/binning.h"

#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr double leastShare = 0.025; // of the leads in a bin
constexpr double leastOfKind = 5;    // won and lost ones in a bin, at the usual rate
constexpr uint32_t fineBins = 40;    // that numbers begin with
constexpr size_t mostBins = 8;
constexpr double shareToSpare = 0.05;    // of the information value, for fewer bins
constexpr double shareForOrder = 0.1;    // likewise, for bins that rise or fall all the way
constexpr double likelyByChance = 2.706; // chi-square of one degree of freedom, at 10 %
constexpr size_t freedomOfNumbers = 2;   // that choosing the edges takes

using Bins = std::vector<Bin>;

double leastLeads(Tally closed)
{
    const double rarer = std::min(closed.won, closed.lost);
    const double forBoth = rarer > 0 ? leastOfKind * closed.leads() / rarer : closed.leads();
    return std::max(leastShare * closed.leads(), forBoth);
}

Tally sumOf(std::span<const Tally> tallies)
{
    Tally sum;
    for (const Tally &tally : tallies)
        sum += tally;
    return sum;
}

double valueOf(const Bins &bins, Tally all)
{
    std::vector<Tally> tallies;
    for (const Bin &bin : bins)
        tallies.push_back(bin.tally);
    return informationValue(tallies, all);
}

// Takes the bin after it in.
void mergeNext(Bins &bins, size_t at, Tally all, bool isRange)
{
    Bin &bin = bins[at], &next = bins[at + 1];
    if (isRange)
        bin.values.back() = next.values.back();
    else
        bin.values.insert(bin.values.end(), next.values.begin(), next.values.end());
    bin.tally += next.tally;
    bin.woe = weightOfEvidence(bin.tally, all);
    bins.erase(bins.begin() + std::ptrdiff_t(at) + 1);
}

size_t nearerNeighbour(const Bins &bins, size_t at)
{
    if (at == 0 || at + 1 == bins.size())
        return at == 0 ? at : at - 1;
    const double before = std::abs(bins[at].woe - bins[at - 1].woe);
    const double after = std::abs(bins[at].woe - bins[at + 1].woe);
    return before <= after ? at - 1 : at;
}

void mergeSmall(Bins &bins, Tally all, double least, bool isRange)
{
    const auto leads = [](const Bin &bin) { return bin.tally.leads(); };
    while (bins.size() > 1) {
        const auto smallest = std::ranges::min_element(bins, {}, leads);
        if (smallest->tally.leads() >= least)
            return;
        mergeNext(bins, nearerNeighbour(bins, size_t(smallest - bins.begin())), all, isRange);
    }
}

double partOf(Tally tally, Tally all)
{
    return informationValue({&tally, 1}, all);
}

double lossOfMerging(const Bins &bins, size_t at, Tally all)
{
    Tally both = bins[at].tally;
    both += bins[at + 1].tally;
    return partOf(bins[at].tally, all) + partOf(bins[at + 1].tally, all) - partOf(both, all);
}

double chanceOf(double freedoms, Tally all)
{
    return freedoms * (1 / std::max(1.0, double(all.won)) + 1 / std::max(1.0, double(all.lost)));
}

// Fewer bins where that costs next to nothing, or no more than chance may have put there.
void simplify(Bins &bins, Tally all, bool isRange)
{
    double toSpare = shareToSpare * valueOf(bins, all);
    const double byChance = chanceOf(likelyByChance, all);
    while (bins.size() > 2) {
        size_t cheapest = 0;
        for (size_t i = 1; i + 1 < bins.size(); ++i)
            if (lossOfMerging(bins, i, all) < lossOfMerging(bins, cheapest, all))
                cheapest = i;
        const double loss = lossOfMerging(bins, cheapest, all);
        if (bins.size() <= mostBins && loss > toSpare && loss > byChance)
            return;
        toSpare -= loss;
        mergeNext(bins, cheapest, all, isRange);
    }
}

// From `from` on, neighbours that go the other way become one.
void straighten(Bins &bins, size_t from, size_t to, Tally all, double direction)
{
    for (size_t i = from; i + 1 < to;) {
        if ((bins[i + 1].woe - bins[i].woe) * direction >= 0) {
            ++i;
            continue;
        }
        mergeNext(bins, i, all, true);
        --to;
        i -= i > from;
    }
}

// Up to the turn one way, from there on the other.
Bins turned(Bins bins, size_t turn, Tally all, double direction)
{
    straighten(bins, turn, bins.size(), all, -direction);
    straighten(bins, 0, turn, all, direction);
    return bins;
}

// Rising or falling all the way where that costs little, else with one turn: more turns are noise.
void shape(Bins &bins, Tally all)
{
    const double before = valueOf(bins, all);
    Bins straight, best;
    for (const double direction : {1.0, -1.0})
        for (size_t turn = 0; turn <= bins.size(); ++turn) {
            Bins shaped = turned(bins, turn, all, direction);
            Bins &rival = turn == 0 || turn == bins.size() ? straight : best;
            if (rival.empty() || valueOf(shaped, all) > valueOf(rival, all))
                rival = std::move(shaped);
        }
    if (best.empty() || valueOf(straight, all) >= (1 - shareForOrder) * before ||
        valueOf(straight, all) >= valueOf(best, all))
        bins = std::move(straight);
    else
        bins = std::move(best);
}

// Equal parts but for their edges, which are as round as a part more allows.
Bins fineRanges(std::span<const Tally> values, std::span<const double> numbers, Tally all)
{
    const uint32_t enough = std::max(1u, all.leads() / fineBins);
    Bins bins;
    for (uint32_t i = 0; i < values.size();) {
        const uint32_t first = i;
        Tally tally = values[i++];
        while (i < values.size() && tally.leads() < enough && values[i].leads() < enough)
            tally += values[i++];
        uint32_t end = i;
        for (uint32_t more = 0; end < values.size() && more + values[end].leads() < enough; ++end)
            more += values[end].leads();
        const double edge = end < values.size() ? roundestBetween(numbers[i - 1], numbers[end]) : INFINITY;
        while (i < values.size() && numbers[i] < edge)
            tally += values[i++];
        if (tally.leads() > 0)
            bins.push_back({{first, i - 1}, tally, weightOfEvidence(tally, all)});
    }
    return bins;
}

} // namespace

Tally &Tally::operator+=(Tally other)
{
    won += other.won;
    lost += other.lost;
    return *this;
}

double weightOfEvidence(Tally bin, Tally all)
{
    return std::log((bin.won + 0.5) / (all.won + 0.5)) - std::log((bin.lost + 0.5) / (all.lost + 0.5));
}

double informationValue(std::span<const Tally> bins, Tally all)
{
    double sum = 0;
    for (const Tally &bin : bins)
        sum += ((bin.won + 0.5) / (all.won + 0.5) - (bin.lost + 0.5) / (all.lost + 0.5)) *
               weightOfEvidence(bin, all);
    return sum;
}

bool Binning::tellsApart() const
{
    return bins.size() > 1 || (bins.size() == 1 && rare.leads() > 0);
}

double Binning::lowest() const
{
    double lowest = rare.leads() > 0 ? 0 : INFINITY;
    for (const Bin &bin : bins)
        lowest = std::min(lowest, bin.woe);
    return lowest;
}

double Binning::highest() const
{
    double highest = rare.leads() > 0 ? 0 : -INFINITY;
    for (const Bin &bin : bins)
        highest = std::max(highest, bin.woe);
    return highest;
}

double roundestBetween(double low, double high)
{
    if (!(low < high) || !std::isfinite(low) || !std::isfinite(high))
        return high;
    if (low < 0 && high >= 0)
        return 0;
    const int largest = int(std::floor(std::log10(std::max(std::abs(low), std::abs(high))))) + 1;
    for (int digits = largest; digits > largest - 16; --digits)
        for (const double step : {1.0, 0.5}) {
            // Multiples of a unit under 1 are read off a division, which is exact where a product is not.
            const double unit = digits >= 0 ? std::pow(10.0, digits) * step : std::pow(10.0, -digits) / step;
            const double multiple =
                digits >= 0 ? std::floor(high / unit) * unit : std::floor(high * unit) / unit;
            if (multiple > low && multiple <= high)
                return multiple;
        }
    return high;
}

Binning binNumbers(std::span<const Tally> values, std::span<const double> numbers, Tally closed)
{
    Binning binning{
        .bins = {}, .binOf = std::vector<uint16_t>(values.size()), .all = sumOf(values), .rare = {}};
    Bins &bins = binning.bins = fineRanges(values, numbers, binning.all);
    mergeSmall(bins, binning.all, leastLeads(closed), true);
    if (bins.size() == 1 && bins[0].tally.leads() < leastLeads(closed))
        bins.clear(); // too few have a value at all
    shape(bins, binning.all);
    simplify(bins, binning.all, true);
    // Values that had no lead belong to the bin below them.
    size_t at = 0;
    for (uint32_t value = 0; value < values.size() && !bins.empty(); ++value) {
        at += at + 1 < bins.size() && value >= bins[at + 1].values.front();
        binning.binOf[value] = uint16_t(at + 1);
    }
    binning.iv = valueOf(bins, binning.all);
    binning.chance = chanceOf(bins.size() > 1 ? double(bins.size() - 1 + freedomOfNumbers) : 0, binning.all);
    return binning;
}

Binning binTexts(std::span<const Tally> values, Tally closed)
{
    const double least = leastLeads(closed);
    Binning binning{
        .bins = {}, .binOf = std::vector<uint16_t>(values.size()), .all = sumOf(values), .rare = {}};
    Bins &bins = binning.bins;
    for (uint32_t value = 0; value < values.size(); ++value)
        if (values[value].leads() >= std::max(leastOfKind, least / 5))
            bins.push_back({{value}, values[value], weightOfEvidence(values[value], binning.all)});
    const size_t counted = bins.size();
    std::ranges::stable_sort(bins, std::greater<>(), &Bin::woe);
    mergeSmall(bins, binning.all, least, false);
    if (bins.size() == 1 && bins[0].tally.leads() < least)
        bins.clear();
    simplify(bins, binning.all, false);
    std::ranges::stable_sort(bins, std::greater<>(), &Bin::woe);
    binning.rare = binning.all;
    for (size_t i = 0; i < bins.size(); ++i) {
        std::ranges::sort(bins[i].values);
        binning.rare.won -= bins[i].tally.won;
        binning.rare.lost -= bins[i].tally.lost;
        for (const uint32_t value : bins[i].values)
            binning.binOf[value] = uint16_t(i + 1);
    }
    binning.iv = valueOf(bins, binning.all);
    binning.chance = chanceOf(counted > 0 ? double(counted - (binning.rare.leads() == 0)) : 0, binning.all);
    return binning;
}

} // namespace ridealong
