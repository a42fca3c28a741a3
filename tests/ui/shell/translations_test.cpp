// SPDX-License-Identifier: GPL-3.0-or-later
// The Qt Linguist files themselves: each text is translated, and takes the same places and keys as the
// English.
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace {

struct Text
{
    QString context, source;
    QStringList translations; // of each plural form
    bool isFinished = true;
};

Text readMessage(QXmlStreamReader &xml, const QString &context)
{
    Text text{.context = context, .source = {}, .translations = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            text.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString all = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            text.translations << all.split(QRegularExpression(QStringLiteral("\n {8,}")), Qt::SkipEmptyParts);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

std::vector<Text> readTexts(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    std::vector<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            texts.push_back(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return texts;
}

// "%1", "%L1", "%n", as a set: a language may say them in another order, or one of them twice.
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(L?\\d|n)"));
    QSet<QString> places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places << it.next().captured();
    return places;
}

bool isQuickWords(const Text &text)
{
    return text.context == QLatin1String("quicklog");
}

class Translation : public testing::TestWithParam<const char *>
{
protected:
    std::vector<Text> texts =
        readTexts(inSources("/resources/translations/ridealong_%1.ts").arg(QLatin1String(GetParam())));
};

} // namespace

TEST_P(Translation, IsWhole)
{
    EXPECT_GT(texts.size(), 1000u);
    for (const Text &text : texts) {
        EXPECT_TRUE(text.isFinished) << qPrintable(text.context) << ": " << qPrintable(text.source);
        EXPECT_FALSE(text.translations.isEmpty()) << qPrintable(text.source);
        for (const QString &translation : text.translations)
            EXPECT_FALSE(translation.trimmed().isEmpty()) << qPrintable(text.source);
    }
}

TEST_P(Translation, TakesThePlacesOfTheEnglish)
{
    for (const Text &text : texts)
        for (const QString &translation : text.translations)
            EXPECT_EQ(placesIn(translation), placesIn(text.source))
                << qPrintable(text.source) << " as " << qPrintable(translation);
}

TEST_P(Translation, HasKeysWhereTheEnglishHasThem)
{
    for (const Text &text : texts)
        for (const QString &translation : text.translations)
            EXPECT_EQ(translation.count(u'&'), text.source.count(u'&')) << qPrintable(translation);
}

TEST_P(Translation, GivesEachMenuOfTheWindowAKeyOfItsOwn)
{
    QSet<QChar> keys;
    for (const Text &text : texts) {
        const qsizetype mark = text.translations.value(0).indexOf(u'&');
        if (text.context != QLatin1String("ridealong::MainWindow") || mark < 0)
            continue;
        const QChar key = text.translations.front().at(mark + 1).toLower();
        EXPECT_FALSE(keys.contains(key)) << qPrintable(text.translations.front());
        keys << key;
    }
    EXPECT_GE(keys.size(), 5);
}

TEST_P(Translation, KeepsTheBlanksAroundAPart)
{
    for (const Text &text : texts) {
        const QString first = text.translations.value(0);
        EXPECT_EQ(first.endsWith(u' '), text.source.endsWith(u' ')) << qPrintable(text.source);
        EXPECT_EQ(first.endsWith(u'\n'), text.source.endsWith(u'\n')) << qPrintable(text.source);
    }
}

// Words of the quick log are compared folded, so an empty one between two bars would fit everything.
TEST_P(Translation, HasNoEmptyWordInTheQuickLog)
{
    for (const Text &text : texts)
        for (const QString &word :
             isQuickWords(text) ? text.translations.value(0).split(u'|') : QStringList())
            EXPECT_FALSE(word.trimmed().isEmpty()) << qPrintable(text.source);
}

INSTANTIATE_TEST_SUITE_P(Languages, Translation, testing::Values("de", "fr"));
