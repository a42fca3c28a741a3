// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other people, where they lie beside the project (RIDEALONG_SHARED, or ../shared): without them
// this passes.
#include "files/csv.h"
#include "files/csvdetect.h"
#include "files/formats.h"
#include "support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

QString dataFolder()
{
    const QString said = qEnvironmentVariable("RIDEALONG_SHARED");
    const QString beside = inSources("/../shared");
    QString folder = (said.isEmpty() ? beside : said) + QStringLiteral("/data");
    return folder;
}

struct Table
{
    CsvFormat format;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows = {};
    int problems = 0;
    int64_t replaced = 0;
};

Table read(const QString &path)
{
    Table table;
    table.format = detectCsv(path).value();
    CsvReader reader;
    EXPECT_TRUE(reader.open(path, table.format).ok()) << path.toStdString();
    table.header = reader.header();
    for (CsvRow row; reader.next(row);) {
        table.rows.emplace_back(row.cells.begin(), row.cells.end());
        table.problems += row.problem != CsvProblem::none;
    }
    table.replaced = reader.replaced();
    return table;
}

class Corpus : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QDir(dataFolder()).exists())
            GTEST_SKIP() << "no files of other people here";
    }

    Table open(const char *name) { return read(dataFolder() + QLatin1Char('/') + QString::fromLatin1(name)); }

    ColumnFormat column(const Table &table, size_t i)
    {
        std::vector<std::string_view> cells;
        for (const auto &row : table.rows)
            if (i < row.size())
                cells.push_back(row[i]);
        return detectColumn(cells, "USD");
    }
};

QJsonArray asJson(const Table &table)
{
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (size_t i = 0; i < row.size(); ++i)
            object.insert(QString::fromStdString(table.header.at(i)), QString::fromStdString(row[i]));
        rows.append(object);
    }
    return rows;
}

} // namespace

TEST_F(Corpus, CsvSpectrumReadsAsItsJsonSays)
{
    QDirIterator files(dataFolder() + QStringLiteral("/csv/csv-spectrum/csvs"), {QStringLiteral("*.csv")});
    int seen = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (files.fileName() == QStringLiteral("location_coordinates.csv"))
            continue; // its JSON has another row
        QFile json(path.chopped(4).replace(QStringLiteral("/csvs/"), QStringLiteral("/json/")) +
                   QStringLiteral(".json"));
        ASSERT_TRUE(json.open(QIODevice::ReadOnly));
        CsvFormat format;
        CsvReader reader;
        ASSERT_TRUE(reader.open(path, format).ok());

        Table table{.format = format, .header = reader.header()};
        for (CsvRow row; reader.next(row);)
            table.rows.emplace_back(row.cells.begin(), row.cells.end());

        EXPECT_EQ(asJson(table), QJsonDocument::fromJson(json.readAll()).array()) << path.toStdString();
        EXPECT_EQ(detectCsv(path).value().delimiter, ',') << path.toStdString();
        ++seen;
    }
    EXPECT_GE(seen, 11);
}

TEST_F(Corpus, LocationsKeepTheirStrayQuotes)
{
    const Table table = open("csv/csv-spectrum/csvs/location_coordinates.csv");

    ASSERT_THAT(table.rows, SizeIs(1));
    // The file's own marks of replacement: somebody else could not read it.
    EXPECT_EQ(table.rows[0][1], "37\xEF\xBF\xBD"
                                "36'37.8\"N 121\xEF\xBF\xBD"
                                "2'17.9\"W");
    EXPECT_EQ(table.replaced, 0);
}

TEST_F(Corpus, EveryFileIsReadWithoutAProblem)
{
    QDirIterator files(dataFolder(), {QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();

        const Table table = read(path);

        EXPECT_EQ(table.problems, 0) << path.toStdString() << ": " << describe(table.format).toStdString();
        EXPECT_EQ(table.replaced, 0) << path.toStdString();
        EXPECT_FALSE(table.header.empty() && table.rows.empty()) << path.toStdString();
    }
}

TEST_F(Corpus, EncodingsWithRightAndWrongMarksGiveTheSameTable)
{
    for (const char *name : {"csvtext", "csvtext_BOM_UTF8", "csvtext_BOM_UTF16BE", "csvtext_BOM_UTF16LE",
                             "csvtext_BOM_UTF32BE", "csvtext_BOM_UTF32LE"}) {
        const Table table = open((std::string("salesforce/testfiles/") + name + ".csv").c_str());

        EXPECT_THAT(table.header, ElementsAre("column1", "column2", "column3")) << name;
        ASSERT_THAT(table.rows, SizeIs(2)) << name;
        EXPECT_THAT(table.rows[0], ElementsAre("row1-1", "row1-2", "row1-3")) << name;
        EXPECT_EQ(table.problems, 0) << name;
    }
}

TEST_F(Corpus, SalesforceAccountsAreWindows1252)
{
    const Table table = open("salesforce/samples/data/accountData.csv");

    EXPECT_EQ(table.format.encoding, Encoding::windows1252);
    EXPECT_EQ(describe(table.format), QStringLiteral("comma, Windows-1252, header in line 1"));
    EXPECT_THAT(table.rows, SizeIs(423));
    EXPECT_THAT(table.header, SizeIs(table.rows[0].size()));
}

TEST_F(Corpus, SalesforceTimesAreUnderstood)
{
    const Table zones = open("salesforce/testfiles/timeZoneFormatTesting.csv");
    const Table accounts = open("salesforce/samples/data/accountData.csv");

    for (const auto &row : zones.rows)
        EXPECT_TRUE(parseInstant(row[1], {DateOrder::mdy})) << row[1];
    EXPECT_EQ(column(accounts, 30).kind, ColumnKind::instant);
    EXPECT_EQ(parseInstant(zones.rows[0][1], {DateOrder::mdy}).value.iso(),
              parseInstant("2009-07-14T18:14:45Z", {}).value.iso());
}

TEST_F(Corpus, MavenDealsAreUnderstood)
{
    const Table deals = open("maven_crm/sales_pipeline.csv");
    const Table accounts = open("maven_crm/accounts.csv");

    EXPECT_THAT(deals.rows, SizeIs(8800));
    EXPECT_TRUE(deals.format.hasHeader);
    EXPECT_EQ(column(deals, 5).kind, ColumnKind::date);
    EXPECT_FALSE(column(deals, 5).ambiguous);
    EXPECT_EQ(column(deals, 7).kind, ColumnKind::integer);
    EXPECT_EQ(parseMoney(accounts.rows[0][3], {.scale = 1'000'000}).value.minor, 110'004'000'000);
    EXPECT_TRUE(open("maven_crm/sales_teams.csv").format.hasHeader);
}

TEST_F(Corpus, TheBanksCampaignIsUnderstood)
{
    const Table calls = open("uci_bank/bank-additional.csv");

    EXPECT_EQ(describe(calls.format), QStringLiteral("semicolon, UTF-8, header in line 1"));
    EXPECT_THAT(calls.rows, SizeIs(4119));
    EXPECT_EQ(column(calls, 0).kind, ColumnKind::integer);
    EXPECT_EQ(column(calls, 4).kind, ColumnKind::yesNo);
    EXPECT_GT(column(calls, 4).unknown, 0);
    EXPECT_EQ(column(calls, 16).kind, ColumnKind::number);
    EXPECT_EQ(column(calls, 16).number.decimal, '.');
}

TEST_F(Corpus, HeadersAreToldFromData)
{
    EXPECT_FALSE(open("csv/PapaParse/tests/long-sample.csv").format.hasHeader);
    EXPECT_TRUE(open("csv/PapaParse/tests/verylong-sample.csv").format.hasHeader);
    EXPECT_TRUE(open("csv/PapaParse/tests/sample-header.csv").format.hasHeader);
    EXPECT_FALSE(open("csv/csv-parser/test/fixtures/headers.csv").format.hasHeader);
    EXPECT_EQ(open("csv/csv-parser/test/fixtures/comment.csv").format.skipLines, 1);
    EXPECT_EQ(open("csv/csv-parser/test/fixtures/option-quote-many.csv").rows[0][1], "some 'escaped' value");
    EXPECT_THAT(open("csv/csv-parser/test/fixtures/bench/mac-newlines.csv").rows, SizeIs(2));
    EXPECT_THAT(open("csv/csv-parser/test/fixtures/bench/utf16-big.csv").rows[1],
                ElementsAre("4", "5", "\xCA\xA4"));
}
