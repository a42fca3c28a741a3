// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scale.h"

#include "base/fold.h"
#include "lead/filterconstant.h"

#include <algorithm>

namespace ridealong {

namespace {

bool isDate(Type type)
{
    return type == Type::date || type == Type::instant;
}

double numberIn(const std::string &text, Type type, double scale)
{
    return isDate(type) ? numberOf(Date::parseIso(text)) : scaledConstant(readNumber(text), scale);
}

bool holds(const Answer &answer, double number, Type type, double scale)
{
    if (!answer.is.empty())
        return std::ranges::any_of(answer.is,
                                   [&](const auto &text) { return numberIn(text, type, scale) == number; });
    if (isDate(type))
        return (answer.from.isSet() || answer.to.isSet()) &&
               (!answer.from.isSet() || number >= answer.from.days) &&
               (!answer.to.isSet() || number <= answer.to.days);
    return (answer.atLeast || answer.below) &&
           (!answer.atLeast || number >= scaledConstant(*answer.atLeast, scale)) &&
           (!answer.below || number < scaledConstant(*answer.below, scale));
}

} // namespace

Scale::Scale(const Criterion &criterion, const LeadFieldRef &field, int64_t perMajor)
    : m_type(field.type)
    , m_otherwise(uint16_t(std::min(criterion.answers.size(), mostAnswersOfOne) + 1))
{
    const double scale = field.type == Type::money ? double(perMajor) : 1;
    for (uint16_t i = 1; i < m_otherwise; ++i) {
        const Answer &answer = criterion.answers[i - 1u];
        for (const std::string &text : answer.is)
            m_texts.emplace(folded(text), i); // the first of two counts
        if (!answer.contains.empty())
            m_contained.emplace_back(folded(answer.contains), i);
        addEdges(answer, scale);
    }
    if (!isNumeric(m_type))
        return;
    std::ranges::sort(m_edges);
    m_edges.erase(std::unique(m_edges.begin(), m_edges.end()), m_edges.end());
    constexpr double lowest = -std::numeric_limits<double>::infinity();
    m_segments.push_back(firstHolding(lowest, criterion.answers, scale));
    for (double edge : m_edges)
        m_segments.push_back(firstHolding(edge, criterion.answers, scale));
}

// An answer holds from an edge up to the next one; a single value is an edge and the next number above it.
void Scale::addEdges(const Answer &answer, double scale)
{
    if (!isNumeric(m_type))
        return;
    constexpr double highest = std::numeric_limits<double>::infinity();
    for (const std::string &text : answer.is)
        if (const double number = numberIn(text, m_type, scale); !std::isnan(number)) {
            m_edges.push_back(number);
            m_edges.push_back(std::nextafter(number, highest));
        }
    if (answer.atLeast)
        m_edges.push_back(scaledConstant(*answer.atLeast, scale));
    if (answer.below)
        m_edges.push_back(scaledConstant(*answer.below, scale));
    if (answer.from.isSet())
        m_edges.push_back(answer.from.days);
    if (answer.to.isSet())
        m_edges.push_back(double(answer.to.days) + 1);
}

uint16_t Scale::firstHolding(double number, const std::vector<Answer> &answers, double scale) const
{
    for (uint16_t i = 1; i < m_otherwise; ++i)
        if (holds(answers[i - 1u], number, m_type, scale))
            return i;
    return m_otherwise;
}

uint16_t Scale::ofNumber(double number) const
{
    if (std::isnan(number))
        return 0;
    const auto segment = std::ranges::upper_bound(m_edges, number) - m_edges.begin();
    return m_segments.empty() ? m_otherwise : m_segments[size_t(segment)];
}

// Few edges are counted edge by edge, which the compiler does for several numbers at once.
void Scale::ofNumbers(std::span<const double> numbers, uint16_t *out) const
{
    constexpr size_t few = 12;
    if (m_edges.size() > few || m_segments.empty()) {
        for (size_t i = 0; i < numbers.size(); ++i)
            out[i] = ofNumber(numbers[i]);
        return;
    }
    std::fill_n(out, numbers.size(), uint16_t(0));
    for (double edge : m_edges)
        for (size_t i = 0; i < numbers.size(); ++i)
            out[i] = uint16_t(out[i] + (numbers[i] >= edge));
    for (size_t i = 0; i < numbers.size(); ++i)
        out[i] = std::isnan(numbers[i]) ? uint16_t(0) : m_segments[out[i]];
}

uint16_t Scale::ofText(const std::string &text) const
{
    const auto equal = m_texts.find(text);
    uint16_t found = equal == m_texts.end() ? m_otherwise : equal->second;
    for (const auto &[part, answer] : m_contained) {
        if (answer >= found)
            break;
        if (text.find(part) != std::string::npos)
            return answer;
    }
    return found;
}

uint16_t Scale::ofTexts(const std::vector<std::string> &names) const
{
    uint16_t found = m_otherwise;
    for (const std::string &name : names)
        found = std::min(found, ofText(folded(name)));
    return found;
}

} // namespace ridealong
