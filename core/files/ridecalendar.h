// SPDX-License-Identifier: GPL-3.0-or-later
// A ride-along as an iCalendar file (RFC 5545) by libical: one event for the day with a fixed UID made of the
// ride's id, SEQUENCE from its revision, local times without a zone, METHOD:PUBLISH, or CANCEL with STATUS
// CANCELLED for a cancelled ride. The description holds what the rep may read: stops, goals, objective. No
// notes.
#pragma once

#include "base/result.h"
#include "measure/rideplan.h"

namespace ridealong {

QByteArray rideCalendar(const Book &book, const Places &places, uint32_t ride, Instant now);
Status writeRideCalendar(const Book &book, const Places &places, uint32_t ride, Instant now,
                         const QString &path);

} // namespace ridealong
