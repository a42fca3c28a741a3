// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the desktop. English stands in the sources; the others are Qt Linguist files in
// resources/translations. A chosen language holds for the whole program: texts, dates, numbers and money, for
// core/base/words reads QLocale(). What was made before keeps its words, so choose before windows are made.
#pragma once

#include <QString>
#include <vector>

namespace ridealong {

struct Language
{
    QString code; // "de"; empty for that of the system
    QString name; // in its own words: "Deutsch"
};

// "As the system" first, then English and the translated ones.
std::vector<Language> languages();
bool isLanguage(const QString &code);

// The first of the system's languages that we have, else "en".
QString systemLanguage();
// Empty or unknown is that of the system. May be called again.
void useLanguage(const QString &code);
QString currentLanguage(); // "en", "de" or "fr"

} // namespace ridealong
