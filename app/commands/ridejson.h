// SPDX-License-Identifier: GPL-3.0-or-later
// How ride-alongs are named and printed by the commands over them, and who may see which: a rep sees the own
// ones. What is private to a manager is never printed.
#pragma once

#include "commands/command.h"
#include "measure/rideplan.h"

namespace ridealong::cli {

// By its id, the beginning of it, or its day where only one is planned or done on that.
Result<uint32_t> findRide(const Context &context, const std::string &name);
Result<uint32_t> findSkill(const Book &book, const std::string &name);
bool mayRead(const Context &context, uint32_t ride);
Status refuseReps(const Context &context, const QString &sentence);

QJsonValue clockJson(int minute); // "08:30", null when unset
QJsonValue kmJson(double km);     // rounded to metres, null when unknown
QJsonObject planJson(const Book &book, const Places &places, const RideDraft &draft, const RidePlan &plan);
QJsonObject rideJson(const Context &context, const Places &places, uint32_t ride);
QString planText(const Book &book, const Places &places, const RideDraft &draft, const RidePlan &plan);
// The ride as it is now, behind a sentence that says what was done; without a sentence all that is known.
Output rideOutput(const Context &context, uint32_t ride, const QString &sentence);

} // namespace ridealong::cli
