// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/initials.h"

#include <QStringList>

namespace ridealong {

std::string initialsOf(std::string_view name)
{
    const QStringList words =
        QString::fromUtf8(name.data(), qsizetype(name.size())).simplified().split(QLatin1Char(' '));
    QString initials;
    if (!words.first().isEmpty())
        initials += words.first().front();
    if (words.size() > 1)
        initials += words.last().front();
    return initials.toUpper().toStdString();
}

} // namespace ridealong
