// SPDX-License-Identifier: GPL-3.0-or-later
// How a workbook shows money: in the code of spreadsheets for the format of a cell.
#pragma once

#include <string>

namespace ridealong {

// "[$$-409]" is the dollar of the United States, so that it stays one wherever the file is opened. `minors`:
// with the digits behind the point.
std::string moneyCode(const std::string &currency, bool minors);

} // namespace ridealong
