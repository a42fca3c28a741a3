// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/coordinates.h"

#include "measure/places.h"

#include <QRegularExpression>
#include <QUrl>
#include <cmath>

namespace ridealong {

namespace {

constexpr qsizetype longestLink = 4096;
constexpr const char *degrees = "([-+\\x{2212}]?\\d{1,3}(?:\\.\\d{1,15})?)";

std::optional<Coordinates> placed(double latitude, double longitude)
{
    if (!isLatitude(latitude) || !isLongitude(longitude))
        return {};
    return Coordinates{latitude, longitude};
}

std::optional<Coordinates> captured(const QRegularExpressionMatch &match)
{
    const auto number = [&](int group) {
        return match.captured(group).replace(QChar(0x2212), u'-').toDouble();
    };
    return match.hasMatch() ? placed(number(1), number(2)) : std::nullopt;
}

QRegularExpression pattern(const char *before, const char *between, const char *after)
{
    return QRegularExpression(QString::fromLatin1(before) + QString::fromLatin1(degrees) +
                              QString::fromLatin1(between) + QString::fromLatin1(degrees) +
                              QString::fromLatin1(after));
}

// The pin before the middle of the map, where a link has both.
std::optional<Coordinates> inLink(const QString &link)
{
    static const QRegularExpression patterns[] = {
        pattern("!3d", "!4d", ""),
        pattern("[?&](?:q|ll|query|daddr|destination|mlat|cp|center)=(?:loc:)?\\s*", "\\s*(?:,|~|&mlon=)\\s*",
                ""),
        pattern("^geo:", ",", ""),
        pattern("/@", ",", ""),
        pattern("#map=[\\d.]{1,6}/", "/", ""),
        pattern("/(?:search|place|dir/[^/]*)/", ",\\+?", "")};
    for (const QRegularExpression &one : patterns)
        if (const auto found = captured(one.match(link)))
            return found;
    return {};
}

double signOf(const QString &letter)
{
    return letter == u"S" || letter == u"W" ? -1 : 1;
}

// "39.77 N, 86.16 W", also with degree signs.
std::optional<Coordinates> withLetters(const QString &text)
{
    static const QRegularExpression lettered(
        QStringLiteral("^(\\d{1,2}(?:\\.\\d{1,15})?)\\s*°?\\s*([NS])[\\s,;]+(\\d{1,3}(?:\\.\\d{1,15})?)\\s*°?"
                       "\\s*([EW])$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = lettered.match(text);
    if (!match.hasMatch())
        return {};
    return placed(match.captured(1).toDouble() * signOf(match.captured(2).toUpper()),
                  match.captured(3).toDouble() * signOf(match.captured(4).toUpper()));
}

} // namespace

std::optional<Coordinates> coordinatesIn(const QString &text)
{
    if (text.size() > longestLink)
        return {};
    const QString typed = QUrl::fromPercentEncoding(text.trimmed().toUtf8());
    if (typed.contains(u"://") || typed.startsWith(u"geo:"))
        return inLink(typed);
    static const QRegularExpression plain = pattern("^", "\\s*\\x{B0}?\\s*[,;\\s]\\s*", "\\s*\\x{B0}?$");
    if (const auto found = captured(plain.match(typed)))
        return found;
    if (const auto found = withLetters(typed))
        return found;
    // As German and French write numbers: 39,77; -86,16
    static const QRegularExpression commas(
        QStringLiteral("^([-+]?\\d{1,3},\\d{1,15})\\s*(?:;|\\s)\\s*([-+]?\\d{1,3},\\d{1,15})$"));
    const auto match = commas.match(typed);
    if (!match.hasMatch())
        return {};
    return placed(match.captured(1).replace(u',', u'.').toDouble(),
                  match.captured(2).replace(u',', u'.').toDouble());
}

QString coordinatesText(double latitude, double longitude)
{
    if (std::isnan(latitude) || std::isnan(longitude))
        return {};
    return QString(QString::number(latitude, 'g', 9) + QStringLiteral(", ") +
                   QString::number(longitude, 'g', 9));
}

} // namespace ridealong
