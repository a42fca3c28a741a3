// SPDX-License-Identifier: GPL-3.0-or-later
// A field's values in few bins, and how much each bin says about winning. The weight of evidence of a bin is
// ln(share of the won ÷ share of the lost), the information value the sum of (difference of the shares ×
// weight of evidence); half a lead is added to each count, so that both are finite. Shares are of the leads
// that have a value: unknown and rare values are no evidence, neither for nor against.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ridealong {

struct Tally
{
    uint32_t won = 0;
    uint32_t lost = 0;

    uint32_t leads() const { return won + lost; }
    double winRate() const { return double(won) / double(leads()); } // NaN without any
    Tally &operator+=(Tally other);
    bool operator==(const Tally &) const = default;
};

double weightOfEvidence(Tally bin, Tally all);
double informationValue(std::span<const Tally> bins, Tally all);

struct Bin
{
    std::vector<uint32_t> values = {}; // places among the values; of numbers only the first and the last
    Tally tally;
    double woe = 0;
};

struct Binning
{
    std::vector<Bin> bins;       // numbers ascending, texts from the best down
    std::vector<uint16_t> binOf; // by place of the value: 1 + its bin, 0 for a rare one
    Tally all;                   // the leads with a value
    Tally rare;                  // those of them whose value is too rare to say anything
    double iv = 0;
    double chance = 0; // the information value that values would have by chance alone

    double beyondChance() const { return iv - chance; }
    bool tellsApart() const; // there is something to tell apart: two bins, or one and the rare ones
    double lowest() const;   // weights of evidence; the rare ones have 0
    double highest() const;
};

// `values` are the tallies of the values, of numbers in ascending order; `closed` all leads, also those
// without a value: a bin holds a twentieth of them, and 5 won and 5 lost ones at the usual rate.
Binning binNumbers(std::span<const Tally> values, std::span<const double> numbers, Tally closed);
Binning binTexts(std::span<const Tally> values, Tally closed);

// The number with the fewest digits above `low` and up to `high`.
double roundestBetween(double low, double high);

} // namespace ridealong
