// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/typed.h"

#include <QRegularExpression>

namespace ridealong {

namespace {

constexpr int dayMinutes = 24 * 60;

const QString clockPattern =
    QStringLiteral("\\d{1,2}(?:\\s*[:.h]\\s*\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:uhr|h)\\b)?");

// The only clock with a mark of its own; a bare number may be minutes.
const QString markedPattern =
    QStringLiteral("\\d{1,2}\\s*[:.h]\\s*\\d{2}(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*(?:[ap]\\.?m\\.?|uhr\\b)");

QRegularExpression fold(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<int> within(int minutes, int most)
{
    return minutes >= 0 && minutes <= most ? std::optional(minutes) : std::nullopt;
}

} // namespace

std::optional<int> readMinutes(const QString &text)
{
    static const auto hours =
        fold(QStringLiteral("^\\s*(\\d{1,2})\\s*(?::|h)\\s*(\\d{1,2})?\\s*(?:min)?\\b"));
    static const auto plain = fold(QStringLiteral("^\\s*(\\d{1,4})\\s*(?:min|m)?\\b"));
    if (const auto found = hours.match(text); found.hasMatch())
        return within(found.captured(1).toInt() * 60 + found.captured(2).toInt(), dayMinutes);
    if (const auto found = plain.match(text); found.hasMatch())
        return within(found.captured(1).toInt(), dayMinutes);
    return {};
}

std::optional<int> readClock(const QString &text)
{
    static const auto clock = fold(QStringLiteral(
        "^\\s*(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?\\s*(?:([ap])\\.?m\\.?)?\\s*(?:uhr|h)?\\s*$"));
    const auto found = clock.match(text);
    if (!found.hasMatch())
        return {};
    int hour = found.captured(1).toInt();
    const int minute = found.captured(2).toInt();
    const QString half = found.captured(3).toLower();
    if (minute > 59 || hour > 24)
        return {};
    if (half == QLatin1String("p") && hour < 12)
        hour += 12;
    else if (half == QLatin1String("a") && hour == 12)
        hour = 0;
    else if (half.isEmpty() && hour >= 1 && hour <= 6 && found.captured(1).size() == 1)
        hour += 12;
    return within(hour * 60 + minute, dayMinutes);
}

std::optional<TypedVisit> readVisit(const QString &text)
{
    static const auto range =
        fold(QStringLiteral("(%1)\\s*(?:-|–|—|to|bis|und|and|à|et)\\s*(%1)").arg(clockPattern));
    static const auto marked = fold(markedPattern);
    static const auto minutes = fold(QStringLiteral("(\\d{1,4})\\s*min|^\\s*(\\d{1,4})\\s*(?:$|,)"));
    static const auto until = fold(QStringLiteral("\\b(?:until|till|bis|jusqu)"));
    TypedVisit visit;
    QString rest = text;
    if (const auto found = minutes.match(rest); found.hasMatch()) {
        visit.minutes = QString(found.captured(1) + found.captured(2)).toInt();
        rest.remove(found.capturedStart(), found.capturedLength());
    }
    if (const auto found = range.match(rest); found.hasMatch()) {
        const auto from = readClock(found.captured(1)), to = readClock(found.captured(2));
        if (!from || !to || *to < *from)
            return {};
        visit.from = *from, visit.to = *to;
    } else if (const auto one = marked.match(rest); one.hasMatch()) {
        const auto at = readClock(one.captured());
        if (!at)
            return {};
        (until.match(rest).hasMatch() ? visit.to : visit.from) = *at;
    }
    const bool said = visit.minutes != unsetInt || visit.from != unsetInt || visit.to != unsetInt;
    if (!said || visit.minutes == 0 || visit.minutes > dayMinutes)
        return {};
    return visit;
}

TypedPlace readPlace(const QString &text)
{
    static const auto degrees = fold(QStringLiteral(
        "^(.*?)[\\s,;(]*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,;]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*\\)?\\s*$"));
    const auto found = degrees.match(text);
    if (!found.hasMatch())
        return {.name = text.trimmed()};
    const double latitude = found.captured(2).toDouble(), longitude = found.captured(3).toDouble();
    if (!isLatitude(latitude) || !isLongitude(longitude))
        return {.name = text.trimmed()};
    const QString name = found.captured(1).trimmed();
    return {.name = name.isEmpty() ? text.trimmed() : name,
            .place = {.latitude = latitude, .longitude = longitude, .known = PlaceKnown::exact}};
}

} // namespace ridealong
