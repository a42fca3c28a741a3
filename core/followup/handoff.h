// SPDX-License-Identifier: GPL-3.0-or-later
// An inquiry that was handed to a rep: offered, then accepted or rejected before contact; disqualified or
// recycled later. One row for each offer, kept for good: the acceptance rate counts them. Times are minutes
// of the day; reasons are keys (work/handoff.h).
#pragma once

#include "base/field.h"

#include <QtGlobal>
#include <cmath>

namespace ridealong {

enum class HandoffState : int32_t {
    offered = 1,
    accepted = 2,
    rejected = 3,
    disqualified = 4,
    recycled = 5,
    withdrawn = 6
};

struct Handoff
{
    Link lead;
    Link giver;
    Link taker;
    Date offeredOn;
    int32_t offeredTime = unsetInt;
    Text request;
    int32_t state = unsetInt;
    Date answeredOn;
    int32_t answeredTime = unsetInt;
    Link answeredBy;
    Text reason;
    Date endedOn;
    Text endReason;
    Text comment;
    uint8_t deleted = 2;
};

inline constexpr Field<Handoff> handoffFields[] = {
    {{"lead", QT_TRANSLATE_NOOP("field", "Lead"), Type::link, 1, 0, "", "", Entity::lead}, &Handoff::lead},
    {{"giver", QT_TRANSLATE_NOOP("field", "Given by"), Type::link, 2, 0, "", "", Entity::person},
     &Handoff::giver},
    {{"taker", QT_TRANSLATE_NOOP("field", "Given to"), Type::link, 3, 0, "", "", Entity::person},
     &Handoff::taker},
    {{"offered_on", QT_TRANSLATE_NOOP("field", "Offered on"), Type::date, 4, 0}, &Handoff::offeredOn},
    {{"offered_time", QT_TRANSLATE_NOOP("field", "Offered at"), Type::integer, 5, 0}, &Handoff::offeredTime},
    {{"request", QT_TRANSLATE_NOOP("field", "Request"), Type::text, 6, 0}, &Handoff::request},
    {{"state", QT_TRANSLATE_NOOP("field", "State"), Type::integer, 7, 0}, &Handoff::state},
    {{"answered_on", QT_TRANSLATE_NOOP("field", "Answered on"), Type::date, 8, 0}, &Handoff::answeredOn},
    {{"answered_time", QT_TRANSLATE_NOOP("field", "Answered at"), Type::integer, 9, 0},
     &Handoff::answeredTime},
    {{"answered_by", QT_TRANSLATE_NOOP("field", "Answered by"), Type::link, 10, 0, "", "", Entity::person},
     &Handoff::answeredBy},
    {{"reason", QT_TRANSLATE_NOOP("field", "Reason"), Type::text, 11, 0}, &Handoff::reason},
    {{"ended_on", QT_TRANSLATE_NOOP("field", "Ended on"), Type::date, 12, 0}, &Handoff::endedOn},
    {{"end_reason", QT_TRANSLATE_NOOP("field", "Reason of its end"), Type::text, 13, 0}, &Handoff::endReason},
    {{"comment", QT_TRANSLATE_NOOP("field", "Comment"), Type::text, 14, 0}, &Handoff::comment},
    {{"deleted", QT_TRANSLATE_NOOP("field", "Deleted"), Type::yesNo, 99}, &Handoff::deleted},
};

consteval FieldNo handoffField(std::string_view key)
{
    return fieldOf(handoffFields, key);
}

} // namespace ridealong
