// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/entries.h"

#include "base/words.h"

#include <QLocale>
#include <QTime>
#include <cmath>

namespace ridealong {

std::optional<double> numberIn(const QString &text)
{
    QString digits = text.trimmed();
    while (!digits.isEmpty() && !digits.back().isDigit())
        digits.chop(1);
    const qsizetype ending = text.trimmed().size() - digits.size();
    const QString unit = text.trimmed().right(ending).trimmed();
    if (!unit.isEmpty() && unit != QLatin1String("%"))
        return {};
    bool ok = false;
    double number = QLocale().toDouble(digits, &ok);
    if (!ok)
        number = QLocale::c().toDouble(digits, &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString numberText(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', 12);
}

std::optional<int> minuteIn(const QString &text)
{
    const QString typed = text.simplified().toUpper();
    if (typed == QLatin1String("24:00") || typed == QLatin1String("24"))
        return 24 * 60;
    const QTime shown = QLocale().toTime(text.simplified(), QLocale::ShortFormat);
    if (shown.isValid())
        return shown.hour() * 60 + shown.minute();
    for (const char *format : {"H:mm", "H", "h:mm AP", "h AP", "h:mmAP", "hAP", "H.mm"}) {
        const QTime time = QLocale(QLocale::English).toTime(typed, QString::fromLatin1(format));
        if (time.isValid())
            return time.hour() * 60 + time.minute();
    }
    return {};
}

QString minuteText(int minuteOfDay)
{
    return minuteOfDay == 24 * 60 ? QStringLiteral("24:00") : timeWords(minuteOfDay);
}

} // namespace ridealong
