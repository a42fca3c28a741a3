// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace ridealong {

namespace {

constexpr const char *codes[] = {"en", "de", "fr"};

// A text that its own context lacks is looked for in all of them, see resources/translations/anywhere.cmake.
class Words : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *note, int count) const override
    {
        const QString found = anywhere(context, text, note, count);
        return found.isEmpty() && count >= 0 ? anywhere(context, text, note, oneForm) : found;
    }

private:
    static constexpr int oneForm = -1; // lupdate sees no plural in a free function's text

    QString anywhere(const char *context, const char *text, const char *note, int count) const
    {
        const QString found = QTranslator::translate(context, text, note, count);
        return found.isEmpty() ? QTranslator::translate("anywhere", text, note, count) : found;
    }
};

// A locale of the language; the system's own where it speaks it, with its country's and person's formats.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system(), own(code);
    if (system.language() == own.language())
        return system;
    return code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates) : own;
}

void install(QTranslator *translator, const QString &file, const QString &folder)
{
    translator->setObjectName(QStringLiteral("language"));
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

void removeTranslators()
{
    const auto before = qApp->findChildren<QTranslator *>(QStringLiteral("language"));
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

} // namespace

std::vector<Language> languages()
{
    std::vector<Language> all{{{}, QCoreApplication::translate("ridealong", "As the system")}};
    for (const char *code : codes) {
        const QString text = QString::fromLatin1(code);
        QString name =
            text == QLatin1String("en") ? QStringLiteral("English") : QLocale(text).nativeLanguageName();
        name[0] = name[0].toUpper();
        all.push_back({text, name});
    }
    return all;
}

bool isLanguage(const QString &code)
{
    return std::ranges::any_of(codes, [&](const char *one) { return code == QLatin1String(one); });
}

QString systemLanguage()
{
    for (const QString &language : QLocale::system().uiLanguages()) {
        const QString code = language.section(QLatin1Char('-'), 0, 0);
        if (isLanguage(code))
            return code;
    }
    return QStringLiteral("en");
}

void useLanguage(const QString &code)
{
    const QString language = isLanguage(code) ? code : systemLanguage();
    removeTranslators();
    QLocale::setDefault(localeOf(language));
    if (language == QLatin1String("en"))
        return;
    install(new QTranslator(qApp), QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(new Words(qApp), QStringLiteral("ridealong_") + language,
            QStringLiteral(":/ridealong/translations"));
}

QString currentLanguage()
{
    const QString code = QLocale().name().section(QLatin1Char('_'), 0, 0);
    return isLanguage(code) ? code : QStringLiteral("en");
}

} // namespace ridealong
