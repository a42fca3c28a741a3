// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a filter text, each with the column where it starts, counted in characters from 1.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

struct FilterWord
{
    enum class Kind : uint8_t { word, quoted, symbol, end };
    Kind kind = Kind::end;
    std::string text;
    int column = 1;

    bool is(std::string_view keyword) const; // a word, without case
    bool isSymbol(std::string_view symbol) const { return kind == Kind::symbol && text == symbol; }
    bool isConstant() const { return kind == Kind::word || kind == Kind::quoted; }
};

Error filterError(int column, const QString &what);
Result<std::vector<FilterWord>> filterWords(std::string_view text); // the last is the end

} // namespace ridealong
