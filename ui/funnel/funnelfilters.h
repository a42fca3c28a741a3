// SPDX-License-Identifier: GPL-3.0-or-later
// The leads behind the figures of the funnel, as filters that list exactly as many. Where words of the filter
// language would list others, the leads are named one by one.
#pragma once

#include "measure/forecast.h"
#include "measure/funnel.h"

#include <QString>
#include <span>

namespace ridealong {

// Which leads of a row: all that entered, the won or the lost ones.
enum class RowPart { entered, won, lost };

QString filterOfRow(const Book &book, const FunnelOf &of, FunnelBy by, const FunnelRow &row, RowPart part);
QString filterOfLeads(const Book &book, std::span<const uint32_t> leads);
QString filterOfOpen(const Book &book, const FunnelOf &of);   // of the velocity
QString filterOfClosed(const Book &book, const FunnelOf &of); // within its year

} // namespace ridealong
