// SPDX-License-Identifier: GPL-3.0-or-later
// A stop of a ride-along in words: whose it is and what its grade is, even when its lead is not in this book
// any more, and the manager's role.
#pragma once

#include "measure/rideplan.h"

namespace ridealong {

QString companyOfStop(const Book &book, const DraftStop &stop); // empty where nobody knows
Grade gradeOfStop(const Book &book, const DraftStop &stop);
QString cityOfStop(const Book &book, const DraftStop &stop);
QString roleWords(std::string_view role); // "Joint"; empty for an unknown one
QString firstName(const Book &book, uint32_t person);

} // namespace ridealong
