// SPDX-License-Identifier: GPL-3.0-or-later
// What a load could cost at best: the plain file read by SQLite's C interface into dense columns, each text
// kept once.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ridealong::bench {

// Each text once: one piece of bytes, an open table of codes.
struct PlainTexts
{
    std::string bytes;
    std::vector<uint32_t> starts = {0, 0}; // by code; code 0 is the empty text
    std::vector<uint32_t> slots = std::vector<uint32_t>(1024);

    std::string_view of(uint32_t code) const;
    uint32_t &slotOf(std::string_view text);
    uint32_t code(std::string_view text);
};

struct PlainLeads
{
    static constexpr size_t texts = 12, numbers = 7;
    std::vector<std::array<char, 16>> ids;
    std::array<PlainTexts, texts> pools;
    std::array<std::vector<uint32_t>, texts> codes;
    std::array<std::vector<int64_t>, numbers> columns;
};

struct PlainActivities
{
    std::vector<uint32_t> lead, outcome;
    std::vector<int32_t> day;
    std::vector<uint16_t> person, minutes;
    std::vector<uint8_t> kind, grade;
    PlainTexts outcomes;
};

struct PlainBook
{
    PlainLeads leads;
    PlainActivities activities;
};

PlainBook loadPlainBook();

} // namespace ridealong::bench
