// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types over a leg, a time, a visit and a place of a ride-along, in any of the program's
// languages. Pure; what cannot be read is nothing.
#pragma once

#include "measure/places.h"

#include <QString>
#include <optional>

namespace ridealong {

std::optional<int> readMinutes(const QString &text); // "35", "35 min", "1:10", "1 h 10"; up to 24 hours
// "7:45", "7.45", "7", "2 pm", "14:30": minutes of the day. An hour from 1 to 6 without am, pm or a leading
// zero is one of the afternoon, for nobody visits customers at two in the morning.
std::optional<int> readClock(const QString &text);

struct TypedVisit
{
    int minutes = unsetInt; // unset: as before
    int from = unsetInt, to = unsetInt;
};
// "45", "9:00-11:00", "60 min, between 9:00 and 11:00".
std::optional<TypedVisit> readVisit(const QString &text);

// "Indianapolis branch", "39.77, -86.16", "Branch, 39.77, -86.16".
struct TypedPlace
{
    QString name;
    Place place = {}; // unknown without numbers
};
TypedPlace readPlace(const QString &text);

} // namespace ridealong
