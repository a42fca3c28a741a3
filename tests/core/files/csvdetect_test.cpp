// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvdetect.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace ridealong;
using namespace std::string_literals;

namespace {

CsvFormat of(std::string_view text)
{
    return detectCsv(text, true);
}

std::string wide(std::string_view text, int unit, bool little)
{
    std::string bytes;
    for (const char c : text)
        for (int i = 0; i < unit; ++i)
            bytes += i == (little ? 0 : unit - 1) ? c : '\0';
    return bytes;
}

EncodingGuess encoding(std::string_view bytes)
{
    return detectEncoding(bytes);
}

QString savedAs(const QTemporaryDir &folder, const std::string &bytes)
{
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), qint64(bytes.size()));
    return path;
}

const std::string table = "name,city\nAcme,Bonn\nBolt,Rome\n";

} // namespace

TEST(CsvDetect, FindsTheSeparator)
{
    EXPECT_EQ(of("a,b,c\n1,2,3\n").delimiter, ',');
    EXPECT_EQ(of("a;b\n1,5;2,5\n3,5;4,5\n").delimiter, ';');
    EXPECT_EQ(of("a\tb, c\n1\t2, 3\n").delimiter, '\t');
    EXPECT_EQ(of("a|b\nx, y|z\n").delimiter, '|');
    EXPECT_EQ(of("name,note\nx,\"a;b;c\"\ny,\"d;e;f\"\n").delimiter, ',');
    EXPECT_EQ(of("just one column\nof text\n").delimiter, ',');
    EXPECT_EQ(of("a,b,c\n1,2\n1,2,3\n1,2,3\n").delimiter, ',');
}

TEST(CsvDetect, BelievesTheSepLineOfExcel)
{
    const CsvFormat format = of("sep=;\r\nname;city,state\r\nAcme;Bonn,NRW\r\n");

    EXPECT_EQ(format.delimiter, ';');
    EXPECT_EQ(format.skipLines, 1);
    EXPECT_TRUE(format.hasHeader);
}

TEST(CsvDetect, FindsSingleQuotes)
{
    EXPECT_EQ(of("a,b\n'x,y',2\n'z',3\n").quote, '\'');
    EXPECT_EQ(of("name,b\n't Hooft,2\nO'Neill,3\n").quote, '"');
    EXPECT_EQ(of("a,b\n\"it's\",'x'\n").quote, '"');
}

TEST(CsvDetect, PassesOverCommentsAndTitles)
{
    EXPECT_EQ(of("# made today\n# by hand\na,b\n1,2\n3,4\n").skipLines, 2);
    EXPECT_EQ(of("Leads of March\n\nname,city,state\nA,B,C\nD,E,F\nG,H,I\n").skipLines, 2);
    EXPECT_EQ(of("Leads of March,,\nname,city,state\nA,B,C\nD,E,F\n").skipLines, 1);
    EXPECT_EQ(of("\n\nname,city\nA,B\n").skipLines, 2);
    EXPECT_EQ(of("#,name\n1,A\n2,B\n").skipLines, 0);
}

TEST(CsvDetect, TellsAHeaderFromData)
{
    EXPECT_TRUE(of("name,size\nAcme,12\nBolt,7\n").hasHeader);
    EXPECT_TRUE(of("agent,manager\nAnna,Dustin\nCecily,Dustin\n").hasHeader);
    EXPECT_TRUE(of("name,city").hasHeader);
    EXPECT_FALSE(of("1,2,3\n4,5,6\n").hasHeader);
    EXPECT_FALSE(of("Ann,ann@x.org\nBob,bob@x.org\nCarl,carl@x.org\n").hasHeader);
    EXPECT_FALSE(of("2007-01-01,,\n2007-01-02,,\n").hasHeader);
    EXPECT_FALSE(of("Acme,12\nBolt,7\n").hasHeader);
    EXPECT_FALSE(of("red,x\nblue,y\nred,x\n").hasHeader);
}

TEST(CsvDetect, FindsTheEncodingWithoutAMark)
{
    EXPECT_EQ(encoding("plain"), (EncodingGuess{Encoding::utf8, 0}));
    EXPECT_EQ(encoding("caf\xC3\xA9"), (EncodingGuess{Encoding::utf8, 0}));
    EXPECT_EQ(encoding("caf\xE9,na\xEFve"), (EncodingGuess{Encoding::windows1252, 0}));
    EXPECT_EQ(encoding("5 \x80"), (EncodingGuess{Encoding::windows1252, 0}));
    EXPECT_EQ(encoding("\x81 caf\xE9"), (EncodingGuess{Encoding::latin1, 0}));
    EXPECT_EQ(encoding(wide(table, 2, true)), (EncodingGuess{Encoding::utf16le, 0}));
    EXPECT_EQ(encoding(wide(table, 2, false)), (EncodingGuess{Encoding::utf16be, 0}));
    EXPECT_EQ(encoding(wide(table, 4, true)), (EncodingGuess{Encoding::utf32le, 0}));
    EXPECT_EQ(encoding("a\0b,c\n1,2\n"s), (EncodingGuess{Encoding::utf8, 0}));
    EXPECT_EQ(encoding("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 one bad: \xE9 "),
              (EncodingGuess{Encoding::utf8, 0}));
}

TEST(CsvDetect, BelievesAMarkOnlyIfTheBytesDo)
{
    EXPECT_EQ(encoding("\xEF\xBB\xBF" + table), (EncodingGuess{Encoding::utf8, 3}));
    EXPECT_EQ(encoding("\xEF\xBB\xBF"
                       "caf\xE9 "),
              (EncodingGuess{Encoding::windows1252, 3}));
    EXPECT_EQ(encoding("\xFF\xFE" + wide(table, 2, true)), (EncodingGuess{Encoding::utf16le, 2}));
    EXPECT_EQ(encoding("\xFE\xFF" + wide(table, 2, true)), (EncodingGuess{Encoding::utf16le, 2}));
    EXPECT_EQ(encoding("\xFF\xFE" + table), (EncodingGuess{Encoding::utf8, 2}));
    EXPECT_EQ(encoding("\xFF\xFE\0\0"s + wide(table, 4, true)), (EncodingGuess{Encoding::utf32le, 4}));
    EXPECT_EQ(encoding("\xFE\xFF" + wide(table, 4, false)), (EncodingGuess{Encoding::utf32be, 2}));
    EXPECT_EQ(encoding("\xFF\xFE\x2D\x4E\x87\x65\x0A\x00"s), (EncodingGuess{Encoding::utf16le, 2}));
    EXPECT_EQ(encoding("\xEF\xBB\xBF"), (EncodingGuess{Encoding::utf8, 3}));
}

TEST(CsvDetect, LooksBehindAPlainBeginning)
{
    QTemporaryDir folder;
    std::string text = "name,city\n";
    while (text.size() < 700'000)
        text += "Acme,Bonn\n";

    EXPECT_EQ(detectCsv(savedAs(folder, text)).value().encoding, Encoding::utf8);
    EXPECT_EQ(detectCsv(savedAs(folder, text + "Caf\xE9,Rome\n")).value().encoding, Encoding::windows1252);
    EXPECT_EQ(detectCsv(savedAs(folder, text + "Caf\xC3\xA9,Rome\n")).value().encoding, Encoding::utf8);
}

TEST(CsvDetect, SaysItInALine)
{
    EXPECT_EQ(describe(of(table)), QStringLiteral("comma, UTF-8, header in line 1"));
    EXPECT_EQ(describe(of("sep=;\n1;2\n3;4\n")),
              QStringLiteral("semicolon, UTF-8, no header, data from line 2"));
    EXPECT_EQ(encodingByName("ISO-8859-1"), Encoding::latin1);
    EXPECT_EQ(encodingByName("utf_16 le"), Encoding::utf16le);
    EXPECT_FALSE(encodingByName("klingon"));
}

TEST(CsvDetect, AFileThatIsNotThereIsSaid)
{
    EXPECT_EQ(detectCsv(QStringLiteral("/no/such/file.csv")).error().kind, ErrorKind::notFound);
}

TEST(CsvDetect, AnyBytesGetAnAnswer)
{
    EXPECT_EQ(of(""), (CsvFormat{}));
    const bool holds =
        rc::check("any bytes", [](const std::string &bytes, bool whole) { detectCsv(bytes, whole); });

    EXPECT_TRUE(holds);
}
