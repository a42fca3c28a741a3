// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a sheet.
#include "files/xlsxreader.h"

#include "files/textsource.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>

namespace ridealong {

namespace {

constexpr size_t mostCellsWritten = 16'384; // what a sheet has columns

QString tr(const char *text)
{
    return QCoreApplication::translate("Workbook", text);
}

int64_t numberIn(QStringView text)
{
    bool ok = false;
    const int64_t number = text.toLongLong(&ok);
    return ok ? number : -1;
}

void cutText(std::string &text, XlsxCounts &counts)
{
    if (text.size() <= XlsxReader::longestText)
        return;
    text.resize(XlsxReader::longestText);
    text.resize(validUtf8(text));
    ++counts.cut;
}

struct WrittenCell
{
    std::string type;
    std::string value, inlined;
    int64_t style = -1;
    bool isUncounted = false; // a formula whose value nobody has written
};

WrittenCell writtenCell(XmlPart &xml)
{
    WrittenCell cell{.type = xml.attribute("t").toString().toStdString(),
                     .value = {},
                     .inlined = {},
                     .style = numberIn(xml.attribute("s"))};
    bool formula = false, valued = false;
    while (xml.next() && !xml.ends("c")) {
        if (xml.starts("v")) {
            xml.readText(cell.value);
            valued = true;
        } else if (xml.starts("is")) {
            readRichText(xml, cell.inlined);
        } else if (xml.isStart()) {
            formula = formula || xml.name() == QLatin1String("f");
            xml.skip();
        }
    }
    cell.isUncounted = formula && !valued;
    return cell;
}

} // namespace

struct XlsxReader::Row
{
    std::vector<std::string> cells;
    size_t used = 0;    // up to the last that holds something
    size_t written = 0; // cells in the file
    int column = -1;

    void clear()
    {
        for (size_t i = 0; i < used; ++i)
            cells[i].clear();
        used = written = 0;
        column = -1;
    }
};

int64_t XlsxReader::bytesOf(const XlsxSheet &sheet) const
{
    const ZipParts::Part *part = m_zip.find(sheet.part);
    return part ? int64_t(part->unpacked) : 0;
}

std::string_view XlsxReader::sharedText(std::string_view number) const
{
    size_t i = m_textEnds.size();
    std::from_chars(number.data(), number.data() + number.size(), i);
    if (i >= m_textEnds.size())
        return {};
    const size_t begin = i ? m_textEnds[i - 1] : 0;
    return std::string_view(m_texts).substr(begin, m_textEnds[i] - begin);
}

// Of the cell that has just started.
std::string XlsxReader::valueOf(XmlPart &xml, XlsxCounts &counts)
{
    WrittenCell cell = writtenCell(xml);
    counts.uncounted += cell.isUncounted;
    counts.errors += cell.type == "e";
    if (cell.type == "e")
        return {};
    if (cell.type == "s")
        return std::string(sharedText(cell.value));
    if (cell.type == "inlineStr")
        return cell.inlined;
    if (cell.type == "str") {
        unescapeText(cell.value);
        return cell.value;
    }
    if (cell.type == "b")
        return cell.value == "1" || cell.value == "true" ? "TRUE" : cell.value.empty() ? "" : "FALSE";
    if (cell.type == "d")
        return isoCellText(cell.value);
    const bool known = cell.style >= 0 && size_t(cell.style) < m_faces.size();
    const CellFace face = known ? m_faces[size_t(cell.style)] : CellFace{};
    return cell.value.empty() ? cell.value : cellText(cell.value, face, m_since1904);
}

Status XlsxReader::readCell(XmlPart &xml, Row &row, XlsxCounts &counts)
{
    const QStringView reference = xml.attribute("r");
    const int named = columnOf(std::u16string_view(reference.utf16(), size_t(reference.size())));
    row.column = named >= 0 ? named : row.column + 1;
    const auto column = size_t(row.column);
    std::string value = valueOf(xml, counts);
    const bool holds = value.find_first_not_of(" \t\r\n") != std::string::npos;
    if ((holds && column >= mostColumns) || ++row.written > mostCellsWritten)
        return Error{ErrorKind::badData,
                     tr("A row of a sheet in %1 has more than %2 columns. No list of leads has; nothing was "
                        "read.")
                         .arg(m_name, QString::number(mostColumns))};
    if (!holds)
        return Done{};
    cutText(value, counts);
    if (row.cells.size() <= column)
        row.cells.resize(column + 1);
    row.cells[column] = std::move(value);
    row.used = std::max(row.used, column + 1);
    return Done{};
}

Status XlsxReader::readRow(XmlPart &xml, Row &row, XlsxCounts &counts)
{
    row.clear();
    while (xml.next() && !xml.ends("row")) {
        if (xml.starts("c")) {
            if (const Status read = readCell(xml, row, counts); !read)
                return read;
        } else if (xml.isStart())
            xml.skip();
    }
    return Done{};
}

Result<XlsxCounts> XlsxReader::read(const XlsxSheet &sheet, const Take &take)
{
    if (const Status loaded = loadOnce(); !loaded)
        return loaded.error();
    const ZipParts::Part *part = m_zip.find(sheet.part);
    if (!part)
        return damaged();
    XmlPart xml(m_zip, *part);
    XlsxCounts counts;
    Row row;
    int64_t number = 0;
    while (xml.next()) {
        counts.merged += xml.starts("mergeCell");
        if (!xml.starts("row"))
            continue;
        number = std::max(number + 1, numberIn(xml.attribute("r")));
        const QStringView hiddenWord = xml.attribute("hidden");
        const bool hidden = hiddenWord == QLatin1String("1") || hiddenWord == QLatin1String("true");
        if (number > mostRows)
            return Error{ErrorKind::badData,
                         tr("A sheet in %1 has more than %2 rows.").arg(m_name, QString::number(mostRows))};
        if (const Status read = readRow(xml, row, counts); !read)
            return read.error();
        if (row.used == 0)
            continue;
        ++counts.rows;
        counts.hiddenRows += hidden;
        if (!take(number, std::span(row.cells).first(row.used), xml.bytesRead()))
            return counts;
    }
    return xml.isWhole() ? Result<XlsxCounts>(counts) : Result<XlsxCounts>(damaged());
}

} // namespace ridealong
