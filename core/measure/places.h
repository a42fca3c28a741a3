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

    // Of a deleted lead too, where its row can still be read; unknown for number 0.
    Place of(uint32_t lead) const;
    // The middle of the leads in a city or postal code of that name (without case), where there are several
    // of the one with most leads; also "Danville, IN". For a start place that is typed as a name. Also reads
    // "39.77, -86.16".
    Place named(std::string_view text) const;
    // "46122 · Danville": leads with the same text are near each other though nobody knows where; empty where
    // the lead has neither postal code nor city.
    std::string groupOf(uint32_t lead) const;

private:
    // Points of the ball are added up, not degrees: so there is a middle across the 180th meridian.
    struct Sum
    {
        double x = 0, y = 0, z = 0;
        int leads = 0;
        void add(double latitude, double longitude);
        Place middle(PlaceKnown known) const;
    };
    struct Area // folded texts by their numbers; of a postal code there is no region
    {
        uint32_t name = 0, region = 0, country = 0;
        bool operator==(const Area &) const = default;
    };
    struct AreaHash
    {
        size_t operator()(const Area &area) const;
    };
    using Areas = std::unordered_map<Area, Sum, AreaHash>;

    uint32_t wordOf(std::string_view text) const; // 0 for no text and for one that no lead has
    std::vector<uint32_t> wordsOf(FieldNo field);
    Area postalCodeOf(uint32_t lead) const;
    Area cityOf(uint32_t lead) const;
    const Sum *largest(const Areas &areas, uint32_t name, uint32_t within) const;

    const Book &m_book;
    std::unordered_map<std::string, uint32_t> m_words;
    std::vector<uint32_t> m_postalWords, m_cityWords, m_regionWords, m_countryWords; // by the pools' codes
    Areas m_postalCodes, m_cities;
};

bool isLatitude(double degrees);  // -90 to 90
bool isLongitude(double degrees); // -180 to 180

double roadKm(const BookInfo &info, const Place &a, const Place &b); // NaN where one is unknown
// Rounded up to whole minutes; 0 where it is not known, and never more than 30 days.
int roadSeconds(const BookInfo &info, double km);

} // namespace ridealong
