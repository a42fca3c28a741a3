// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language of the filter bar, of --where and of gates, compiled for speed:
//   grade in (A,B) and owner = Kim and next_step = overdue and value >= 10000 and industry ~ "food"
// Words are and or not in is set empty yes no today tomorrow yesterday, without case; today-30d, today+2w.
// Texts compare without case. Money is in major units. Grades: A is the greatest, so grade >= B is A or B;
// choices compare in their own order. An unknown (empty) cell holds for no comparison; != and not are plain
// negation, so they hold for it. `none` is a value like any other; for unknown there is `is empty`.
// A mistake is Error{badData} that names the column. A Filter borrows the LeadData and knows `today` as it
// was.
#pragma once

#include "base/result.h"
#include "lead/filtertest.h"

namespace ridealong {

// A fact about one lead that is not in the book: "what if its need were active?"
struct Assumption
{
    std::string field;
    Value value;
};

class Filter
{
public:
    struct Node
    {
        enum class Kind : uint8_t { all, any, none, test };
        Kind kind = Kind::all;
        std::vector<uint32_t> children; // none: one; all and any: at least two
        uint32_t test = 0;
    };

    Filter() = default; // holds for every lead
    Filter(std::vector<Node> nodes, std::vector<FilterTest> tests);

    bool isEmpty() const { return m_nodes.empty(); }
    bool matches(uint32_t lead) const;
    bool matches(uint32_t lead, const Assumption &what) const;
    void matches(std::span<const uint32_t> leads, uint8_t *mask) const; // 1 or 0 for each
    std::vector<uint32_t> select(const LeadData &data) const;           // of all that are not deleted
    std::vector<uint32_t> select(std::span<const uint32_t> leads) const;

    void refresh(); // looks at texts that are new since: without it they are still right, but slower

    std::string text() const;                 // in its usual spelling
    std::vector<std::string> clauses() const; // the parts that are joined by `and`: a chip for each
    std::vector<std::string> fieldsUsed() const;

private:
    void evaluate(uint32_t node, std::span<const uint32_t> leads, uint8_t *mask) const;
    void decideRest(const Node &node, uint32_t child, std::span<const uint32_t> leads, uint8_t *mask) const;
    bool evaluate(uint32_t node, uint32_t lead, const Assumption &what) const;
    std::string print(uint32_t node, bool inside) const;

    std::vector<Node> m_nodes; // the last is the root
    std::vector<FilterTest> m_tests;
};

constexpr size_t longestFilter = 16 * 1024; // bytes
constexpr int deepestFilter = 64;           // parentheses and nots in one another

// An empty text is the empty Filter.
Result<Filter> parseFilter(std::string_view text, const LeadData &data);
std::string quotedForFilter(std::string_view constant); // with quotes where it needs them

} // namespace ridealong
