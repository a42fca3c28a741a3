// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <cmath>

namespace ridealong {

namespace {

constexpr QChar minusSign(0x2212);

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

QDate qDate(Date date)
{
    return QDate(1970, 1, 1).addDays(date.days);
}

QString withoutZeros(QString number)
{
    if (!number.contains(u'.'))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

// Three digits of a number that is below 1000 when it is rounded to them.
QString threeDigits(double number)
{
    const int decimals = number < 9.995 ? 2 : number < 99.95 ? 1 : 0;
    return QString::number(number, 'f', decimals);
}

// From millions on the decimals stay: $1.50M is read beside $1.53M.
QString shortNumber(double number)
{
    if (number < 999.5)
        return QString::number(std::lround(number));
    if (number < 999'500)
        return QString(withoutZeros(threeDigits(number / 1e3)) + u'k');
    if (number < 999'500'000)
        return QString(threeDigits(number / 1e6) + u'M');
    return QString(threeDigits(std::min(number / 1e9, 999'999'999.0)) + u'B');
}

QString signedCount(int64_t count)
{
    const QString digits = english().toString(qlonglong(std::abs(count)));
    return QString((count < 0 ? minusSign : QChar(u'+')) + digits);
}

} // namespace

QString currencySign(std::string_view currency)
{
    struct Sign
    {
        std::string_view code;
        const char *sign;
    };
    static constexpr Sign signs[] = {{"USD", "$"},   {"EUR", "€"},   {"GBP", "£"},   {"JPY", "¥"},
                                     {"INR", "₹"},   {"CAD", "CA$"}, {"AUD", "A$"},  {"NZD", "NZ$"},
                                     {"MXN", "MX$"}, {"BRL", "R$"},  {"CNY", "CN¥"}, {"KRW", "₩"}};
    for (const Sign &sign : signs)
        if (sign.code == currency)
            return QString::fromUtf8(sign.sign);
    return QString(shown(currency) + QChar(0xA0));
}

QString moneyWords(Money money, std::string_view currency)
{
    if (!money.isSet())
        return {};
    const double major = toMajor(money, minorPerMajor(currency));
    const QString amount = QString(currencySign(currency) + shortNumber(std::abs(major)));
    return major <= -0.5 ? QString(minusSign + amount) : amount;
}

QString moneyChange(int64_t minor, std::string_view currency)
{
    if (minor == 0)
        return tr("no change");
    const QString words = moneyWords({minor}, currency);
    return minor > 0 ? QString(u'+' + words) : words;
}

QString percentWords(double share)
{
    constexpr double most = 1e6; // beyond it is a mistake, and no text is wide enough
    if (!std::isfinite(share))
        return {};
    const long percent = std::lround(100 * std::clamp(share, -most, most));
    const QString digits = QString(QString::number(std::abs(percent)) + u'%');
    return percent < 0 ? QString(minusSign + digits) : digits;
}

QString pointsChange(double share)
{
    if (!std::isfinite(share))
        return {};
    const long points = std::lround(100 * std::clamp(share, -1e6, 1e6));
    if (points == 0)
        return tr("no change");
    return std::abs(points) == 1 ? tr("%1 point").arg(signedCount(points))
                                 : tr("%1 points").arg(signedCount(points));
}

QString countChange(int64_t count)
{
    return count == 0 ? tr("no change") : signedCount(count);
}

QString timeWords(int minuteOfDay)
{
    const QTime time(minuteOfDay / 60, minuteOfDay % 60);
    const QLocale locale; // the C locale stands for English here
    return locale.language() == QLocale::C
               ? QLocale(QLocale::English).toString(time, QStringLiteral("h:mm AP"))
               : locale.toString(time, QLocale::ShortFormat);
}

QString dayWords(Date date)
{
    return date.isSet() ? english().toString(qDate(date), QStringLiteral("MMM d")) : QString();
}

QString nearDayWords(Date date, Date today)
{
    if (!date.isSet() || !today.isSet() || std::abs(daysBetween(today, date)) > 6)
        return dayWords(date);
    return english().toString(qDate(date), QStringLiteral("ddd, MMM d"));
}

QString monthWords(Date date)
{
    return date.isSet() ? english().toString(qDate(date), QStringLiteral("MMMM")) : QString();
}

QString rangeWords(Period period)
{
    if (!period.from.isSet() || !period.to.isSet())
        return {};
    const bool sameYear = period.from.year() == period.to.year();
    const bool sameMonth = sameYear && period.from.month() == period.to.month();
    const QString first = english().toString(qDate(period.from), sameYear ? QStringLiteral("MMMM d")
                                                                          : QStringLiteral("MMMM d, yyyy"));
    if (period.from == period.to)
        return english().toString(qDate(period.from), QStringLiteral("MMMM d, yyyy"));
    return tr("%1 to %2")
        .arg(first, english().toString(qDate(period.to), sameMonth ? QStringLiteral("d, yyyy")
                                                                   : QStringLiteral("MMMM d, yyyy")));
}

QString listWords(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.isEmpty() ? QString() : parts.first();
    return tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString shown(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace ridealong
