// SPDX-License-Identifier: GPL-3.0-or-later
// The language in which figures and dates are said and read: that of QLocale(), which the desktop sets once
// at its start, where it is one that the program is translated to; else English with American formats. What
// base/words.h lacks stands here too: dates with their year, and the reading of what a person types.
#pragma once

#include "base/date.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <optional>

namespace ridealong {

enum class Speech { english, german, french };
Speech speech();
QLocale spokenLocale();

inline QDate asQDate(Date date)
{
    return date.isSet() ? QDate(1970, 1, 1).addDays(date.days) : QDate();
}

QString spokenDate(Date date, const QString &format); // French says "1er"
QString wholePercent(int64_t percent);                // "83%" of 83
QString monthShort(Date date);                        // "Oct"
QString asTitle(QString text);                        // "Mercredi 14 octobre"
QString inSentence(const QString &label);             // "demo" of "Demo"; German keeps its capitals
QString yearDayWords(Date date);                      // "Oct 14, 2026"
QString momentWords(Instant at);                      // "Oct 14, 2026, 10:42 AM", local time

// For a field and out of it again. English fields hold ISO dates; all languages read them.
QString typedDate(Date date); // "2026-10-14", "14.10.2026", "14/10/2026"
Date readTypedDate(const QString &text);
QString typedNumber(const QString &plain); // of "1234.5"
std::optional<double> readTypedNumber(const QString &text);

} // namespace ridealong
