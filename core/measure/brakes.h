// SPDX-License-Identifier: GPL-3.0-or-later
// The brake of a person of the book, today, with the releases counted in.
#pragma once

#include "measure/mix.h"

namespace ridealong {

Brake brakeOf(const Book &book, const Effort &effort, uint32_t person);
Brake brakeOf(const Book &book, uint32_t person);

} // namespace ridealong
