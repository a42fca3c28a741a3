// SPDX-License-Identifier: GPL-3.0-or-later
// Companies by the words that a person types for them: each typed word begins a word of the name, in the same
// order and next to each other, so "falls ci" is Falls City Beverage. Folds each different name once.
#pragma once

#include "lead/leaddata.h"

#include <unordered_map>

namespace ridealong {

class LeadNames
{
public:
    // Takes the names that are new since, at most that many: true when none is left. Before anything is
    // asked all of them must be taken.
    bool refresh(const LeadData &data, size_t most = SIZE_MAX);

    bool knows(std::span<const std::string> foldedWords) const;
    // The whole name, then names that begin with the words, then the others; in each the order of the rows.
    std::vector<uint32_t> find(std::span<const std::string> foldedWords, const LeadData &data) const;
    bool isWhole(std::span<const std::string> foldedWords, std::string_view company) const;

private:
    struct Place
    {
        uint32_t name; // code of the company
        uint32_t word; // which of its words
    };
    enum class Fit : uint8_t { none, inside, beginning, whole };

    std::span<const Place> candidates(std::string_view word) const;
    Fit fit(const Place &place, std::span<const std::string> words) const;

    std::vector<std::vector<std::string>> m_names; // by code: its folded words
    std::unordered_map<uint16_t, std::vector<Place>> m_byBeginning;
};

// Runs of letters and digits, folded: "Müller & Co." gives "müller", "co".
std::vector<std::string> foldedWords(std::string_view text);

} // namespace ridealong
