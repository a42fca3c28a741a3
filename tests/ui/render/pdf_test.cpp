// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf.h"

#include "render/pages.h"
#include "support/sampledocument.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using namespace ridealong::render;
using namespace ridealong::report;
using testing::HasSubstr;

namespace {

std::string textOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("report.pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start("pdftotext", {"-layout", file.fileName(), "-"});
    reader.waitForFinished();
    return reader.readAllStandardOutput().toStdString();
}

bool canReadPdf()
{
    return !QStandardPaths::findExecutable("pdftotext").isEmpty();
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
    if (!canReadPdf())
        GTEST_SKIP() << "no pdftotext";

    const std::string text = textOf(toPdf(sampleReport()));

    EXPECT_THAT(text, HasSubstr("Weekly sales report"));
    EXPECT_THAT(text, HasSubstr("Marysville Creamery"));
    EXPECT_THAT(text, HasSubstr("$1.50M"));
    EXPECT_THAT(text, HasSubstr("Effort on A’s"));
    EXPECT_THAT(text, HasSubstr("Page 1 of 2"));
}

TEST(Pdf, IsTheSameForTheSameDocument)
{
    const QByteArray first = toPdf(sampleReport());

    EXPECT_EQ(first, toPdf(sampleReport()));
    EXPECT_TRUE(first.contains("/CreationDate (D:20261009"));
}

TEST(Pdf, SurvivesHostileText)
{
    const QByteArray pdf = toPdf(hostileReport());

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
    EXPECT_EQ(file.readAll(), toPdf(sampleReport()));
}
