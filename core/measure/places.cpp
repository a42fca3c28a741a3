// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/places.h"

#include "base/fold.h"
#include "base/geo.h"

#include <algorithm>
#include <charconv>
#include <numbers>
#include <optional>
#include <tuple>

namespace ridealong {

namespace {

constexpr double degree = std::numbers::pi / 180;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    return first == text.npos ? std::string_view{}
                              : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

bool hasPlace(const Lead &lead)
{
    return isLatitude(lead.latitude) && isLongitude(lead.longitude);
}

std::optional<double> numberIn(std::string_view text)
{
    text = trimmed(text);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return {};
    return number;
}

// A text that came into the book after the words were read has none.
uint32_t wordAt(const std::vector<uint32_t> &words, Text text)
{
    return text.code < words.size() ? words[text.code] : 0;
}

// "39.77, -86.16"
Place typedPlace(std::string_view first, std::string_view second)
{
    const auto latitude = numberIn(first), longitude = numberIn(second);
    if (!latitude || !longitude || !isLatitude(*latitude) || !isLongitude(*longitude))
        return {};
    return {*latitude, *longitude, PlaceKnown::exact};
}

} // namespace

void Places::Sum::add(double latitude, double longitude)
{
    const double ring = std::cos(latitude * degree);
    x += ring * std::cos(longitude * degree);
    y += ring * std::sin(longitude * degree);
    z += std::sin(latitude * degree);
    ++leads;
}

Place Places::Sum::middle(PlaceKnown known) const
{
    constexpr double shortest = 1e-6; // places all around the ball have no middle
    if (leads == 0 || std::hypot(x, y, z) < shortest * leads)
        return {};
    return {std::atan2(z, std::hypot(x, y)) / degree, std::atan2(y, x) / degree, known};
}

size_t Places::AreaHash::operator()(const Area &area) const
{
    uint64_t hash = area.name;
    for (const uint32_t part : {area.region, area.country})
        hash = (hash ^ part) * 0x9E3779B97F4A7C15u + (hash >> 29);
    return size_t(hash ^ (hash >> 32));
}

// Each text of a column is folded once, however many leads have it.
std::vector<uint32_t> Places::wordsOf(FieldNo field)
{
    const TextPool &pool = m_book.leads().pool(field);
    std::vector<uint32_t> words(pool.size(), 0);
    std::string key;
    for (uint32_t code = 1; code < pool.size(); ++code) {
        key.clear();
        foldInto(trimmed(pool.view(Text{code})), key);
        if (!key.empty())
            words[code] = m_words.try_emplace(key, uint32_t(m_words.size()) + 1).first->second;
    }
    return words;
}

Places::Places(const Book &book)
    : m_book(book)
    , m_postalWords(wordsOf(leadField("postal_code")))
    , m_cityWords(wordsOf(leadField("city")))
    , m_regionWords(wordsOf(leadField("region")))
    , m_countryWords(wordsOf(leadField("country")))
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (!book.leads().has(lead) || !hasPlace(row))
            continue;
        if (const Area area = postalCodeOf(lead); area.name)
            m_postalCodes[area].add(row.latitude, row.longitude);
        if (const Area area = cityOf(lead); area.name)
            m_cities[area].add(row.latitude, row.longitude);
    }
}

Places::Area Places::postalCodeOf(uint32_t lead) const
{
    const Lead &row = m_book.leads()[lead];
    return {wordAt(m_postalWords, row.postalCode), 0, wordAt(m_countryWords, row.country)};
}

Places::Area Places::cityOf(uint32_t lead) const
{
    const Lead &row = m_book.leads()[lead];
    return {wordAt(m_cityWords, row.city), wordAt(m_regionWords, row.region),
            wordAt(m_countryWords, row.country)};
}

Place Places::of(uint32_t lead) const
{
    if (lead == 0 || lead >= m_book.leads().end())
        return {};
    const Lead &row = m_book.leads()[lead];
    if (hasPlace(row))
        return {row.latitude, row.longitude, PlaceKnown::exact};
    if (const auto found = m_postalCodes.find(postalCodeOf(lead)); found != m_postalCodes.end())
        if (const Place place = found->second.middle(PlaceKnown::postalCode); place.isKnown())
            return place;
    const auto found = m_cities.find(cityOf(lead));
    return found == m_cities.end() ? Place{} : found->second.middle(PlaceKnown::city);
}

uint32_t Places::wordOf(std::string_view text) const
{
    const auto found = m_words.find(folded(trimmed(text)));
    return found == m_words.end() ? 0 : found->second;
}

// Equal counts: the smaller area, so that the order of the hash decides nothing.
const Places::Sum *Places::largest(const Areas &areas, uint32_t name, uint32_t within) const
{
    const auto rank = [](const Areas::value_type &area) {
        return std::tuple(-area.second.leads, area.first.region, area.first.country);
    };
    const Areas::value_type *best = nullptr;
    for (const Areas::value_type &area : areas)
        if (area.first.name == name &&
            (!within || area.first.region == within || area.first.country == within) &&
            (!best || rank(area) < rank(*best)))
            best = &area;
    return best ? &best->second : nullptr;
}

Place Places::named(std::string_view text) const
{
    const size_t comma = text.find(',');
    if (comma != text.npos)
        if (const Place place = typedPlace(text.substr(0, comma), text.substr(comma + 1)); place.isKnown())
            return place;
    const auto search = [this](uint32_t name, uint32_t within) -> Place {
        if (!name)
            return {};
        if (const Sum *sum = largest(m_postalCodes, name, within))
            return sum->middle(PlaceKnown::postalCode);
        const Sum *sum = largest(m_cities, name, within);
        return sum ? sum->middle(PlaceKnown::city) : Place{};
    };
    const Place whole = search(wordOf(text), 0);
    if (whole.isKnown() || comma == text.npos)
        return whole;
    const std::string_view area = trimmed(text.substr(comma + 1));
    const uint32_t name = wordOf(text.substr(0, comma)), within = wordOf(area);
    return within || area.empty() ? search(name, within) : Place{};
}

std::string Places::groupOf(uint32_t lead) const
{
    if (lead == 0 || lead >= m_book.leads().end())
        return {};
    const std::string_view code = trimmed(m_book.leads().text(lead, leadField("postal_code")));
    const std::string_view city = trimmed(m_book.leads().text(lead, leadField("city")));
    return std::string(code) + (code.empty() || city.empty() ? "" : " · ") + std::string(city);
}

bool isLatitude(double degrees)
{
    return degrees >= -90 && degrees <= 90;
}

bool isLongitude(double degrees)
{
    return degrees >= -180 && degrees <= 180;
}

double roadKm(const BookInfo &info, const Place &a, const Place &b)
{
    if (!a.isKnown() || !b.isKnown())
        return std::nan("");
    return info.roadFactor * greatCircleKm(a.latitude, a.longitude, b.latitude, b.longitude);
}

int roadSeconds(const BookInfo &info, double km)
{
    constexpr double most = 30 * 24 * 60; // minutes
    constexpr double rounding = 1e-9;     // 35 minutes and a last bit are 35
    if (!(km > 0) || !(info.roadKmh > 0))
        return 0;
    const double minutes = std::ceil(km / info.roadKmh * 60 - rounding);
    return 60 * int(std::clamp(minutes, 0.0, most));
}

} // namespace ridealong
