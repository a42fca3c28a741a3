// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sdlmapping.h"

#include "files/importpresets.h"
#include "store/coldtexts.h"
#include "support/imports.h"
#include "support/tables.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::Pair;

namespace {

std::string fieldOf(const ImportMapping &mapping, const char *header)
{
    std::string fields;
    for (const ImportMapping::Column &column : mapping.columns)
        if (column.header == header)
            fields += (fields.empty() ? "" : "+") + column.field;
    return fields;
}

} // namespace

TEST(SdlMapping, IsWrittenInJavaProperties)
{
    const Properties pairs =
        readProperties("# a comment\n! another\n\n  Caf\\u00e9 = Name\r\n"
                       "Who\\:Contact-Email=Email\nlong=one, \\\n    two\n"
                       "\"Some\\ Description\"=Description\n\"a b = c\"=Site\nkey value\n"
                       "back\\\\slash : x\nlast=y");

    EXPECT_THAT(pairs, ElementsAre(Pair("Caf\xC3\xA9", "Name"), Pair("Who:Contact-Email", "Email"),
                                   Pair("long", "one, two"), Pair("\"Some Description\"", "Description"),
                                   Pair("\"a b = c\"", "Site"), Pair("key", "value"),
                                   Pair("back\\slash", "x"), Pair("last", "y")));
}

TEST(SdlMapping, FieldsOfSalesforceBecomeOursByTheirMeaning)
{
    const auto mapping =
        readSdl("NAME=Name\nCITY=BillingCity, ShippingCity\nSHIPTO=ShippingCity\nSTAGENAME=StageName\n"
                "\"California\"=BillingState, ShippingState\n\"\"=Industry\nX=\n"
                "TICKER=TickerSymbol\nEMP=NumberOfEmployees\nSTATE=Description,Phone\n");

    ASSERT_TRUE(mapping);
    EXPECT_EQ(fieldOf(*mapping, "NAME"), "company");
    EXPECT_EQ(fieldOf(*mapping, "CITY"), "city");
    EXPECT_EQ(fieldOf(*mapping, "SHIPTO"), "");
    EXPECT_EQ(fieldOf(*mapping, "STAGENAME"), "stage");
    EXPECT_EQ(fieldOf(*mapping, "EMP"), "employees");
    EXPECT_EQ(fieldOf(*mapping, "STATE"), "notes+phone");
    EXPECT_EQ(mapping->constants.at("region"), "California");
    EXPECT_FALSE(mapping->constants.contains("industry"));
    ASSERT_EQ(mapping->notes.size(), 1);
    EXPECT_TRUE(mapping->notes[0].contains(QStringLiteral("ShippingCity, ShippingState, TickerSymbol")))
        << mapping->notes[0].toStdString();
}

TEST(SdlMapping, MapsOfExtractsAreTurnedAndPersonsKeepTheirNames)
{
    const auto extract = readSdl("Oracle_Id__c=account_ext_id\nPhone=account_phone\nName=account_name\n");
    const auto persons = readSdl("Full=Name\nFirm=Company\nMail=Email\n");

    ASSERT_TRUE(extract && persons);
    EXPECT_EQ(fieldOf(*extract, "account_name"), "company");
    EXPECT_EQ(fieldOf(*extract, "account_ext_id"), "reference");
    EXPECT_EQ(fieldOf(*persons, "Full"), "contact");
    EXPECT_EQ(fieldOf(*persons, "Firm"), "company");
    EXPECT_FALSE(readSdl("a=b\n"));
}

TEST(SdlMapping, ATextMayFillSeveralFields)
{
    TempBook book;
    const QString map = aFile(book, "m.sdl", "Name=Name\nState=BillingState, Description\nGone=Phone\n");
    const auto mapping = readMappingFile(map);
    ASSERT_TRUE(mapping);

    const auto plan = planImport(book.book(), ImportTable::leads,
                                 aFile(book, "a.csv", "Name,State\nAcme,Texas\n"), {.mapping = *mapping});
    ASSERT_TRUE(plan) << plan.error().text.toStdString();
    const auto report = importFile(book.session(), *plan);

    ASSERT_TRUE(report);
    EXPECT_EQ(leadText(book, 1, "region"), "Texas");
    EXPECT_EQ(ColdTexts(book->store(), book.book(), Entity::lead, leadField("notes")).of(1), "Texas");
}

TEST(SdlMapping, StagesAreSalesforcesAndAnOwnerThatIsANumberIsNobody)
{
    TempBook book;
    const QString map = aFile(book, "m.sdl", "NAME=Name\nSTAGENAME=StageName\nOWNERID=OwnerId\n");
    const auto mapping = mappingInFile(map, book.book());
    ASSERT_TRUE(mapping);

    const auto plan = planImport(
        book.book(), ImportTable::leads,
        aFile(book, "a.csv", "NAME,STAGENAME,OWNERID\nAcme,Id. Decision Makers,005x0000000fNSiAAM\n"),
        {.mapping = *mapping});
    ASSERT_TRUE(plan) << plan.error().text.toStdString();
    const auto report = importFile(book.session(), *plan);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->created, 1);
    EXPECT_EQ(leadText(book, 1, "stage"), "Demo");
    EXPECT_TRUE(report->peopleAdded.empty());
}

TEST(SdlMapping, SalesforcesOwnFilesAreImportedByItsOwnMaps)
{
    const QString folder = sharedData() + QStringLiteral("/salesforce/");
    if (!QDir(folder).exists())
        GTEST_SKIP() << "no files of other people here";
    struct Pairing
    {
        const char *map, *file;
        int64_t rows;
    };
    const Pairing pairings[] = {
        {"samples/conf/accountInsertMap.sdl", "samples/data/accountData.csv", 423},
        {"samples/conf/opportunityInsertMap.sdl", "samples/data/opportunityData.csv", 38},
        {"testfiles/constantMappingInCsvMap.sdl", "testfiles/constantMappingInCsv.csv", 2},
        {"testfiles/oneToManySforceFieldsMappingInCsvMap.sdl",
         "testfiles/oneToManySforceFieldsMappingInCsv.csv", 2},
        {"testfiles/upsertAccountCsvMap.sdl", "testfiles/upsertAccountCsvTemplate.csv", -1},
        {"testfiles/insertAccountCsvMap.sdl", "testfiles/insertAccountCsv.csv", -1}};
    TempBook book;
    for (const Pairing &pairing : pairings) {
        const auto mapping = readMappingFile(folder + QLatin1String(pairing.map));
        ASSERT_TRUE(mapping) << pairing.map;

        const auto plan = planImport(book.book(), ImportTable::leads, folder + QLatin1String(pairing.file),
                                     {.mapping = *mapping});
        ASSERT_TRUE(plan) << pairing.map << ": " << plan.error().text.toStdString();
        const auto report = dryRun(book.session(), *plan);

        ASSERT_TRUE(report) << report.error().text.toStdString();
        EXPECT_GT(report->created + report->updated, 0) << pairing.map;
        if (pairing.rows >= 0)
            EXPECT_EQ(report->rows, pairing.rows) << pairing.map;
    }
}
