// SPDX-License-Identifier: GPL-3.0-or-later
// Months as people and spreadsheets write them beside a year: "Nov 2026", "Nov-26", "2026 Okt". Names of the
// languages that the program speaks. Nothing fails; what is no month gives none.
#pragma once

#include <string_view>

namespace ridealong {

struct YearMonth
{
    int year = 0;
    int month = 0; // 1-12; 0 for none
};

// A name (three letters of it are enough) and a year of four digits, or behind the name of two.
YearMonth namedMonth(std::string_view text);

} // namespace ridealong
