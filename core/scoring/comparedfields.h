// SPDX-License-Identifier: GPL-3.0-or-later
// The fields by which two companies are compared, and how: categories are equal or not, without case; sizes
// (employees, money) by the distance of their logarithms; other numbers by their distance; places by
// kilometres. Latitude and longitude are one field, "place". A field that is gone is left out.
#pragma once

#include "lead/leaddata.h"

#include <optional>

namespace ridealong {

struct ComparedField
{
    enum class How : uint8_t { category, size, number, place };
    How how = How::category;
    LeadFieldRef read; // of a place the latitude

    const std::string &key() const { return read.key; }
};

constexpr std::string_view placeField = "place";

// Profile fields that say something of a company, in the order of the table of fields.
std::vector<ComparedField> comparableFields(const LeadData &data);
std::optional<ComparedField> comparableField(const LeadData &data, std::string_view key);

// Without a choice of the manager: industry, employees, annual revenue and the place (the region where no
// seed has coordinates), and what of the book's own fields is known of at least half of the seeds.
std::vector<ComparedField> usualFields(const LeadData &data, std::span<const uint32_t> seeds);

bool isKnown(const LeadData &data, uint32_t lead, const ComparedField &field);

} // namespace ridealong
