// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of the settings share: rows that a person puts in order, names that are given once, keys
// that are made from labels.
#pragma once

#include "base/fold.h"
#include "book/book.h"

#include <QString>
#include <functional>
#include <span>
#include <vector>

namespace ridealong {

// The live rows of a table by their position, those without one last.
template<class T>
std::vector<uint32_t> rowsInOrder(const Table<T> &table)
{
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row))
            rows.push_back(row);
    const auto place = [&](uint32_t row) {
        const int32_t position = table[row].position;
        return position == unsetInt ? std::numeric_limits<int32_t>::max() : position;
    };
    std::ranges::stable_sort(rows, {}, place);
    return rows;
}

// The first live row but `but` that has this text in the column, without case; 0 for none.
template<class T>
uint32_t rowWithText(const Table<T> &table, FieldNo column, std::string_view text, uint32_t but = 0)
{
    const std::string wanted = folded(text);
    for (uint32_t row = 1; row < table.end(); ++row)
        if (row != but && table.has(row) && folded(table.text(row, column)) == wanted)
            return row;
    return 0;
}

// Positions from 1 in this order.
void setOrder(ChangeSet &changes, Entity entity, FieldNo position, std::span<const uint32_t> rows);
// `row` goes so many places towards the end (or the start), not past either.
void moveRow(std::vector<uint32_t> &rows, uint32_t row, int by);

// "Site survey" is site_survey; site_survey_2 where that is taken. For files and formulas, so ASCII.
std::string keyFrom(const QString &label, const std::function<bool(const std::string &)> &isTaken);

// A name as it is kept, without spaces around or doubled.
QString tidied(const std::string &text);
constexpr qsizetype longestName = 80;

} // namespace ridealong
