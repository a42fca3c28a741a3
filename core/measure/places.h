// SPDX-License-Identifier: GPL-3.0-or-later
// Where a lead is, without a map: its own coordinates, else the middle of the leads of the book in the same
// postal code and country, else in the same city, region and country, else unknown. Roads are straight lines
// times the manager's factor at the manager's speed (BookInfo roadFactor, roadKmh). Kilometres and degrees.
#pragma once

#include "book/book.h"

#include <cmath>
#include <unordered_map>

namespace ridealong {

enum class PlaceKnown : uint8_t { unknown, city, postalCode, exact };

struct Place
{
    double latitude = std::nan("");
    double longitude = std::nan("");
    PlaceKnown known = PlaceKnown::unknown;
    bool isKnown() const { return known != PlaceKnown::unknown; }
};

// Reads the leads with coordinates once; keep it while the book stays as it is.
class Places
{
public:
    explicit Places(const Book &book);

    Place of(uint32_t lead) const;
    // The middle of the leads in a city or postal code of that name (without case); for a start place that is
    // typed as a name. Also reads "39.77, -86.16".
    Place named(std::string_view text) const;
    // "46122 · Danville": leads with the same text are near each other though nobody knows where; empty where
    // the lead has neither postal code nor city.
    std::string groupOf(uint32_t lead) const;

private:
    struct Sum
    {
        double latitude = 0, longitude = 0;
        int leads = 0;
    };
    const Book &m_book;
    std::unordered_map<std::string, Sum> m_postalCodes, m_cities, m_names;
};

bool isLatitude(double degrees);  // -90 to 90
bool isLongitude(double degrees); // -180 to 180

double roadKm(const BookInfo &info, const Place &a, const Place &b); // NaN where one is unknown
int roadSeconds(const BookInfo &info, double km);                    // rounded up to whole minutes

} // namespace ridealong
