// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of a draft in slices, for a window that must stay alive while somebody types: how the open
// leads stand today against the draft, and how many of them give each answer. Borrows the LeadData, which
// must not change meanwhile; whoever owns it starts anew when it has.
#pragma once

#include "scoring/preview.h"

namespace ridealong {

class LivePreview
{
public:
    LivePreview(const LeadData &data, Scorer draft);

    bool advance(size_t leads); // false when all are done
    bool isDone() const { return m_next == m_leads.size(); }
    const Preview &preview() const { return m_preview; }
    // Of a criterion, numbered as in scale.h: 0 is unknown, the last is any other value.
    const std::vector<uint32_t> &answers(size_t criterion) const { return m_answers[criterion]; }
    uint32_t incomplete() const { return m_incomplete; } // leads that lack an answer
    const Scorer &scorer() const { return m_draft; }

private:
    void take(std::span<const uint32_t> leads);

    const LeadData &m_data;
    Scorer m_draft;
    std::vector<uint32_t> m_leads;
    size_t m_next = 0;
    Preview m_preview;
    uint32_t m_incomplete = 0;
    std::vector<std::vector<uint32_t>> m_answers;
};

} // namespace ridealong
