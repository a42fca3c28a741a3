// SPDX-License-Identifier: GPL-3.0-or-later
// The list's text box: a lead is found when every word occurs, without case, somewhere in its searched
// fields. Keeps the different texts of those fields case-folded in one piece a field, so that a keystroke
// is one pass over them. Notes are not in memory: the store finds those.
#pragma once

#include "lead/leaddata.h"

namespace ridealong {

class TextSearch
{
public:
    TextSearch();

    // Folds the texts that are new since, at most that many: true when none is left. Before find() all of
    // them must be.
    bool refresh(const LeadData &data, size_t most = SIZE_MAX);
    // In the order of `leads`; all of them when the text has no word. Only the first 32 words count.
    std::vector<uint32_t> find(std::string_view text, const LeadData &data,
                               std::span<const uint32_t> leads) const;

private:
    struct Column
    {
        FieldNo field = noField;
        Text Lead::*member = nullptr;
        std::string texts;                 // each folded and ended by a zero byte
        std::vector<uint32_t> starts = {}; // by code
    };
    using Marks = std::vector<uint32_t>; // by code: a bit for each word that occurs

    static void mark(const Column &column, const std::string &word, uint32_t bit, Marks &marks);

    std::vector<Column> m_columns;
};

} // namespace ridealong
