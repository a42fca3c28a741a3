// SPDX-License-Identifier: GPL-3.0-or-later
// Activities, sales, people, costs and quotas out of files, and rows into files.
#include "files/export.h"
#include "support/imports.h"

#include <QFileInfo>
#include <QProcess>

using namespace ridealong;

namespace {

void addThreeLeads(TempBook &book)
{
    ASSERT_TRUE(importText(book, ImportTable::leads,
                           "reference,company,stage,owner,received_on\n"
                           "A-1,Acme,Demo,Kim Lee,2026-02-01\n"
                           "A-2,ACME Inc,Demo,Kim Lee,2026-05-01\n"
                           "A-3,Acme,Won,Kim Lee,2026-06-01\n"));
}

std::string textIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

QString partOf(const QString &workbook, const char *part)
{
    QProcess unzip;
    unzip.start(QStringLiteral("python3"),
                {QStringLiteral("-c"),
                 QStringLiteral("import sys, zipfile\n"
                                "print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())"),
                 workbook, QString::fromLatin1(part)});
    EXPECT_TRUE(unzip.waitForStarted() && unzip.waitForFinished());
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

} // namespace

TEST(ImportActivities, FindsLeadPersonAndKind)
{
    TempBook book;
    addThreeLeads(book);

    const auto report = importText(book, ImportTable::activities,
                                   "Reference,Company,Sales rep,Type,Date,Minutes,Result,Grade,Notes\n"
                                   "A-1,,Kim Lee,Phone call,2026-03-01 14:30,12,No Answer,b,Rang twice\n"
                                   ",acme llc,Pat Doe,Demonstration,2026-03-02,,,,\n"
                                   "A-9,,Kim Lee,call,2026-03-02,,,,\n"
                                   ",Nobody Ltd,Kim Lee,call,2026-03-02,,,,\n"
                                   "A-1,,Kim Lee,dance,2026-03-02,,,,\n"
                                   "A-1,,Kim Lee,call,,,,,\n");

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 2);
    EXPECT_EQ(report->rejected, 4);
    EXPECT_EQ(report->peopleAdded, std::vector<std::string>{"Pat Doe"});
    const Activity &call = book.book().activities()[1], &demo = book.book().activities()[2];
    EXPECT_EQ(call.lead.number, 1u);
    EXPECT_EQ(call.on, Date::of(2026, 3, 1));
    EXPECT_EQ(call.time, 14 * 60 + 30);
    EXPECT_EQ(call.minutes, 12);
    EXPECT_EQ(call.grade, Grade::B);
    EXPECT_EQ(book.book().activities().text(call, activityField("outcome")), "no answer");
    EXPECT_EQ(book.book().kindKey(call.kind.number), "call");
    EXPECT_EQ(demo.lead.number, 2u) << "the newest open lead of the account";
    EXPECT_EQ(demo.grade, book.book().standing(2).grade);
    EXPECT_EQ(book.book().kindKey(demo.kind.number), "demo");
    EXPECT_EQ(book->store().coldText(Entity::activity, 1, activityField("note"), book.book()), "Rang twice");
}

TEST(ImportActivities, RepetitionsAreCountedAndSkippedOnDemand)
{
    TempBook book;
    addThreeLeads(book);
    const QByteArray text = "reference,person,kind,on\nA-1,Kim Lee,call,2026-03-01\n";
    ASSERT_TRUE(importText(book, ImportTable::activities, text));

    const auto again = importText(book, ImportTable::activities, text);
    const auto skipped = importText(book, ImportTable::activities, text, {.onMatch = OnMatch::skip});

    EXPECT_EQ(again->created, 1);
    EXPECT_EQ(again->duplicates, 1);
    EXPECT_EQ(skipped->skipped, 1);
    EXPECT_EQ(book.book().activities().end(), 3u);
}

TEST(ImportSales, AreMoneyOfALead)
{
    TempBook book;
    addThreeLeads(book);

    const auto report =
        importText(book, ImportTable::sales,
                   "reference,on,amount,margin,product\nA-3,2026-06-01,\"1,000.50\",200,Pump\n"
                   "A-3,2026-07-01,99,,\nA-3,2026-07-01,,,\n");

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 2);
    EXPECT_EQ(report->rejected, 1);
    EXPECT_EQ(book.book().wonAmount(3).minor, 109'950);
    EXPECT_EQ(book.book().sales()[1].margin.minor, 20'000);
}

TEST(ImportPeople, MakesATeamWithItsManagers)
{
    TempBook book;
    book.addPerson("Anna Snelling", "AS");

    const auto report = importText(book, ImportTable::people,
                                   "sales_agent,manager,regional_office,email\n"
                                   "anna snelling,Dustin Brinkmann,Central,anna@x.example\n"
                                   "Moses Frase,Dustin Brinkmann,Central,\n"
                                   ",Dustin Brinkmann,,\n");

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 1);
    EXPECT_EQ(report->updated, 1);
    EXPECT_EQ(report->rejected, 1);
    const Book &b = book.book();
    const uint32_t anna = b.personNamed("Anna Snelling"), dustin = b.personNamed("Dustin Brinkmann");
    EXPECT_EQ(b.people()[anna].manager.number, dustin);
    EXPECT_EQ(b.people().text(dustin, personField("role")), "manager");
    EXPECT_EQ(b.people().text(b.personNamed("Moses Frase"), personField("role")), "rep");
    EXPECT_EQ(b.people().text(b.personNamed("Moses Frase"), personField("initials")), "MF");
    EXPECT_EQ(b.personNamed("anna@x.example"), anna);
}

TEST(ImportCostsAndQuotas, AreEnteredOnce)
{
    TempBook book;
    const QByteArray costs =
        "source,month,amount\nWeb,2026-11,\"1,200\"\nweb,11/2026,1500\nFair,2026-10-17,80\nFair,,1\n";
    const QByteArray quotas =
        "person,period,amount\nKim Lee,2026-Q4,90000\nKim Lee,2026-11,30000\nKim Lee,soon,1\n";

    const auto first = importText(book, ImportTable::costs, costs);
    const auto again = importText(book, ImportTable::costs, costs);
    const auto quota = importText(book, ImportTable::quotas, quotas);
    const auto quotaAgain = importText(book, ImportTable::quotas, quotas);

    ASSERT_TRUE(first && again && quota && quotaAgain);
    EXPECT_EQ(first->created, 2);
    EXPECT_EQ(first->updated, 1);
    EXPECT_EQ(first->rejected, 1);
    EXPECT_EQ(again->created, 0);
    const auto &rows = book.book().tables().cost;
    ASSERT_EQ(rows.end(), 3u);
    EXPECT_EQ(rows[1].month, Date::of(2026, 11, 1));
    EXPECT_EQ(rows[1].amount.minor, 150'000);
    EXPECT_EQ(rows[2].month, Date::of(2026, 10, 1));
    EXPECT_EQ(quota->created, 2);
    EXPECT_EQ(quota->rejected, 1);
    EXPECT_EQ(quotaAgain->created, 0);
    EXPECT_EQ(book.book().tables().quota.text(1, quotaField("period")), "2026-Q4");
}

TEST(Export, GivesRowsThatImportToTheSame)
{
    TempBook book;
    ASSERT_TRUE(importText(
        book, ImportTable::leads,
        "reference,company,email,stage,owner,received_on,closed_on,value,latitude,tags,notes,"
        "next_step_on,next_step_kind,next_step_note,need\n"
        "A-1,\"Acme, \"\"the\"\" pumps\",a@x.example,Won,Kim Lee,2026-02-01,2026-05-01,1054.05,39.7700,"
        "\"a;b\",\"Two\nlines\",,,,active\n"
        "A-2,B\xC3\xA9ta,,Demo,,,,0,,,,2026-11-03,visit,bring the brochure,\n"));
    ASSERT_TRUE(
        importText(book, ImportTable::activities,
                   "reference,person,kind,on,minutes,note\nA-1,Kim Lee,call,2026-03-01 09:05,5,Hi\n"));
    const QString leads = book.file("leads.csv"), activities = book.file("activities.csv"),
                  again = book.file("again.csv");
    ASSERT_TRUE(exportFile(ExportTable::leads, book.book(), book->store(), leads, {}));
    ASSERT_TRUE(exportFile(ExportTable::activities, book.book(), book->store(), activities, {}));

    TempBook other;
    const auto report = importPath(other, ImportTable::leads, leads);
    ASSERT_TRUE(report) << report.error().text.toStdString();
    ASSERT_TRUE(importPath(other, ImportTable::activities, activities));
    const auto rows = exportFile(ExportTable::leads, other.book(), other->store(), again, {});

    EXPECT_EQ(report->created, 2);
    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, 2);
    EXPECT_EQ(textIn(again), textIn(leads));
    ASSERT_TRUE(exportFile(ExportTable::activities, other.book(), other->store(), again, {}));
    EXPECT_EQ(textIn(again), textIn(activities));
}

TEST(Export, TakesTheLeadsAndColumnsThatAreAsked)
{
    TempBook book;
    addThreeLeads(book);
    const QString path = book.file("out.csv");

    const auto rows =
        exportFile(ExportTable::leads, book.book(), book->store(), path,
                   {.leads = std::vector<uint32_t>{3, 1}, .columns = {"company", "stage", "grade"}});

    ASSERT_TRUE(rows);
    EXPECT_EQ(textIn(path), "company,stage,grade\r\nAcme,Won,E\r\nAcme,Demo,E\r\n");
    EXPECT_FALSE(exportFile(ExportTable::leads, book.book(), book->store(), path, {.columns = {"colour"}}));
    EXPECT_TRUE(exportFile(ExportTable::people, book.book(), book->store(), path, {}));
    EXPECT_TRUE(exportFile(ExportTable::steps, book.book(), book->store(), path, {}));
    EXPECT_TRUE(exportFile(ExportTable::sales, book.book(), book->store(), path, {}));
}

TEST(Export, ASheetHasNumbersAsNumbersDaysAsDaysAndComputesNothing)
{
    TempBook book;
    book.addLead("=1+2 Pumps", {{leadField("value"), Money{1'234'500}},
                                {leadField("received_on"), Date::of(2026, 10, 14)},
                                {leadField("phone"), std::string("+1-502-555-0100")}});
    const QString path = book.file("leads.xlsx");

    const auto rows = exportFile(ExportTable::leads, book.book(), book->store(), path,
                                 {.columns = {"company", "value", "received_on", "phone"}});

    ASSERT_TRUE(rows) << rows.error().text.toStdString();
    EXPECT_EQ(*rows, 1);
    const QString sheet = partOf(path, "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains(QStringLiteral("<t>=1+2 Pumps</t>"))) << qPrintable(sheet);
    EXPECT_TRUE(sheet.contains(QStringLiteral("<v>12345</v>")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("<v>46309</v>"))); // October 14, 2026
    EXPECT_TRUE(sheet.contains(QStringLiteral("<t>+1-502-555-0100</t>")));
    EXPECT_FALSE(sheet.contains(QStringLiteral("<f>")));
}

TEST(Export, ASheetThatCannotBeWrittenLeavesNothing)
{
    TempBook book;

    const auto rows =
        exportFile(ExportTable::leads, book.book(), book->store(), book.file("no/leads.xlsx"), {});

    EXPECT_FALSE(rows);
    EXPECT_FALSE(QFileInfo::exists(book.file("no")));
}

TEST(Export, AWorkbookIsNamedInWordsAndComesBackAsItWas)
{
    TempBook book;
    ASSERT_TRUE(importText(
        book, ImportTable::leads,
        "reference,company,email,stage,owner,received_on,closed_on,value,annual_revenue,latitude,tags,notes,"
        "next_step_on,next_step_kind,next_step_note,need\n"
        "A-1,Acme,a@x.example,Won,Kim Lee,2026-02-01,2026-05-01,1054.05,1250000,39.7700,"
        "\"a;b\",Pumps,,,,active\n"
        "A-2,B\xC3\xA9ta,,Demo,,,,12,,,,,2026-11-03,visit,bring the brochure,\n"));
    const QString leads = book.file("leads.xlsx"), touches = book.file("touches.xlsx"),
                  before = book.file("before.csv"), after = book.file("after.csv");
    ASSERT_TRUE(exportFile(ExportTable::leads, book.book(), book->store(), leads, {}));
    const QString sheet = partOf(leads, "xl/worksheets/sheet1.xml"), styles = partOf(leads, "xl/styles.xml");
    EXPECT_TRUE(sheet.contains(QStringLiteral("<t>Next step on</t>"))) << qPrintable(sheet);
    EXPECT_FALSE(sheet.contains(QStringLiteral("next_step_on")));
    EXPECT_TRUE(partOf(leads, "xl/workbook.xml").contains(QStringLiteral("name=\"Leads\"")));
    EXPECT_TRUE(styles.contains(QStringLiteral("[$$-409]#,##0.00"))) << qPrintable(styles);

    TempBook other;
    ASSERT_TRUE(importPath(other, ImportTable::leads, leads));
    ASSERT_TRUE(exportFile(ExportTable::leads, book.book(), book->store(), before, {}));
    ASSERT_TRUE(exportFile(ExportTable::leads, other.book(), other->store(), after, {}));
    EXPECT_EQ(textIn(after), textIn(before));
    ASSERT_TRUE(importText(book, ImportTable::activities,
                           "reference,person,kind,on,minutes,note\nA-1,Kim Lee,call,2026-03-01 09:05,5,Hi\n"
                           "A-1,Kim Lee,call,2026-03-02,5,\n"));
    ASSERT_TRUE(exportFile(ExportTable::activities, book.book(), book->store(), touches, {}));
    EXPECT_TRUE(partOf(touches, "xl/styles.xml").contains(QStringLiteral("yyyy-mm-dd hh:mm")));
    const auto report = importPath(other, ImportTable::activities, touches);
    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 2);
    ASSERT_TRUE(exportFile(ExportTable::activities, book.book(), book->store(), before, {}));
    ASSERT_TRUE(exportFile(ExportTable::activities, other.book(), other->store(), after, {}));
    EXPECT_EQ(textIn(after), textIn(before));
}

TEST(Export, TheWordsOfTheWindowStandAboveAColumnThatAnImportFindsByThem)
{
    TempBook book;
    addThreeLeads(book);
    const QString path = book.file("out.csv");
    ExportOptions options{.columns = {"company", "owner", "next_step_on", "value", "grade"}};
    options.look = {.heads = {"Company", "Rep", "Due", "Company", "Grade"}, .inCsv = true};

    ASSERT_TRUE(exportFile(ExportTable::leads, book.book(), book->store(), path, options));

    const std::string heads = textIn(path).substr(0, textIn(path).find('\r'));
    EXPECT_EQ(heads, "Company,Rep,Next step on,Value,Grade");
    const auto plan = planOf(book, ImportTable::leads, path);
    ASSERT_TRUE(plan);
    for (const char *key : {"company", "owner", "next_step_on", "value"})
        EXPECT_TRUE(std::ranges::any_of(plan->columns, [&](const ImportColumn &column) {
            return fieldsOf(*plan, column) == std::vector<std::string>{key};
        })) << key;
}
