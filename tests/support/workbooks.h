// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks made in memory, part by part.
#pragma once

#include "support/zips.h"

#include <QFile>
#include <QString>
#include <gtest/gtest.h>

namespace ridealong {

// `sheets`: name (with a state, as "Old\" state=\"hidden") and what stands in its sheetData.
struct WorkbookOf
{
    ZipEntries sheets = {};
    QByteArray texts = {};  // <si>…</si>
    QByteArray styles = {}; // <numFmts> and <cellXfs>
    QByteArray settings = "<workbookPr/>";
    QByteArray name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray behind = {}; // after the rows of each sheet
};

inline ZipEntries partsOf(const WorkbookOf &book)
{
    QByteArray sheets, relations;
    ZipEntries parts{{"[Content_Types].xml", "<Types/>"}};
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        sheets += "<sheet name=\"" + book.sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"r" +
                  number + "\"/>";
        relations += "<Relationship Id=\"r" + number + "\" Type=\"" + book.links +
                     "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts.push_back({"xl/worksheets/sheet" + number + ".xml",
                         "<worksheet xmlns=\"" + book.name + "\"><sheetData>" + book.sheets[i].second +
                             "</sheetData>" + book.behind + "</worksheet>"});
    }
    relations += "<Relationship Id=\"t\" Type=\"" + book.links +
                 "/sharedStrings\" Target=\"/xl/texts.xml\"/>" + "<Relationship Id=\"s\" Type=\"" +
                 book.links + "/styles\" Target=\"styles.xml\"/>";
    parts.push_back({"_rels/.rels", "<Relationships><Relationship Id=\"w\" Type=\"" + book.links +
                                        "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"});
    parts.push_back({"xl/workbook.xml", "<workbook xmlns=\"" + book.name + "\" xmlns:r=\"" + book.links +
                                            "\">" + book.settings + "<sheets>" + sheets +
                                            "</sheets></workbook>"});
    parts.push_back({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
    parts.push_back({"xl/texts.xml", "<sst xmlns=\"" + book.name + "\">" + book.texts + "</sst>"});
    parts.push_back(
        {"xl/styles.xml", "<styleSheet xmlns=\"" + book.name + "\">" + book.styles + "</styleSheet>"});
    return parts;
}

inline QByteArray aWorkbook(const WorkbookOf &book)
{
    return aZip(partsOf(book));
}

inline QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace ridealong
