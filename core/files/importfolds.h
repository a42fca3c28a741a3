// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a file that seem to be another spelling of a value that the book or the file has more often
// (lead/samevalues.h): proposed to a person, who keeps them as `values` of the mapping. Looks at fields whose
// values repeat, such as industry and source; a column of names has none. Bounded in memory.
#pragma once

#include "files/importplan.h"

#include <unordered_map>

namespace ridealong {

struct ValueFold
{
    std::string field; // key
    std::string from;
    std::string into;
    int64_t rows = 0;
    bool isSure = true; // they differ in case, spaces and punctuation only
};

class SpellingCounts
{
public:
    static constexpr size_t mostValues = 5000; // of a field; one that has more is looked at no further

    explicit SpellingCounts(const ImportPlan &plan);
    void see(const std::vector<Value> &values); // of a row, by field of the plan
    std::vector<ValueFold> folds(const Book &book) const;

private:
    struct Column
    {
        int field;
        std::unordered_map<std::string, uint32_t> counts = {};
        bool isGivenUp = false;
    };
    const ImportPlan &m_plan;
    std::vector<Column> m_columns;
};

} // namespace ridealong
