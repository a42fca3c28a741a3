// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of measures: every figure with its name, definition, unit and goal, computed from the Book for a
// period and a person. Pages, reports and the command line show what stands here, so they show the same.
// Money is in minor units, shares are 0-1, NaN is unknown.
#pragma once

#include "measure/mix.h"

#include <optional>
#include <span>

namespace ridealong {

enum class Unit : uint8_t { share, count, money, hours };
enum class Better : uint8_t { higher, lower };

struct MeasureInput
{
    const Book &book;
    const Effort &effort; // of the book, at least over the period
    Period period;
    uint32_t person = 0; // 0: everybody
};

// A value and, of a share, what it is made of.
struct Reading
{
    double value = std::nan("");
    double numerator = std::nan("");
    double denominator = std::nan("");
    bool enough = true; // false: too little data to rest on

    bool isKnown() const { return !std::isnan(value); }
};

struct Measure
{
    const char *id;
    const char *name;       // to translate in the context "measure", as the definition
    const char *definition; // one sentence
    Unit unit;
    Better better;
    bool ofToday; // as things stand now, whatever the period: the past is known from snapshots alone
    Reading (*read)(const MeasureInput &input);
    double (*goal)(const MeasureInput &input); // null where there is none; NaN where it is not set
};

std::span<const Measure> measures();
const Measure *measure(std::string_view id); // null for an unknown one
QString nameOf(const Measure &measure);
QString definitionOf(const Measure &measure);

} // namespace ridealong
