// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of fields that are written together, so that two laptops cannot mix them: a stage with its reason
// and dates, an address with its coordinates, a whole policy. A register goes by the tag of its first field;
// a field that stands alone is a register of its own. Numbers of the change log: never changed, only added
// to.
#pragma once

#include "base/field.h"

#include <span>

namespace ridealong {

uint16_t registerOf(Entity entity, uint16_t tag); // its own tag where it stands alone
std::span<const uint16_t> membersOf(Entity entity,
                                    uint16_t registerTag); // tags ascending; empty for one alone

// Whether two values of it are worth a person's decision; of others the later counts and both stay in the
// history.
bool isWorthDeciding(Entity entity, uint16_t registerTag);

} // namespace ridealong
