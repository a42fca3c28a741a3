// SPDX-License-Identifier: GPL-3.0-or-later
// The manual as a file: whole, well formed, and every link leads somewhere.
#include "render/manual.h"

#include "measure/measures.h"
#include "render/helptexts.h"
#include "render/markdownhtml.h"
#include "support/paths.h"
#include "support/pdfread.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gmock/gmock.h>

using namespace ridealong;
using namespace ridealong::render;
using testing::HasSubstr;

namespace {

QString pageOfManual(const QString &pictures = {})
{
    const auto bytes = toHtml(manualOf(QStringLiteral("en"), QStringLiteral("Version 1"), pictures));
    return bytes ? QString::fromUtf8(*bytes) : bytes.error().text;
}

QStringList allOf(const QString &html, const char *pattern)
{
    QStringList found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto match = expression.globalMatch(html); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

QString asXml(QString html)
{
    static const QRegularExpression lonely(QStringLiteral("<(meta|img|br)\\b([^>]*)>"));
    return html.remove(QStringLiteral("<!DOCTYPE html>")).replace(lonely, QStringLiteral("<\\1\\2/>"));
}

HtmlWish plainWish()
{
    return {.headingShift = 0,
            .idPrefix = QStringLiteral("p-"),
            .link = [](const QString &address) { return address; },
            .picture =
                [](const QString &address, const QString &says) {
                    return QStringLiteral("<img src=\"%1\" alt=\"%2\">").arg(address, says);
                }};
}

} // namespace

TEST(Manual, HoldsEveryPageOfHelpOnce)
{
    const QString html = pageOfManual();

    const QStringList sections = allOf(html, "<section id=\"([^\"]+)\"");
    EXPECT_EQ(sections.size(), helpFiles().size());
    for (const QString &file : helpFiles())
        EXPECT_EQ(sections.count(file.chopped(3)), 1) << file.toStdString();
}

TEST(Manual, DefinesEveryMeasure)
{
    const QString html = pageOfManual();

    for (const Measure &row : measures()) {
        EXPECT_THAT(html.toStdString(), HasSubstr(nameOf(row).toHtmlEscaped().toStdString()));
        EXPECT_THAT(html.toStdString(), HasSubstr(definitionOf(row).toHtmlEscaped().toStdString()));
    }
}

TEST(Manual, IsWellFormedAndRunsNothing)
{
    const QString html = pageOfManual();

    QXmlStreamReader reader(asXml(html));
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line "
                                    << reader.lineNumber();
    EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"en\">")));
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
}

TEST(Manual, LinksOnlyToWhatIsThereAndNamesNothingTwice)
{
    const QString html = pageOfManual();

    const QStringList ids = allOf(html, "\\bid=\"([^\"]+)\"");
    const QSet<QString> known(ids.begin(), ids.end());
    EXPECT_EQ(known.size(), ids.size());
    const QStringList links = allOf(html, "href=\"([^\"]+)\"");
    EXPECT_GT(links.size(), 60);
    for (const QString &link : links)
        EXPECT_TRUE(link.startsWith(QLatin1String("https://")) || known.contains(link.mid(1)))
            << link.toStdString();
}

TEST(Manual, SkipsNoLevelOfHeadings)
{
    int before = 0;

    for (const QString &level : allOf(pageOfManual(), "<h([1-6])\\b")) {
        EXPECT_LE(level.toInt(), before + 1);
        before = level.toInt();
    }
    EXPECT_GT(before, 2);
}

TEST(Manual, HoldsItsPicturesAndSaysWhichIsMissing)
{
    QTemporaryDir folder;
    EXPECT_THAT(pageOfManual(folder.path()).toStdString(), HasSubstr("needs the picture"));

    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QSet<QString> names;
    for (const QString &file : helpFiles())
        for (const QString &name : allOf(helpText(file, QStringLiteral("en"), Pictures::with).text,
                                         "!\\[[^\\]]+\\]\\(pictures/([^)]+)\\)"))
            names.insert(name);
    for (const QString &name : names)
        ASSERT_TRUE(image.save(folder.filePath(name)));
    const QString html = pageOfManual(folder.path());

    EXPECT_GT(names.size(), 8);
    EXPECT_GE(html.count(QStringLiteral("src=\"data:image/png;base64,")), names.size());
    EXPECT_EQ(html.count(QStringLiteral("<img ")), html.count(QStringLiteral("src=\"data:")));
    EXPECT_FALSE(html.contains(QStringLiteral("alt=\"\"")));
}

TEST(Manual, HasItsPicturesInTheSources)
{
    const QDir folder(inSources("/resources/help/pictures"));

    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")})
        for (const QString &file : helpFiles())
            for (const QString &name :
                 allOf(helpText(file, language, Pictures::with).text, "!\\[[^\\]]+\\]\\(pictures/([^)]+)\\)"))
                EXPECT_TRUE(folder.exists(name)) << file.toStdString() << " shows " << name.toStdString();
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.png")}))
        EXPECT_LT(file.size(), 250'000) << file.fileName().toStdString();
}

TEST(Manual, OnPaperHasPagesAndTheTimeThatItIsGiven)
{
    Manual manual = manualOf(QStringLiteral("en"), QStringLiteral("Version 1"), {});
    manual.madeAt = Instant{1'700'000'000'000};

    const auto first = toPdf(manual), second = toPdf(manual);

    ASSERT_TRUE(first && second);
    EXPECT_TRUE(first->startsWith("%PDF-"));
    EXPECT_EQ(*first, *second);
    if (!canRead("pdfinfo"))
        GTEST_SKIP() << "no pdfinfo";
    const QString info = QString::fromStdString(readBy("pdfinfo", {"-rawdates", "FILE"}, *first));
    EXPECT_TRUE(info.contains(QStringLiteral("D:20231114221320"))) << info.toStdString();
    const QRegularExpression pages(QStringLiteral("\nPages: +([0-9]+)"));
    EXPECT_GT(pages.match(info).captured(1).toInt(), 30) << info.toStdString();
}

TEST(Manual, OnPaperHasABookmarkForEachPageOfHelp)
{
    if (!canRead("qpdf") || !canRead("pdftotext"))
        GTEST_SKIP() << "no qpdf or no pdftotext";
    const Manual manual = manualOf(QStringLiteral("en"), QStringLiteral("Version 1"), {});

    const auto pdf = toPdf(manual);
    ASSERT_TRUE(pdf);
    const QStringList marks = bookmarksOf(*pdf);

    QStringList titles;
    for (const ManualSection &part : manual.sections) {
        titles << part.title;
        for (const ManualChapter &chapter : part.chapters)
            titles << QStringLiteral("  ") + chapter.title;
    }
    ASSERT_EQ(marks.size(), titles.size());
    for (qsizetype i = 0; i < marks.size(); ++i) {
        EXPECT_EQ(marks[i].section(u' ', 0, -2), titles[i]);
        const QString page = marks[i].section(u' ', -1);
        EXPECT_THAT(readBy("pdftotext",
                           {QStringLiteral("-f"), page, QStringLiteral("-l"), page, QStringLiteral("FILE"),
                            QStringLiteral("-")},
                           *pdf),
                    HasSubstr(titles[i].trimmed().toStdString()));
    }
    EXPECT_TRUE(pdf->contains("/PageMode /UseOutlines"));
    EXPECT_TRUE(pdf->contains("/Lang (en)"));
}

TEST(Manual, OnPaperLosesNoSigns)
{
    if (!canRead("pdftotext"))
        GTEST_SKIP() << "no pdftotext";
    const Manual manual = manualOf(QStringLiteral("en"), QStringLiteral("Version 1"), {});

    const auto pdf = toPdf(manual);
    ASSERT_TRUE(pdf);
    const QString read = QString::fromStdString(readBy("pdftotext", {"FILE", "-"}, *pdf));

    QString said;
    for (const ManualSection &part : manual.sections)
        for (const ManualChapter &chapter : part.chapters)
            said += chapter.markdown;
    for (const QChar sign : {u'×', u'÷', u'−', u'+'})
        EXPECT_GE(read.count(sign), said.count(sign)) << int(sign.unicode());
    EXPECT_EQ(read.count(u'('), read.count(u')'));
}

TEST(Markdown, BecomesListsTablesCodeAndEscapedWords)
{
    const QString html = htmlOfMarkdown(
        QStringLiteral(
            "# A & B\n\n- one **bold**\n- two `x < y`\n\n1. first\n2. second\n\n| H | I |\n|---|---|\n"
            "| a | [b](c.md) |\n\n    code one\n    code <two>\n\n## Next part\n\n![Words](p.png)\n"),
        plainWish());

    EXPECT_THAT(html.toStdString(), HasSubstr("<h1>A &amp; B</h1>"));
    EXPECT_THAT(html.toStdString(),
                HasSubstr("<ul>\n<li>one <strong>bold</strong></li>\n<li>two <code>x &lt; "
                          "y</code></li>\n</ul>\n<ol>\n<li>first</li>\n<li>second</li>\n</ol>"));
    EXPECT_THAT(html.toStdString(), HasSubstr("<th scope=\"col\">H</th>"));
    EXPECT_THAT(html.toStdString(), HasSubstr("<table aria-label=\"A &amp; B\">"));
    EXPECT_THAT(html.toStdString(), HasSubstr("<td>a</td><td><a href=\"c.md\">b</a></td>"));
    EXPECT_THAT(html.toStdString(), HasSubstr("<pre><code>code one\ncode &lt;two&gt;</code></pre>"));
    EXPECT_THAT(html.toStdString(), HasSubstr("<h2 id=\"p-next-part\">Next part</h2>"));
    EXPECT_THAT(html.toStdString(), HasSubstr("<p><img src=\"p.png\" alt=\"Words\"></p>"));
}
