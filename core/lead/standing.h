// SPDX-License-Identifier: GPL-3.0-or-later
// Where a lead stands today: all that is computed of it and kept beside it in memory, never in the file.
// The Book renews it when something that it depends on changed.
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

enum class StageType : uint8_t { open, won, lost, parked };
enum class StepState : uint8_t { none, overdue, today, later };
enum class Heat : uint8_t { hot = 1, warm = 2, cold = 3 };

struct Standing
{
    double score = std::nan("");        // 0-100; a closed lead's is the one it closed with
    double completeness = std::nan(""); // share 0-1
    double engagement = 0;              // 0-100
    Date nextStepOn, lastTouchOn, firstTouchOn, stageSince;
    Link nextStep; // a Step
    int32_t touches = 0;
    int32_t attempts = 0;           // touches without a connection since the last one
    Grade grade = Grade::none;      // with gates and override
    Grade modelGrade = Grade::none; // without the override
    Heat heat = Heat::cold;
    StepState stepState = StepState::none;
    StageType stageType = StageType::open;
    uint8_t overridden = 1; // yes/no as in all fields: 1 no, 2 yes
    uint8_t idle = 1;
    uint8_t neglected = 1;
    uint8_t inquiry = 1;
    uint8_t closed = 1;
    uint8_t deleted = 1;
};

// Computed fields as filters, lists and exports name them.
// grade, heat, next_step and stage_type are spelled by the reader of the field (leaddata.h).
enum class Computed : uint16_t {
    grade,
    score,
    heat,
    engagement,
    completeness,
    nextStep,
    nextStepOn,
    nextStepKind,
    nextStepNote,
    lastTouchOn,
    firstTouchOn,
    touches,
    attempts,
    stageType,
    stageSince,
    daysInStage,
    daysSinceTouch,
    idle,
    neglected,
    inquiry,
    open,
    overridden,
    won,
    id,
    weighted,
    account
};

struct ComputedInfo
{
    Computed what;
    const char *key;
    const char *label;
    Type type;
    const char *choices = "";
};

inline constexpr ComputedInfo computedFields[] = {
    {Computed::grade, "grade", QT_TRANSLATE_NOOP("field", "Grade"), Type::grade, "A|B|C|D|E"},
    {Computed::score, "score", QT_TRANSLATE_NOOP("field", "Score"), Type::number},
    {Computed::heat, "heat", QT_TRANSLATE_NOOP("field", "Heat"), Type::integer},
    {Computed::engagement, "engagement", QT_TRANSLATE_NOOP("field", "Engagement"), Type::number},
    {Computed::completeness, "completeness", QT_TRANSLATE_NOOP("field", "Completeness"), Type::number},
    {Computed::nextStep, "next_step", QT_TRANSLATE_NOOP("field", "Next step"), Type::choice,
     "none|overdue|today|later"},
    {Computed::nextStepOn, "next_step_on", QT_TRANSLATE_NOOP("field", "Next step on"), Type::date},
    {Computed::nextStepKind, "next_step_kind", QT_TRANSLATE_NOOP("field", "Kind of next step"), Type::text},
    {Computed::nextStepNote, "next_step_note", QT_TRANSLATE_NOOP("field", "Note of next step"), Type::text},
    {Computed::lastTouchOn, "last_touch_on", QT_TRANSLATE_NOOP("field", "Last touch"), Type::date},
    {Computed::firstTouchOn, "first_touch_on", QT_TRANSLATE_NOOP("field", "First touch"), Type::date},
    {Computed::touches, "touches", QT_TRANSLATE_NOOP("field", "Touches"), Type::integer},
    {Computed::attempts, "attempts", QT_TRANSLATE_NOOP("field", "Attempts"), Type::integer},
    {Computed::stageType, "stage_type", QT_TRANSLATE_NOOP("field", "Kind of stage"), Type::choice,
     "open|won|lost|parked"},
    {Computed::stageSince, "stage_since", QT_TRANSLATE_NOOP("field", "In stage since"), Type::date},
    {Computed::daysInStage, "days_in_stage", QT_TRANSLATE_NOOP("field", "Days in stage"), Type::integer},
    {Computed::daysSinceTouch, "days_since_touch", QT_TRANSLATE_NOOP("field", "Days since touch"),
     Type::integer},
    {Computed::idle, "idle", QT_TRANSLATE_NOOP("field", "Idle"), Type::yesNo},
    {Computed::neglected, "neglected", QT_TRANSLATE_NOOP("field", "Neglected"), Type::yesNo},
    {Computed::inquiry, "inquiry", QT_TRANSLATE_NOOP("field", "Inquiry"), Type::yesNo},
    {Computed::open, "open", QT_TRANSLATE_NOOP("field", "Open"), Type::yesNo},
    {Computed::overridden, "overridden", QT_TRANSLATE_NOOP("field", "Graded by the manager"), Type::yesNo},
    {Computed::won, "won_amount", QT_TRANSLATE_NOOP("field", "Won amount"), Type::money},
    {Computed::id, "id", QT_TRANSLATE_NOOP("field", "Id"), Type::text},
    {Computed::weighted, "weighted", QT_TRANSLATE_NOOP("field", "Weighted value"), Type::money},
    {Computed::account, "account", QT_TRANSLATE_NOOP("field", "Account key"), Type::text},
};

} // namespace ridealong
