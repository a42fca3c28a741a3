// SPDX-License-Identifier: GPL-3.0-or-later
// A place on the globe as a person types or pastes it: "39.77, -86.16", "39.77 N 86.16 W", or a link of a
// map. Degrees; what is no place within the bounds is nothing. Pure.
#pragma once

#include <QString>
#include <optional>

namespace ridealong {

struct Coordinates
{
    double latitude, longitude;
};
std::optional<Coordinates> coordinatesIn(const QString &text);
QString coordinatesText(double latitude, double longitude); // "39.77, -86.16"; empty without both

} // namespace ridealong
