// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csv.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using namespace std::string_literals;
using testing::ElementsAre;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Seen
{
    Rows rows;
    std::vector<int64_t> lines;
    std::vector<CsvProblem> problems;
    std::vector<int64_t> problemLines;
    int64_t replaced = 0;
};

CsvFormat plain()
{
    return {.hasHeader = false};
}

Seen read(std::string_view text, const CsvFormat &format = plain())
{
    QByteArray bytes(text.data(), qsizetype(text.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader;
    EXPECT_TRUE(reader.open(&buffer, format).ok());
    Seen seen;
    for (CsvRow row; reader.next(row);) {
        seen.rows.emplace_back(row.cells.begin(), row.cells.end());
        seen.lines.push_back(row.line);
        seen.problems.push_back(row.problem);
        seen.problemLines.push_back(row.problemLine);
    }
    seen.replaced = reader.replaced();
    return seen;
}

Rows rowsOf(std::string_view text)
{
    return read(text).rows;
}

std::string repeated(std::string_view text, size_t times)
{
    std::string all;
    for (size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

TEST(Csv, ReadsCellsAndLines)
{
    EXPECT_EQ(rowsOf("a,b\n1,2\n"), (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(rowsOf("a,b\r\n1,2"), (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(rowsOf("a,b\r1,2\r"), (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(rowsOf("a\r\r\n\nb"), (Rows{{"a"}, {"b"}}));
    EXPECT_EQ(rowsOf(",\n,,"), (Rows{{"", ""}, {"", "", ""}}));
    EXPECT_EQ(rowsOf(""), Rows{});
    EXPECT_EQ(rowsOf("\"\"\n"), (Rows{{""}}));
}

TEST(Csv, ReadsQuotedCells)
{
    EXPECT_EQ(rowsOf("\"a,b\",\"c\nd\",\"e\"\"f\"\n"), (Rows{{"a,b", "c\nd", "e\"f"}}));
    EXPECT_EQ(rowsOf("\"\"\"\",\"\"\"\"\"\"\n"), (Rows{{"\"", "\"\""}}));
    EXPECT_EQ(rowsOf("\"a\r\nb\"\r\nc\r\n"), (Rows{{"a\r\nb"}, {"c"}}));
}

TEST(Csv, KeepsStrayQuotesAndTextAfterAQuote)
{
    EXPECT_EQ(rowsOf("37\"W,5'6\"\"\n"), (Rows{{"37\"W", "5'6\"\""}}));
    EXPECT_EQ(rowsOf("\"ab\"cd,e\n"), (Rows{{"abcd", "e"}}));
    EXPECT_EQ(rowsOf("\"a\"\"b\"c\"d\",e\n"), (Rows{{"a\"bc\"d\"", "e"}}));
    EXPECT_EQ(rowsOf(" \"a\",b\n"), (Rows{{" \"a\"", "b"}}));
}

TEST(Csv, OtherSeparatorsAndQuotes)
{
    CsvFormat single = plain();
    single.delimiter = ';';
    single.quote = '\'';
    CsvFormat none = plain();
    none.quote = 0;

    EXPECT_EQ(read("'a;b';\"c\n", single).rows, (Rows{{"a;b", "\"c"}}));
    EXPECT_EQ(read("\"a,b\"\n", none).rows, (Rows{{"\"a", "b\""}}));
}

TEST(Csv, TellsTheLineWhereARowStarts)
{
    const Seen seen = read("a\n\n\"b\r\nc\n\nd\re\"\r\nf\rg\n");

    EXPECT_EQ(seen.rows, (Rows{{"a"}, {"b\r\nc\n\nd\re"}, {"f"}, {"g"}}));
    EXPECT_THAT(seen.lines, ElementsAre(1, 3, 8, 9));
}

TEST(Csv, HeaderAndSkippedLinesStandApart)
{
    QByteArray bytes("sep=,\n# made by hand\nname,city\nAcme,Bonn\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader;
    CsvRow row;

    ASSERT_TRUE(reader.open(&buffer, {.skipLines = 2}).ok());

    EXPECT_THAT(reader.header(), ElementsAre("name", "city"));
    ASSERT_TRUE(reader.next(row));
    EXPECT_EQ(row.line, 4);
    EXPECT_EQ(row.cell(1), "Bonn");
    EXPECT_EQ(row.cell(2), "");
    EXPECT_FALSE(reader.next(row));
    EXPECT_FALSE(reader.next(row));
}

TEST(Csv, ALastQuoteThatNeverClosesCostsOneLine)
{
    const Seen seen = read("a,b\n1,\"oops\n2,x\n3,y\n");

    EXPECT_EQ(seen.rows, (Rows{{"a", "b"}, {"1", "oops"}, {"2", "x"}, {"3", "y"}}));
    EXPECT_EQ(seen.problems[1], CsvProblem::unterminatedQuote);
    EXPECT_EQ(seen.problemLines[1], 2);
    EXPECT_EQ(seen.problems[2], CsvProblem::none);
    EXPECT_THAT(seen.lines, ElementsAre(1, 2, 3, 4));
}

TEST(Csv, AnOpenQuoteInABigFileLosesNoOtherRow)
{
    const std::string text = "a,b\n1,\"oops\n" + repeated("2,some text that fills the line\n", 300'000);

    const Seen seen = read(text);

    ASSERT_EQ(seen.rows.size(), 300'002u);
    EXPECT_EQ(seen.problems[1], CsvProblem::unterminatedQuote);
    EXPECT_EQ(std::ranges::count(seen.problems, CsvProblem::none), 300'001);
    EXPECT_EQ(seen.lines.back(), 300'002);
}

TEST(Csv, ABadRowIsToldBeforeMuchIsRead)
{
    for (const std::string &row : {repeated("some text\n", 4'000'000), std::string(40'000'000, 'x')}) {
        QByteArray bytes = QByteArray::fromStdString("\"" + row);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader;
        CsvRow first;

        ASSERT_TRUE(reader.open(&buffer, plain()).ok() && reader.next(first));

        EXPECT_EQ(first.problem, CsvProblem::unterminatedQuote);
        EXPECT_LT(reader.bytesRead(), 3 * int64_t(CsvReader::maxRow));
    }
}

TEST(Csv, FilesOfNothingButBadQuotesEndInTime)
{
    QElapsedTimer timer;
    timer.start();
    for (const char *line : {"x\"x,\"aaa\n", "\"a\n\n", "\"\n,", "\"\"\"\n", "a,\"\"\"\n"})
        EXPECT_GT(read(repeated(line, 400'000)).rows.size(), 0u);
    EXPECT_EQ(read(repeated("x\"x,\"" + std::string(1000, '\n'), 5'000)).rows.size(), 5'000u);

    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(Csv, LongCellsAreCutAndTheNextRowIsWhole)
{
    const std::string big(CsvReader::maxCell + 10, 'x');

    const Seen seen = read("a," + big + "\n\"" + big + "\",b\nc\n");

    ASSERT_EQ(seen.rows.size(), 3u);
    EXPECT_EQ(seen.rows[0][1].size(), CsvReader::maxCell);
    EXPECT_EQ(seen.rows[1][1], "b");
    EXPECT_THAT(seen.problems,
                ElementsAre(CsvProblem::cellTooLong, CsvProblem::cellTooLong, CsvProblem::none));
}

TEST(Csv, LongCellsAreCutBetweenCharacters)
{
    std::string big = "x";
    while (big.size() <= CsvReader::maxCell)
        big += "\xC3\xA4";

    const Seen seen = read(big + "\n");

    EXPECT_EQ(seen.rows[0][0].size(), CsvReader::maxCell - 1);
    EXPECT_EQ(seen.rows[0][0].back(), '\xA4');
}

TEST(Csv, LinesWithoutEndAreCut)
{
    const std::string text = "a,b\n1," + std::string(20'000'000, 'x') + ",z\n2,3\n";

    const Seen seen = read(text);

    ASSERT_EQ(seen.rows.size(), 3u);
    ASSERT_EQ(seen.rows[1].size(), 2u);
    EXPECT_EQ(seen.rows[1][0], "1");
    EXPECT_EQ(seen.rows[1][1].size(), CsvReader::maxCell);
    EXPECT_EQ(seen.problems[1], CsvProblem::rowTooLong);
    EXPECT_EQ(seen.rows[2], (std::vector<std::string>{"2", "3"}));
    EXPECT_EQ(seen.lines[2], 3);
}

TEST(Csv, TooManyColumnsAreCut)
{
    const Seen seen = read("a" + repeated(",b", 5000) + "\nc" + repeated(",", 4095) + "\n" +
                           repeated("\"q\",", 5000) + "\nd\n");

    ASSERT_EQ(seen.rows.size(), 4u);
    EXPECT_EQ(seen.rows[0].size(), CsvReader::maxColumns);
    EXPECT_EQ(seen.problems[0], CsvProblem::tooManyColumns);
    EXPECT_EQ(seen.problems[1], CsvProblem::none);
    EXPECT_EQ(seen.problems[2], CsvProblem::tooManyColumns);
    EXPECT_EQ(seen.rows[3], std::vector<std::string>{"d"});
}

TEST(Csv, ZeroBytesAreToldAndBecomeSpaces)
{
    const Seen seen = read("a\0b,c\nd\n"s);

    EXPECT_EQ(seen.rows, (Rows{{"a b", "c"}, {"d"}}));
    EXPECT_THAT(seen.problems, ElementsAre(CsvProblem::nulBytes, CsvProblem::none));
}

TEST(Csv, InvalidUtf8IsReplacedAndCounted)
{
    const Seen seen = read("Caf\xE9,ok\nfine \xC3\xA9\n\xED\xA0\x80 \xC0\xAF \xF5\n\xE2\x82");

    EXPECT_EQ(seen.rows[0][0], "Caf\xEF\xBF\xBD");
    EXPECT_EQ(seen.rows[1][0], "fine \xC3\xA9");
    EXPECT_THAT(seen.problems, ElementsAre(CsvProblem::replacedText, CsvProblem::none,
                                           CsvProblem::replacedText, CsvProblem::replacedText));
    EXPECT_EQ(seen.replaced, 1 + 3 + 2 + 1 + 1);
}

TEST(Csv, EveryEncodingGivesTheSameText)
{
    const std::u32string text = U"n\u00E4me,\u20AC\n\"a\nb\",c\n";
    const auto encoded = [&](int unit, bool little) {
        std::string bytes;
        for (const char32_t c : text)
            for (int i = 0; i < unit; ++i)
                bytes += char(c >> (8 * (little ? i : unit - 1 - i)) & 0xFF);
        return bytes;
    };
    const Rows expected{{"n\xC3\xA4me", "\xE2\x82\xAC"}, {"a\nb", "c"}};
    const auto as = [](Encoding encoding) { return CsvFormat{.encoding = encoding, .hasHeader = false}; };

    EXPECT_EQ(read(encoded(2, true), as(Encoding::utf16le)).rows, expected);
    EXPECT_EQ(read(encoded(2, false), as(Encoding::utf16be)).rows, expected);
    EXPECT_EQ(read(encoded(4, true), as(Encoding::utf32le)).rows, expected);
    EXPECT_EQ(read(encoded(4, false), as(Encoding::utf32be)).rows, expected);
    EXPECT_EQ(read("n\xE4me,\x80\n\"a\nb\",c\n", as(Encoding::windows1252)).rows, expected);
    EXPECT_EQ(read("n\xE4me\n", as(Encoding::latin1)).rows, (Rows{{"n\xC3\xA4me"}}));
    EXPECT_EQ(read("\x81\n", as(Encoding::windows1252)).replaced, 1);
}

TEST(Csv, SurrogatesComeInPairs)
{
    const CsvFormat format{.encoding = Encoding::utf16le, .hasHeader = false};

    EXPECT_EQ(read("\x3D\xD8\x00\xDE"s, format).rows, (Rows{{"\xF0\x9F\x98\x80"}}));
    EXPECT_EQ(read("\x3D\xD8\x61\x00"s, format).rows, (Rows{{"\xEF\xBF\xBD"
                                                             "a"}}));
    EXPECT_EQ(read("\x61\x00\x3D"s, format).rows, (Rows{{"a\xEF\xBF\xBD"}}));
}

// Rows, quotes, line ends and characters of several bytes, cut by a block in every place.
TEST(Csv, BlocksMayEndAnywhere)
{
    const std::string tail = "\"\xC3\xA4\"\"b\r\nc\",\xE2\x82\xAC\r\nlast,\"\"\r\n";
    for (size_t shift = 0; shift < 40; ++shift) {
        const std::string first(256 * 1024 - shift, 'x');

        const Seen seen = read(first + "\r\n" + tail);

        ASSERT_EQ(seen.rows.size(), 3u) << shift;
        EXPECT_EQ(seen.rows[1], (std::vector<std::string>{"\xC3\xA4\"b\r\nc", "\xE2\x82\xAC"})) << shift;
        EXPECT_EQ(seen.rows[2], (std::vector<std::string>{"last", ""})) << shift;
        EXPECT_THAT(seen.lines, ElementsAre(1, 2, 4)) << shift;
    }
}

TEST(Csv, SaysWhichFileIsMissing)
{
    CsvReader reader;
    CsvRow row;

    const Status opened = reader.open(QStringLiteral("/no/such/leads.csv"), {});

    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().kind, ErrorKind::notFound);
    EXPECT_TRUE(opened.error().text.contains(QStringLiteral("leads.csv")));
    EXPECT_FALSE(reader.next(row));
    EXPECT_EQ(reader.open(QStringLiteral("/tmp"), {}).error().kind, ErrorKind::refused);
}

TEST(Csv, SaysHowFarItIs)
{
    QByteArray bytes("a\nb\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader;

    ASSERT_TRUE(reader.open(&buffer, plain()).ok());

    EXPECT_EQ(reader.bytesRead(), 4);
    EXPECT_EQ(reader.bytesTotal(), 4);
}
