// SPDX-License-Identifier: GPL-3.0-or-later
// The lists beside a forecast, as values: leads that would make it grow, all that it counts, those that were
// put off, that are too old, and that no forecast counts for want of a day.
#pragma once

#include "measure/forecast.h"

#include <QString>

namespace ridealong {

enum class OpenList : uint8_t { grow, counted, slipped, tooOld, undated };
inline constexpr int openLists = 5;

struct OpenLead
{
    uint32_t lead = 0;
    QString what;   // its stage, how it was put off, its age, its day
    QString amount; // "+$56k", "$98k"
    Money money;    // the same
    QString more;   // a tooltip
};

struct OpenLeads
{
    std::vector<OpenLead> rows; // the first ones
    std::vector<uint32_t> all;
    Money value{0}; // of all: what they would add, or their value
};

OpenLeads openLeads(const Book &book, OpenList list, const ForecastOptions &options, size_t most);
std::array<int, openLists> openCounts(const Book &book, const ForecastOptions &options);

struct Category
{
    const char *key;   // as the lead holds it
    const char *label; // translated in the context "Category"
};
inline constexpr Category categories[] = {{"commit", QT_TRANSLATE_NOOP("Category", "Commit")},
                                          {"best case", QT_TRANSLATE_NOOP("Category", "Best case")},
                                          {"pipeline", QT_TRANSLATE_NOOP("Category", "Pipeline")},
                                          {"omitted", QT_TRANSLATE_NOOP("Category", "Omitted")}};
QString labelOf(const Category &category);
QString categoryOf(const Book &book, uint32_t lead); // as a person reads it; empty for none

} // namespace ridealong
