// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importfolds.h"

#include "base/fold.h"
#include "lead/samevalues.h"

#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

constexpr size_t mostFolds = 200;

bool hasRepeatedValues(const ImportField &field)
{
    constexpr std::string_view keys[] = {"industry",  "source",  "campaign", "product",
                                         "territory", "country", "region",   "lost_reason"};
    return field.slot == ImportField::Slot::stored && std::ranges::find(keys, field.key) != std::end(keys);
}

using Counts = std::unordered_map<std::string, uint32_t>;

Counts countsIn(const Book &book, FieldNo field)
{
    Counts counts;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead))
            if (const std::string_view text = book.leads().text(lead, field); !text.empty())
                ++counts[std::string(text)];
    return counts;
}

uint32_t countOf(const Counts &counts, const std::string &text)
{
    const auto found = counts.find(text);
    return found == counts.end() ? 0 : found->second;
}

// What the book says most often, else what the file does.
std::string meantBy(const SameValue &group, const Counts &inBook)
{
    const auto best = std::ranges::max_element(
        group.spellings, {}, [&](const Spelling &spelling) { return countOf(inBook, spelling.text); });
    return countOf(inBook, best->text) ? best->text : group.spellings.front().text;
}

} // namespace

SpellingCounts::SpellingCounts(const ImportPlan &plan)
    : m_plan(plan)
{
    for (size_t i = 0; i < plan.fields.size() && plan.table == ImportTable::leads; ++i)
        if (hasRepeatedValues(plan.fields[i]) && plan.isFilled(plan.fields[i].key))
            m_columns.push_back({.field = int(i)});
}

void SpellingCounts::see(const std::vector<Value> &values)
{
    for (Column &column : m_columns) {
        const auto *text = std::get_if<std::string>(&values[size_t(column.field)]);
        if (!text || text->empty() || column.isGivenUp)
            continue;
        ++column.counts[*text];
        if (column.counts.size() > mostValues) {
            column.isGivenUp = true;
            column.counts.clear();
        }
    }
}

std::vector<ValueFold> SpellingCounts::folds(const Book &book) const
{
    std::vector<ValueFold> folds;
    for (const Column &column : m_columns) {
        const ImportField &field = m_plan.fields[size_t(column.field)];
        const Counts inBook = column.counts.empty() ? Counts{} : countsIn(book, field.field);
        Counts both = inBook;
        for (const auto &[text, rows] : column.counts)
            both[text] += rows;
        std::vector<Spelling> spellings;
        for (const auto &[text, rows] : both)
            spellings.push_back({text, rows});
        for (const SameValue &group : sameValues(spellings)) {
            const std::string into = meantBy(group, inBook);
            for (const Spelling &spelling : group.spellings)
                if (const uint32_t rows = countOf(column.counts, spelling.text);
                    rows && spelling.text != into)
                    folds.push_back({field.key, spelling.text, into, rows,
                                     group.isSure || folded(spelling.text) == folded(into)});
        }
    }
    std::ranges::sort(folds, [](const ValueFold &a, const ValueFold &b) {
        return a.rows != b.rows ? a.rows > b.rows : std::tie(a.field, a.from) < std::tie(b.field, b.from);
    });
    folds.resize(std::min(folds.size(), mostFolds));
    return folds;
}

} // namespace ridealong
