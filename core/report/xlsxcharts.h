// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of xlsx.h: a document's charts as charts of the spreadsheet, over the cells that hold their data.
#pragma once

#include "report/xlsxcells.h"

namespace ridealong::report {

struct ChartPlace
{
    lxw_workbook *book;
    lxw_worksheet *sheet;
    std::string name;    // of the sheet
    uint32_t lastRow;    // of the data, which begin in row 1
    uint16_t lastColumn; // the chart stands to the right of it
};

void addChart(const ChartPlace &place, XlsxCells &cells, const MixChart &chart);
void addChart(const ChartPlace &place, XlsxCells &cells, const LineChart &chart);

} // namespace ridealong::report
