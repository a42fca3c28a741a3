// SPDX-License-Identifier: GPL-3.0-or-later
// A table of columns that is written as CSV under its keys, and as a workbook under the words of its labels.
#pragma once

#include "files/xlsxwriter.h"

#include <span>

namespace ridealong {

struct SheetPart
{
    enum class Look : uint8_t { plain, money, share };

    const char *header;
    CellKind kind;
    const char *label; // marked for translation in "field"
    Look look = Look::plain;
};

std::vector<SheetColumn> sheetColumns(std::span<const SheetPart> parts, const std::string &currency);

} // namespace ridealong
