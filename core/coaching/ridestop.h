// SPDX-License-Identifier: GPL-3.0-or-later
// A stop of a ride-along. `rep` is the ride's, so that the row says by itself who may hold it; company and
// grade are as they were when it was planned or done, so that old rides stay readable.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct RideStop
{
    Link ride;
    Link rep;
    Link lead;
    int32_t position = unsetInt;
    int32_t minutes = unsetInt;
    int32_t from = unsetInt;
    int32_t to = unsetInt;
    Text goal;
    Text role;
    int32_t legMinutes = unsetInt;
    Link legFrom;
    Text result;
    uint8_t logged = 0;
    Text company;
    Grade grade = Grade::none;
    uint8_t deleted = 2;
};

inline constexpr Field<RideStop> rideStopFields[] = {
    {{"ride", QT_TRANSLATE_NOOP("field", "Ride-along"), Type::link, 1, 0, "", "", Entity::ride},
     &RideStop::ride},
    {{"rep", QT_TRANSLATE_NOOP("field", "Rep"), Type::link, 2, 0, "", "", Entity::person}, &RideStop::rep},
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 3, 0, "", "", Entity::lead}, &RideStop::lead},
    {{"position", QT_TRANSLATE_NOOP("field", "Position"), Type::integer, 4, 0}, &RideStop::position},
    {{"minutes", QT_TRANSLATE_NOOP("field", "Minutes"), Type::integer, 5, 0}, &RideStop::minutes},
    {{"from", QT_TRANSLATE_NOOP("field", "Not before"), Type::integer, 6, 0}, &RideStop::from},
    {{"to", QT_TRANSLATE_NOOP("field", "Not after"), Type::integer, 7, 0}, &RideStop::to},
    {{"goal", QT_TRANSLATE_NOOP("field", "Goal"), Type::text, 8, 0}, &RideStop::goal},
    {{"role", QT_TRANSLATE_NOOP("field", "Role"), Type::choice, 9, 0, "", "demonstrate|joint|observe"},
     &RideStop::role},
    {{"leg_minutes", QT_TRANSLATE_NOOP("field", "Minutes of the way there"), Type::integer, 10, 0},
     &RideStop::legMinutes},
    {{"leg_from", QT_TRANSLATE_NOOP("field", "Way there from"), Type::link, 11, 0, "", "", Entity::lead},
     &RideStop::legFrom},
    {{"result", QT_TRANSLATE_NOOP("field", "Result"), Type::choice, 12, 0, "", "met|partly|not met"},
     &RideStop::result},
    {{"logged", QT_TRANSLATE_NOOP("field", "Logged"), Type::yesNo, 13, 0}, &RideStop::logged},
    {{"company", QT_TRANSLATE_NOOP("field", "Company"), Type::text, 14, 0}, &RideStop::company},
    {{"grade", QT_TRANSLATE_NOOP("field", "Grade"), Type::grade, 15, 0}, &RideStop::grade},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &RideStop::deleted},
};

consteval FieldNo rideStopField(std::string_view key)
{
    return fieldOf(rideStopFields, key);
}

} // namespace ridealong
