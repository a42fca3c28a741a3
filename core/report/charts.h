// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a document as pictures, and as sentences for those who cannot see them. Any width; a chart
// without data is a picture that says so.
#pragma once

#include "report/document.h"

namespace ridealong::report {

// Rounded so that they add up to 100, or all 0 where there is nothing.
std::array<int, 5> roundedShares(const Shares &shares);
QString percentText(double share);

double mixHeight(const MixChart &chart);
Picture mixPicture(const MixChart &chart, double width);
constexpr double lineHeight = 166; // what a line looks well at
Picture linePicture(const LineChart &chart, double width, double height = lineHeight);

QString described(const MixChart &chart);
QString described(const LineChart &chart);

} // namespace ridealong::report
