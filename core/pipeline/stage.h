// SPDX-License-Identifier: GPL-3.0-or-later
// A stage of a process. Probability is a share, 0 to 1; idle_days is the stage's normal time.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

struct Stage
{
    Link process;
    Text name;
    Text type;
    int32_t position = unsetInt;
    double probability = std::nan("");
    int32_t idleDays = unsetInt;
    Text criteria;
    Text key;
    uint8_t deleted = 2;
};

inline constexpr Field<Stage> stageFields[] = {
    {{"process", QT_TRANSLATE_NOOP("field", "Process"), Type::link, 1, 0, "", "", Entity::process},
     &Stage::process},
    {{"name", QT_TRANSLATE_NOOP("field", "Name"), Type::text, 2, edited}, &Stage::name},
    {{"type", QT_TRANSLATE_NOOP("field", "Type"), Type::choice, 3, edited, "", "open|won|lost|parked"},
     &Stage::type},
    {{"position", QT_TRANSLATE_NOOP("field", "Position"), Type::integer, 4, 0}, &Stage::position},
    {{"probability", QT_TRANSLATE_NOOP("field", "Probability"), Type::number, 5, edited},
     &Stage::probability},
    {{"idle_days", QT_TRANSLATE_NOOP("field", "Normal days"), Type::integer, 6, edited}, &Stage::idleDays},
    {{"criteria", QT_TRANSLATE_NOOP("field", "Exit criteria"), Type::text, 7, edited}, &Stage::criteria},
    {{"key", QT_TRANSLATE_NOOP("field", "Key"), Type::text, 8, 0}, &Stage::key},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Stage::deleted},
};

consteval FieldNo stageField(std::string_view key)
{
    return fieldOf(stageFields, key);
}

} // namespace ridealong
