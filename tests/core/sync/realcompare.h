// SPDX-License-Identifier: GPL-3.0-or-later
// What two books, or a book and the model of the same history, say differently; empty where they say the
// same. The model's row of registers is a lead here, and its tags are some of the lead's fields.
#pragma once

#include "core/sync/histories.h"
#include "core/sync/realteam.h"

namespace ridealong {

FieldNo fieldOf(uint16_t tag);     // of the lead, for a tag of the model
std::string textOf(int64_t value); // in the book, for a value of the model
std::string differenceOf(const RealLaptop &one, const RealLaptop &other, const RealTeam &team);
std::string differenceToModel(const RealLaptop &book, const model::Laptop &wanted, const RealTeam &team);

} // namespace ridealong
