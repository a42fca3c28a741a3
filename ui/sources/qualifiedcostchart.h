// SPDX-License-Identifier: GPL-3.0-or-later
// What one qualified lead cost, by quarter: one line from zero, the last point with its figure, the quarters
// below. One builder for the screen and for paper; the caller owns the chart. Charts that are to be compared
// get the same top. Quarters without a cost or a qualified lead have no point.
#pragma once

#include "measure/sources.h"
#include "shell/theme.h"

#include <QString>

class QChart;

namespace ridealong {

struct QualifiedCost
{
    QString name; // of the source
    std::string currency = "USD";
    int fiscalStart = 1; // month
    std::vector<QuarterCost> quarters;

    bool operator==(const QualifiedCost &other) const;
};

double mostOf(const QualifiedCost &cost); // major units; 0 without a point
double niceTop(double most);              // of the scale of several
bool hasPoint(const QualifiedCost &cost); // in any quarter
QChart *qualifiedCostChart(const QualifiedCost &cost, double top, const Theme &theme);
QString quarterLabel(const QualifiedCost &cost, size_t quarter); // "Q3", "now" for the last
QString quarterInWords(const QualifiedCost &cost,
                       size_t quarter); // "Q3 2026: $474, cost $9.0k, 19 qualified"
QString costInWords(const QualifiedCost &cost);
QString costAsRows(const QualifiedCost &cost); // tabs and line ends, for "Copy as table"

} // namespace ridealong
