// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of xlsx.h: a workbook's looks and its cells. Money, shares, days and counts are numbers that are
// shown as such; every text is a text, whatever it begins with; what is unknown stays empty. Owns nothing: a
// workbook frees its formats.
#pragma once

#include "report/document.h"

#include <map>
#include <tuple>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace ridealong::report {

struct Look
{
    std::string number = {}; // how a number is shown, in the code of spreadsheets
    Ink fill = Ink::none;
    Ink ink = Ink::t1;
    bool bold = false;
    bool wraps = false;
    double points = 11;

    auto key() const { return std::tuple(number, fill, ink, bold, wraps, points); }
};

struct Place
{
    uint32_t row = 0;
    uint16_t column = 0;
};

class XlsxCells
{
public:
    XlsxCells(lxw_workbook *book, const Document &document)
        : m_book(book)
        , m_document(document)
    {
    }

    lxw_format *format(const Look &look);
    uint32_t colour(Ink ink) const; // 0xRRGGBB, as the document is painted
    void text(lxw_worksheet *sheet, Place at, const QString &words, const Look &look = {});
    void across(lxw_worksheet *sheet, Place from, uint16_t last, const QString &words, const Look &look);
    // `minors`: its column shows the digits behind the point.
    void cell(lxw_worksheet *sheet, Place at, const Cell &cell, ColumnKind kind, bool minors);
    bool hasMinors(const Value &value) const;
    void note(int error);
    int error() const { return m_error; }

private:
    friend struct CellPen;

    lxw_workbook *m_book;
    const Document &m_document;
    std::map<decltype(Look().key()), lxw_format *> m_formats;
    int m_error = 0;
};

} // namespace ridealong::report
