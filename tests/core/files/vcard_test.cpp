// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tabled.h"

#include "support/imports.h"
#include "support/tables.h"
#include "support/workbooks.h"

#include <QStringEncoder>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

ReadTable cards(TempBook &book, const QByteArray &text)
{
    return tableOf(tabled(written(book.file("cards.vcf"), text)));
}

struct Known
{
    const char *file;
    size_t cards;
    const char *company, *contact, *phone, *email, *street, *city;
};

// Worked out by reading the files; the first card of each.
constexpr Known known[] = {
    {"fullcontact.vcf", 1, "Organization1", "Prefix FirstName MiddleName LastName Suffix", "555-555-1112",
     "work@example.com", "WorkStreet", "WorkCity"},
    {"gmail-list.vcf", 3, "Arnold Smith", "Arnold Smith", "", "asmithk@gmail.com", "", ""},
    {"gmail-single.vcf", 1, "TheCompany", "Greg Dartmouth", "555 555 1111", "gdartmouth@hotmail.com",
     "321 Custom St", "Custom City"},
    {"gmail-single2.vcf", 1, "TheCompany", "VCard Test", "5555551113", "workemail@example.com", "113 Main St",
     "NY"},
    {"issue114.vcf", 1, "Dummy GmbH", "Dummy, Dummy", "+49 1234 56789", "dummy.dummy@dummy.com",
     "Dummy-Dummy-Strasse 1", "Bad Homburg"},
    {"John_Doe_ANDROID.vcf", 6, "john.doe@company.com", "", "", "john.doe@company.com", "", ""},
    {"John_Doe_BLACK_BERRY.vcf", 1, "Acme Solutions", "John Doe", "+96123456789", "", "", ""},
    {"John_Doe_EVOLUTION.vcf", 1, "IBM", "Mr. John Richter, James Doe Sr.", "905-555-1234",
     "john.doe@ibm.com", "15 Crescent moon drive", "Albaney"},
    {"John_Doe_GMAIL.vcf", 1, "IBM", "Mr. John Richter, James Doe Sr.", "905-555-1234", "john.doe@ibm.com",
     "Crescent moon drive, 555-asd, Nice Area, Albaney, New York 12345, United States of America", ""},
    {"John_Doe_IPHONE.vcf", 1, "IBM", "Mr. John Richter James Doe Sr.", "905-555-1234", "john.doe@ibm.com",
     "Silicon Alley 5", "New York"},
    {"John_Doe_LOTUS_NOTES.vcf", 1, "IBM", "Mr. Doe John I Johny", "+1 (212) 204-34456", "john.doe@ibm.com",
     "25334, South cresent drive, Building 5, 3rd floo r", "New York"},
    {"John_Doe_MAC_ADDRESS_BOOK.vcf", 1, "IBM", "Mr. John Richter,James Doe Sr.", "905-777-1234",
     "john.doe@ibm.com", "Silicon Alley 5", "New York"},
    {"John_Doe_MS_OUTLOOK.vcf", 1, "IBM", "Mr. John Richter James Doe Sr.", "(905) 555-1234",
     "john.doe@ibm.cm", "Cresent moon drive", "Albaney"},
    {"outlook-2003.vcf", 1, "Company, The", "John Doe III", "BusinessPhone", "jdoe@hotmail.com",
     "123 Main St", "Austin"},
    {"outlook-2007.vcf", 1, "TheCompany", "Mr. Michael Angstadt Jr.", "(111) 555-1111",
     "mike.angstadt@gmail.com", "222 Broadway", "New York"},
    {"rfc2426-example.vcf", 2, "Lotus Development Corporation", "Frank Dawson", "+1-919-676-9515",
     "Frank_Dawson@Lotus.com", "6544 Battleford Drive", "Raleigh"},
    {"rfc6350-example.vcf", 1, "Viagenie", "Simon Perreault", "+1-418-656-9254 ext. 102",
     "simon.perreault@viagenie.ca", "2875 Laurier", "Quebec"},
    {"thunderbird-MoreFunctionsForAddressBook-extension.vcf", 1, "TheOrganization", "John Doe",
     "555-555-1111", "doe.john@hotmail.com", "Suite 100", "New York"},
};

} // namespace

TEST(VCard, CardsOfTenProgramsAreRead)
{
    const QString folder = sharedData() + QStringLiteral("/vcard/");
    if (!QDir(folder).exists())
        GTEST_SKIP() << "no files of other people here";
    for (const Known &card : known) {
        const ReadTable table = tableOf(tabled(folder + QLatin1String(card.file)));

        EXPECT_THAT(table.rows, SizeIs(card.cards)) << card.file;
        EXPECT_EQ(table.at(0, "company"), card.company) << card.file;
        EXPECT_EQ(table.at(0, "contact"), card.contact) << card.file;
        EXPECT_EQ(table.at(0, "phone"), card.phone) << card.file;
        EXPECT_EQ(table.at(0, "email"), card.email) << card.file;
        EXPECT_EQ(table.at(0, "street"), card.street) << card.file;
        EXPECT_EQ(table.at(0, "city"), card.city) << card.file;
    }
}

TEST(VCard, LinesAreUnfoldedDecodedAndUnescaped)
{
    TempBook book;
    const ReadTable table =
        cards(book, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\\, the\r\n  Great\r\n"
                    "item1.ORG:Acme\\; Sons;Sales\r\nNOTE:one\\ntwo \\\\ three\r\n"
                    "CATEGORIES:vip,fair 2026\r\nTEL;TYPE=FAX:1\r\nTEL;TYPE=\"home,voice\":2\r\n"
                    "TEL;TYPE=work,pref:3\r\nURL:http\\://a.example\r\nEND:VCARD\r\n"
                    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FC="
                    "\r\nller;J=F6rg\r\n"
                    "PHOTO;BASE64:\r\n  AAAA\r\n\r\nEND:VCARD\r\n");

    ASSERT_THAT(table.rows, SizeIs(2));
    EXPECT_THAT(table.lines, ElementsAre(1, 2));
    EXPECT_EQ(table.at(0, "contact"), "Ann, the Great");
    EXPECT_EQ(table.at(0, "company"), "Acme; Sons");
    EXPECT_EQ(table.at(0, "notes"), "one\ntwo \\ three");
    EXPECT_EQ(table.at(0, "tags"), "vip, fair 2026");
    EXPECT_EQ(table.at(0, "phone"), "3");
    EXPECT_EQ(table.at(0, "website"), "http://a.example");
    EXPECT_EQ(table.at(1, "contact"), "Jörg Müller");
    EXPECT_EQ(table.at(1, "company"), "Jörg Müller");
    EXPECT_TRUE(table.notes.contains(QStringLiteral("1 card names no organization")));
}

TEST(VCard, EncodingsOfWholeFilesAreFound)
{
    TempBook book;
    const QString text =
        QStringLiteral("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jörg Müller\r\nORG:Größe\r\nEND:VCARD\r\n");
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray utf16 = wide(text);

    for (const QByteArray &bytes :
         {text.toUtf8(), QByteArray("\xEF\xBB\xBF" + text.toUtf8()), text.toLatin1(), utf16}) {
        const ReadTable table = cards(book, bytes);

        EXPECT_EQ(table.at(0, "contact"), "Jörg Müller");
        EXPECT_EQ(table.at(0, "company"), "Größe");
    }
}

TEST(VCard, GroupsAgentsAndCardsWithoutAnEndHarmNobody)
{
    TempBook book;
    const ReadTable table =
        cards(book, "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:All\nEND:VCARD\n"
                    "BEGIN:VCARD\nVERSION:2.1\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\n"
                    "ORG:Acme\nEND:VCARD\nBEGIN:VCARD\nFN:Open\nORG:Beta\nBEGIN:VCARD\nFN:Last\n");

    ASSERT_THAT(table.rows, SizeIs(3));
    EXPECT_THAT(table.lines, ElementsAre(2, 3, 4));
    EXPECT_EQ(table.at(0, "contact"), "Boss");
    EXPECT_EQ(table.at(0, "company"), "Acme");
    EXPECT_EQ(table.at(1, "company"), "Beta");
    EXPECT_EQ(table.at(2, "company"), "Last");
    EXPECT_TRUE(table.notes.contains(QStringLiteral("lists of other cards")) ||
                table.notes.contains(QStringLiteral("list of other cards")));
    EXPECT_TRUE(table.notes.contains(QStringLiteral("2 cards have no end")));
}

TEST(VCard, CardsAreImportedAsLeads)
{
    TempBook book;
    const QString path = written(book.file("c.vcf"), "BEGIN:VCARD\nFN:Ann\nORG:Acme\nTEL:1\nEND:VCARD\n"
                                                     "BEGIN:VCARD\nTEL:2\nEND:VCARD\n");

    const auto report = importPath(book, ImportTable::leads, path);

    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, 1);
    ASSERT_THAT(report->rejections, SizeIs(1));
    EXPECT_EQ(report->rejections[0].line, 2);
    EXPECT_EQ(leadText(book, 1, "contact"), "Ann");
}
