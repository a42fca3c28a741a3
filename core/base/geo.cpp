// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/geo.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ridealong {

namespace {

constexpr double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double haversine(double angle)
{
    const double sine = std::sin(angle / 2);
    return sine * sine;
}

} // namespace

double greatCircleKm(double latitudeA, double longitudeA, double latitudeB, double longitudeB)
{
    const double a = radians(latitudeA), b = radians(latitudeB);
    const double h =
        haversine(b - a) + std::cos(a) * std::cos(b) * haversine(radians(longitudeB - longitudeA));
    // A rounding error beyond 1 would be no number; an unknown place stays one.
    return std::isnan(h) ? h : 2 * earthRadiusKm * std::asin(std::sqrt(std::min(1.0, h)));
}

} // namespace ridealong
