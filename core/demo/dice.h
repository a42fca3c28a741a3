// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that falls the same way on every machine: splitmix64, and our own whole-number arithmetic on it. A
// value; two dice of the same seed give the same throws.
#pragma once

#include <cstddef>
#include <cstdint>

namespace ridealong::demo {

class Dice
{
public:
    // `purpose` and `index` set apart the dice of one seed, so that a throw more here moves nothing there.
    explicit Dice(uint64_t seed, uint64_t purpose = 0, uint64_t index = 0)
        : m_state(mix(mix(mix(seed) ^ purpose) ^ index))
    {
    }

    uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ull;
        return mix(m_state);
    }
    int below(int count) { return count > 1 ? int((next() >> 32) * uint64_t(count) >> 32) : 0; }
    int between(int low, int high) { return low + below(high - low + 1); } // both included
    bool chance(int percent) { return below(100) < percent; }

    template<class T, size_t N>
    const T &oneOf(const T (&items)[N])
    {
        return items[size_t(below(int(N)))];
    }
    // The place of one of the weights, each as likely as it is heavy.
    template<class Weights>
    int weighted(const Weights &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum), place = 0;
        for (const int weight : weights) {
            if (left < weight)
                return place;
            left -= weight;
            ++place;
        }
        return 0;
    }

private:
    static uint64_t mix(uint64_t x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
        return x ^ (x >> 31);
    }

    uint64_t m_state;
};

} // namespace ridealong::demo
