// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csv.h"
#include "files/csvwriter.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace ridealong;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string written(const Rows &rows, const CsvStyle &style = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(style);
    writer.open(&buffer);
    for (const auto &row : rows)
        writer.row(std::vector<std::string_view>(row.begin(), row.end()));
    EXPECT_TRUE(writer.finish().ok());
    return bytes.toStdString();
}

Rows readBack(const std::string &text, const CsvFormat &format)
{
    QByteArray bytes = QByteArray::fromStdString(text);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader;
    EXPECT_TRUE(reader.open(&buffer, format).ok());
    Rows rows;
    for (CsvRow row; reader.next(row);)
        rows.emplace_back(row.cells.begin(), row.cells.end());
    return rows;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(CsvWriter, QuotesOnlyWhatNeedsIt)
{
    EXPECT_EQ(written({{"a", "b c", ""}, {"d,e", "f\"g", "h\ni"}}),
              "a,b c,\r\n\"d,e\",\"f\"\"g\",\"h\ni\"\r\n");
    EXPECT_EQ(written({{""}, {"x"}}), "\"\"\r\nx\r\n");
    EXPECT_EQ(written({{"\xEF\xBB\xBFx"}}), "\"\xEF\xBB\xBFx\"\r\n");
    EXPECT_EQ(written({{"a;b", "c,d"}}, {.delimiter = ';', .bom = true, .crlf = false}),
              "\xEF\xBB\xBF\"a;b\";c,d\n");
}

TEST(CsvWriter, QuotesALetterThatNeedsItWhereverItStands)
{
    for (size_t length = 1; length < 30; ++length)
        for (size_t at = 0; at < length; ++at)
            for (const char letter : {',', '\n', '\r'}) {
                std::string cell(length, '\xAC'); // a comma but for its highest bit
                EXPECT_EQ(written({{cell, "x"}}), cell + ",x\r\n");
                cell[at] = letter;
                EXPECT_EQ(written({{cell, "x"}}), '"' + cell + "\",x\r\n");
            }
}

TEST(CsvWriter, GuardsAgainstFormulasWhenAsked)
{
    const CsvStyle guarded{.crlf = false, .guardFormulas = true};

    EXPECT_EQ(written({{"=1+1", "@SUM(A1)", "+49 30", "-5", "-1,500.25", "-a", "a=b"}}, guarded),
              "'=1+1,'@SUM(A1),'+49 30,-5,\"-1,500.25\",'-a,a=b\n");
    EXPECT_EQ(written({{"=HYPERLINK(\"x\")"}}, guarded), "\"'=HYPERLINK(\"\"x\"\")\"\n");
    EXPECT_EQ(written({{"=1+1"}}), "=1+1\r\n");
}

TEST(CsvWriter, TheFileAppearsWholeOrNotAtAll)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));

    {
        CsvWriter writer;
        ASSERT_TRUE(writer.open(path).ok());
        writer.cell(std::string(1'000'000, 'x'));
    }
    EXPECT_FALSE(QFile::exists(path));

    CsvWriter writer;
    ASSERT_TRUE(writer.open(path).ok());
    writer.cell("done");
    writer.endRow();
    ASSERT_TRUE(writer.finish().ok());
    EXPECT_EQ(contents(path), "done\r\n");
}

TEST(CsvWriter, SaysWhereItCannotWrite)
{
    CsvWriter writer;

    const Status opened = writer.open(QStringLiteral("/no/such/folder/out.csv"));

    ASSERT_FALSE(opened.ok());
    EXPECT_TRUE(opened.error().text.contains(QStringLiteral("out.csv")));
}

TEST(CsvWriter, AFullDiskIsToldAtTheEnd)
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        GTEST_SKIP() << "no /dev/full here";
    CsvWriter writer;
    writer.open(&full);

    for (int i = 0; i < 100'000; ++i)
        writer.row(std::array<std::string_view, 2>{"some", "text"});

    EXPECT_FALSE(writer.finish().ok());
}

TEST(CsvWriter, WhatIsWrittenIsReadBackTheSame)
{
    const auto characters = rc::gen::weightedElement<std::string>({{6, "a"},
                                                                   {2, ","},
                                                                   {2, "\""},
                                                                   {2, "\n"},
                                                                   {2, "\r"},
                                                                   {1, ";"},
                                                                   {1, "\t"},
                                                                   {1, "'"},
                                                                   {1, " "},
                                                                   {1, "\xC3\xA4"},
                                                                   {1, "\xF0\x9F\x98\x80"},
                                                                   {1, "\xEF\xBB\xBF"},
                                                                   {1, "\xEF\xBF\xBD"}});
    const auto cells =
        rc::gen::map(rc::gen::container<std::vector<std::string>>(characters), [](const auto &parts) {
            std::string text;
            for (const std::string &part : parts)
                text += part;
            return text;
        });
    const auto rows =
        rc::gen::container<Rows>(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cells)));

    const bool holds = rc::check("rows -> writer -> reader -> the same rows", [&] {
        const Rows before = *rows;
        const char delimiter = *rc::gen::element(',', ';', '\t', '|');
        const CsvStyle style{
            .delimiter = delimiter, .bom = *rc::gen::arbitrary<bool>(), .crlf = *rc::gen::arbitrary<bool>()};
        const CsvFormat format{.bomBytes = style.bom ? 3 : 0, .delimiter = delimiter, .hasHeader = false};

        RC_ASSERT(readBack(written(before, style), format) == before);
    });

    EXPECT_TRUE(holds);
}
