// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evaluate.h"

#include "base/geo.h"

#include <algorithm>

namespace ridealong {

using Kind = CriterionField::Kind;

namespace {

Grade lower(Grade a, Grade b)
{
    return std::max(a, b);
}

} // namespace

Grade overrideOf(const Lead &lead, Date today)
{
    const bool holds = !lead.overrideUntil.isSet() || lead.overrideUntil >= today;
    return holds ? lead.overrideGrade : Grade::none;
}

Scorer::Scorer(Model model, const LeadData &data, SimilarityOf similarity)
    : m_model(std::move(model))
    , m_data(&data)
    , m_similarity(std::move(similarity))
    , m_totalWeight(m_model.totalWeight())
{
    m_parts.reserve(m_model.criteria.size());
    for (const Criterion &criterion : m_model.criteria)
        m_parts.push_back(makePart(criterion));
    addGates();
    refresh();
}

Scorer::Part Scorer::makePart(const Criterion &criterion) const
{
    Part part{.field = findCriterionField(criterion, *m_data), .scale = {}, .column = {}};
    part.scale = Scale(criterion, part.field.answered, m_data->perMajor);
    if (part.field.read.isFound())
        part.column.emplace(*m_data, part.field.read);
    part.points.push_back(0);
    for (uint16_t i = 1; i < part.scale.otherwise(); ++i)
        part.points.push_back(criterion.weight * criterion.answers[i - 1u].share);
    part.points.push_back(criterion.weight * criterion.otherwise);
    part.known.assign(part.points.size(), criterion.weight);
    part.known[0] = 0;
    part.place = criterion.place.value_or(std::pair(std::nan(""), std::nan("")));
    return part;
}

void Scorer::addGates()
{
    for (const Gate &gate : m_model.gates) {
        Result<Filter> filter = parseFilter(gate.when, *m_data);
        ReadyGate ready{.when = {}, .atMost = gate.atMost};
        ready.isSet = filter.ok() && !filter->isEmpty() && gate.atMost != Grade::none &&
                      std::ranges::none_of(filter->fieldsUsed(), followsFromGrade);
        if (ready.isSet)
            ready.when = std::move(*filter);
        m_gates.push_back(std::move(ready));
    }
}

void Scorer::refresh()
{
    for (ReadyGate &gate : m_gates)
        gate.when.refresh();
    for (Part &part : m_parts) {
        if (part.field.kind != Kind::field || part.column->shape() != LeadColumn::Shape::coded)
            continue;
        const uint32_t end = part.column->codeCount();
        for (uint32_t code = uint32_t(part.byCode.size()); code < end; ++code)
            part.byCode.push_back(answerOf(part, part.column->valueOfCode(code)));
    }
}

uint16_t Scorer::answerOf(const Part &part, const Value &value) const
{
    if (isEmpty(value))
        return 0;
    if (isNumeric(part.field.answered.type))
        return part.scale.ofNumber(numberOf(value));
    return part.scale.ofTexts(part.column->textsOf(value));
}

void Scorer::coded(const Part &part, std::span<const uint32_t> leads, uint16_t *out) const
{
    uint32_t codes[leadBlock];
    part.column->codes(leads, codes);
    for (size_t i = 0; i < leads.size(); ++i)
        out[i] = codes[i] < part.byCode.size() ? part.byCode[codes[i]]
                                               : answerOf(part, part.column->valueOfCode(codes[i]));
}

void Scorer::counted(const Part &part, std::span<const uint32_t> leads, uint16_t *out) const
{
    double numbers[leadBlock];
    part.column->numbers(leads, numbers);
    if (part.field.kind == Kind::daysSince)
        for (size_t i = 0; i < leads.size(); ++i)
            numbers[i] = double(m_data->today.days) - numbers[i];
    if (part.field.kind == Kind::distance)
        for (size_t i = 0; i < leads.size(); ++i)
            numbers[i] = greatCircleKm(part.place.first, part.place.second, numbers[i],
                                       m_data->leads[leads[i]].longitude);
    part.scale.ofNumbers({numbers, leads.size()}, out);
}

void Scorer::answers(const Part &part, std::span<const uint32_t> leads, uint16_t *out) const
{
    const bool similar = part.field.kind == Kind::similarity && m_similarity;
    if (similar)
        for (size_t i = 0; i < leads.size(); ++i)
            out[i] = part.scale.ofNumber(m_similarity(leads[i]));
    else if (!part.column)
        std::fill_n(out, leads.size(), uint16_t(0));
    else if (part.column->shape() == LeadColumn::Shape::number)
        counted(part, leads, out);
    else if (part.column->shape() == LeadColumn::Shape::coded)
        coded(part, leads, out);
    else
        for (size_t i = 0; i < leads.size(); ++i)
            out[i] = answerOf(part, part.column->value(leads[i]));
}

void Scorer::answers(size_t criterion, std::span<const uint32_t> leads, uint16_t *out) const
{
    for (size_t at = 0; at < leads.size(); at += leadBlock)
        answers(m_parts[criterion], leads.subspan(at, std::min(leadBlock, leads.size() - at)), out + at);
}

uint16_t Scorer::answer(size_t criterion, uint32_t lead) const
{
    uint16_t answer = 0;
    answers(m_parts[criterion], {&lead, 1}, &answer);
    return answer;
}

uint16_t Scorer::answerIf(const Part &part, uint32_t lead, const Assumption &what) const
{
    if (part.field.asked() != what.field || part.field.kind == Kind::distance) {
        uint16_t answer = 0;
        answers(part, {&lead, 1}, &answer);
        return answer;
    }
    if (part.field.kind == Kind::daysSince)
        return part.scale.ofNumber(double(m_data->today.days) - numberOf(what.value));
    return answerOf(part, what.value);
}

void Scorer::finish(uint32_t lead, Scores &scores) const
{
    scores.completeness = m_totalWeight > 0 ? scores.completeness / m_totalWeight : 0;
    scores.ungated = m_model.gradeOf(scores.score);
    scores.gated = scores.model > scores.ungated; // until here `model` is the lowest that a gate asks for
    scores.model = lower(scores.model, scores.ungated);
    const Grade managers = overrideOf(m_data->leads[lead], m_data->today);
    scores.overridden = managers != Grade::none;
    scores.grade = scores.overridden ? managers : scores.model;
}

void Scorer::scoreBlock(std::span<const uint32_t> leads, Scores *out) const
{
    double points[leadBlock] = {}, known[leadBlock] = {};
    uint16_t found[leadBlock];
    uint8_t holds[leadBlock];
    for (const Part &part : m_parts) {
        answers(part, leads, found);
        for (size_t i = 0; i < leads.size(); ++i) {
            points[i] += part.points[found[i]];
            known[i] += part.known[found[i]];
        }
    }
    for (size_t i = 0; i < leads.size(); ++i)
        out[i] = {.score = points[i], .completeness = known[i]};
    for (const ReadyGate &gate : m_gates) {
        if (!gate.isSet)
            continue;
        gate.when.matches(leads, holds);
        for (size_t i = 0; i < leads.size(); ++i)
            out[i].model = holds[i] ? lower(out[i].model, gate.atMost) : out[i].model;
    }
    for (size_t i = 0; i < leads.size(); ++i)
        finish(leads[i], out[i]);
}

void Scorer::score(std::span<const uint32_t> leads, Scores *out) const
{
    for (size_t at = 0; at < leads.size(); at += leadBlock)
        scoreBlock(leads.subspan(at, std::min(leadBlock, leads.size() - at)), out + at);
}

Scores Scorer::score(uint32_t lead) const
{
    Scores scores;
    score({&lead, 1}, &scores);
    return scores;
}

Scores Scorer::score(uint32_t lead, const Assumption &what) const
{
    Scores scores;
    for (const Part &part : m_parts) {
        const uint16_t answer = answerIf(part, lead, what);
        scores.score += part.points[answer];
        scores.completeness += part.known[answer];
    }
    for (const ReadyGate &gate : m_gates)
        if (gate.isSet && gate.when.matches(lead, what))
            scores.model = lower(scores.model, gate.atMost);
    finish(lead, scores);
    return scores;
}

} // namespace ridealong
