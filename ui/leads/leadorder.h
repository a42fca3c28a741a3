// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a list of leads: by several keys, then by number, unknown values last either way. Texts
// compare as the person's language orders them; their ranks are kept by code, so that sorting again compares
// integers. Borrows the Book and reads it as it is at each call.
#pragma once

#include "lead/leadcolumn.h"

#include <QCollator>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ridealong {

class Book;

struct SortKey
{
    std::string field; // a field's key, or overdueFirst
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};
// Leads with an overdue step before all others; among them the oldest due date comes with next_step_on.
constexpr std::string_view overdueFirst = "overdue";

// Ranks of the texts of one column: equal ranks for texts that the language does not tell apart.
class TextRanks
{
public:
    TextRanks();
    // Ranks at most that many texts that are new since; true when none is left.
    bool renew(const LeadColumn &column, size_t most = SIZE_MAX);
    uint32_t rankOf(uint32_t code) const { return m_ranks[code]; }
    bool knows(uint32_t code) const { return code < m_ranks.size(); }

private:
    QCollator m_collator;
    std::vector<QCollatorSortKey> m_keys; // by code
    std::vector<uint32_t> m_order;        // codes, sorted
    std::vector<uint32_t> m_ranks;
};

// By the field's key; outlives the orders that use it, so that a text is looked at once.
using TextRankCache = std::map<std::string, TextRanks>;

class LeadOrder
{
public:
    LeadOrder(const Book &book, std::vector<SortKey> keys, TextRankCache &texts);
    ~LeadOrder();

    const std::vector<SortKey> &keys() const { return m_keys; }
    void sort(std::vector<uint32_t> &leads);
    // Before a number of calls of less(): makes ranks of texts that are new since.
    void renew();
    // The same in slices, ahead of a sort by this field: true when there is nothing left to do.
    static bool prepare(const Book &book, const std::string &field, TextRankCache &texts);
    bool less(uint32_t a, uint32_t b) const;

private:
    struct Part;
    std::vector<uint64_t> read(const Part &part, std::span<const uint32_t> leads) const;

    const Book &m_book;
    TextRankCache &m_texts;
    std::vector<SortKey> m_keys;
    std::vector<Part> m_parts;
};

} // namespace ridealong
