// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/preview.h"

#include <algorithm>

namespace ridealong {

namespace {

size_t binOf(double score)
{
    return size_t(std::clamp(score / (100.0 / scoreBins), 0.0, scoreBins - 1.0));
}

} // namespace

void addToPreview(Preview &preview, uint32_t lead, const Scores &was, const Scores &will)
{
    ++preview.before[size_t(was.grade)];
    ++preview.after[size_t(will.grade)];
    ++preview.matrix[size_t(was.grade)][size_t(will.grade)];
    ++preview.scoresBefore[binOf(was.score)];
    ++preview.scoresAfter[binOf(will.score)];
    if (was.grade != will.grade)
        preview.moves.push_back({lead, was.grade, will.grade, was.score, will.score});
}

uint32_t Preview::up() const
{
    return uint32_t(
        std::ranges::count_if(moves, [](const PreviewMove &move) { return move.to < move.from; }));
}

uint32_t Preview::down() const
{
    return uint32_t(moves.size()) - up();
}

std::vector<uint32_t> openLeads(const LeadData &data)
{
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < data.leads.end(); ++lead) {
        const bool open = lead >= data.standings.size() || data.standings[lead].stageType == StageType::open;
        if (open && data.leads.has(lead))
            leads.push_back(lead);
    }
    return leads;
}

Preview previewModel(const Scorer &before, const Scorer &after)
{
    const std::vector<uint32_t> leads = openLeads(before.data());
    std::vector<Scores> was(leads.size()), will(leads.size());
    before.score(leads, was.data());
    after.score(leads, will.data());
    Preview preview;
    preview.open = uint32_t(leads.size());
    for (size_t i = 0; i < leads.size(); ++i)
        addToPreview(preview, leads[i], was[i], will[i]);
    return preview;
}

std::vector<uint32_t> countAnswers(const Scorer &scorer, size_t criterion, std::span<const uint32_t> leads)
{
    std::vector<uint16_t> answers(leads.size());
    scorer.answers(criterion, leads, answers.data());
    std::vector<uint32_t> counts(scorer.answerCount(criterion));
    for (uint16_t answer : answers)
        ++counts[answer];
    return counts;
}

} // namespace ridealong
