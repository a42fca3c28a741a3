// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/forecastrange.h"

#include "measure/exactsum.h"

#include <bit>
#include <cmath>
#include <cstddef>

namespace ridealong {

namespace {

constexpr size_t runs = 10'000;
constexpr size_t oneByOne = 500; // leads
constexpr size_t wordBits = 64;
constexpr uint64_t seed = 0x5249'4445'414C'4F4E;

class SplitMix
{
public:
    uint64_t next()
    {
        uint64_t z = m_state += 0x9E37'79B9'7F4A'7C15;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EB;
        return z ^ (z >> 31);
    }

    // 64 draws at once, a bit each: set with a chance of threshold / 2^32. Random bits are held against those
    // of the threshold from the highest on, until every draw is decided.
    uint64_t draws(uint32_t threshold)
    {
        uint64_t hit = 0, undecided = ~uint64_t(0);
        for (; threshold && undecided; threshold <<= 1) {
            const uint64_t random = next();
            if (threshold >> 31) {
                hit |= undecided & ~random;
                undecided &= random;
            } else {
                undecided &= ~random;
            }
        }
        return hit;
    }

    // Of mean 0 and variance 1, near enough: twelve uniform numbers, added without a library's rounding.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += double(next() >> 11) * 0x1p-53;
        return sum;
    }

private:
    uint64_t m_state = seed;
};

// At most every second draw is written: where a hit is the rule, the misses are taken off.
void simulate(std::vector<int64_t> &sums, SplitMix &random, const Chance &chance)
{
    const bool isLikely = chance.part * 2 > ExactSum::million;
    const auto part = uint64_t(isLikely ? ExactSum::million - chance.part : chance.part);
    const auto threshold = uint32_t(((part << 32) + ExactSum::million / 2) / uint64_t(ExactSum::million));
    const int64_t change = isLikely ? -chance.value : chance.value;
    for (size_t first = 0; first < sums.size(); first += wordBits) {
        uint64_t draws = random.draws(threshold);
        if (sums.size() - first < wordBits)
            draws &= (uint64_t(1) << (sums.size() - first)) - 1;
        for (; draws; draws &= draws - 1)
            sums[first + size_t(std::countr_zero(draws))] += change;
    }
}

void simulateTogether(std::vector<int64_t> &sums, SplitMix &random, const std::vector<Chance> &chances)
{
    double variance = 0;
    ExactSum mean;
    for (size_t i = oneByOne; i < chances.size(); ++i) {
        const double odds = double(chances[i].part) / double(ExactSum::million);
        variance += double(chances[i].value) * double(chances[i].value) * odds * (1 - odds);
        mean.add({chances[i].value}, chances[i].part);
    }
    const double deviation = std::sqrt(variance);
    for (int64_t &sum : sums)
        sum = added(sum, added(mean.rounded().minor, std::llround(deviation * random.normal())));
}

// The most valuable first, in an order that does not hang on how they came.
bool comesFirst(const Chance &a, const Chance &b)
{
    const int64_t sizeA = std::abs(a.value), sizeB = std::abs(b.value);
    return sizeA != sizeB ? sizeA > sizeB : b < a;
}

bool canBeAdded(Money certain, const std::vector<Chance> &chances)
{
    constexpr int64_t most = std::numeric_limits<int64_t>::max() / 16; // room for what is drawn and taken off
    int64_t size = std::abs(certain.minor);
    for (const Chance &chance : chances)
        size = added(size, std::abs(chance.value));
    return size < most;
}

Money percentile(std::vector<int64_t> &sums, size_t percent)
{
    const auto at = sums.begin() + ptrdiff_t((sums.size() * percent + 99) / 100 - 1);
    std::ranges::nth_element(sums, at);
    return {*at};
}

} // namespace

ForecastRange simulatedRange(Money certain, std::vector<Chance> chances)
{
    std::erase_if(chances, [](const Chance &chance) { return chance.value == 0 || chance.part <= 0; });
    if (!canBeAdded(certain, chances))
        return {};
    if (chances.empty())
        return {certain, certain, certain};
    std::ranges::sort(chances, comesFirst);
    int64_t base = certain.minor;
    const size_t single = std::min(chances.size(), oneByOne);
    for (size_t i = 0; i < single; ++i)
        base += chances[i].part * 2 > ExactSum::million ? chances[i].value : 0;
    std::vector<int64_t> sums(runs, base);
    SplitMix random;
    for (size_t i = 0; i < single; ++i)
        simulate(sums, random, chances[i]);
    if (chances.size() > oneByOne)
        simulateTogether(sums, random, chances);
    return {percentile(sums, 10), percentile(sums, 50), percentile(sums, 90)};
}

} // namespace ridealong
