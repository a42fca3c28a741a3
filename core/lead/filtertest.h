// SPDX-License-Identifier: GPL-3.0-or-later
// One comparison of a filter, such as `value >= 10000`. Its outcome is found once for each different code of
// a coded field, so that a scan compares integers.
#pragma once

#include "lead/leadcolumn.h"

namespace ridealong {

struct FilterTest
{
    enum class Op : uint8_t { equal, notEqual, less, atMost, more, atLeast, in, contains, isSet, isEmpty };

    LeadColumn column;
    Op op = Op::isSet;
    std::vector<std::string> constants;  // as they are printed
    std::vector<std::string> texts = {}; // folded, of a textual field; sorted for `in`
    std::vector<double> numbers = {};    // of a numeric field; ranks of choices and grades
    std::vector<uint32_t> codes = {};    // of a link, a grade, yes or no
    std::vector<uint8_t> holdsFor = {};  // by code

    bool holds(const Value &value) const;
    void evaluate(std::span<const uint32_t> leads, uint8_t *mask) const;
    void refresh(); // brings holdsFor up to the codes that there are
    std::string print() const;

private:
    bool comparesRank() const;
    bool holdsNumber(double number) const;
    bool holdsText(const std::string &foldedText) const;
    bool holdsKnown(const Value &value) const;
    void evaluateCodes(std::span<const uint32_t> leads, uint8_t *mask) const;
    void evaluateNumbers(std::span<const uint32_t> leads, uint8_t *mask) const;
};

// A choice's or a grade's place in its order, from 1; grades count from E up. NaN for what is not in it.
double rankOf(const LeadFieldRef &field, const Value &value);
std::vector<std::string> choicesOf(const LeadFieldRef &field);

} // namespace ridealong
