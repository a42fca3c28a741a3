// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helppages.h"
#include "shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

class LanguageTest : public testing::Test
{
protected:
    ~LanguageTest() override
    {
        useLanguage(QStringLiteral("en"));
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
};

using ALanguage = LanguageTest;

} // namespace

TEST_F(ALanguage, IsOneOfThoseThatAreInTheProgram)
{
    for (const Language &language : languages()) {
        EXPECT_FALSE(language.name.isEmpty());
        const bool isTranslated = !language.code.isEmpty() && language.code != QStringLiteral("en");
        EXPECT_EQ(
            QFile::exists(QStringLiteral(":/ridealong/translations/ridealong_%1.qm").arg(language.code)),
            isTranslated)
            << language.code.toStdString();
    }
}

TEST_F(ALanguage, HoldsForNumbersToo)
{
    useLanguage(QStringLiteral("de"));

    EXPECT_EQ(currentLanguage(), QStringLiteral("de"));
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
}

// A text of a free function has one form for all numbers.
TEST_F(ALanguage, SpeaksAlsoOfSeveral)
{
    const auto several = [](int count) {
        return QCoreApplication::translate("Exchange", "%n new", nullptr, count).toStdString();
    };
    EXPECT_EQ(several(5), "5 new");

    useLanguage(QStringLiteral("de"));
    EXPECT_EQ(several(1), "1 neu");
    EXPECT_EQ(several(5), "5 neu");
    useLanguage(QStringLiteral("fr"));
    EXPECT_EQ(several(5), "5 en plus");
}

TEST_F(ALanguage, HasPagesOfHelpForThoseThatEnglishHas)
{
    useLanguage(QStringLiteral("en"));
    const auto english = helpPages();

    for (const char *code : {"de", "fr"}) {
        useLanguage(QString::fromLatin1(code));
        const auto own = helpPages();

        EXPECT_EQ(own.size(), english.size());
        for (const HelpPage &page : own)
            EXPECT_EQ(page.isSpoken, helpFor(english, page.key).text != page.text) << qPrintable(page.key);
        EXPECT_NE(helpFor(own, QStringLiteral("today")).title, QStringLiteral("Today"));
        const QDir files(QStringLiteral(":/ridealong/help/%1").arg(QLatin1String(code)));
        for (const QString &name : files.entryList({QStringLiteral("*.md")}))
            EXPECT_TRUE(QFile::exists(QStringLiteral(":/ridealong/help/") + name)) << qPrintable(name);
    }
}

TEST_F(ALanguage, ThatIsUnknownIsThatOfTheSystem)
{
    useLanguage(QStringLiteral("xx"));

    EXPECT_EQ(currentLanguage(), systemLanguage());
}
