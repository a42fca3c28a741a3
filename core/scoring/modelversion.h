// SPDX-License-Identifier: GPL-3.0-or-later
// A published version of the scoring model: the whole model file as text, by whom and when.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct ModelVersion
{
    int32_t version = unsetInt;
    Text name;
    Text body;
    Instant publishedAt;
    Link by;
    uint8_t deleted = 2;
};

inline constexpr Field<ModelVersion> modelVersionFields[] = {
    {{"version", QT_TRANSLATE_NOOP("field", "Version"), Type::integer, 1, 0}, &ModelVersion::version},
    {{"name", QT_TRANSLATE_NOOP("field", "Name"), Type::text, 2, 0}, &ModelVersion::name},
    {{"body", QT_TRANSLATE_NOOP("field", "Model"), Type::text, 3, 0}, &ModelVersion::body},
    {{"published_at", QT_TRANSLATE_NOOP("field", "Published"), Type::instant, 4, 0},
     &ModelVersion::publishedAt},
    {{"by", QT_TRANSLATE_NOOP("field", "By"), Type::link, 5, 0, "", "", Entity::person}, &ModelVersion::by},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &ModelVersion::deleted},
};

consteval FieldNo modelVersionField(std::string_view key)
{
    return fieldOf(modelVersionFields, key);
}

} // namespace ridealong
