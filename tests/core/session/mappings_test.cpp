// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/mappings.h"

#include "support/imports.h"

using namespace ridealong;

namespace {

constexpr char odd[] = "Firma X,Branche Y,Stufe\nAcme,Pumps,Warm\n";

ImportOptions oddOptions()
{
    ImportOptions options;
    options.mapping.columns = {{"Firma X", "company"}, {"Branche Y", "industry"}, {"Stufe", "stage"}};
    options.mapping.values["stage"]["Warm"] = "Contacted";
    options.mapping.constants["source"] = "Fair";
    return options;
}

void importOdd(TempBook &book, const char *name)
{
    const auto plan = planImport(book.book(), ImportTable::leads, aFile(book, name, odd), oddOptions());
    ASSERT_TRUE(plan);
    ASSERT_TRUE(importFile(book.session(), *plan));
    ASSERT_TRUE(rememberMapping(book.session(), *plan, oddOptions().mapping));
}

std::vector<std::string> fieldsOf(const ImportPlan &plan)
{
    std::vector<std::string> keys;
    for (const ImportColumn &column : plan.columns)
        keys.push_back(column.field < 0 ? "" : plan.fields[size_t(column.field)].key);
    return keys;
}

Result<ProposedPlan> proposed(TempBook &book, const char *text, const ImportOptions &options = {},
                              std::string_view preset = {})
{
    return proposePlan(book.book(), ImportTable::leads, aFile(book, "next.csv", text), options, preset);
}

} // namespace

TEST(Mappings, TheNextFileWithTheSameHeadersIsReadAsTheLast)
{
    TempBook book;
    importOdd(book, "leads-may.csv");

    const auto next = proposed(book, "stufe,FIRMA X,Branche Y\nwarm,Beta,Food\n");

    ASSERT_TRUE(next) << next.error().text.toStdString();
    ASSERT_TRUE(next->remembered);
    EXPECT_EQ(fieldsOf(next->plan), (std::vector<std::string>{"stage", "company", "industry"}));
    EXPECT_TRUE(next->note.startsWith(QStringLiteral("As with leads-may.csv on ")))
        << next->note.toStdString();
    const auto report = importFile(book.session(), next->plan);
    EXPECT_EQ(report->created, 1);
    EXPECT_EQ(leadText(book, 2, "stage"), "Contacted");
    EXPECT_EQ(leadText(book, 2, "source"), "") << "a constant was of that one file";
}

TEST(Mappings, OtherHeadersAreAnotherFile)
{
    TempBook book;
    importOdd(book, "leads-may.csv");

    EXPECT_FALSE(proposed(book, "Company,Branche Y,Stufe\nBeta,Food,Demo\n")->remembered);
}

TEST(Mappings, OneIsKeptForEachKindOfFileAndForgottenOnRequest)
{
    TempBook book;
    importOdd(book, "may.csv");
    importOdd(book, "june.csv");

    const auto all = rememberedMappings(book.book());

    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].name, "june.csv");
    ASSERT_TRUE(forgetMapping(book.session(), mappingNamed(book.book(), "JUNE.csv")));
    EXPECT_TRUE(rememberedMappings(book.book()).empty());
    EXPECT_FALSE(forgetMapping(book.session(), all[0].row));
    importOdd(book, "july.csv");
    EXPECT_EQ(rememberedMappings(book.book()).size(), 1u);
}

TEST(Mappings, UndoTakesTheImportBackAndNotTheMemory)
{
    TempBook book;
    importOdd(book, "may.csv");

    ASSERT_TRUE(book->undo());

    EXPECT_FALSE(book.book().leads().has(1));
    EXPECT_EQ(rememberedMappings(book.book()).size(), 1u);
}

TEST(Mappings, WhatAPersonSaysComesBeforeWhatIsRemembered)
{
    TempBook book;
    importOdd(book, "may.csv");
    ImportOptions said;
    said.mapping.columns = {{"Firma X", "company"}, {"Branche Y", "territory"}, {"Stufe", ""}};

    const auto next = proposed(book, odd, said);

    ASSERT_TRUE(next);
    EXPECT_FALSE(next->remembered);
    EXPECT_EQ(fieldsOf(next->plan)[1], "territory");
}

TEST(Presets, AnExportIsRecognizedByItsHeaders)
{
    TempBook book;

    const auto deals = proposed(book, "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Pipeline\n"
                                      "1,Acme pumps,Decision Maker Bought-In,5000,Kim Lee,Sales\n");

    ASSERT_TRUE(deals);
    ASSERT_TRUE(deals->preset);
    EXPECT_EQ(deals->note.toStdString(), "Looks like an export of HubSpot deals.");
    EXPECT_EQ(fieldsOf(deals->plan),
              (std::vector<std::string>{"reference", "company", "stage", "value", "owner", ""}));
    EXPECT_EQ(importFile(book.session(), deals->plan)->created, 1);
    EXPECT_EQ(leadText(book, 1, "stage"), "Demo");
}

TEST(Presets, FirstAndLastNameBecomeOneContact)
{
    TempBook book;

    const auto contacts =
        proposed(book, "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                       "Ann,Lee,https://x.example,a@b.example,Acme,Buyer,03 Oct 2026\n"
                       ",Roe,,,Beta,,\n");

    ASSERT_TRUE(contacts);
    EXPECT_STREQ(contacts->preset->key, "linkedin-connections");
    EXPECT_EQ(importFile(book.session(), contacts->plan)->created, 2);
    EXPECT_EQ(leadText(book, 1, "contact"), "Ann Lee");
    EXPECT_EQ(leadText(book, 2, "contact"), "Roe");
    EXPECT_EQ(leadText(book, 1, "title"), "Buyer");
}

TEST(Presets, WhatLinkedInWritesBeforeTheHeadersIsPassedOver)
{
    TempBook book;

    const auto contacts = proposed(
        book, "Notes:\n\"When exporting your connection data, you may notice that some are missing.\"\n\n"
              "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
              "Ann,Lee,https://x.example,a@b.example,\"Acme, Inc.\",Buyer,03 Oct 2026\n");

    ASSERT_TRUE(contacts);
    ASSERT_TRUE(contacts->preset);
    EXPECT_STREQ(contacts->preset->key, "linkedin-connections");
    EXPECT_EQ(importFile(book.session(), contacts->plan)->created, 1);
    EXPECT_EQ(leadText(book, 1, "company"), "Acme, Inc.");
}

TEST(Presets, ZohoWritesItsNumbersBesideTheNames)
{
    TempBook book;

    const auto deals =
        proposed(book, "Record Id,Deal Owner.id,Deal Owner,Amount,Deal Name,Closing Date,Account "
                       "Name.id,Account Name,Stage\n"
                       "zcrm_1,zcrm_2,Kim Lee,5000,Pumps,2026-12-01,zcrm_3,Acme,Closed Won\n");

    ASSERT_TRUE(deals);
    ASSERT_TRUE(deals->preset);
    EXPECT_EQ(fieldsOf(deals->plan), (std::vector<std::string>{"reference", "", "owner", "value", "product",
                                                               "close_on", "", "company", "stage"}));
}

TEST(Presets, ADealThatPipedriveCallsWonIsWonWhateverItsStage)
{
    TempBook book;

    const auto deals = proposed(
        book, "Deal - ID,Deal - Status,Deal - Title,Deal - Organization,Deal - Stage,Deal - Won time,"
              "Deal - Lost time,Deal - Lost reason\n"
              "1,Won,Pumps,Acme,Demo Scheduled,2026-05-04 10:00:00,,\n"
              "2,Lost,Pumps,Beta,Proposal Made,,2026-06-07 11:00:00,Price\n"
              "3,Open,Pumps,Gamma,Proposal Made,,,\n");

    ASSERT_TRUE(deals);
    ASSERT_TRUE(deals->preset);
    const auto report = importFile(book.session(), deals->plan);
    EXPECT_EQ(report->created, 3);
    EXPECT_EQ(leadText(book, 1, "stage"), "Won");
    EXPECT_EQ(leadText(book, 1, "closed_on"), "2026-05-04");
    EXPECT_EQ(leadText(book, 2, "stage"), "Lost");
    EXPECT_EQ(leadText(book, 2, "closed_on"), "2026-06-07");
    EXPECT_EQ(leadText(book, 3, "stage"), "Quoted");
}

TEST(Mappings, WhatGoesToTwoFieldsStillDoesNextTime)
{
    TempBook book;
    const char text[] = "Company,Place\nAcme,Lima\n";
    ImportOptions said;
    said.mapping.columns = {{"Place", "city"}, {"Place", "region"}};
    const auto first = proposed(book, text, said);
    ASSERT_TRUE(first);
    ASSERT_TRUE(importFile(book.session(), first->plan));
    ASSERT_TRUE(rememberMapping(book.session(), first->plan, first->options.mapping));

    const auto next = proposed(book, text);

    ASSERT_TRUE(next);
    ASSERT_TRUE(next->remembered);
    EXPECT_EQ(next->plan.columns[1].also.size(), 1u);
}

TEST(Presets, AProgramIsChosenByHand)
{
    TempBook book;
    const char text[] = "Lead Status,Company,Lead Owner\nJunk Lead,Acme,Kim\n";

    EXPECT_FALSE(proposed(book, text)->preset);
    EXPECT_STREQ(proposed(book, text, {}, "zoho")->preset->key, "zoho-leads");
    EXPECT_FALSE(proposed(book, text, {}, "none")->preset);
    const auto wrong = proposed(book, text, {}, "pigeon");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::usage);
}

TEST(Presets, EachNamesFieldsAndStagesThatThereAre)
{
    TempBook book;
    for (const ImportPreset &preset : importPresets()) {
        std::vector<std::string> headers;
        for (const QString &pair : QString::fromUtf8(preset.columns).split(u'|'))
            headers.push_back(pair.section(u'=', 0, 0).toStdString());
        for (const QString &header : QString::fromUtf8(preset.known).split(u'|'))
            EXPECT_TRUE(
                QString::fromUtf8(preset.columns).contains(QString(header + u'='), Qt::CaseInsensitive))
                << preset.key << ": " << header.toStdString();
        QByteArray text;
        for (const std::string &header : headers)
            text += (text.isEmpty() ? "" : ",") + QByteArray::fromStdString(header);
        text += "\nAcme" + QByteArray(qsizetype(headers.size()) - 1, ',') + "\n";

        const auto plan = proposed(book, text.constData());

        ASSERT_TRUE(plan) << preset.key << plan.error().text.toStdString();
        ASSERT_TRUE(plan->preset) << preset.key;
        EXPECT_STREQ(plan->preset->key, preset.key);
        const int stages = int(QString::fromUtf8(preset.stages).count(u'='));
        EXPECT_EQ(int(plan->options.mapping.values.contains("stage")
                          ? plan->options.mapping.values.at("stage").size()
                          : 0),
                  stages)
            << preset.key;
    }
}
