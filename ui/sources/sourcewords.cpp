// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcewords.h"

#include "base/spoken.h"
#include "base/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr double mostInFull = 10'000; // above it thousands are enough
constexpr double leastWhole = 10;     // below it the cents count

QString tr(const char *text)
{
    return QCoreApplication::translate("SourceWords", text);
}

// A number in the place of the one in "$1", so that the sign stands where the language has it.
QString inMoney(double number, int decimals, std::string_view currency)
{
    constexpr double most = 1e12; // beyond it is a mistake, and no text is wide enough
    const QString digits = spokenLocale().toString(std::clamp(std::abs(number), 0.0, most), 'f', decimals);
    const QString amount = oneUnit(currency).replace(u'1', digits);
    return number < 0 ? QString(QChar(0x2212) + amount) : amount;
}

} // namespace

QString nameOf(const SourceRow &row)
{
    if (row.isAll)
        return tr("All");
    return shown(row.isCampaign ? row.campaign : row.source);
}

QString sayableName(const SourceRow &row)
{
    const QString name = nameOf(row);
    if (!name.isEmpty())
        return name;
    return row.isCampaign ? tr("No campaign") : tr("No source");
}

QString oneUnit(std::string_view currency)
{
    return moneyWords({minorPerMajor(currency)}, currency);
}

QString unitMoney(Money money, std::string_view currency)
{
    if (!money.isSet())
        return {};
    const double major = toMajor(money, minorPerMajor(currency));
    if (std::abs(major) >= mostInFull)
        return moneyWords(money, currency);
    const bool cents = std::abs(major) < leastWhole && std::abs(major) > 0;
    return inMoney(major, cents ? std::min(2, minorDigits(currency)) : 0, currency);
}

QString factorMoney(double factor, std::string_view currency)
{
    return std::isfinite(factor) ? inMoney(factor, 2, currency) : QString();
}

QString roundedFactor(double factor, std::string_view currency)
{
    if (!std::isfinite(factor))
        return {};
    return inMoney(factor, std::abs(factor) < leastWhole && factor != 0 ? 2 : 0, currency);
}

QString rangeOf(Interval interval)
{
    return QStringLiteral("%1–%2").arg(std::lround(100 * interval.low)).arg(percentWords(interval.high));
}

bool has(const SourceRow &row, SourceFlag flag)
{
    return std::ranges::find(row.flags, flag) != row.flags.end();
}

} // namespace ridealong
