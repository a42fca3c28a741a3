// SPDX-License-Identifier: GPL-3.0-or-later
// The long texts of one field, row after row, read along with a list of numbers: ascending ones cost one step
// each. A text is valid until the next call. A file that fails gives empty texts.
#pragma once

#include "store/store.h"

namespace ridealong {

class Statement;

class ColdTexts
{
public:
    ColdTexts(const Store &store, const Book &book, Entity entity, FieldNo field);
    ~ColdTexts();
    std::string_view of(uint32_t number);

private:
    bool seek(uint32_t number);

    std::unique_ptr<Statement> m_rows;
    uint32_t m_at = 0; // of the row that the statement stands on; 0 none
    uint32_t m_asked = 0;
};

} // namespace ridealong
