// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"
#include "support/golden.h"
#include "support/sampledocument.h"

#include <gmock/gmock.h>

using namespace ridealong;
using namespace ridealong::report;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

Document with(std::vector<std::vector<Cell>> rows)
{
    Document document;
    document.blocks = {Table{.id = "t",
                             .title = "T",
                             .note = {},
                             .columns = {{"a", "A"}, {"b", "B"}},
                             .rows = std::move(rows),
                             .whenEmpty = {}}};
    return document;
}

const std::vector<std::string> onlyT = {"t"};

} // namespace

TEST(ReportCsv, RendersTheSampleReport)
{
    EXPECT_TRUE(isGolden("report/weekly.csv", toCsv(sampleReport())));
}

TEST(ReportCsv, GivesOneSectionAsAPlainTable)
{
    const std::vector<std::string> sections = {"won"};

    const std::string csv = toCsv(sampleReport(), sections);

    EXPECT_THAT(
        csv,
        StartsWith("Grade,Lead,Note,Value\r\nA,Bryan Syrup Works,\"Erin, customer referral\",58000\r\n"));
}

TEST(ReportCsv, WritesNumbersRaw)
{
    const Document document =
        with({{{.text = "$1.5k", .value = Money{150050}}, {.text = "80%", .value = 0.8}},
              {{.text = "Oct 15", .value = Date::of(2026, 10, 15)}, {.text = "?", .value = unknownShare}}});

    EXPECT_EQ(toCsv(document, onlyT), "A,B\r\n1500.5,0.8\r\n2026-10-15,\r\n");
}

TEST(ReportCsv, QuotesWhatWouldBreakARow)
{
    const Document document = with({{{.text = "a,b"}, {.text = "say \"hi\"\nnow"}}});

    EXPECT_EQ(toCsv(document, onlyT), "A,B\r\n\"a,b\",\"say \"\"hi\"\" now\"\r\n");
}

TEST(ReportCsv, LetsNoTextBecomeAFormula)
{
    const Document document = with({{{.text = "=1+1"}, {.text = "@x"}}});

    EXPECT_EQ(toCsv(document, onlyT), "A,B\r\n'=1+1,'@x\r\n");
}

TEST(ReportCsv, FillsShortRows)
{
    EXPECT_EQ(toCsv(with({{}, {{.text = "x"}}}), onlyT), "A,B\r\n,\r\nx,\r\n");
}

TEST(ReportCsv, SurvivesHostileText)
{
    EXPECT_THAT(toCsv(hostileReport()), HasSubstr("'=HYPERLINK"));
}
