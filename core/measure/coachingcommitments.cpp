// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include <algorithm>

namespace ridealong {

namespace {

std::string_view stateOf(const Book &book, uint32_t row)
{
    return book.tables().commitment.text(row, commitmentField("state"));
}

// Open ones by their day, those without one last; then closed ones, newest first.
bool comesBefore(const Book &book, uint32_t a, uint32_t b)
{
    const auto &table = book.tables().commitment;
    const bool aOpen = isOpenCommitment(book, a), bOpen = isOpenCommitment(book, b);
    if (aOpen != bOpen)
        return aOpen;
    const Commitment &one = table[a], &other = table[b];
    if (aOpen && one.due != other.due)
        return one.due.isSet() && (!other.due.isSet() || one.due < other.due);
    if (!aOpen && one.closedOn != other.closedOn)
        return one.closedOn > other.closedOn;
    return table.id(a) < table.id(b);
}

} // namespace

bool isOpenCommitment(const Book &book, uint32_t commitment)
{
    return book.tables().commitment.has(commitment) && stateOf(book, commitment) != "kept" &&
           stateOf(book, commitment) != "dropped";
}

bool isMissed(const Book &book, uint32_t commitment)
{
    if (!isOpenCommitment(book, commitment))
        return false;
    const Date due = book.tables().commitment[commitment].due;
    return due.isSet() && due < book.today();
}

CommitmentTally commitmentTally(const Book &book, uint32_t person, uint32_t rep)
{
    CommitmentTally tally;
    const auto &table = book.tables().commitment;
    for (uint32_t row = 1; row < table.end(); ++row) {
        if (!table.has(row) || (person && table[row].person.number != person) ||
            (rep && table[row].rep.number != rep))
            continue;
        tally.missed += isMissed(book, row);
        tally.open += isOpenCommitment(book, row) && !isMissed(book, row);
        tally.kept += stateOf(book, row) == "kept";
        tally.dropped += stateOf(book, row) == "dropped";
    }
    if (tally.kept + tally.missed > 0)
        tally.keptShare = double(tally.kept) / (tally.kept + tally.missed);
    return tally;
}

std::vector<uint32_t> commitmentsOf(const Book &book, uint32_t rep)
{
    const auto &table = book.tables().commitment;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row) && table[row].rep.number == rep)
            rows.push_back(row);
    std::ranges::sort(rows, [&book](uint32_t a, uint32_t b) { return comesBefore(book, a, b); });
    return rows;
}

} // namespace ridealong
