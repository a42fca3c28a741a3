// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tabled.h"

#include "files/export.h"
#include "files/xlsxwriter.h"
#include "support/imports.h"
#include "support/tables.h"
#include "support/workbooks.h"

#include <array>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"
                          "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs>";

QByteArray texts(const std::vector<QByteArray> &cells, int row)
{
    QByteArray xml = "<row r=\"" + QByteArray::number(row) + "\">";
    for (const QByteArray &cell : cells)
        xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return xml + "</row>";
}

Result<Tabled> opened(TempBook &book, const WorkbookOf &workbook, const QString &sheet = {})
{
    return tabled(written(book.file("leads.xlsx"), aWorkbook(workbook)), sheet);
}

} // namespace

TEST(Tabled, ReadsTypedCellsAsAPersonSeesThem)
{
    TempBook book;
    const WorkbookOf workbook{
        .sheets =
            {{"Leads",
              texts({"Company", "Notes", "Since", "Employees", "Share", "Open"}, 1) +
                  "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>0</v></c>"
                  "<c r=\"C2\" s=\"1\"><v>46309</v></c><c r=\"D2\"><f>40+2</f><v>42</v></c>"
                  "<c r=\"E2\" s=\"2\"><v>0.30000000000000004</v></c><c r=\"F2\" t=\"b\"><v>1</v></c></row>"
                  "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>A1</f><v>Beta</v></c><c r=\"D4\" t=\"e\"><v>#N/A</v>"
                  "</c><c r=\"E4\"><f>1/3</f></c></row>"}},
        .texts = "<si><r><t>two </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">parts\nand lines</t></r>"
                 "<rPh><t>no</t></rPh></si><si><t>Acme &amp; Sons</t></si>",
        .styles = styles};

    const ReadTable table = tableOf(opened(book, workbook));

    EXPECT_THAT(table.header, ElementsAre("Company", "Notes", "Since", "Employees", "Share", "Open"));
    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_THAT(table.rows[0],
                ElementsAre("Acme & Sons", "two parts\nand lines", "2026-10-14", "42", "30%", "TRUE"));
    EXPECT_THAT(table.rows[1], ElementsAre("Beta"));
    EXPECT_THAT(table.lines, ElementsAre(2, 4));
    EXPECT_TRUE(table.notes.contains(QStringLiteral("1 cell holds an error"))) << table.notes.toStdString();
    EXPECT_TRUE(table.notes.contains(QStringLiteral("1 formula has never"))) << table.notes.toStdString();
}

TEST(Tabled, StrictWorkbooksAndTheCalendarOf1904)
{
    TempBook book;
    const WorkbookOf workbook{
        .sheets =
            {{"A",
              texts({"Company", "Since"}, 1) +
                  "<row r=\"2\"><c t=\"inlineStr\"><is><t>Acme</t></is></c><c s=\"1\"><v>44847</v></c></row>"
                  "<row r=\"3\"><c t=\"inlineStr\"><is><t>Beta</t></is></c>"
                  "<c t=\"d\"><v>2026-10-14T00:00:00</v></c></row>"}},
        .styles = styles,
        .settings = "<workbookPr date1904=\"1\"/>",
        .name = "http://purl.oclc.org/ooxml/spreadsheetml/main",
        .links = "http://purl.oclc.org/ooxml/officeDocument/relationships"};

    const ReadTable table = tableOf(opened(book, workbook));

    EXPECT_EQ(table.at(0, "Since"), "2026-10-14");
    EXPECT_EQ(table.at(1, "Since"), "2026-10-14");
}

TEST(Tabled, TakesTheFirstSheetWithRowsOrTheOneThatIsNamed)
{
    TempBook book;
    const WorkbookOf workbook{.sheets = {{"Empty", "<row r=\"3\"/>"},
                                         {"Old\" state=\"hidden", texts({"Company"}, 1) + texts({"Hid"}, 2)},
                                         {"Leads", texts({"Company"}, 3) + texts({"Acme"}, 4)},
                                         {"More", texts({"Company"}, 1) + texts({"Beta"}, 2)}}};

    const auto first = opened(book, workbook);
    const ReadTable table = tableOf(first);

    EXPECT_EQ(table.at(0, "Company"), "Acme");
    EXPECT_THAT(table.lines, ElementsAre(4));
    EXPECT_EQ(first->sheets,
              QStringList({QStringLiteral("Empty"), QStringLiteral("Leads"), QStringLiteral("More")}));
    EXPECT_EQ(first->sheet, 1);
    EXPECT_TRUE(table.notes.contains(QStringLiteral("Hidden sheets were left out: Old.")));
    EXPECT_EQ(tableOf(opened(book, workbook, QStringLiteral("more"))).at(0, "Company"), "Beta");
    EXPECT_EQ(tableOf(opened(book, workbook, QStringLiteral("3"))).at(0, "Company"), "Beta");
    EXPECT_EQ(tableOf(opened(book, workbook, QStringLiteral("Old"))).at(0, "Company"), "Hid");
    EXPECT_EQ(opened(book, workbook, QStringLiteral("Nine")).error().kind, ErrorKind::notFound);
    EXPECT_FALSE(opened(book, workbook, QStringLiteral("Empty")));
}

TEST(Tabled, RejectsNameTheRowOfTheSheetAndTheRunTheFile)
{
    TempBook book;
    const WorkbookOf workbook{
        .sheets = {{"Leads", texts({"Our leads\nof May"}, 1) + texts({"Company", "Notes", "Close date"}, 3) +
                                 texts({"Acme", "one\ntwo", "2026-11-01"}, 4) +
                                 texts({"Beta", "", "2026-02-31"}, 7)}}};
    const QString path = written(book.file("may.xlsx"), aWorkbook(workbook));

    const auto report = importPath(book, ImportTable::leads, path, {.rejects = book.file("no.csv")});

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 1);
    ASSERT_THAT(report->rejections, SizeIs(1));
    EXPECT_EQ(report->rejections[0].line, 7);
    EXPECT_TRUE(report->format.startsWith(QStringLiteral("sheet Leads, header in row 3")))
        << report->format.toStdString();
    const auto &runs = book.book().tables().importRun;
    EXPECT_EQ(runs.text(runs.end() - 1, importRunField("file")), "may.xlsx");
    QFile rejects(book.file("no.csv"));
    ASSERT_TRUE(rejects.open(QIODevice::ReadOnly));
    EXPECT_TRUE(
        rejects.readAll().startsWith("Company,Notes,Close date,Line,Column,Reason\r\nBeta,,2026-02-31,7,"));
}

TEST(Tabled, OtherFilesAreRefusedWithWhatToDo)
{
    TempBook book;
    const auto says = [&](const char *name, const QByteArray &bytes) {
        const auto rows = tabled(written(book.file(name), bytes));
        return rows ? std::string("read") : rows.error().text.toStdString();
    };
    const QByteArray ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, 'x');
    const QString package = QStringLiteral("EncryptedPackage");
    const QByteArray wide(reinterpret_cast<const char *>(package.utf16()), package.size() * 2);

    EXPECT_THAT(says("a.xls", ole), testing::HasSubstr("old Excel"));
    EXPECT_THAT(says("a.xlsx", ole + wide), testing::HasSubstr("password"));
    EXPECT_THAT(says("a.ods", aZip({{"mimetype", "x"}, {"content.xml", "<x/>"}})),
                testing::HasSubstr("OpenDocument"));
    EXPECT_THAT(says("a.xlsb", aZip({{"xl/workbook.bin", "x"}})), testing::HasSubstr(".xlsb"));
    EXPECT_THAT(says("a.zip", aZip({{"leads.csv", "x"}})), testing::HasSubstr("archive without a workbook"));
    EXPECT_THAT(says("b.xlsx", "Company\nAcme\n"), testing::HasSubstr("no workbook"));
    EXPECT_THAT(says("b.vcf", "Company\nAcme\n"), testing::HasSubstr("no address cards"));
    EXPECT_THAT(says("c.csv", "Company\nAcme\n"), "read");
}

TEST(Tabled, AWebPageThatIsCalledAWorkbookIsItsTable)
{
    TempBook book;
    const QByteArray page =
        "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"></head>\n"
        "<table><tr><th>Account Name<th>City</tr>\n"
        "<tr><td>K\xC3\xB6nig &amp; Co<td>Wien</tr></table>";
    const QString path = written(book.file("report.xls"), page);

    const auto plan = planImport(book.book(), ImportTable::leads, path, {});

    ASSERT_TRUE(plan) << plan.error().text.toStdString();
    EXPECT_EQ(describe(*plan).toStdString(), "a web page, header in row 1");
    EXPECT_EQ(importFile(book.session(), *plan)->created, 1);
    EXPECT_EQ(book.book().leads().text(1, leadField("company")), "K\xC3\xB6nig & Co");
}

TEST(Tabled, TextsThatAreNoListSaySo)
{
    TempBook book;
    const auto says = [&](const char *name, const QByteArray &bytes) {
        const auto plan = planImport(book.book(), ImportTable::leads, written(book.file(name), bytes), {});
        return plan ? std::string("read") : plan.error().text.toStdString();
    };

    EXPECT_THAT(says("a.html", "<html><body>Nothing here</body></html>"),
                testing::HasSubstr("without a table"));
    EXPECT_THAT(says("a.csv", "\xEF\xBB\xBF<!DOCTYPE html>\n<html>\n"), testing::HasSubstr("a web page"));
    EXPECT_THAT(says("b.csv", "[{\"company\": \"Acme\"},\n{\"company\": \"Beta\"}]\n"),
                testing::HasSubstr("a JSON file"));
    EXPECT_THAT(says("c.csv", "<?xml version=\"1.0\"?>\n<a>\n</a>\n"), testing::HasSubstr("an XML file"));
    EXPECT_THAT(says("map.sdl", "Name=Company\nCity=City\n"), testing::HasSubstr("--map map.sdl"));
}

TEST(Tabled, CopiedCellsAreRows)
{
    const ReadTable table = tableOf(
        tabledText("Company\tNotes\tCity\r\nAcme\t\"two\nlines, \"\"quoted\"\"\"\tBerlin\r\n\tx; y\t\r\n"));

    EXPECT_THAT(table.header, ElementsAre("Company", "Notes", "City"));
    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_THAT(table.rows[0], ElementsAre("Acme", "two\nlines, \"quoted\"", "Berlin"));
    EXPECT_THAT(table.lines, ElementsAre(2, 3));
    EXPECT_TRUE(tableOf(tabledText("Acme\tBerlin\t2026-10-14\nBeta\tBonn\t2026-10-15\n")).header.empty());
    EXPECT_FALSE(tabledText("\r\n\r\n"));
}

TEST(Tabled, CopiedRowsAreImported)
{
    TempBook book;
    auto rows = tabledText("Company\tPhone\nAcme\t123\n");
    ASSERT_TRUE(rows);

    const auto plan = planImport(book.book(), ImportTable::leads, {}, {.rows = *rows});
    ASSERT_TRUE(plan) << plan.error().text.toStdString();
    const auto report = importFile(book.session(), *plan);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->created, 1);
    EXPECT_EQ(leadText(book, 1, "phone"), "123");
}

TEST(Tabled, AnExportedWorkbookComesBackAsTheSameRows)
{
    TempBook book;
    const QByteArray leads =
        "reference,company,notes,value,close_on,employees,latitude,longitude,stage,tags\n"
        "0012,Acme,\"=1+1, \"\"x\"\"\nsecond\",1234567.89,2027-01-31,42,52.516333,13.377,Demo,\"a, b\"\n"
        "B-7,Beta & Söhne,1.125,0.07,,,,,,\n";
    ASSERT_TRUE(importText(book, ImportTable::leads, leads));
    ASSERT_TRUE(
        importText(book, ImportTable::activities,
                   "reference,kind,on,note\n0012,call,2026-10-01 09:30,hello\nB-7,visit,2026-10-02,\n"));

    TempBook other;
    const std::array tables{std::tuple(ExportTable::people, ImportTable::people, "people"),
                            std::tuple(ExportTable::leads, ImportTable::leads, "leads"),
                            std::tuple(ExportTable::activities, ImportTable::activities, "activities")};
    for (const auto &[table, kind, name] : tables) {
        const QString sheet = book.file(name) + QStringLiteral(".xlsx");
        ASSERT_TRUE(exportFile(table, book.book(), book->store(), sheet, {}));
        const auto report = importPath(other, kind, sheet);
        ASSERT_TRUE(report) << report.error().text.toStdString();
        EXPECT_EQ(report->rejected, 0) << name;
    }

    for (const auto &[table, kind, name] : tables) {
        const QString before = book.file("before.csv"), after = book.file("after.csv");
        ASSERT_TRUE(exportFile(table, book.book(), book->store(), before, {}));
        ASSERT_TRUE(exportFile(table, other.book(), other->store(), after, {}));
        QFile one(before), two(after);
        ASSERT_TRUE(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        EXPECT_EQ(one.readAll().toStdString(), two.readAll().toStdString()) << name;
    }
}

TEST(Tabled, CostsOfASheetAreTakenAsTheyStand)
{
    TempBook book;
    const QString path = book.file("costs.xlsx");
    XlsxWriter writer;
    ASSERT_TRUE(writer.open(
        path, {}, {{"source", CellKind::text}, {"month", CellKind::date}, {"amount", CellKind::number}}));
    for (const char *cell : {"Fair", "2026-09-01", "1.125"})
        writer.cell(cell);
    writer.endRow();
    ASSERT_TRUE(writer.finish());

    const auto report = importPath(book, ImportTable::costs, path);

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 1);
    const auto &costs = book.book().tables().cost;
    EXPECT_EQ(costs.text(1, costField("source")), "Fair");
    EXPECT_EQ(costs[1].month.iso(), "2026-09-01");
    EXPECT_EQ(costs[1].amount.minor, 113); // not 1,125
}
