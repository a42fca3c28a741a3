// SPDX-License-Identifier: GPL-3.0-or-later
// Scores leads by a model: points, completeness and grade. Made ready once for a model and the book's texts;
// then a lead costs a look-up for each criterion. Borrows the LeadData, which must outlive it, and may be
// asked from any thread while nobody writes. A criterion on a field that is gone is unknown for every lead, a
// gate that cannot be read never holds: checkModel() names both.
#pragma once

#include "lead/filter.h"
#include "scoring/criterionfield.h"
#include "scoring/model.h"
#include "scoring/scale.h"

namespace ridealong {

struct Scores
{
    double score = 0;            // 0-100, not rounded
    double completeness = 0;     // share of the weights whose value is known
    Grade ungated = Grade::none; // by the floors alone
    Grade model = Grade::none;   // with gates
    Grade grade = Grade::none;   // with the manager's override
    bool gated = false;          // a gate lowered it
    bool overridden = false;
};

using SimilarityOf = std::function<double(uint32_t lead)>; // 0-100 or NaN

class Scorer
{
public:
    Scorer(Model model, const LeadData &data, SimilarityOf similarity = {});

    const Model &model() const { return m_model; }
    const LeadData &data() const { return *m_data; }

    Scores score(uint32_t lead) const;
    Scores score(uint32_t lead, const Assumption &what) const; // "if its need were active"
    void score(std::span<const uint32_t> leads, Scores *out) const;

    // One criterion: which answer holds (numbered as in scale.h), and what an answer is worth.
    uint16_t answer(size_t criterion, uint32_t lead) const;
    void answers(size_t criterion, std::span<const uint32_t> leads, uint16_t *out) const;
    size_t answerCount(size_t criterion) const { return m_parts[criterion].points.size(); }
    double points(size_t criterion, uint16_t answer) const { return m_parts[criterion].points[answer]; }
    const CriterionField &field(size_t criterion) const { return m_parts[criterion].field; }

    bool gateHolds(size_t gate, uint32_t lead) const
    {
        return m_gates[gate].isSet && m_gates[gate].when.matches(lead);
    }
    double similarity(uint32_t lead) const { return m_similarity ? m_similarity(lead) : std::nan(""); }

    void refresh(); // looks at texts that are new since: without it they are still right, but slower

private:
    struct Part
    {
        CriterionField field;
        Scale scale;
        std::optional<LeadColumn> column;
        std::vector<uint16_t> byCode = {}; // answer of each code
        std::vector<double> points = {};   // of each answer
        std::vector<double> known = {};    // the weight, 0 for unknown
        std::pair<double, double> place = {};
    };
    struct ReadyGate
    {
        Filter when;
        Grade atMost = Grade::none;
        bool isSet = false;
    };

    Part makePart(const Criterion &criterion) const;
    void addGates();
    uint16_t answerOf(const Part &part, const Value &value) const;
    uint16_t answerIf(const Part &part, uint32_t lead, const Assumption &what) const;
    void answers(const Part &part, std::span<const uint32_t> leads, uint16_t *out) const;
    void coded(const Part &part, std::span<const uint32_t> leads, uint16_t *out) const;
    void counted(const Part &part, std::span<const uint32_t> leads, uint16_t *out) const;
    void scoreBlock(std::span<const uint32_t> leads, Scores *out) const;
    void finish(uint32_t lead, Scores &scores) const;

    Model m_model;
    const LeadData *m_data;
    SimilarityOf m_similarity;
    double m_totalWeight = 0;
    std::vector<Part> m_parts;
    std::vector<ReadyGate> m_gates;
};

Grade overrideOf(const Lead &lead, Date today); // none when there is none or it has lapsed

} // namespace ridealong
