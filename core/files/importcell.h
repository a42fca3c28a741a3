// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a file as a value of its field. Names of linked rows stay texts: who takes the row looks them
// up. A cell that can't be read is never guessed: it gives the reason, for a person.
#pragma once

#include "files/formats.h"
#include "files/importfield.h"

#include <QString>
#include <string_view>

namespace ridealong {

// How the cells of one column are written.
struct CellFormat
{
    DateFormat date = {};
    NumberFormat number = {};
    int64_t scale = 1;
    int minorDigits = 2;
    std::string currency = {};
    bool operator==(const CellFormat &) const = default;
};

// A day with a time as one number: days * minutesOfDay + minute. Given for Form::dateTime where there is a
// time.
constexpr int64_t minutesOfDay = 24 * 60;

// Blank cells and words for unknown give an empty value. False: `why` says what is wrong.
bool readCell(const ImportField &field, const CellFormat &format, std::string_view cell, Value &value,
              QString &why);

// 2026-11, Nov 2026, 2026-Q4 and their like, as 2026-11 and 2026-Q4; empty for anything else.
std::string periodOf(std::string_view text);
QString quoted(std::string_view text); // for sentences, not longer than a line

} // namespace ridealong
