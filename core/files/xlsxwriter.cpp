// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxwriter.h"

#include "base/date.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <utility>
#include <xlsxwriter.h>

namespace ridealong {

namespace {

constexpr qsizetype longestText = 32'767;
constexpr double textWidth = 22, dayWidth = 12, numberWidth = 13; // in letters
constexpr double minutesOfADay = 24 * 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

// " 09:05"; -1 for anything else.
int minuteOf(std::string_view text)
{
    if (text.size() != 6 || text[0] != ' ' || text[3] != ':')
        return -1;
    int hour = -1, minute = -1;
    std::from_chars(text.data() + 1, text.data() + 3, hour);
    std::from_chars(text.data() + 4, text.data() + 6, minute);
    return hour < 0 || minute < 0 ? -1 : 60 * hour + minute;
}

double widthOf(CellKind kind)
{
    return kind == CellKind::text ? textWidth : kind == CellKind::date ? dayWidth : numberWidth;
}

} // namespace

XlsxWriter::XlsxWriter() = default;

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Status XlsxWriter::failure(int code)
{
    return Error{
        ErrorKind::io,
        tr("%1 could not be written. Check that its folder can be written to and has room.").arg(m_path),
        QString::fromUtf8(lxw_strerror(lxw_error(code)))};
}

Status XlsxWriter::open(const QString &path, const QString &name, std::vector<SheetColumn> columns,
                        Progress progress)
{
    m_progress = std::move(progress);
    m_path = path;
    m_columns = std::move(columns);
    m_file = std::make_unique<QTemporaryFile>(path + QStringLiteral(".XXXXXX"));
    if (!m_file->open())
        return failure(LXW_ERROR_CREATING_XLSX_FILE);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    // Rows wait beside the file until it is packed: /tmp is memory on many machines.
    QByteArray beside = QFile::encodeName(QFileInfo(path).absolutePath());
    options.tmpdir = beside.data();
    m_book = workbook_new_opt(QFile::encodeName(m_file->fileName()).constData(), &options);
    const QByteArray called = name.toUtf8();
    const bool may = m_book && workbook_validate_sheet_name(m_book, called.constData()) == LXW_NO_ERROR;
    m_sheet = m_book ? workbook_add_worksheet(m_book, may ? called.constData() : nullptr) : nullptr;
    if (!m_sheet)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    writeHead();
    return Done{};
}

void XlsxWriter::writeHead()
{
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy-mm-dd");
    m_moment = workbook_add_format(m_book);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm");
    lxw_format *bold = workbook_add_format(m_book);
    format_set_bold(bold);
    for (uint16_t column = 0; column < m_columns.size(); ++column) {
        worksheet_set_column(m_sheet, column, column, widthOf(m_columns[column].kind), nullptr);
        worksheet_write_string(m_sheet, 0, column, m_columns[column].header.c_str(), bold);
        m_formats.push_back(m_columns[column].shownAs.empty() ? nullptr : workbook_add_format(m_book));
        if (m_formats.back())
            format_set_num_format(m_formats.back(), m_columns[column].shownAs.c_str());
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

void XlsxWriter::cell(std::string_view text)
{
    const CellKind kind = m_column < m_columns.size() ? m_columns[m_column].kind : CellKind::text;
    const bool written = text.empty() || (kind == CellKind::number && writeNumber(text)) ||
                         (kind == CellKind::date && writeDate(text));
    if (!written)
        writeText(text);
    ++m_column;
}

bool XlsxWriter::writeNumber(std::string_view text)
{
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return false;
    m_error =
        std::max(m_error, int(worksheet_write_number(m_sheet, m_row, m_column, number, m_formats[m_column])));
    return true;
}

// Spreadsheets count days from 1900 on, and hours as parts of them.
bool XlsxWriter::writeDate(std::string_view text)
{
    const Date date = Date::parseIso(text.substr(0, 10));
    const int minute = text.size() == 10 ? 0 : minuteOf(text.substr(std::min<size_t>(text.size(), 10)));
    if (!date.isSet() || minute < 0 || date < Date::of(1900, 3, 1))
        return false;
    static const Date origin = Date::of(1899, 12, 30);
    const double days = daysBetween(origin, date) + minute / minutesOfADay;
    m_error = std::max(m_error, int(worksheet_write_number(m_sheet, m_row, m_column, days,
                                                           text.size() == 10 ? m_day : m_moment)));
    return true;
}

void XlsxWriter::writeText(std::string_view text)
{
    QString words = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (words.size() > longestText)
        words = words.left(longestText - 1) + QChar(0x2026);
    const QByteArray utf8 = words.remove(QChar(0)).toUtf8();
    m_error =
        std::max(m_error, int(worksheet_write_string(m_sheet, m_row, m_column, utf8.constData(), nullptr)));
}

void XlsxWriter::endRow()
{
    ++m_row;
    m_column = 0;
}

Status XlsxWriter::finish()
{
    if (!m_columns.empty())
        worksheet_autofilter(m_sheet, 0, 0, std::max(m_row, 2U) - 1, lxw_col_t(m_columns.size() - 1));
    const int closed = workbook_close(std::exchange(m_book, nullptr));
    if (m_error || closed)
        return failure(m_error ? m_error : closed);
    if (!goOn(m_progress, m_row - 1, m_row - 1))
        return Error{ErrorKind::cancelled, tr("The export was cancelled. No file was written."), {}};
    QFile::setPermissions(m_file->fileName(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    std::error_code renamed;
    std::filesystem::rename(m_file->fileName().toStdU16String(), m_path.toStdU16String(), renamed);
    if (renamed)
        return failure(LXW_ERROR_CREATING_XLSX_FILE);
    m_file->setAutoRemove(false);
    return Done{};
}

} // namespace ridealong
