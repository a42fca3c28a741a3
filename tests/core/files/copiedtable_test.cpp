// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/copiedtable.h"

#include "support/imports.h"
#include "support/tables.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

// As LibreOffice Calc copies: a head, comments, named characters, what is typed beside what is shown.
const QString calcTable = QString::fromUtf16(
    u"<!DOCTYPE html><html><head><style>td { color: red }</style></head><body>"
    u"<!--StartFragment--><table cellspacing=\"0\"><colgroup width=\"85\"></colgroup>\n"
    u"<tr><td height=\"17\">Company</td><td>City</td><TH>Value</TH></tr>\n"
    u"<tr><td>M&uuml;ller &amp; S&#246;hne</td><td>Dayton,&nbsp;OH<br>East</td>"
    u"<td sdval=\"48000\"><b>$48,</b><b>000</b></td></tr>"
    u"<tr><td>Beta\n   Pumps</td><td></td><td>R&D; 2 &lt; 3</td></tr></table><!--EndFragment--></body>");

} // namespace

TEST(CopiedTable, ReadsTheTableOfASpreadsheet)
{
    const HtmlRows found = rowsInHtml(calcTable);

    ASSERT_THAT(found.rows, SizeIs(3));
    EXPECT_THAT(found.rows[0], ElementsAre("Company", "City", "Value"));
    EXPECT_THAT(found.rows[1], ElementsAre("Müller & Söhne", "Dayton, OH\nEast", "$48,000"));
    EXPECT_THAT(found.rows[2], ElementsAre("Beta Pumps", "", "R&D; 2 < 3"));
}

TEST(CopiedTable, MergedCellsKeepTheColumnsBehindThem)
{
    const HtmlRows found = rowsInHtml(u"<table><tr><td rowspan=2>Acme</td><td colspan='2'>Dayton</td><td>1"
                                      u"<tr><td>Lima<td>East<td>2<tr><td>Beta<td>a<td>b<td>3</table>");

    ASSERT_THAT(found.rows, SizeIs(3));
    EXPECT_THAT(found.rows[0], ElementsAre("Acme", "Dayton", "", "1"));
    EXPECT_THAT(found.rows[1], ElementsAre("", "Lima", "East", "2"));
    EXPECT_THAT(found.rows[2], ElementsAre("Beta", "a", "b", "3"));
}

TEST(CopiedTable, NoCellReachesIntoTheNextTable)
{
    const HtmlRows found = rowsInHtml(u"<table><tr><td rowspan=9>Acme<td>Dayton</table>"
                                      u"<table><tr><td>Beta<td>Lima</table>");

    ASSERT_THAT(found.rows, SizeIs(2));
    EXPECT_THAT(found.rows[1], ElementsAre("Beta", "Lima"));
}

TEST(CopiedTable, WhatATagSaysOfACellIsNoTextOfIt)
{
    const HtmlRows found = rowsInHtml(u"<table><tr><td data-sheets-value='{\"2\":\"a > b\"}'>a &gt; b</td>"
                                      u"<td title = \"<b>\">c</td><td title=don't>d</td></tr></table>");

    ASSERT_THAT(found.rows, SizeIs(1));
    EXPECT_THAT(found.rows[0], ElementsAre("a > b", "c", "d"));
}

TEST(CopiedTable, ATableWithinACellIsItsText)
{
    const HtmlRows found =
        rowsInHtml(u"<table><tr><td>Acme<table><tr><td>East</td><td>West</td></tr></table></td><td>1</td>"
                   u"</tr></table> and what follows");

    ASSERT_THAT(found.rows, SizeIs(1));
    EXPECT_THAT(found.rows[0], ElementsAre("Acme\nEast\nWest", "1"));
}

TEST(CopiedTable, ALieAboutItsSizeIsCut)
{
    QString html = QStringLiteral("<table>");
    for (int i = 0; i < 20'000; ++i)
        html += QStringLiteral("<tr><td colspan=99999 rowspan=99999999>x</td>");

    const HtmlRows found = rowsInHtml(html);

    EXPECT_TRUE(found.isCut);
    EXPECT_LT(found.rows.size(), 20'000u);
}

TEST(CopiedTable, TabsGoBeforeTheTable)
{
    const auto tabs = tableOf(tabledCopied(QStringLiteral("Company\tCity\nAcme\tDayton\n"), calcTable));
    const auto table = tableOf(tabledCopied(QStringLiteral("Company City Value\nBeta"), calcTable));

    EXPECT_THAT(tabs.header, ElementsAre("Company", "City"));
    EXPECT_THAT(table.header, ElementsAre("Company", "City", "Value"));
    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_THAT(table.rows[0], ElementsAre("Müller & Söhne", "Dayton, OH\nEast", "$48,000"));
}

TEST(CopiedTable, NothingCopiedSaysSo)
{
    EXPECT_FALSE(tabledCopied({}, {}));
    EXPECT_FALSE(tabledCopied({}, QStringLiteral("<p>no table</p>")));
}
