// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include "base/spoken.h"

#include <QCoreApplication>
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

QString local(QString number)
{
    return speech() == Speech::english ? number : number.replace(u'.', u',');
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

// How a language writes its figures and dates.
struct Manner
{
    const char *thousand, *million, *billion; // behind the number
    const char *day, *nearDay;
    // From the first to the last day of a month, of a year, of anything.
    const char *firstOfMonth, *firstOfYear, *first;
    const char *lastOfMonth, *last;
};

constexpr Manner manners[] = {
    {"k", "M", "B", "MMM d", "ddd, MMM d", "MMMM d", "MMMM d", "MMMM d, yyyy", "d, yyyy", "MMMM d, yyyy"},
    {"\u00A0Tsd.", "\u00A0Mio.", "\u00A0Mrd.", "d. MMM", "ddd, d. MMM", "d.", "d. MMMM", "d. MMMM yyyy",
     "d. MMMM yyyy", "d. MMMM yyyy"},
    {"\u00A0k", "\u00A0M", "\u00A0Md", "d MMM", "ddd d MMM", "d", "d MMMM", "d MMMM yyyy", "d MMMM yyyy",
     "d MMMM yyyy"}};

const Manner &manner()
{
    return manners[size_t(speech())];
}

QString said(Date date, const char *format)
{
    return spokenDate(date, QString::fromLatin1(format)).trimmed();
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
        return QString(local(withoutZeros(threeDigits(number / 1e3))) + QString::fromUtf8(manner().thousand));
    if (number < 999'500'000)
        return QString(local(threeDigits(number / 1e6)) + QString::fromUtf8(manner().million));
    return QString(local(threeDigits(std::min(number / 1e9, 999'999'999.0))) +
                   QString::fromUtf8(manner().billion));
}

// "$214k", "214 Tsd. $", "214 k$".
QString withSign(const QString &number, std::string_view currency)
{
    const QString sign = currencySign(currency);
    if (speech() == Speech::english)
        return QString(sign + number);
    const bool joined = speech() == Speech::french && !number.back().isDigit() && sign.size() < 3;
    return joined ? QString(number + sign) : QString(number + QChar(0xA0) + sign.trimmed());
}

QString signedCount(int64_t count)
{
    const QString digits = spokenLocale().toString(qlonglong(std::abs(count)));
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
    const QString amount = withSign(shortNumber(std::abs(major)), currency);
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
    return wholePercent(percent);
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
    const bool american = locale.language() == QLocale::C || locale == spokenLocale();
    return american && speech() == Speech::english ? spokenLocale().toString(time, QStringLiteral("h:mm AP"))
                                                   : locale.toString(time, QLocale::ShortFormat);
}

QString dayWords(Date date)
{
    return said(date, manner().day);
}

QString nearDayWords(Date date, Date today)
{
    if (!date.isSet() || !today.isSet() || std::abs(daysBetween(today, date)) > 6)
        return dayWords(date);
    return said(date, manner().nearDay).replace(QLatin1String(".,"), QLatin1String(","));
}

QString monthWords(Date date)
{
    return said(date, "MMMM");
}

QString rangeWords(Period period)
{
    if (!period.from.isSet() || !period.to.isSet())
        return {};
    const Manner &forms = manner();
    const bool sameYear = period.from.year() == period.to.year();
    const bool sameMonth = sameYear && period.from.month() == period.to.month();
    if (period.from == period.to)
        return said(period.to, forms.last);
    return tr("%1 to %2")
        .arg(said(period.from, sameMonth  ? forms.firstOfMonth
                               : sameYear ? forms.firstOfYear
                                          : forms.first),
             said(period.to, sameMonth ? forms.lastOfMonth : forms.last));
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
