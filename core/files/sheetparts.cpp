// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sheetparts.h"

#include "files/exportheads.h"
#include "files/moneycode.h"

namespace ridealong {

std::vector<SheetColumn> sheetColumns(std::span<const SheetPart> parts, const std::string &currency)
{
    std::vector<SheetColumn> columns;
    for (const SheetPart &part : parts) {
        const std::string shownAs = part.look == SheetPart::Look::money   ? moneyCode(currency, true)
                                    : part.look == SheetPart::Look::share ? "0%"
                                                                          : "";
        columns.push_back({fieldWords(part.label), part.kind, shownAs});
    }
    return columns;
}

} // namespace ridealong
