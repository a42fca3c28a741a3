// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsxcells.h"

#include "files/moneycode.h"
#include "report/raw.h"
#include "report/sheetnames.h"

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace ridealong::report {

// Spreadsheets count days from 1900 on, and take that year for a leap year.
static const Date origin = Date::of(1899, 12, 30), first = Date::of(1900, 3, 1);

struct CellPen
{
    XlsxCells &cells;
    lxw_worksheet *sheet;
    Place at;
    const Cell &cell;
    ColumnKind kind;
    bool minors;
    Look look;

    void words(const QString &said)
    {
        look.wraps = true;
        cells.text(sheet, at, said, look);
    }
    void number(double value, const std::string &code)
    {
        look.number = code;
        cells.note(worksheet_write_number(sheet, at.row, at.column, value, cells.format(look)));
    }

    void operator()(std::monostate) { words(cell.text); }
    void operator()(const std::string &) { words(cell.text); }
    void operator()(double value)
    {
        if (!std::isfinite(value))
            return;
        const bool isShare = kind == ColumnKind::share || cell.text.contains(u'%');
        const double shown = rawJson(value, cells.m_document.currency).toDouble();
        number(shown, isShare ? "0%" : shown == std::round(shown) ? "#,##0" : "#,##0.0#");
    }
    void operator()(int64_t value) { number(double(value), "#,##0"); }
    void operator()(bool value)
    {
        cells.note(worksheet_write_boolean(sheet, at.row, at.column, value, cells.format(look)));
    }
    void operator()(Money money)
    {
        if (money.isSet())
            number(toMajor(money, minorPerMajor(cells.m_document.currency)),
                   moneyCode(cells.m_document.currency, minors));
    }
    void operator()(Date date)
    {
        if (date.isSet() && date < first)
            words(QString::fromStdString(date.iso()));
        else if (date.isSet())
            number(daysBetween(origin, date), "yyyy-mm-dd");
    }
    void operator()(Instant at_)
    {
        if (at_.isSet() && at_.localDate() >= first)
            number(daysBetween(origin, at_.localDate()) + at_.localMinuteOfDay() / 1440.0,
                   "yyyy-mm-dd hh:mm");
        else
            words(QString::fromStdString(at_.iso()));
    }
    void operator()(Grade grade)
    {
        if (grade == Grade::none)
            return;
        look.fill = gradeInk(int(grade) - int(Grade::A));
        look.ink = onGradeInk(int(grade) - int(Grade::A));
        look.bold = true;
        cells.text(sheet, at, QString(QLatin1Char(letter(grade))), look);
    }
    void operator()(Link link)
    {
        if (link.isSet())
            number(double(link.number), "0");
    }
};

lxw_format *XlsxCells::format(const Look &look)
{
    lxw_format *&format = m_formats[look.key()];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    if (!look.number.empty())
        format_set_num_format(format, look.number.c_str());
    if (look.fill != Ink::none)
        format_set_bg_color(format, colour(look.fill));
    if (look.ink != Ink::t1)
        format_set_font_color(format, colour(look.ink));
    if (look.bold)
        format_set_bold(format);
    if (look.wraps)
        format_set_text_wrap(format);
    format_set_font_size(format, look.points);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

uint32_t XlsxCells::colour(Ink ink) const
{
    return m_document.colour ? inkRow(ink).light : inkRow(ink).gray;
}

void XlsxCells::text(lxw_worksheet *sheet, Place at, const QString &words, const Look &look)
{
    const QByteArray utf8 = sheetText(words).toUtf8();
    if (!utf8.isEmpty())
        note(worksheet_write_string(sheet, at.row, at.column, utf8.constData(), format(look)));
}

void XlsxCells::across(lxw_worksheet *sheet, Place from, uint16_t last, const QString &words,
                       const Look &look)
{
    const QByteArray utf8 = sheetText(words).toUtf8();
    if (!utf8.isEmpty())
        note(worksheet_merge_range(sheet, from.row, from.column, from.row, last, utf8.constData(),
                                   format(look)));
}

void XlsxCells::cell(lxw_worksheet *sheet, Place at, const Cell &cell, ColumnKind kind, bool minors)
{
    Look look;
    look.bold = cell.strong;
    look.ink = cell.risk ? Ink::risk : Ink::t1;
    std::visit(CellPen{*this, sheet, at, cell, kind, minors, look}, cell.value);
}

bool XlsxCells::hasMinors(const Value &value) const
{
    const auto *money = std::get_if<Money>(&value);
    return money && money->isSet() && money->minor % minorPerMajor(m_document.currency) != 0;
}

void XlsxCells::note(int error)
{
    m_error = std::max(m_error, error);
}

} // namespace ridealong::report
