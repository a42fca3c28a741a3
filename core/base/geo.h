// SPDX-License-Identifier: GPL-3.0-or-later
// Distances on the ball of the earth, in kilometres; places in degrees. NaN for an unknown place.
#pragma once

namespace ridealong {

constexpr double earthRadiusKm = 6371.0088; // the mean radius of the IUGG

double greatCircleKm(double latitudeA, double longitudeA, double latitudeB, double longitudeB);

} // namespace ridealong
