// SPDX-License-Identifier: GPL-3.0-or-later
// Why a hand-off is rejected (before contact) or its lead disqualified (after contact): closed lists of keys
// as they stand in the book, with their words. A disqualified lead closes with the reason as `lost` has it,
// which is spelled as in the lost reasons of new books.
#pragma once

#include "followup/reached.h"

#include <QCoreApplication>
#include <span>
#include <string_view>

namespace ridealong {

struct HandoffReason
{
    const char *key;
    const char *label;
    const char *lost = "";
};

inline constexpr HandoffReason rejectReasons[] = {
    {"wrong-route", QT_TRANSLATE_NOOP("handoffs", "Wrong route")},
    {"bad-data", QT_TRANSLATE_NOOP("handoffs", "Wrong or missing data")},
    {"not-our-customer", QT_TRANSLATE_NOOP("handoffs", "Not our customer")}};

inline constexpr HandoffReason disqualifyReasons[] = {
    {"no-need", QT_TRANSLATE_NOOP("handoffs", "No need"), "No need"},
    {"no-budget", QT_TRANSLATE_NOOP("handoffs", "No budget"), "No budget"},
    {"no-fit", QT_TRANSLATE_NOOP("handoffs", "No fit"), "No fit"},
    {"unreachable", QT_TRANSLATE_NOOP("handoffs", "Could not be reached"), "Could not reach"},
    {"bad-data", QT_TRANSLATE_NOOP("handoffs", "Wrong or missing data"), "Wrong or missing data"}};

inline const HandoffReason *reasonWithKey(std::span<const HandoffReason> reasons, std::string_view key)
{
    for (const HandoffReason &reason : reasons)
        if (reason.key == key)
            return &reason;
    return nullptr;
}

inline QString labelOf(const HandoffReason &reason)
{
    return QCoreApplication::translate("handoffs", reason.label);
}

} // namespace ridealong
