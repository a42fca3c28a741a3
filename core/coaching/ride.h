// SPDX-License-Identifier: GPL-3.0-or-later
// A ride-along: a day in the field of a rep and a manager. What was planned, when they left and came back,
// what the debrief says that both may read, and what the rep answered. Its private notes are private_note
// rows.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <limits>

namespace ridealong {

struct Ride
{
    Link rep;
    Link manager;
    Date on;
    Text state;
    int32_t startAt = unsetInt;
    Text startName;
    double startLatitude = std::numeric_limits<double>::quiet_NaN();
    double startLongitude = std::numeric_limits<double>::quiet_NaN();
    Text objective;
    Link skill;
    int32_t backMinutes = unsetInt;
    Link backFrom;
    int32_t revision = unsetInt;
    int32_t leftAt = unsetInt;
    int32_t backAt = unsetInt;
    Text strength;
    Text improvement1;
    Text improvement2;
    Date debriefedOn;
    Date readOn;
    Date acknowledgedOn;
    Text reply;
    Text cancelReason;
    Date plannedOn;
    uint8_t deleted = 2;
};

inline constexpr Field<Ride> rideFields[] = {
    {{"rep", QT_TRANSLATE_NOOP("field", "Rep"), Type::link, 1, 0, "", "", Entity::person}, &Ride::rep},
    {{"manager", QT_TRANSLATE_NOOP("field", "Manager"), Type::link, 2, 0, "", "", Entity::person},
     &Ride::manager},
    {{"on", QT_TRANSLATE_NOOP("field", "On"), Type::date, 3, 0}, &Ride::on},
    {{"state", QT_TRANSLATE_NOOP("field", "State"), Type::choice, 4, 0, "", "planned|done|cancelled"},
     &Ride::state},
    {{"start_at", QT_TRANSLATE_NOOP("field", "Start"), Type::integer, 5, 0}, &Ride::startAt},
    {{"start_name", QT_TRANSLATE_NOOP("field", "Start place"), Type::text, 6, 0}, &Ride::startName},
    {{"start_latitude", QT_TRANSLATE_NOOP("field", "Latitude of the start"), Type::number, 7, 0},
     &Ride::startLatitude},
    {{"start_longitude", QT_TRANSLATE_NOOP("field", "Longitude of the start"), Type::number, 8, 0},
     &Ride::startLongitude},
    {{"objective", QT_TRANSLATE_NOOP("field", "Objective"), Type::text, 9, 0}, &Ride::objective},
    {{"skill", QT_TRANSLATE_NOOP("field", "Skill"), Type::link, 10, 0, "", "", Entity::skill}, &Ride::skill},
    {{"back_minutes", QT_TRANSLATE_NOOP("field", "Minutes of the way back"), Type::integer, 11, 0},
     &Ride::backMinutes},
    {{"back_from", QT_TRANSLATE_NOOP("field", "Way back from"), Type::link, 12, 0, "", "", Entity::lead},
     &Ride::backFrom},
    {{"revision", QT_TRANSLATE_NOOP("field", "Revision"), Type::integer, 13, 0}, &Ride::revision},
    {{"left_at", QT_TRANSLATE_NOOP("field", "Left at"), Type::integer, 14, 0}, &Ride::leftAt},
    {{"back_at", QT_TRANSLATE_NOOP("field", "Back at"), Type::integer, 15, 0}, &Ride::backAt},
    {{"strength", QT_TRANSLATE_NOOP("field", "Done well"), Type::text, 16, 0}, &Ride::strength},
    {{"improvement_1", QT_TRANSLATE_NOOP("field", "First improvement"), Type::text, 17, 0},
     &Ride::improvement1},
    {{"improvement_2", QT_TRANSLATE_NOOP("field", "Second improvement"), Type::text, 18, 0},
     &Ride::improvement2},
    {{"debriefed_on", QT_TRANSLATE_NOOP("field", "Debriefed on"), Type::date, 19, 0}, &Ride::debriefedOn},
    {{"read_on", QT_TRANSLATE_NOOP("field", "Read on"), Type::date, 20, 0}, &Ride::readOn},
    {{"acknowledged_on", QT_TRANSLATE_NOOP("field", "Acknowledged on"), Type::date, 21, 0},
     &Ride::acknowledgedOn},
    {{"reply", QT_TRANSLATE_NOOP("field", "Rep’s comment"), Type::text, 22, 0}, &Ride::reply},
    {{"cancel_reason", QT_TRANSLATE_NOOP("field", "Why cancelled"), Type::text, 23, 0}, &Ride::cancelReason},
    {{"planned_on", QT_TRANSLATE_NOOP("field", "Planned on"), Type::date, 24, 0}, &Ride::plannedOn},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Ride::deleted},
};

consteval FieldNo rideField(std::string_view key)
{
    return fieldOf(rideFields, key);
}

} // namespace ridealong
