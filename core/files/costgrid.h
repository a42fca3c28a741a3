// SPDX-License-Identifier: GPL-3.0-or-later
// Costs out of a text that was copied from a spreadsheet, or of a CSV file: a grid with a line for each
// source (or source and campaign) and a column for each month, or a list with the columns source, month and
// amount. Reads and changes nothing: setCosts() takes what it gives, which is nothing where a cell is not
// understood.
#pragma once

#include "work/costs.h"

#include <QStringList>
#include <string_view>
#include <vector>

namespace ridealong {

struct CostFault
{
    int row = 0;    // of the text, from 1
    int column = 0; // from 1; 0 for the whole row
    QString text;   // a sentence that names both
};

struct CostGrid
{
    std::vector<CostWish> costs; // in the order of the text; blank cells are none
    std::vector<CostFault> faults;
    QStringList notes;           // sentences on what was passed over, such as a line of totals
    int sources = 0, months = 0; // different ones

    bool isWhole() const { return faults.empty() && !costs.empty(); }
};

// `months`: those of the columns behind the names, for a text without a line that names them.
CostGrid readCostGrid(std::string_view text, const Book &book, std::span<const Date> months = {});

// All of it, or nothing: refused with the first fault, and how many more there are.
Status pasteCosts(ChangeSet &changes, const Book &book, const CostGrid &grid);

} // namespace ridealong
