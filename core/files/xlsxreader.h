// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the sheets of an XLSX workbook row by row, of either edition of OOXML, in memory that the file's own
// texts bound. Nothing is computed: what formulas gave stands in the file. What the archive may unpack to is
// bounded by ZipParts, a row by the columns that imports read. The device is the caller's and outlives this.
#pragma once

#include "files/xlsxcell.h"
#include "files/xmlpart.h"

#include <QStringList>
#include <functional>
#include <map>
#include <span>

namespace ridealong {

struct XlsxSheet
{
    QString name;
    std::string part;
    bool hidden = false;
};

// What a sheet held beside its values.
struct XlsxCounts
{
    int64_t rows = 0;      // with something in them
    int64_t errors = 0;    // #N/A and the like
    int64_t uncounted = 0; // formulas that nobody has computed
    int64_t hiddenRows = 0;
    int64_t merged = 0;
    int64_t cut = 0; // texts longer than a sheet can hold
};

class XlsxReader
{
public:
    static constexpr int64_t mostRows = 1'048'576;
    static constexpr size_t mostColumns = 4096;
    static constexpr size_t longestText = 128 * 1024;
    static constexpr uint64_t mostTexts = 256 << 20; // of the shared strings

    // `number` from 1, as the sheet shows it. False stops.
    using Take = std::function<bool(int64_t number, std::span<const std::string> cells, int64_t bytesRead)>;

    Status open(QIODevice *device, const QString &name);
    const std::vector<XlsxSheet> &sheets() const { return m_sheets; }
    int64_t bytesOf(const XlsxSheet &sheet) const; // as XML
    Result<XlsxCounts> read(const XlsxSheet &sheet, const Take &take);

private:
    using Relations = std::map<QString, std::pair<QString, std::string>>; // by id: type and part

    Error damaged() const;
    Error notThis() const; // what the archive is instead of a workbook
    Relations relationsOf(const std::string &part);
    Status readWorkbook(const std::string &part);
    Status readTexts(const ZipParts::Part &part);
    Status readFaces(const ZipParts::Part &part);
    Status loadOnce();
    std::string_view sharedText(std::string_view number) const;

    struct Row;
    Status readRow(XmlPart &xml, Row &row, XlsxCounts &counts);
    Status readCell(XmlPart &xml, Row &row, XlsxCounts &counts);
    std::string valueOf(XmlPart &xml, XlsxCounts &counts);

    ZipParts m_zip;
    QString m_name;
    std::vector<XlsxSheet> m_sheets;
    std::string m_textsPart, m_facesPart;
    std::string m_texts; // the shared strings, one behind the other
    std::vector<uint32_t> m_textEnds;
    std::vector<CellFace> m_faces;
    bool m_since1904 = false;
    bool m_loaded = false;
};

void readRichText(XmlPart &xml, std::string &to); // of the element that has just started

} // namespace ridealong
