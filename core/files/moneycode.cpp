// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/moneycode.h"

#include "base/words.h"

namespace ridealong {

std::string moneyCode(const std::string &currency, bool minors)
{
    const std::string sign = currencySign(currency).trimmed().toStdString();
    const std::string prefix = currency == "USD"                     ? "[$$-409]"
                               : sign.size() > 3 || sign == currency ? "[$" + sign + "] "
                                                                     : "[$" + sign + "]";
    std::string digits = "#,##0";
    if (const int behind = minorDigits(currency); minors && behind > 0)
        digits += '.' + std::string(size_t(behind), '0');
    return prefix + digits;
}

} // namespace ridealong
