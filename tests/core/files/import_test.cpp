// SPDX-License-Identifier: GPL-3.0-or-later
// Leads out of files.
#include "support/imports.h"

using namespace ridealong;

namespace {

constexpr auto leads = ImportTable::leads;

std::string fileText(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll().toStdString();
}

uint32_t countOf(const Book &book)
{
    uint32_t count = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        count += book.leads().has(lead);
    return count;
}

} // namespace

TEST(Import, MakesLeadsOfAFileThatNeedsNoSetUp)
{
    TempBook book;

    const auto report =
        importText(book, leads,
                   "Opportunity ID,Account,Owner,Stage,Amount,Received,Employees,Next step on,Notes\n"
                   "A-1,Acme Pumps,Kim Lee,Closed Won,\"$1,054.50\",2026-03-01,140,,Two boilers\n"
                   "A-2,Beta,Kim Lee,prospecting,0,,,2026-10-20,\n");

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->rows, 2);
    EXPECT_EQ(report->created, 2);
    EXPECT_EQ(report->rejected, 0);
    EXPECT_EQ(report->peopleAdded, std::vector<std::string>{"Kim Lee"});
    EXPECT_EQ(leadText(book, 1, "company"), "Acme Pumps");
    EXPECT_EQ(leadText(book, 1, "stage"), "Won");
    EXPECT_EQ(leadText(book, 1, "value"), "1054.50");
    EXPECT_EQ(leadText(book, 1, "owner"), "Kim Lee");
    EXPECT_EQ(leadText(book, 1, "employees"), "140");
    EXPECT_EQ(leadText(book, 2, "stage"), "Suspect");
    EXPECT_EQ(book.book().leads()[2].value.minor, 0);
    EXPECT_EQ(leadText(book, 2, "next_step_on"), "2026-10-20");
    EXPECT_EQ(book->store().coldText(Entity::lead, 1, leadField("notes"), book.book()), "Two boilers");
    EXPECT_EQ(book.book().moves()[1].toStage.number, book.book().stageNamed("Won"));
    EXPECT_FALSE(book.book().moves()[1].fromStage.isSet());
    EXPECT_EQ(book.book().people().text(2, personField("role")), "rep");
    EXPECT_EQ(book.book().people().text(2, personField("initials")), "KL");
}

TEST(Import, RejectsBadRowsAndTakesTheRest)
{
    TempBook book;
    const QString rejects = book.file("rejects.csv");

    const auto report = importText(book, leads,
                                   "Company,Stage,Budget,Received,Employees\n"
                                   "Good,Demo,TRUE,2026-01-31,5\n"
                                   "Bad stage,Dancing,,,\n"
                                   "\"Bad, date\",,,2026-02-31,\n"
                                   "Bad number,,,,-4\n"
                                   "Too,many,cells,,,,here\n"
                                   ",,yes,,\n"
                                   "Good too,,n,,\n",
                                   {.rejects = rejects});

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->rows, 7);
    EXPECT_EQ(report->created, 2);
    EXPECT_EQ(report->rejected, 5);
    EXPECT_EQ(leadText(book, 1, "budget"), "yes");
    EXPECT_EQ(leadText(book, 2, "budget"), "no");
    EXPECT_EQ(leadText(book, 2, "stage"), "Suspect");
    const std::string text = fileText(rejects);
    EXPECT_NE(text.find("Company,Stage,Budget,Received,Employees,Line,Column,Reason"), std::string::npos)
        << text;
    EXPECT_NE(text.find("Bad stage,Dancing,,,,3,Stage,"), std::string::npos) << text;
    EXPECT_NE(text.find("\"Bad, date\",,,2026-02-31,,4,Received,"), std::string::npos) << text;
    EXPECT_NE(text.find("Suspect, Contacted"), std::string::npos) << text;
}

TEST(Import, UpdatesByReferenceAndNeverBlanksAnythingOut)
{
    TempBook book;
    ASSERT_TRUE(
        importText(book, leads,
                   "reference,company,city,source,stage,value\nA-1,Acme,Dayton,Trade show,Contacted,100\n"));

    const auto report = importText(book, leads,
                                   "reference,company,city,source,stage,value\n"
                                   "a-1,,,Web,Quoted,250\n"
                                   "A-2,Beta,Lima,Web,,\n"
                                   "A-2,,Toledo,Referral,Demo,7\n");

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 1);
    EXPECT_EQ(report->updated, 2);
    EXPECT_EQ(countOf(book.book()), 2u);
    EXPECT_EQ(leadText(book, 1, "company"), "Acme");
    EXPECT_EQ(leadText(book, 1, "city"), "Dayton");
    EXPECT_EQ(leadText(book, 1, "source"), "Trade show");
    EXPECT_EQ(leadText(book, 1, "stage"), "Quoted");
    EXPECT_EQ(leadText(book, 1, "value"), "250");
    EXPECT_EQ(leadText(book, 2, "city"), "Toledo");
    EXPECT_EQ(leadText(book, 2, "source"), "Web");
    EXPECT_EQ(leadText(book, 2, "stage"), "Demo");
}

TEST(Import, CanBeRepeatedWithoutDoublingAnything)
{
    TempBook book;
    const QByteArray text =
        "reference,company,stage,next_step_on,notes\nA-1,Acme,Demo,2026-11-02,Hello\nA-2,Beta,,,\n";
    ASSERT_TRUE(importText(book, leads, text));

    const auto again = importText(book, leads, text);

    ASSERT_TRUE(again) << again.error().text.toStdString();
    EXPECT_EQ(again->created, 0);
    EXPECT_EQ(again->updated, 2);
    EXPECT_EQ(again->unchanged, 2);
    EXPECT_EQ(again->operation, 0);
    EXPECT_EQ(book.book().steps().end(), 2u);
    EXPECT_EQ(book.book().moves().end(), 3u);
}

TEST(Import, UpdatesAllLeadsOfACompanyByItsKey)
{
    TempBook book;
    book.addLead("Acme Pumps");
    book.addLead("ACME PUMPS, Inc.");
    book.addLead("????");

    const auto report = importText(book, leads, "company,industry\nAcme Pumps LLC,Food\n????,Mystery\n",
                                   {.match = {"company"}});

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->updated, 1);
    EXPECT_EQ(report->recordsUpdated, 2);
    EXPECT_EQ(report->created, 1);
    EXPECT_EQ(leadText(book, 1, "industry"), "Food");
    EXPECT_EQ(leadText(book, 2, "industry"), "Food");
    EXPECT_EQ(leadText(book, 2, "company"), "Acme Pumps LLC");
    EXPECT_EQ(leadText(book, 3, "industry"), "");
}

TEST(Import, FillsSkipsOrCreatesAsTold)
{
    TempBook book;
    book.addLead("Acme", {{leadField("city"), std::string("Dayton")}});
    const QByteArray text = "company,city,region\nAcme,Lima,OH\n";

    const auto filled = importText(book, leads, text, {.match = {"company"}, .onMatch = OnMatch::fill});
    EXPECT_EQ(leadText(book, 1, "city"), "Dayton");
    EXPECT_EQ(leadText(book, 1, "region"), "OH");
    const auto skipped = importText(book, leads, text, {.match = {"company"}, .onMatch = OnMatch::skip});
    const auto created = importText(book, leads, text, {.match = {"company"}, .onMatch = OnMatch::create});

    ASSERT_TRUE(filled && skipped && created);
    EXPECT_EQ(filled->updated, 1);
    EXPECT_EQ(skipped->skipped, 1);
    EXPECT_EQ(created->created, 1);
}

TEST(Import, ClosesAndReopensAsTheFileSays)
{
    TempBook book;
    ASSERT_TRUE(importText(book, leads, "reference,company,stage\nA-1,Acme,Demo\n"));

    ASSERT_TRUE(importText(book, leads, "reference,stage,closed_on\nA-1,Closed Lost,2026-09-30\n"));
    EXPECT_EQ(leadText(book, 1, "stage"), "Lost");
    EXPECT_EQ(leadText(book, 1, "closed_on"), "2026-09-30");
    EXPECT_EQ(book.book().leads()[1].closedGrade, Grade::E);
    ASSERT_TRUE(importText(book, leads, "reference,stage\nA-1,Contacted\n"));

    EXPECT_EQ(leadText(book, 1, "stage"), "Contacted");
    EXPECT_EQ(leadText(book, 1, "closed_on"), "");
    EXPECT_EQ(book.book().leads()[1].closedGrade, Grade::none);
    EXPECT_EQ(book.book().moves().end(), 4u);
}

TEST(Import, ReadsOneCloseDateAsTheDayThatAClosedDealClosed)
{
    TempBook book;

    ASSERT_TRUE(importText(book, leads,
                           "company,stage,close date\nWon deal,Won,2026-03-01\nOpen deal,Demo,2026-12-01\n"));

    EXPECT_EQ(leadText(book, 1, "closed_on"), "2026-03-01");
    EXPECT_EQ(leadText(book, 2, "closed_on"), "");
    EXPECT_EQ(leadText(book, 2, "close_on"), "2026-12-01");
}

TEST(Import, KeepsCustomFieldsOnceALead)
{
    TempBook book;
    ChangeSet changes = book->change();
    const auto field = [&](const char *key, const char *type) {
        changes.create(Entity::customField, {{customFieldField("key"), std::string(key)},
                                             {customFieldField("label"), std::string(key)},
                                             {customFieldField("type"), std::string(type)}});
    };
    field("pumps", "number");
    field("audited", "yes/no");
    field("since", "date");
    ASSERT_TRUE(book->commit({Op::customField}, std::move(changes)));

    const auto report = importText(book, leads,
                                   "reference,company,Pumps,Audited,Since\nA,Acme,12.5,y,2020-02-29\n"
                                   "A,,14,,\nB,Beta,,no,\nC,Gamma,many,,\n");
    ASSERT_TRUE(importText(book, leads, "reference,pumps\nA,15\n"));

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->rejected, 1);
    EXPECT_EQ(leadText(book, 1, "pumps"), "15");
    EXPECT_EQ(leadText(book, 1, "audited"), "yes");
    EXPECT_EQ(leadText(book, 1, "since"), "2020-02-29");
    EXPECT_EQ(leadText(book, 2, "audited"), "no");
    EXPECT_EQ(book.book().tables().customValue.end(), 5u);
}

TEST(Import, IsOneUndoAndCanBeTakenBack)
{
    TempBook book;
    book.addLead("Acme",
                 {{leadField("reference"), std::string("A")}, {leadField("city"), std::string("Dayton")}});
    ASSERT_TRUE(importText(book, leads, "reference,company,city,region\nA,Acme,Lima,OH\nB,Beta,Rome,NY\n"));
    ASSERT_TRUE(importText(book, leads, "reference,company\nC,Gamma\n"));

    ASSERT_TRUE(book->undo());
    EXPECT_EQ(countOf(book.book()), 2u);
    const auto reverted = revertImport(book.session());

    ASSERT_TRUE(reverted) << reverted.error().text.toStdString();
    EXPECT_EQ(reverted->removed, 1);
    EXPECT_EQ(reverted->restored, 1);
    EXPECT_EQ(countOf(book.book()), 1u);
    EXPECT_EQ(leadText(book, 1, "city"), "Dayton");
    EXPECT_EQ(leadText(book, 1, "region"), "");
    EXPECT_FALSE(revertImport(book.session()));
}

TEST(Import, ADryRunWritesNothingAndTellsTheSame)
{
    TempBook book;
    const QString file = aFile(book, "in.csv",
                               "reference,company,owner,email\nA,Acme,Kim,a@x.example\n"
                               "B,Beta,Lee,A@x.example\nA,,Lee,\nD,,,\n");
    const auto plan = planOf(book, leads, file);
    ASSERT_TRUE(plan) << plan.error().text.toStdString();

    const auto dry = dryRun(book.session(), *plan);
    ASSERT_TRUE(dry);
    EXPECT_EQ(countOf(book.book()), 0u);
    EXPECT_EQ(book.book().people().end(), 2u);
    const auto real = importFile(book.session(), *plan);

    ASSERT_TRUE(real);
    EXPECT_EQ(dry->created, 3);
    EXPECT_EQ(dry->updated, 1);
    EXPECT_EQ(dry->duplicates, 1);
    EXPECT_EQ(dry->peopleAdded.size(), 2u);
    EXPECT_EQ(real->created, dry->created);
    EXPECT_EQ(real->updated, dry->updated);
    EXPECT_EQ(real->duplicates, dry->duplicates);
    EXPECT_EQ(real->rejected, dry->rejected);
}

TEST(Import, CancelledLeavesTheBookAsItWas)
{
    TempBook book;
    QByteArray text = "company\n";
    for (int i = 0; i < 3000; ++i)
        text += "Company " + QByteArray::number(i) + "\n";
    const auto plan = planOf(book, leads, aFile(book, "in.csv", text));
    ASSERT_TRUE(plan);

    int calls = 0;
    const auto report = importFile(book.session(), *plan, [&](int64_t, int64_t) { return ++calls < 4; });

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(countOf(book.book()), 0u);
    EXPECT_TRUE(importText(book, leads, "company\nAcme\n"));
}

TEST(Import, SaysWhatIsWrongWithAFile)
{
    TempBook book;
    const std::pair<QByteArray, const char *> files[] = {
        {"", "empty"},
        {"Company,City\n", "header and no rows"},
        {QByteArray("PK\x03\x04", 4) + QByteArray(100, 'x'), "workbook"},
        {QByteArray("\x7F"
                    "ELF\x02\x01\x01\0\0\0\0",
                    11),
         "program"},
        {QByteArray(500, '\x01'), "no text"},
        {"Colour,Shape\nred,round\n", "company"},
    };
    for (const auto &[text, words] : files) {
        const auto report = importText(book, leads, text);
        ASSERT_FALSE(report) << words;
        EXPECT_TRUE(report.error().text.contains(QLatin1String(words))) << report.error().text.toStdString();
    }
    EXPECT_FALSE(importPath(book, leads, book.file("none.csv")));
}

TEST(Import, AFileWithoutAHeaderIsMappedByTheNumberOfItsColumns)
{
    TempBook book;

    const auto report =
        importText(book, leads, "Acme,Dayton,140\nBeta,Lima,35\n",
                   {.mapping = R"({"header": false, "columns": {"1": "company", "Column 3": "employees"}})"});

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 2);
    EXPECT_EQ(leadText(book, 2, "company"), "Beta");
    EXPECT_EQ(leadText(book, 2, "employees"), "35");
}

TEST(Import, ReadsConstantsMeaningsScaleAndDates)
{
    TempBook book;

    const auto report =
        importText(book, leads,
                   "Firm;Umsatz;Eingang;Phase;Land\nAcme;1,5;03.04.2026;Neu;\nBeta;0,25;13.04.2026;Warm;DE\n",
                   {.mapping = R"({"columns": {"Firm": "company", "Umsatz": "annual_revenue",
                "Eingang": "received_on", "Phase": "stage", "Land": "country"}, "values": {"stage": {"neu": "Suspect",
                "Warm": "Qualified"}}, "constants": {"country": "AT", "source": "Fair"},
                "scale": {"annual_revenue": 1000000}})"});

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 2) << report->rejections.front().reason.toStdString();
    EXPECT_EQ(leadText(book, 1, "annual_revenue"), "1500000");
    EXPECT_EQ(leadText(book, 1, "received_on"), "2026-04-03");
    EXPECT_EQ(leadText(book, 2, "stage"), "Qualified");
    EXPECT_EQ(leadText(book, 1, "country"), "AT");
    EXPECT_EQ(leadText(book, 2, "country"), "DE");
    EXPECT_EQ(leadText(book, 2, "source"), "Fair");
}

TEST(Import, AsksTheRestOfTheFileWhereDaysStayOpen)
{
    TempBook book;
    QByteArray text = "company,received_on\n";
    for (int i = 0; i < 1500; ++i)
        text += "Company " + QByteArray::number(i) + ",03/04/2026\n";
    text += "The last,25/04/2026\n";

    const auto report = importText(book, leads, text);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->rejected, 0);
    EXPECT_EQ(leadText(book, 1, "received_on"), "2026-04-03");
}

TEST(Import, LeavesOutAColumnOnlyGuessedWhenItsCellsDoNotFit)
{
    TempBook book;

    const auto report = importText(book, leads, "Company,Status\nAcme,Active\nBeta,Dormant\n");

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 2);
    EXPECT_EQ(report->columns[1].second, "");
    EXPECT_FALSE(report->notes.isEmpty());
}

TEST(Import, TakesAnExportedPhoneWithoutTheApostropheThatGuardsIt)
{
    TempBook book;

    const auto report =
        importText(book, ImportTable::leads, "Company,Phone,City\nAcme,'+1-502-555-0100,'s-Hertogenbosch\n");

    ASSERT_TRUE(report);
    EXPECT_EQ(leadText(book, 1, "phone"), "+1-502-555-0100");
    EXPECT_EQ(leadText(book, 1, "city"), "'s-Hertogenbosch");
}
