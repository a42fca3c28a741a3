// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in a PDF is what is read out of it.
#include "render/legible.h"

#include "render/pdf.h"
#include "render/typeset.h"
#include "support/pdfread.h"

#include <QRegularExpression>
#include <gmock/gmock.h>

using namespace ridealong;
using namespace ridealong::render;
using namespace ridealong::report;
using testing::HasSubstr;

// Beside digits and capitals Inter has other glyphs for these, which no letter belongs to.
TEST(Legible, GivesBackTheSignsBesideDigitsAndCapitals)
{
    if (!canRead("pdftotext"))
        GTEST_SKIP() << "no pdftotext";
    const char *said[] = {"7:35 to 12:00", "(502) 555-0142", "Q-2214, 2026-W41",       "−3 points, +4",
                          "(ABC) [D] {E}", "3 x 4 = 12",     "3x4 pumps, 12x80 seals", "A–B, A—B, A-B",
                          "<10 @HOME C*D", "Anna (née Ott)", "e\u0301t\u00e9 (2:1)"};
    Document document;
    document.title = "Signs";
    for (const char *text : said)
        document.blocks.push_back(Note{{}, QString::fromUtf8(text)});

    const QByteArray pdf = *toPdf(document);
    const std::string text = QString::fromStdString(readBy("pdftotext", {"-layout", "FILE", "-"}, pdf))
                                 .normalized(QString::NormalizationForm_C)
                                 .toStdString();

    for (const char *one : said)
        EXPECT_THAT(text,
                    HasSubstr(QString::fromUtf8(one).normalized(QString::NormalizationForm_C).toStdString()));
}

TEST(Legible, StandsWhereItWasMeasuredHoweverItIsPainted)
{
    if (!canRead("pdftotext"))
        GTEST_SKIP() << "no pdftotext";
    Document document;
    document.title = "10:42, 11:15, 12:05 (A-B)";

    const QString boxes = QString::fromStdString(
        readBy("pdftotext", {"-bbox", "-f", "1", "-l", "1", "FILE", "-"}, *toPdf(document)));

    Typesetter type;
    const double width = type.width({23.2f, 600, Ink::t1}, document.title) * 0.75;
    const QRegularExpression last("xMax=\"([0-9.]+)\"[^>]*>\\(A-B\\)<");
    const auto found = last.match(boxes);
    ASSERT_TRUE(found.hasMatch()) << boxes.toStdString();
    EXPECT_NEAR(found.captured(1).toDouble(), 36 + width, 1.5);
}
