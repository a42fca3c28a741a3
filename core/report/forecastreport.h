// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of a period to take along: as a page (HTML, PDF, JSON) with its figures, each rep, each month,
// the odds and the leads behind it; or as a sheet of the leads for other programs. Reads the Book and never
// fails but for the file.
#pragma once

#include "base/result.h"
#include "measure/forecast.h"
#include "report/document.h"

namespace ridealong::report {

struct ForecastWish
{
    ForecastOptions options = {};
    Instant madeAt = {}; // stands in the file
};

Document forecastDocument(const Book &book, const ForecastWish &wish);

// A row for each open lead that counts and each that was won. CSV has English keys, ISO dates and money with
// a point. Gives the number of rows.
Result<int64_t> writeForecastSheet(const Book &book, const ForecastOptions &options, const QString &path);

} // namespace ridealong::report
