// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/entries.h"

#include "base/words.h"
#include "dialogs/formdialog.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>
#include <cmath>

namespace ridealong {

QString dayFormat()
{
    //: A day in a form: Oct 14, 2026
    return QCoreApplication::translate("Settings", "MMM d, yyyy");
}

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

Date dateIn(const QString &text)
{
    const QString typed = text.simplified();
    const Date iso = Date::parseIso(typed.toStdString());
    if (iso.isSet())
        return iso;
    for (const QString &format : {dayFormat(), QLocale().dateFormat(QLocale::ShortFormat)}) {
        const QDate day = QLocale().toDate(typed, format);
        if (day.isValid() && day.year() >= 1900 && day.year() <= 9999)
            return dateOf(day);
    }
    return {};
}

QString dateText(Date date)
{
    return date.isSet() ? QLocale().toString(qDateOf(date), dayFormat()) : QString();
}

} // namespace ridealong
