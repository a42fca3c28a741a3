// SPDX-License-Identifier: GPL-3.0-or-later
// When a rep's effort slides to the wrong grades: each ISO week is judged by the policy of its time, and the
// weeks folded into a state. Pure: it takes weeks, policies and releases as values. Minutes; shares are 0-1.
#pragma once

#include "base/table.h"
#include "focus/policy.h"
#include "focus/release.h"

#include <QString>
#include <array>
#include <span>
#include <vector>

namespace ridealong {

// Effort in minutes, A to E.
struct GradeMinutes
{
    std::array<int64_t, 5> of{};

    int64_t at(Grade grade) const { return grade == Grade::none ? 0 : of[size_t(grade) - 1]; }
    int64_t total() const { return of[0] + of[1] + of[2] + of[3] + of[4]; }
    int64_t waste() const { return of[3] + of[4]; }
    double share(Grade grade) const { return total() ? double(at(grade)) / double(total()) : std::nan(""); }
    double wasteShare() const { return total() ? double(waste()) / double(total()) : std::nan(""); }
    GradeMinutes &operator+=(const GradeMinutes &other);
};

struct MixPolicy
{
    double goalA = 0.80, goalB = 0.20, goalC = 0;
    double slack = 0.10;
    double limitDe = 0.05;
};

// The policy that a week is judged by: of those in force on its Sunday the person's own newest, else the
// newest for all, else the default. A change made within a week thus counts for that week. Of two from one
// day the one made later speaks, whichever arrived first.
MixPolicy policyOn(const Table<Policy> &policies, uint32_t person, Week week);
bool hasOwnPolicy(const Table<Policy> &policies, uint32_t person, Week week);

constexpr int64_t leastMinutes = 60; // weeks with less are skipped: they say nothing

bool isOff(const GradeMinutes &week, const MixPolicy &policy);

enum class FocusState : uint8_t { noData, onTarget, watch, brake, released };
const char *keyOf(FocusState state); // for JSON: "no data", "on target", "watch", "brake", "released"
QString nameOf(FocusState state);

struct WeekMix
{
    Week week;
    GradeMinutes minutes;
    MixPolicy policy;
};

struct JudgedWeek
{
    Week week;
    GradeMinutes minutes;
    MixPolicy policy;
    bool skipped = false;
    bool off = false;
    FocusState state = FocusState::noData; // after this week, releases apart
};

struct Brake
{
    FocusState state = FocusState::noData;
    std::vector<JudgedWeek> weeks = {}; // oldest first
    Week since = {};                    // the week that turned the brake on
    Date releasedUntil = {};
    QString releaseReason = {};
    QString reason = {}; // in words with figures; empty on target and without data

    bool isOn() const { return state == FocusState::brake; } // and not released
};

// Folds the weeks, oldest first. Skipped weeks neither break a row nor belong to it.
std::vector<JudgedWeek> judged(std::span<const WeekMix> weeks);
Brake brakeAfter(std::span<const WeekMix> weeks);
// A release counts from its day to its last, both included; the newest one speaks.
void release(Brake &brake, const Table<Release> &releases, uint32_t person, Date today);

// "D and E took 12%, 23%, then 30% of the effort. The limit is 5%."
QString brakeReason(std::span<const JudgedWeek> weeks);

} // namespace ridealong
