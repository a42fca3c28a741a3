// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were damaged, or made to do damage: each gives rows or a sentence, soon and in little memory.
#include "files/tabled.h"

#include "files/vcardreader.h"
#include "files/xlsxreader.h"
#include "support/effort.h"
#include "support/tables.h"
#include "support/workbooks.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <random>

using namespace ridealong;

namespace {

using Chance = std::mt19937;

size_t upTo(Chance &chance, size_t below)
{
    return below ? chance() % below : 0;
}

QByteArray damaged(QByteArray bytes, Chance &chance, const QByteArray &alphabet)
{
    for (size_t changes = 1 + upTo(chance, 4); changes-- > 0 && !bytes.isEmpty();) {
        const auto at = qsizetype(upTo(chance, size_t(bytes.size())));
        const auto length = qsizetype(upTo(chance, 40));
        switch (chance() % 6) {
        case 0:
            bytes[at] = char(chance());
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(qsizetype(upTo(chance, size_t(bytes.size()))), length));
            break;
        case 3:
            bytes[at] = alphabet[qsizetype(upTo(chance, size_t(alphabet.size())))];
            break;
        case 4:
            bytes.insert(at, QByteArray::number(qulonglong(chance()) << (chance() % 33)));
            break;
        default:
            bytes.truncate(std::max<qsizetype>(at, bytes.size() - length));
        }
    }
    return bytes;
}

WorkbookOf sampleWorkbook()
{
    return {.sheets = {{"Leads",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                        "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>Acme</t></is></c>"
                        "<c r=\"B2\" s=\"1\"><v>46309.5</v></c><c r=\"C2\" t=\"b\"><v>1</v></c></row>"
                        "<row r=\"9\"><c r=\"A9\"><f>1+1</f><v>0.30000000000000004</v></c>"
                        "<c r=\"D9\" t=\"e\"><v>#N/A</v></c></row>"},
                       {"Old\" state=\"hidden", ""}},
            .texts = "<si><t>Company</t></si><si><r><t>S</t></r><r><t>ince_x000D_</t></r></si>",
            .styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-407]dd/mm/yyyy hh:mm;@\"/></numFmts>"
                      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>",
            .behind = "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"};
}

class TabledWalk : public testing::Test
{
protected:
    Result<Tabled> open(const char *name, const QByteArray &bytes)
    {
        return tabled(written(m_folder.filePath(QString::fromLatin1(name)), bytes));
    }

    // Each file is read; each twentieth goes the whole way, through files.
    void expectAnswer(const char *name, const QByteArray &bytes, int number)
    {
        if (number % 20) {
            QBuffer buffer;
            buffer.setData(bytes);
            buffer.open(QIODevice::ReadOnly);
            m_read += bytes.startsWith("BEGIN") ? readsCards(buffer) : readsSheets(buffer);
            return;
        }
        const auto rows = open(name, bytes);
        m_read += rows.ok();
        ASSERT_TRUE(rows.ok() || !rows.error().text.isEmpty());
        if (rows && rows->kind != RowsKind::csv)
            (void)tableOf(rows);
    }

    static bool readsCards(QBuffer &buffer)
    {
        VCardReader reader(buffer);
        int cards = 0;
        for (VCard card; reader.next(card);)
            ++cards;
        return cards > 0;
    }

    static bool readsSheets(QBuffer &buffer)
    {
        XlsxReader reader;
        bool read = reader.open(&buffer, QStringLiteral("a.xlsx")).ok();
        for (const XlsxSheet &sheet : reader.sheets()) {
            const auto counts = reader.read(
                sheet, [](int64_t, std::span<const std::string> cells, int64_t) { return !cells.empty(); });
            EXPECT_TRUE(counts || !counts.error().text.isEmpty());
            read = read && counts;
        }
        return read;
    }

    std::string refusal(const QByteArray &bytes)
    {
        QElapsedTimer timer;
        timer.start();
        const auto rows = open("bomb.xlsx", bytes);
        EXPECT_LT(timer.elapsed(), walked(1000, 5000));
        return rows ? "read" : rows.error().text.toStdString();
    }

    QTemporaryDir m_folder;
    int m_read = 0;
};

} // namespace

TEST_F(TabledWalk, DamagedArchivesAreAnswered)
{
    const QByteArray whole = aWorkbook(sampleWorkbook());
    ASSERT_TRUE(open("a.xlsx", whole));
    Chance chance(1);
    for (int i = 0; i < 5000; ++i)
        expectAnswer("a.xlsx", damaged(whole, chance, QByteArrayLiteral("PK\x01\x02\x05\x06\xFF")), i);
}

TEST_F(TabledWalk, DamagedPartsAreAnswered)
{
    const ZipEntries whole = partsOf(sampleWorkbook());
    Chance chance(2);
    for (int i = 0; i < 5000; ++i) {
        ZipEntries parts = whole;
        QByteArray &part = parts[upTo(chance, parts.size())].second;
        part = damaged(part, chance, QByteArrayLiteral("<>/\"&;= 019-.Ee"));
        expectAnswer("a.xlsx", aZip(parts), i);
    }
    EXPECT_GT(m_read, 500); // not all of them stop at the door
}

TEST_F(TabledWalk, DamagedCardsAreAnswered)
{
    const QByteArray whole =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=\r\n=20a;b\r\n"
        "item1.TEL;TYPE=\"work,voice\";PREF=1:tel:+1-418;ext=102\r\nADR;WORK:;;1 St\\, 2;City;R;1;C\r\n"
        "NOTE:one\\ntwo\r\n  three\r\nPHOTO;BASE64:\r\n AAAA\r\n\r\nAGENT:\r\nBEGIN:VCARD\r\n"
        "END:VCARD\r\nEND:VCARD\r\n";
    Chance chance(3);
    for (int i = 0; i < 10'000; ++i)
        expectAnswer("a.vcf", "BEGIN:VCARD\n" + damaged(whole, chance, QByteArrayLiteral(":;=\\\"\r\n ,.")),
                     i);
    EXPECT_GT(m_read, 9000);
}

TEST_F(TabledWalk, PartsThatUnpackToTooMuchAreRefused)
{
    const QByteArray much(20 << 20, ' ');
    std::vector<ZipEntry> entries;
    for (const auto &[name, bytes] : partsOf(sampleWorkbook()))
        entries.push_back(stored(name, bytes));
    entries.push_back(deflated("xl/media/bomb", much));

    EXPECT_NE(refusal(aZipOf(entries)).find("unpack to far more"), std::string::npos);
    entries.back() = stored("inner.zip", aZipOf({deflated("bomb", much)}));
    EXPECT_EQ(refusal(aZipOf(entries)), "read"); // what nobody unpacks harms nobody
}

TEST_F(TabledWalk, ManyPartsHugeTextsAndEnormousRowsAreRefused)
{
    std::vector<ZipEntry> many;
    for (int i = 0; i < 20'000; ++i)
        many.push_back(stored("p" + QByteArray::number(i), {}));
    EXPECT_NE(refusal(aZipOf(many)).find("unpack to far more"), std::string::npos);

    WorkbookOf texts = sampleWorkbook();
    texts.texts = QByteArray("<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>").repeated(500'000);
    std::vector<ZipEntry> packed;
    for (const auto &[name, bytes] : partsOf(texts))
        packed.push_back(deflated(name, bytes));
    EXPECT_NE(refusal(aZipOf(packed)), "read");

    WorkbookOf wide = sampleWorkbook();
    wide.sheets[0].second = "<row r=\"1\">" + QByteArray("<c><v>1</v></c>").repeated(1'000'000) + "</row>";
    EXPECT_NE(refusal(aWorkbook(wide)).find("4096 columns"), std::string::npos);

    WorkbookOf same = sampleWorkbook();
    same.sheets[0].second =
        "<row r=\"1\">" + QByteArray("<c r=\"A1\"><v>1</v></c>").repeated(500'000) + "</row>";
    EXPECT_NE(refusal(aWorkbook(same)).find("4096 columns"), std::string::npos);
}

TEST_F(TabledWalk, XmlThatGrowsIsRefused)
{
    ZipEntries parts = partsOf(sampleWorkbook());
    const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    for (auto &[name, bytes] : parts)
        if (name == "xl/worksheets/sheet1.xml")
            bytes = laughs + bytes;
    EXPECT_NE(refusal(aZip(parts)).find("damaged"), std::string::npos);

    WorkbookOf deep = sampleWorkbook();
    deep.sheets[0].second = QByteArray("<a>").repeated(1'000'000);
    EXPECT_NE(refusal(aWorkbook(deep)).find("damaged"), std::string::npos);

    WorkbookOf endless = sampleWorkbook();
    endless.sheets[0].second = "<row><c t=\"str\"><v>" + QByteArray(20 << 20, 'a');
    EXPECT_NE(refusal(aWorkbook(endless)).find("damaged"), std::string::npos);

    WorkbookOf echo = sampleWorkbook(); // one long text, called again and again
    echo.texts = "<si><t>" + QByteArray(100'000, 'a') + "</t></si>";
    echo.sheets[0].second = QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(20'000);
    EXPECT_NE(refusal(aWorkbook(echo)).find("far more"), std::string::npos);
}
