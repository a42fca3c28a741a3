// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/routeground.h"

#include "base/geo.h"
#include "base/spoken.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace ridealong::report {

namespace {

constexpr double radian = std::numbers::pi / 180;
constexpr double kmPerDegree = earthRadiusKm * radian;
constexpr double leastKm = 3; // nearer places do not fill the picture
constexpr double kmPerMile = 1.609344;

// The direction of the sum of all directions; 0 where they cancel out.
double middleLongitude(std::span<const Place> places)
{
    double east = 0, along = 0;
    for (const Place &place : places) {
        if (!isOnEarth(place))
            continue;
        east += std::sin(place.longitude * radian);
        along += std::cos(place.longitude * radian);
    }
    return std::hypot(east, along) < 1e-9 ? 0 : std::atan2(east, along) / radian;
}

struct Extent
{
    double low = 0, high = 0;
    bool any = false;

    void add(double value)
    {
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    }
    double middle() const { return (low + high) / 2; }
    double size() const { return high - low; }
};

} // namespace

bool isOnEarth(const Place &place)
{
    return place.isKnown() && std::abs(place.latitude) <= 90 && std::abs(place.longitude) <= 360;
}

RouteGround::RouteGround(std::span<const Place> places, const Room &area)
    : m_middleLongitude(middleLongitude(places))
    , m_centre{area.x + area.w / 2, area.y + area.h / 2}
{
    Extent latitudes, east, north;
    for (const Place &place : places)
        if (isOnEarth(place))
            latitudes.add(place.latitude);
    m_narrowing = std::max(std::cos(latitudes.middle() * radian), 0.01);
    for (const Place &place : places) {
        if (!isOnEarth(place))
            continue;
        east.add(eastKm(place));
        north.add(northKm(place));
    }
    m_middleKm = {east.middle(), north.middle()};
    const double least = leastKm * 1e-6; // of a span that is a line, or a point
    m_pixelsPerKm = std::min({area.w / std::max(east.size(), least), area.h / std::max(north.size(), least),
                              std::min(area.w, area.h) / leastKm});
}

double RouteGround::eastKm(const Place &place) const
{
    return std::remainder(place.longitude - m_middleLongitude, 360) * m_narrowing * kmPerDegree;
}

double RouteGround::northKm(const Place &place) const
{
    return place.latitude * kmPerDegree;
}

Point RouteGround::at(const Place &place) const
{
    return {m_centre.x + (eastKm(place) - m_middleKm.x) * m_pixelsPerKm,
            m_centre.y - (northKm(place) - m_middleKm.y) * m_pixelsPerKm};
}

// Two points at one place part in a direction of their own, the same each time.
static bool part(Point &a, Point &b, size_t number, double apart)
{
    const double dx = b.x - a.x, dy = b.y - a.y, distance = std::hypot(dx, dy);
    if (distance >= apart - 0.01)
        return false;
    const double angle = double(number) * 2.399963; // the golden angle, so that no two agree
    const double ux = distance > 1e-6 ? dx / distance : std::cos(angle);
    const double uy = distance > 1e-6 ? dy / distance : std::sin(angle);
    const double push = (apart - distance) / 2;
    a = {a.x - ux * push, a.y - uy * push};
    b = {b.x + ux * push, b.y + uy * push};
    return true;
}

void spreadApart(std::span<Point> points, double apart, const Room &area)
{
    constexpr int mostRounds = 200;
    bool moved = true;
    for (int round = 0; round < mostRounds && moved; ++round) {
        moved = false;
        for (size_t i = 0; i < points.size(); ++i)
            for (size_t j = i + 1; j < points.size(); ++j)
                moved |= part(points[i], points[j], i + 7 * j, apart);
        for (Point &point : points)
            point = {std::clamp(point.x, area.x, area.x + area.w),
                     std::clamp(point.y, area.y, area.y + area.h)};
    }
}

ScaleBar scaleBar(double pixelsPerKm, bool inMiles, double most)
{
    const double each = pixelsPerKm * (inMiles ? kmPerMile : 1), room = most / each;
    const double power = std::pow(10, std::floor(std::log10(room)));
    const double step = room >= 5 * power ? 5 * power : room >= 2 * power ? 2 * power : power;
    const QString number = spokenLocale().toString(step, 'g', 6);
    const QString unit = inMiles ? QCoreApplication::translate("RouteSketch", "%1 mi")
                                 : QCoreApplication::translate("RouteSketch", "%1 km");
    return {step * each, unit.arg(number)};
}

} // namespace ridealong::report
