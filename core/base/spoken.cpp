// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spoken.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>
#include <charconv>
#include <cmath>

namespace ridealong {

namespace {

constexpr QChar hardSpace(0xA0);

bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar(0x202F);
}

QString withoutSpaces(QString text)
{
    text.removeIf(isSpace);
    return text;
}

// "12.5" is no German group of thousands.
bool isGerman(const QString &text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    return point < 0 || text.contains(u',') || text.size() - point == 4;
}

QString plainNumber(const QString &typed)
{
    QString text = withoutSpaces(typed);
    if (speech() == Speech::english)
        return text.remove(u',');
    if (speech() == Speech::german && isGerman(text))
        text.remove(u'.');
    return text.replace(u',', u'.');
}

// Day, month, year in their places, by the language's order.
Date dateOf(const QList<int> &parts)
{
    const bool monthFirst = speech() == Speech::english;
    const int year = parts[2] < 100 ? 2000 + parts[2] : parts[2];
    return Date::of(year, parts[monthFirst ? 0 : 1], parts[monthFirst ? 1 : 0]);
}

} // namespace

Speech speech()
{
    switch (QLocale().language()) {
    case QLocale::German:
        return Speech::german;
    case QLocale::French:
        return Speech::french;
    default:
        return Speech::english;
    }
}

QLocale spokenLocale()
{
    return speech() == Speech::english ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale();
}

QString spokenDate(Date date, const QString &format)
{
    if (!date.isSet())
        return {};
    QString text = format;
    static const QRegularExpression day(QStringLiteral("(?<!d)d(?!d)"));
    if (speech() == Speech::french && date.day() == 1)
        text.replace(day, QStringLiteral("d'er'"));
    return spokenLocale().toString(asQDate(date), text);
}

QString wholePercent(int64_t percent)
{
    QString text = spokenLocale().toString(qlonglong(std::abs(percent)));
    if (percent < 0)
        text.prepend(QChar(0x2212));
    if (speech() != Speech::english)
        text += hardSpace;
    return QString(text + u'%');
}

QString monthShort(Date date)
{
    return spokenDate(date, QStringLiteral("MMM"));
}

QString asTitle(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString inSentence(const QString &label)
{
    return speech() == Speech::german ? label : label.toLower();
}

QString yearDayWords(Date date)
{
    static constexpr const char *formats[] = {"MMM d, yyyy", "d. MMM yyyy", "d MMM yyyy"};
    return spokenDate(date, QString::fromLatin1(formats[size_t(speech())]));
}

QString momentWords(Instant at)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.ms);
    static constexpr const char *formats[] = {"MMM d, yyyy, h:mm AP", "d. MMM yyyy, HH:mm",
                                              "d MMM yyyy, HH:mm"};
    return spokenLocale().toString(when, QString::fromLatin1(formats[size_t(speech())]));
}

QString typedDate(Date date)
{
    static constexpr const char *formats[] = {"yyyy-MM-dd", "dd.MM.yyyy", "dd/MM/yyyy"};
    return asQDate(date).toString(QString::fromLatin1(formats[size_t(speech())]));
}

Date readTypedDate(const QString &text)
{
    const QString typed = withoutSpaces(text);
    if (const Date iso = Date::parseIso(typed.toStdString()); iso.isSet())
        return iso;
    QString same = typed;
    const QStringList parts = same.replace(u'/', u'.').split(u'.');
    QList<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers << part.toInt(&isNumber);
        if (!isNumber || part.size() > 4)
            return {};
    }
    return numbers.size() == 3 ? dateOf(numbers) : Date();
}

QString typedNumber(const QString &plain)
{
    QString text = plain;
    return speech() == Speech::english ? text : text.replace(u'.', u',');
}

std::optional<double> readTypedNumber(const QString &text)
{
    const std::string plain = plainNumber(text).toStdString();
    double number = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    const bool whole = error == std::errc() && end == plain.data() + plain.size();
    return whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace ridealong
