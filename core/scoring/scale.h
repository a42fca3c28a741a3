// SPDX-License-Identifier: GPL-3.0-or-later
// A criterion's answers, ready to find the one that holds. Answers are numbered: 0 the value is unknown, from
// 1 the answers in their order, and last "otherwise".
#pragma once

#include "lead/leadcolumn.h"
#include "scoring/model.h"

#include <unordered_map>

namespace ridealong {

constexpr size_t mostAnswersOfOne = 60'000; // further ones are never reached

class Scale
{
public:
    Scale() = default;
    Scale(const Criterion &criterion, const LeadFieldRef &field, int64_t perMajor);

    void ofNumbers(std::span<const double> numbers, uint16_t *out) const;
    uint16_t ofNumber(double number) const;                        // in the field's unit; NaN is unknown
    uint16_t ofTexts(const std::vector<std::string> &names) const; // a value by all its names
    uint16_t otherwise() const { return m_otherwise; }

private:
    void addEdges(const Answer &answer, double scale);
    uint16_t firstHolding(double number, const std::vector<Answer> &answers, double scale) const;
    uint16_t ofText(const std::string &foldedText) const;

    std::vector<double> m_edges;      // where the answer may change, ascending
    std::vector<uint16_t> m_segments; // one more than edges
    std::unordered_map<std::string, uint16_t> m_texts;
    std::vector<std::pair<std::string, uint16_t>> m_contained;
    Type m_type = Type::text;
    uint16_t m_otherwise = 1;
};

} // namespace ridealong
