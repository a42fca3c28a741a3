// SPDX-License-Identifier: GPL-3.0-or-later
// Who may change what: process, models, policies, people, quotas and other reps' leads are the manager's; a
// rep changes own leads with all that hangs on them, and answers coaching. THE table of EXCHANGE section 6:
// the merge asks it of every item of another laptop, the Session of every change made on a rep's laptop.
#pragma once

#include "base/field.h"
#include "base/value.h"

#include <QString>
#include <string_view>

namespace ridealong {

enum class LaptopRole : uint8_t { manager, rep };

// By kind of row and, for a set, its register. Whose row it is, is for the caller to ask.
bool mayCreate(LaptopRole role, Entity entity);
bool maySet(LaptopRole role, Entity entity, uint16_t registerTag);
// A register that a rep may set to this value of its first field though not to any: a rep asks at intake.
bool mayRepSetTo(Entity entity, uint16_t registerTag, const Value &value);
// The field that says whose the row is, where a rep makes such rows: only with the rep in it, and the rep
// gives none away. Else noField.
FieldNo repLinkOf(Entity entity);
// Why not, for a person: "Quotas are the manager’s to change."
QString whyNot(Entity entity);

} // namespace ridealong
