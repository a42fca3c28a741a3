// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <algorithm>
#include <array>

namespace ridealong {

int minorDigits(std::string_view currency)
{
    static constexpr std::array none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                     "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
    static constexpr std::array three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    if (std::ranges::find(none, currency) != none.end())
        return 0;
    return std::ranges::find(three, currency) != three.end() ? 3 : 2;
}

int64_t minorPerMajor(std::string_view currency)
{
    int64_t per = 1;
    for (int i = minorDigits(currency); i > 0; --i)
        per *= 10;
    return per;
}

} // namespace ridealong
