// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf.h"

#include "render/pages.h"
#include "report/charts.h"
#include "support/pdfread.h"
#include "support/sampledocument.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using namespace ridealong::render;
using namespace ridealong::report;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

namespace {

QByteArray pdfOf(const Document &document)
{
    auto pdf = toPdf(document);
    EXPECT_TRUE(pdf) << (pdf ? "" : pdf.error().text.toStdString());
    return pdf ? *pdf : QByteArray();
}

std::string textOf(const QByteArray &pdf)
{
    return readBy("pdftotext", {"-layout", "FILE", "-"}, pdf);
}

QStringList sectionsOf(const Document &document)
{
    QStringList titles;
    for (const Plain &block : flat(document))
        std::visit(
            [&](const auto &one) {
                if constexpr (requires { one.title; })
                    if (!one.title.isEmpty())
                        titles << one.title;
            },
            block);
    return titles;
}

bool says(const Picture &page, const QString &text)
{
    return std::any_of(page.marks.begin(), page.marks.end(), [&](const Mark &mark) {
        const auto *words = std::get_if<Words>(&mark);
        return words && words->text.contains(text);
    });
}

} // namespace

TEST(Pages, SetTheWeeklyReportOnOnePage)
{
    Document document = sampleReport();
    document.blocks.pop_back(); // its definitions

    const auto pages = pagesOf(document);

    ASSERT_EQ(pages.size(), 1u);
    EXPECT_TRUE(says(pages[0], "Page 1 of 1"));
}

TEST(Pages, RepeatTheHeadOfALongTable)
{
    const auto pages = pagesOf(longReport(200));

    ASSERT_GT(pages.size(), 3u);
    for (const Picture &page : pages)
        EXPECT_TRUE(says(page, "New qualified"));
    EXPECT_TRUE(says(pages.back(), "Lead 200"));
}

TEST(Pages, KeepEverythingOnThePaper)
{
    Faces faces;
    const auto right = [&](const Words &words) {
        const double width = faces.at(words.px, words.weight).width(words.text);
        return words.anchor == Anchor::left ? words.x + (words.room > 0 ? std::min(width, words.room) : width)
                                            : words.x;
    };
    for (Document document : {sampleReport(), hostileReport(), longReport(100)})
        for (const Paper paper : {Paper::letter, Paper::a4}) {
            document.paper = paper;

            const auto pages = pagesOf(document);

            for (const Picture &page : pages)
                for (const Mark &mark : page.marks)
                    if (const auto *words = std::get_if<Words>(&mark)) {
                        EXPECT_GE(words->x, 40) << words->text.left(20).toStdString();
                        EXPECT_LE(right(*words), page.width - 40) << words->text.left(20).toStdString();
                        EXPECT_LE(words->baseline, page.height - 20) << words->text.left(20).toStdString();
                    }
        }
}

TEST(Pages, SetAFigureSmallerBeforeItIsCut)
{
    Document document;
    for (const char *text :
         {"49 %", "49 % Außendienst", "49 % of an endless sentence that nobody can set so small"})
        document.blocks.push_back(Figures{{{.id = "a", .label = "Außendienst/Schreibtisch", .text = text},
                                           {.id = "b", .label = "B", .text = "2"},
                                           {.id = "c", .label = "C", .text = "3"},
                                           {.id = "d", .label = "D", .text = "4"},
                                           {.id = "e", .label = "E", .text = "5"}}});

    const auto pages = pagesOf(document);

    EXPECT_TRUE(says(pages[0], "Außendienst/Schreibtisch"));
    EXPECT_TRUE(says(pages[0], "49 % Außendienst"));
    EXPECT_TRUE(says(pages[0], "49 % of an"));
    EXPECT_FALSE(says(pages[0], "so small"));
}

TEST(Pages, LetWideTextsGiveWayAlike)
{
    Document document;
    const QString lead(60, 'a'), rep(55, 'b'); // neither fits beside the other
    document.blocks = {
        Table{.id = "t",
              .title = {},
              .note = {},
              .columns = {{"lead", "Lead"}, {"rep", "Rep"}, {"of", "Won in the quarter", ColumnKind::money}},
              .rows = {{{.text = lead, .aside = "x"}, {.text = rep, .aside = "x"}, {.text = "$5"}}},
              .whenEmpty = {}}};

    const auto pages = pagesOf(document);

    qsizetype shownLead = 0, shownRep = 0;
    for (const Mark &mark : pages[0].marks)
        if (const auto *words = std::get_if<Words>(&mark)) {
            shownLead += words->text.count('a');
            shownRep += words->text.count('b');
        }
    EXPECT_GT(shownLead, 25);
    EXPECT_GT(shownRep, 25);
    EXPECT_TRUE(says(pages[0], "Won in the quarter"));
}

TEST(Pages, KeepAHeadingWithItsTable)
{
    for (int before = 20; before < 50; ++before) {
        Document document = longReport(before);
        auto second = std::get<Table>(document.blocks[0]);
        second.title = "Second";
        second.rows[0][0].text = "First of second";
        document.blocks.push_back(second);

        const auto pages = pagesOf(document);

        for (const Picture &page : pages)
            EXPECT_EQ(says(page, "Second"), says(page, "First of second")) << before;
    }
}

TEST(Pdf, HoldsTextThatCanBeFound)
{
    if (!canRead("pdftotext"))
        GTEST_SKIP() << "no pdftotext";

    const std::string text = textOf(pdfOf(sampleReport()));

    EXPECT_THAT(text, HasSubstr("Weekly sales report"));
    EXPECT_THAT(text, HasSubstr("Marysville Creamery"));
    EXPECT_THAT(text, HasSubstr("$1.50M"));
    EXPECT_THAT(text, HasSubstr("Effort on A’s"));
    EXPECT_THAT(text, HasSubstr("Page 1 of 2"));
}

TEST(Pdf, IsTheSameForTheSameDocument)
{
    const QByteArray first = pdfOf(sampleReport());

    EXPECT_EQ(first, pdfOf(sampleReport()));
    if (canRead("pdfinfo"))
        EXPECT_THAT(readBy("pdfinfo", {"-isodates", "FILE"}, first),
                    ContainsRegex("CreationDate: +2026-10-09T"));
}

TEST(Pdf, SurvivesHostileText)
{
    const QByteArray pdf = pdfOf(hostileReport());

    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_LT(pdf.size(), 3'000'000);
}

TEST(Pdf, SaysWhereItCouldNotBeWritten)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("missing/report.pdf");

    const Status status = writePdf(sampleReport(), path);

    ASSERT_FALSE(status.ok());
    EXPECT_TRUE(status.error().text.contains(path));
    EXPECT_FALSE(QFile::exists(path));
}

TEST(Pdf, ReplacesTheFileThatWasThere)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");

    ASSERT_TRUE(writePdf(longReport(200), path).ok());
    ASSERT_TRUE(writePdf(sampleReport(), path).ok());

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), pdfOf(sampleReport()));
}

TEST(Pdf, SaysWhatItIs)
{
    if (!canRead("pdfinfo"))
        GTEST_SKIP() << "no pdfinfo";
    Document document = sampleReport();
    document.subtitle = "Café & Söhne, week 41";
    document.author = {"Zoë Müller", "3 reps"};

    const QByteArray pdf = pdfOf(document);
    const std::string info = readBy("pdfinfo", {"FILE"}, pdf);

    EXPECT_THAT(info, ContainsRegex("Title: +Weekly sales report\n"));
    EXPECT_THAT(info, ContainsRegex("Subject: +Café & Söhne, week 41\n"));
    EXPECT_THAT(info, ContainsRegex("Author: +Zoë Müller\n"));
    EXPECT_THAT(info, ContainsRegex("Tagged: +yes\n"));
    EXPECT_THAT(info, ContainsRegex("Optimized: +yes\n"));
    EXPECT_THAT(info, ContainsRegex("Pages: +2\n"));
    EXPECT_TRUE(pdf.contains("/Lang (en)"));
    EXPECT_TRUE(pdf.contains("/DisplayDocTitle true"));
}

TEST(Pdf, HasABookmarkForEachSection)
{
    if (!canRead("qpdf"))
        GTEST_SKIP() << "no qpdf";
    Document document = sampleReport();
    auto second = std::get<Table>(longReport(80).blocks[0]);
    second.title = "Später & länger";
    document.blocks.push_back(second);
    auto third = std::get<Table>(longReport(3).blocks[0]);
    third.title = "Last";
    document.blocks.push_back(third);

    const QByteArray pdf = pdfOf(document);
    const QStringList marks = bookmarksOf(pdf);

    QStringList titles;
    for (const QString &mark : marks)
        titles << mark.section(' ', 0, -2);
    EXPECT_GT(titles.size(), 5);
    EXPECT_EQ(titles, sectionsOf(document));
    EXPECT_TRUE(marks.front().endsWith(" 1"));
    EXPECT_EQ(marks.back(), "Last 4");
    EXPECT_THAT(readBy("pdftotext", {"-f", "4", "-l", "4", "FILE", "-"}, pdf), HasSubstr("Last"));
}

TEST(Pdf, HoldsItsFonts)
{
    if (!canRead("pdffonts"))
        GTEST_SKIP() << "no pdffonts";

    const std::string fonts = readBy("pdffonts", {"FILE"}, pdfOf(sampleReport()));
    const QStringList lines = QString::fromStdString(fonts).split('\n', Qt::SkipEmptyParts);

    ASSERT_GT(lines.size(), 2) << fonts;
    for (const QString &line : lines.mid(2))
        EXPECT_TRUE(line.contains(QRegularExpression("^[A-Z]{6}\\+.* yes +yes +yes +[0-9]+ +0$")))
            << line.toStdString();
}

TEST(Pdf, IsSoundHoweverItsWords)
{
    if (!canRead("qpdf"))
        GTEST_SKIP() << "no qpdf";

    for (const Document &document : {sampleReport(), hostileReport(), longReport(200), Document()}) {
        const std::string said = readBy("qpdf", {"--check", "FILE"}, pdfOf(document));

        EXPECT_THAT(said, HasSubstr("No syntax or stream encoding errors found")) << said;
        EXPECT_THAT(said, HasSubstr("File is linearized"));
        EXPECT_THAT(said, Not(HasSubstr("WARNING")));
    }
}

// What a screen reader would say, one element a line, the deeper ones indented.
TEST(Pdf, IsHeardInTheOrderInWhichItIsRead)
{
    if (!canRead("pdfinfo"))
        GTEST_SKIP() << "no pdfinfo";
    Document document;
    document.title = "One";
    document.subtitle = "Under it";
    document.footer = "Never heard";
    Table table = std::get<Table>(longReport(1).blocks[0]);
    table.title = "Leads";
    table.note = {};
    table.columns.resize(2);
    table.rows[0].resize(2);
    const auto all = sampleReport();
    MixChart chart;
    for (const Plain &block : flat(all))
        if (const auto *mix = std::get_if<MixChart>(&block))
            chart = *mix;
    chart.title = "Effort";
    chart.note = {};
    document.blocks = {SideBySide{{Note{"Left", "Says this"}}, {Actions{"Right", {"Do that"}}}}, table,
                       chart};

    const std::string heard = readBy("pdfinfo", {"-struct-text", "FILE"}, pdfOf(document));

    QString flatText = QString::fromStdString(heard).simplified();
    EXPECT_THAT(flatText.toStdString(),
                HasSubstr("Document H1 (block) \"One\" P (block) \"Under it\" H2 (block) \"Left\" P (block) "
                          "\"Says this\" H2 (block) \"Right\" L (block)"));
    EXPECT_THAT(heard, HasSubstr("\"Leads\""));
    EXPECT_THAT(heard, ContainsRegex("TH[^\"]+\"Rep\""));
    EXPECT_THAT(heard, HasSubstr("Figure"));
    EXPECT_THAT(heard, Not(HasSubstr("Never heard")));
}

TEST(Pdf, SaysInWordsWhatAChartShows)
{
    if (!canRead("qpdf"))
        GTEST_SKIP() << "no qpdf";
    const Document document = sampleReport();

    const std::string objects = readBy("qpdf", {"--json=2", "--json-key=qpdf", "FILE"}, pdfOf(document));

    int charts = 0;
    for (const Plain &block : flat(document)) {
        QString words;
        if (const auto *mix = std::get_if<MixChart>(&block))
            words = described(*mix);
        if (const auto *line = std::get_if<LineChart>(&block))
            words = described(*line);
        if (words.isEmpty())
            continue;
        ++charts;
        EXPECT_NE(objects.find("\"/Alt\": \"u:" + words.toStdString() + '"'), std::string::npos)
            << words.toStdString();
    }
    EXPECT_GE(charts, 2);
}

TEST(Pdf, CopiesSpacesAsSpaces)
{
    if (!canRead("qpdf"))
        GTEST_SKIP() << "no qpdf";

    const QByteArray objects = QByteArray::fromStdString(
        readBy("qpdf", {"--qdf", "--object-streams=disable", "FILE", "-"}, pdfOf(sampleReport())));

    const QRegularExpression letters("\n<[0-9A-F]{4}> <[0-9A-F]{4}> ([^\n]+)");
    bool hasSpace = false;
    for (auto found = letters.globalMatch(QString::fromLatin1(objects)); found.hasNext();) {
        const QString line = found.next().captured(1);
        hasSpace |= line.contains("<0020>");
        EXPECT_FALSE(line.contains("<0009>")) << line.toStdString();
    }
    EXPECT_TRUE(hasSpace);
}
