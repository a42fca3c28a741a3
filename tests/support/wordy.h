// SPDX-License-Identifier: GPL-3.0-or-later
// Another language for a while: any but en_US speaks with half as many letters again as English, which is
// more than German and French need.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

class WordyTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString english = QString::fromUtf8(text);
        return english.contains(QLatin1String("yyyy"))
                   ? english
                   : QString(english + u' ' + english.left(english.size() / 2).remove(u'%'));
    }
};

class Spoken
{
public:
    explicit Spoken(const char *language)
    {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        if (qstrcmp(language, "en_US") != 0)
            QCoreApplication::installTranslator(&m_translator);
    }
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale::c());
    }
    Spoken(Spoken &&) = delete;

private:
    WordyTranslator m_translator;
};
