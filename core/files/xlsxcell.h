// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of a spreadsheet as the text that a person sees in it, as far as it matters to an import: numbers
// with the fifteen digits that a sheet shows, days and times as ISO writes them, percents, codes with their
// leading zeros.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ridealong {

// What a number format makes of a number.
struct CellFace
{
    enum class Kind : uint8_t { plain, percent, date, dateTime, time, padded };
    Kind kind = Kind::plain;
    uint8_t digits = 0; // padded: of "00000"
    bool operator==(const CellFace &) const = default;
};

CellFace faceOfBuiltIn(int format);         // the numbers that files need not spell out
CellFace faceOfCode(std::string_view code); // "[$-407]dd/mm/yyyy hh:mm;@"
// `raw` as the file has it: 45000.5, 1.2E-3. What is no number comes back as it is.
std::string cellText(std::string_view raw, CellFace face, bool since1904);
std::string isoCellText(std::string_view raw); // of a cell that holds a day as ISO writes it

// "AB12" is 27; -1 for what names no column.
int columnOf(std::u16string_view reference);

// "_x000D_" is how workbooks write characters that XML has not.
void unescapeText(std::string &text);

} // namespace ridealong
