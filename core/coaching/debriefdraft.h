// SPDX-License-Identifier: GPL-3.0-or-later
// A debrief that is not finished: stays on its writer's laptops until it is.
#pragma once

#include "base/field.h"

#include <QtGlobal>

namespace ridealong {

struct DebriefDraft
{
    Link ride;
    Link by;
    Text text;
    uint8_t deleted = 2;
};

inline constexpr Field<DebriefDraft> debriefDraftFields[] = {
    {{"ride", QT_TRANSLATE_NOOP("field", "Ride-along"), Type::link, 1, 0, "", "", Entity::ride},
     &DebriefDraft::ride},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 2, 0, "", "", Entity::person}, &DebriefDraft::by},
    {{"text", QT_TRANSLATE_NOOP("field", "Text"), Type::text, 3, 0}, &DebriefDraft::text},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &DebriefDraft::deleted},
};

consteval FieldNo debriefDraftField(std::string_view key)
{
    return fieldOf(debriefDraftFields, key);
}

} // namespace ridealong
