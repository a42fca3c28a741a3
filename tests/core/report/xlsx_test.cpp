// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook is read back by openpyxl and by LibreOffice, cell by cell.
#include "report/xlsx.h"

#include "report/csv.h"
#include "report/datatables.h"
#include "report/raw.h"
#include "report/sheetnames.h"
#include "support/sampledocument.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;
using namespace ridealong::report;

namespace {

struct SavedSheets
{
    QTemporaryDir folder;
    QString path = folder.filePath("report.xlsx");

    explicit SavedSheets(const Document &document)
    {
        const auto bytes = toXlsx(document);
        QFile file(path);
        isWritten = bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size();
    }
    bool isWritten = false;
};

QString debiansPython()
{
    const QString own = QStringLiteral("/usr/bin/python3");
    return QFile::exists(own) ? own : QStringLiteral("python3");
}

bool hasOpenpyxl()
{
    QProcess python;
    python.start(debiansPython(), {"-c", "import openpyxl"});
    return python.waitForFinished() && python.exitCode() == 0;
}

// A value that a formula would have made is "formula"; a day is its ISO text.
QJsonObject readByOpenpyxl(const QString &path)
{
    const QString script = QStringLiteral(
        "import json, sys, datetime, openpyxl\n"
        "b = openpyxl.load_workbook(sys.argv[1])\n"
        "def v(c):\n"
        "    if c.data_type == 'f': return 'formula'\n"
        "    return c.value.date().isoformat() if isinstance(c.value, datetime.datetime) else c.value\n"
        "def sheet(s):\n"
        "    return {'name': s.title, 'freeze': s.freeze_panes, 'filter': s.auto_filter.ref,\n"
        "            'again': s.print_title_rows, 'fit': s.sheet_properties.pageSetUpPr.fitToPage,\n"
        "            'paper': s.page_setup.paperSize, 'bold': s['A1'].font.b,\n"
        "            'rows': [[v(c) for c in r] for r in s.iter_rows()],\n"
        "            'formats': [[c.number_format for c in r] for r in s.iter_rows()],\n"
        "            'charts': [[type(c).__name__, len(c.ser), c.grouping] for c in s._charts]}\n"
        "p = b.properties\n"
        "print(json.dumps({'sheets': [sheet(s) for s in b.worksheets], 'title': p.title,\n"
        "    'author': p.creator, 'subject': p.subject, 'created': p.created.isoformat()}))\n");
    QProcess python;
    python.start(debiansPython(), {"-c", script, path});
    python.waitForFinished(60'000);
    const QByteArray said = python.readAllStandardError();
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QJsonObject sheetNamed(const QJsonObject &book, const QString &name)
{
    for (const QJsonValue &sheet : book["sheets"].toArray())
        if (sheet.toObject()["name"] == name)
            return sheet.toObject();
    ADD_FAILURE() << "no sheet " << name.toStdString();
    return {};
}

QJsonValue expectedCell(const Cell &cell, const Document &document)
{
    const bool isText = isEmpty(cell.value) || std::holds_alternative<std::string>(cell.value);
    if (!isText)
        return rawJson(cell.value, document.currency);
    const QString text = oneLine(cell.text);
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void expectRows(const QJsonArray &rows, const Table &given, const Document &document)
{
    const Table table = spread(given);
    ASSERT_EQ(rows.size(), qsizetype(table.rows.size()) + 1) << given.id;
    for (size_t c = 0; c < table.columns.size(); ++c)
        EXPECT_EQ(rows[0].toArray()[qsizetype(c)].toString(), table.columns[c].title);
    for (size_t r = 0; r < table.rows.size(); ++r)
        for (size_t c = 0; c < table.rows[r].size(); ++c)
            EXPECT_EQ(rows[qsizetype(r) + 1].toArray()[qsizetype(c)],
                      expectedCell(table.rows[r][c], document))
                << given.id << " row " << r << " column " << c;
}

Document datedReport()
{
    Document document = sampleReport();
    document.paper = Paper::a4;
    document.blocks.push_back(
        Table{.id = "typed",
              .title = "Typed",
              .note = {},
              .columns = {{"on", "On", ColumnKind::date}, {"cents", "Cents", ColumnKind::money}, {"x", "X"}},
              .rows = {{{.text = "Oct 14", .value = Date::of(2026, 10, 14)},
                        {.text = "$12.34", .value = Money{1234}},
                        {.text = "=1+1"}},
                       {{.text = "old", .value = Date::of(1850, 1, 2)},
                        {.text = "", .value = Money{}},
                        {.text = "@SUM(A1)"}},
                       {{}, {.text = "-$5", .value = Money{-500}}, {.text = "_x0041_ +1"}}},
              .whenEmpty = {}});
    return document;
}

// LibreOffice quotes what it formats and says shares in percent; here they are bare again.
std::string bareNumbers(QString csv)
{
    static const QRegularExpression quoted(QStringLiteral("\"(-?[0-9.]+)(%?)\""));
    for (auto found = quoted.match(csv); found.hasMatch(); found = quoted.match(csv)) {
        const double number = found.captured(1).toDouble() / (found.captured(2).isEmpty() ? 1 : 100);
        csv.replace(found.capturedStart(), found.capturedLength(), QString::number(number, 'g', 12));
    }
    return csv.toStdString();
}

// Every sheet as LibreOffice writes it, by its name; what is shown in cells, without looks.
std::map<QString, std::string> readByOffice(const SavedSheets &saved)
{
    QProcess office;
    office.start("soffice", {"-env:UserInstallation=file://" + saved.folder.filePath("profile"), "--headless",
                             "--convert-to",
                             "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                             "--outdir", saved.folder.filePath("out"), saved.path});
    office.waitForFinished(120'000);
    std::map<QString, std::string> sheets;
    const QDir out(saved.folder.filePath("out"));
    for (const QString &name : out.entryList({"report-*.csv"})) {
        QFile file(out.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            sheets[name.mid(7).chopped(4)] = bareNumbers(QString::fromUtf8(file.readAll()));
    }
    return sheets;
}

} // namespace

TEST(Xlsx, HoldsTheCellsOfEveryTable)
{
    if (!hasOpenpyxl())
        GTEST_SKIP() << "no python3-openpyxl";
    const Document document = datedReport();
    const SavedSheets saved(document);
    ASSERT_TRUE(saved.isWritten);

    const QJsonObject book = readByOpenpyxl(saved.path);

    for (const Table &table : allTables(document)) {
        QString name = table.title;
        const QJsonObject sheet = sheetNamed(book, name.remove(u'?'));
        expectRows(sheet["rows"].toArray(), table, document);
        EXPECT_EQ(sheet["freeze"], "A2");
        EXPECT_EQ(sheet["again"].toString().remove(u'$'), "1:1");
        EXPECT_TRUE(sheet["fit"].toBool());
        EXPECT_TRUE(sheet["bold"].toBool());
        EXPECT_EQ(sheet["paper"].toInt(), 9);
        EXPECT_TRUE(sheet["filter"].toString().startsWith("A1:"));
    }
}

TEST(Xlsx, ShowsNumbersAsWhatTheyAre)
{
    if (!hasOpenpyxl())
        GTEST_SKIP() << "no python3-openpyxl";
    const SavedSheets saved(datedReport());

    const QJsonObject book = readByOpenpyxl(saved.path);

    const auto formats = [&](const QString &sheet, int row) {
        return sheetNamed(book, sheet)["formats"].toArray()[row].toArray();
    };
    EXPECT_EQ(formats("Reps", 1)[2], "0%");
    EXPECT_EQ(formats("Reps", 1)[5], "#,##0");
    EXPECT_EQ(formats("Reps", 1)[6], "[$$-409]#,##0");
    EXPECT_EQ(formats("Typed", 1)[0], "yyyy-mm-dd");
    EXPECT_EQ(formats("Typed", 1)[1], "[$$-409]#,##0.00");
}

TEST(Xlsx, SaysFiguresAndWordsInItsSummary)
{
    if (!hasOpenpyxl())
        GTEST_SKIP() << "no python3-openpyxl";
    const Document document = sampleReport();
    const SavedSheets saved(document);

    const QJsonObject book = readByOpenpyxl(saved.path);

    EXPECT_EQ(book["sheets"].toArray()[0].toObject()["name"], "Summary");
    std::vector<QJsonArray> rows;
    std::set<QString> texts;
    for (const QJsonValue &row : sheetNamed(book, "Summary")["rows"].toArray()) {
        rows.push_back(row.toArray());
        for (const QJsonValue &cell : row.toArray())
            texts.insert(cell.toString());
    }
    EXPECT_EQ(rows[0][0], document.title);
    EXPECT_EQ(rows[1][0], document.subtitle);
    const auto won = std::ranges::find_if(rows, [](const QJsonArray &row) { return row[0] == "Won"; });
    ASSERT_NE(won, rows.end());
    EXPECT_EQ((*won)[1], 234000);
    EXPECT_EQ((*won)[2], 190000);
    EXPECT_EQ((*won)[3], 44000);
    EXPECT_EQ((*won)[4], "The value of the deals won in the week.");
    for (const Table &said : {wordsTable(document), termsTable(document)})
        for (const auto &row : said.rows)
            EXPECT_TRUE(texts.contains(oneLine(row.back().text))) << row.back().text.toStdString();
}

TEST(Xlsx, HasChartsOfItsOwnAndItsProperties)
{
    if (!hasOpenpyxl())
        GTEST_SKIP() << "no python3-openpyxl";
    const SavedSheets saved(sampleReport());

    const QJsonObject book = readByOpenpyxl(saved.path);

    const auto chart = [&](const QString &sheet) -> QJsonValue {
        return sheetNamed(book, sheet)["charts"].toArray().at(0);
    };
    EXPECT_EQ(chart("Where did the effort go"), QJsonValue(QJsonArray{"BarChart", 5, "percentStacked"}));
    EXPECT_EQ(chart("Do we follow up on time"), QJsonValue(QJsonArray{"LineChart", 2, "standard"}));
    EXPECT_EQ(book["title"], "Weekly sales report");
    EXPECT_EQ(book["author"], "Dana Whitfield, sales manager");
    EXPECT_EQ(book["created"].toString().left(10), "2026-10-09");
}

TEST(Xlsx, IsReadByLibreOfficeAsTheCsvSays)
{
    if (QStandardPaths::findExecutable("soffice").isEmpty())
        GTEST_SKIP() << "no soffice (libreoffice-calc-nogui)";
    const Document document = sampleReport();
    const SavedSheets saved(document);

    const auto sheets = readByOffice(saved);

    EXPECT_EQ(sheets.size(), 5u);
    for (const Table &table : allTables(document)) {
        QString name = table.title;
        const std::vector<std::string> only = {table.id};
        const QString csv = QString::fromStdString(toCsv(document, only)).remove(u'\r');
        ASSERT_TRUE(sheets.contains(name.remove(u'?'))) << name.toStdString();
        EXPECT_EQ(sheets.at(name), csv.toStdString());
    }
}

TEST(Xlsx, IsTheSameForTheSameDocument)
{
    const auto first = toXlsx(sampleReport()), second = toXlsx(sampleReport());

    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
}

TEST(Xlsx, HoldsNoFormulaWhateverTheTexts)
{
    if (!hasOpenpyxl())
        GTEST_SKIP() << "no python3-openpyxl";
    for (const Document &document : {hostileReport(), datedReport(), Document{}}) {
        const SavedSheets saved(document);
        ASSERT_TRUE(saved.isWritten);

        const QJsonObject book = readByOpenpyxl(saved.path);

        EXPECT_GE(book["sheets"].toArray().size(), 1);
        for (const QJsonValue &sheet : book["sheets"].toArray())
            for (const QJsonValue &row : sheet.toObject()["rows"].toArray())
                for (const QJsonValue &cell : row.toArray())
                    EXPECT_NE(cell, "formula");
    }
}

TEST(Xlsx, NamesItsSheetsSoThatEverySpreadsheetTakesThem)
{
    SheetNames names;
    const QString face = QString::fromUtf8("😀");

    EXPECT_EQ(names.add("Won: A/B [new]?"), "Won A B new");
    EXPECT_EQ(names.add("won a b NEW"), "won a b NEW 2");
    EXPECT_EQ(names.add("'quoted'"), "quoted");
    EXPECT_EQ(names.add("History"), "History 2");
    EXPECT_EQ(names.add(QString(40, u'x')), QString(31, u'x'));
    EXPECT_EQ(names.add(QString(40, u'x')), QString(QString(29, u'x') + " 2"));
    EXPECT_EQ(names.add(QString(QString(30, u'y') + face)), QString(30, u'y'));
    EXPECT_EQ(names.add("?"), "Table");
}

TEST(Xlsx, SaysThatATableIsTooLong)
{
    Document document;
    Table table{.id = "t", .title = "All", .note = {}, .columns = {{"a", "A"}}, .rows = {}, .whenEmpty = {}};
    table.rows.resize(1'048'576);
    document.blocks = {std::move(table)};

    const auto bytes = toXlsx(document);

    ASSERT_FALSE(bytes.ok());
    EXPECT_TRUE(bytes.error().text.contains("1,048,576")) << bytes.error().text.toStdString();
}
