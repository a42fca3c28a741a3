// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/livepreview.h"

#include <algorithm>

namespace ridealong {

LivePreview::LivePreview(const LeadData &data, Scorer draft)
    : m_data(data)
    , m_draft(std::move(draft))
    , m_leads(openLeads(data))
{
    m_preview.open = uint32_t(m_leads.size());
    for (size_t i = 0; i < m_draft.model().criteria.size(); ++i)
        m_answers.emplace_back(m_draft.answerCount(i));
}

bool LivePreview::advance(size_t leads)
{
    const size_t count = std::min(leads, m_leads.size() - m_next);
    take(std::span(m_leads).subspan(m_next, count));
    m_next += count;
    return !isDone();
}

void LivePreview::take(std::span<const uint32_t> leads)
{
    std::vector<Scores> will(leads.size());
    m_draft.score(leads, will.data());
    for (size_t i = 0; i < leads.size(); ++i) {
        const Standing &now = m_data.standings[leads[i]];
        addToPreview(m_preview, leads[i], {.score = now.score, .grade = now.grade}, will[i]);
        m_incomplete += will[i].completeness < 1 - 1e-9;
    }
    std::vector<uint16_t> answers(leads.size());
    for (size_t criterion = 0; criterion < m_answers.size(); ++criterion) {
        m_draft.answers(criterion, leads, answers.data());
        for (const uint16_t answer : answers)
            ++m_answers[criterion][answer];
    }
}

} // namespace ridealong
