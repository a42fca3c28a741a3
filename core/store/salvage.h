// SPDX-License-Identifier: GPL-3.0-or-later
// What can still be read of a damaged book, row by row, into a new one. The damaged book is only read. A page
// that can't be read is stepped over; how many rows of each table were saved, and in how many places
// something was lost, is said. What hangs on a lost row is left as it is: "check" then names it.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <vector>

namespace ridealong {

struct SalvagedTable
{
    QString name;
    int64_t rows = 0;
    int64_t places = 0; // where something could not be read
};

struct Salvaged
{
    std::vector<SalvagedTable> tables; // with rows or losses
    int64_t rows = 0;
    int64_t places = 0;
};

Result<Salvaged> salvageBook(const QString &damaged, const QString &to, const Progress &progress = {});

} // namespace ridealong
