// SPDX-License-Identifier: GPL-3.0-or-later
// The next question: every value that could make a difference is tried in the place of the unknown one, in
// all criteria and gates that read it.
#include "scoring/explain.h"

#include "lead/filterconstant.h"

#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr size_t mostTrials = 2000;

bool canBeAsked(const CriterionField &field)
{
    using Kind = CriterionField::Kind;
    return (field.kind == Kind::field || field.kind == Kind::daysSince) && (field.read.flags & edited) &&
           field.read.type != Type::link;
}

Value typed(const LeadFieldRef &field, double number)
{
    constexpr double largest = 9e15;
    const double held = std::clamp(number, -largest, largest);
    switch (field.type) {
    case Type::money:
        return Money{int64_t(held)};
    case Type::integer:
        return int64_t(held);
    case Type::date:
        return Date{int32_t(std::clamp(held, -1e6, 1e7))};
    default:
        return held;
    }
}

// Numbers at which an answer begins or ends, and the nearest beside them.
std::vector<double> edgesOf(const Answer &answer, const CriterionField &field, const LeadData &data)
{
    const double scale = field.read.type == Type::money ? double(data.perMajor) : 1;
    std::vector<double> edges;
    for (const std::string &text : answer.is)
        if (const double number = readNumber(text); !std::isnan(number))
            edges.push_back(scaledConstant(number, scale));
    for (const auto &bound : {answer.atLeast, answer.below})
        if (bound) {
            edges.push_back(std::ceil(scaledConstant(*bound, scale)));
            edges.push_back(std::ceil(scaledConstant(*bound, scale)) - 1);
        }
    for (Date date : {answer.from, answer.to})
        if (date.isSet())
            edges.insert(edges.end(), {double(date.days), date.days - 1.0, date.days + 1.0});
    return edges;
}

void addNumbers(std::vector<Value> &values, const Criterion &criterion, const CriterionField &field,
                const LeadData &data)
{
    const bool isAge = field.kind == CriterionField::Kind::daysSince;
    std::vector<double> numbers = {isAge || field.read.type == Type::date ? 0.0 : 1e12};
    for (const Answer &answer : criterion.answers)
        for (double edge : edgesOf(answer, field, data))
            numbers.push_back(edge);
    for (double number : numbers)
        values.push_back(typed(field.read, isAge ? data.today.days - number : number));
}

void addTexts(std::vector<Value> &values, const Criterion &criterion, const CriterionField &field)
{
    for (const std::string &choice : choicesOf(field.read))
        values.push_back(choice);
    for (const Answer &answer : criterion.answers) {
        for (const std::string &text : answer.is)
            values.push_back(text);
        if (!answer.contains.empty())
            values.push_back(answer.contains);
    }
    if (field.read.choices.empty())
        values.push_back(std::string("\x01")); // a text in no answer
}

std::vector<Value> trialsOf(const Criterion &criterion, const CriterionField &field, const LeadData &data)
{
    std::vector<Value> values;
    if (field.read.type == Type::yesNo)
        values = {true, false};
    else if (isTextual(field.read.type))
        addTexts(values, criterion, field);
    else
        addNumbers(values, criterion, field, data);
    return values;
}

bool isBetter(const Scores &a, const Scores &b)
{
    return a.model != b.model ? a.model < b.model : a.score > b.score;
}

} // namespace

std::optional<NextQuestion> nextQuestion(const Scorer &scorer, uint32_t lead)
{
    const std::vector<Criterion> &criteria = scorer.model().criteria;
    Scores best = scorer.score(lead);
    std::optional<NextQuestion> question;
    size_t trials = 0;
    for (size_t i = 0; i < criteria.size(); ++i) {
        const CriterionField &field = scorer.field(i);
        if (!canBeAsked(field) || scorer.answer(i, lead) != 0)
            continue;
        for (const Value &value : trialsOf(criteria[i], field, scorer.data())) {
            if (++trials > mostTrials)
                return question;
            const Scores scores = scorer.score(lead, Assumption{field.asked(), value});
            if (!isBetter(scores, best))
                continue;
            best = scores;
            const std::string &label = criteria[i].label.empty() ? field.read.label : criteria[i].label;
            question = NextQuestion{field.asked(), label, scores.model, scores.score};
        }
    }
    return question;
}

} // namespace ridealong
