// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tabledparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int64_t freeBytes = 64 << 20;
constexpr int64_t mostTimes = 32; // that rows may be larger than what they were read from
constexpr int64_t longestTitles = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Tabled", text);
}

// "1.234,50" and "3,5", as people write who have decimal commas.
bool hasDecimalComma(std::string_view cell)
{
    const size_t comma = cell.rfind(',');
    if (comma == cell.npos || comma == 0 || cell.size() > 24 || cell.size() - comma - 1 == 3)
        return false;
    return cell.find_first_not_of("0123456789.,-+ ") == cell.npos && cell.find('.', comma) == cell.npos &&
           comma + 1 < cell.size();
}

} // namespace

RowsFile::RowsFile(RowsKind kind, const QString &source)
    : m_writer(CsvStyle{.crlf = false})
{
    m_tabled.kind = kind;
    m_tabled.source = source;
    m_tabled.reading.delimiter = ',';
    m_tabled.reading.encoding = Encoding::utf8;
    if (kind == RowsKind::vcard)
        m_tabled.reading.header = true;
}

Status RowsFile::open()
{
    m_tabled.held = std::make_shared<QTemporaryFile>(QDir::temp().filePath(QStringLiteral("rows.XXXXXX")));
    m_open = m_tabled.held->open();
    if (!m_open)
        return Error{ErrorKind::io,
                     tr("There is no room for temporary files: %1.").arg(m_tabled.held->errorString())};
    m_tabled.path = m_tabled.held->fileName();
    m_writer.open(m_tabled.held.get());
    return Done{};
}

Status RowsFile::restart()
{
    m_last = m_written = 0;
    m_inTitles = true;
    m_open = false;
    return Done{};
}

Status RowsFile::put(int64_t number, std::span<const std::string> cells, int64_t read)
{
    if (!m_open)
        if (const Status opened = open(); !opened)
            return opened;
    for (; m_last + 1 < number; ++m_last)
        m_writer.endRow();
    const auto filled = std::ranges::count_if(cells, [](const std::string &c) { return !c.empty(); });
    m_inTitles = m_inTitles && filled < 2 && number <= longestTitles;
    for (const std::string &cell : cells) {
        m_written += int64_t(cell.size()) + 1;
        m_commas = m_commas || hasDecimalComma(cell);
        if (!m_inTitles) {
            m_writer.cell(cell);
            continue;
        }
        std::string title = cell; // lines before the header are counted as lines
        std::ranges::replace(title, '\n', ' ');
        std::ranges::replace(title, '\r', ' ');
        m_writer.cell(title);
    }
    m_writer.endRow();
    m_last = number;
    if (read > 0 && m_written > freeBytes + mostTimes * read)
        return Error{
            ErrorKind::badData,
            tr("%1 would unpack to far more than a list of leads. It was not read.").arg(nameOf(m_tabled))};
    return Done{};
}

Result<Tabled> RowsFile::finish()
{
    if (!m_open)
        if (const Status opened = open(); !opened)
            return opened.error();
    if (const Status written = m_writer.finish(); !written)
        return written.error();
    if (!m_tabled.held->flush())
        return Error{ErrorKind::diskFull,
                     tr("There is no room for temporary files: %1.").arg(m_tabled.held->errorString())};
    if (m_tabled.kind == RowsKind::xlsx && !m_commas)
        m_tabled.reading.decimal = '.';
    return m_tabled;
}

} // namespace ridealong
