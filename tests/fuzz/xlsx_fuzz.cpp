// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a workbook that gives rows or a sentence. Where they do not start as an archive, they are a
// sheet, its texts and its styles, between zero bytes, in an archive that is sound.
#include "files/xlsxreader.h"
#include "support/zips.h"

#include <QBuffer>
#include <cstdlib>

using namespace ridealong;

namespace {

QByteArray workbookOf(const QByteArray &bytes)
{
    const QList<QByteArray> parts = bytes.split('\0');
    const QByteArray links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return aZip({{"xl/workbook.xml", "<workbook xmlns:r=\"" + links +
                                         "\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"},
                 {"xl/_rels/workbook.xml.rels",
                  "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" "
                  "Target=\"a.xml\"/><Relationship Id=\"b\" "
                  "Type=\"x/sharedStrings\" Target=\"b.xml\"/><Relationship Id=\"c\" Type=\"x/styles\" "
                  "Target=\"c.xml\"/></Relationships>"},
                 {"xl/a.xml", parts.value(0)},
                 {"xl/b.xml", parts.value(1, "<sst/>")},
                 {"xl/c.xml", parts.value(2, "<styleSheet/>")}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    QByteArray all(reinterpret_cast<const char *>(bytes), qsizetype(size));
    QBuffer buffer;
    buffer.setData(all.startsWith("PK") ? all : workbookOf(all));
    buffer.open(QIODevice::ReadOnly);
    XlsxReader reader;
    const Status opened = reader.open(&buffer, QStringLiteral("a.xlsx"));
    if (!opened && opened.error().text.isEmpty())
        std::abort();
    if (!opened)
        return 0;
    for (const XlsxSheet &sheet : reader.sheets()) {
        int64_t last = 0;
        const auto counts =
            reader.read(sheet, [&](int64_t number, std::span<const std::string> cells, int64_t) {
                if (number <= last || cells.empty() || cells.size() > XlsxReader::mostColumns)
                    std::abort();
                last = number;
                return true;
            });
        if (!counts && counts.error().text.isEmpty())
            std::abort();
    }
    return 0;
}
