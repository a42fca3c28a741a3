// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence that ends in an abbreviation has one stop: "Frozen on 19. Okt.", "Acme Co." An ellipsis stays.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace ridealong {

inline QString withOneStop(QString text)
{
    static const QRegularExpression twice(QStringLiteral(R"((?<=\p{L})\.\.(?=\s|$))"));
    return text.contains(QLatin1String("..")) ? QString(text.replace(twice, QStringLiteral("."))) : text;
}

} // namespace ridealong
