// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of the route's sketch: places on the ball of the earth become points of a picture, as far from each
// other as they are, whatever the shape of the picture. Kilometres, degrees, CSS pixels.
#pragma once

#include "measure/places.h"
#include "report/labelroom.h"

#include <span>

namespace ridealong::report {

// Known, and somewhere on the earth.
bool isOnEarth(const Place &place);

// Equirectangular about the middle latitude and about the middle of the longitudes as a circle has it, so
// that places on both sides of the 180th meridian stay neighbours.
class RouteGround
{
public:
    RouteGround(std::span<const Place> places, const Room &area); // those that are known
    Point at(const Place &place) const;
    double pixelsPerKm() const { return m_pixelsPerKm; }

private:
    double eastKm(const Place &place) const;  // of the middle longitude
    double northKm(const Place &place) const; // of the equator

    double m_middleLongitude = 0;
    double m_narrowing = 1; // of a degree of longitude at the middle latitude
    Point m_middleKm;
    Point m_centre;
    double m_pixelsPerKm = 1;
};

// Pushes points that are nearer than `apart` from each other until they are not, or the area is full.
void spreadApart(std::span<Point> points, double apart, const Room &area);

struct ScaleBar
{
    double pixels = 0;
    QString text; // "20 mi"
};
ScaleBar scaleBar(double pixelsPerKm, bool inMiles, double most); // 1, 2 or 5 of a power of ten

} // namespace ridealong::report
