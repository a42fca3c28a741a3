// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csv.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>

namespace ridealong {

namespace {

constexpr size_t block = 256 * 1024;
constexpr size_t slack = 128; // for the line feed behind the text and for reading 64 bytes at once
// After so much text was read twice for quotes that never closed, such quotes end with their line at once: a
// file made of nothing else would take for ever.
constexpr uint64_t rescanLimit = 64 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvReader", text);
}

} // namespace

QString describe(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::none:
        break;
    case CsvProblem::replacedText:
        return tr("some characters could not be read in this encoding");
    case CsvProblem::nulBytes:
        return tr("the row has zero bytes, so it is not text");
    case CsvProblem::cellTooLong:
        return tr("a cell is longer than 1 MB");
    case CsvProblem::tooManyColumns:
        return tr("the row has more than 4096 columns");
    case CsvProblem::rowTooLong:
        return tr("the row is longer than 4 MB");
    case CsvProblem::unterminatedQuote:
        return tr("a quotation mark opens and never closes");
    }
    return {};
}

Status CsvReader::open(const QString &path, const CsvFormat &format)
{
    return begin(m_source.open(path, format.encoding, format.bomBytes), format);
}

Status CsvReader::open(QIODevice *device, const CsvFormat &format)
{
    return begin(m_source.open(device, format.encoding, format.bomBytes), format);
}

Status CsvReader::begin(Status opened, const CsvFormat &format)
{
    TextSource source = std::move(m_source);
    *this = CsvReader{};
    m_source = std::move(source);
    if (!opened)
        return opened;
    m_quote = format.quote ? format.quote : '\xFF';
    m_finder = MarkFinder(format.delimiter, m_quote);
    m_kinds[uint8_t(format.delimiter)] = Kind::delimiter;
    m_kinds[uint8_t(m_quote)] = Kind::quote;
    m_kinds['\n'] = Kind::lineFeed;
    m_kinds['\r'] = Kind::carriageReturn;
    m_cells.resize(maxColumns);
    m_line = m_nextLine = format.firstLine;
    m_linesAreRows = format.linesAreRows;
    refill();
    for (int i = 0; i < format.skipLines; ++i)
        skipLine();
    if (CsvRow row; format.hasHeader && next(row))
        m_header.assign(row.cells.begin(), row.cells.end());
    return status();
}

// Moves what is left to the front and reads on behind it. False at the end.
bool CsvReader::refill()
{
    if (m_atEnd)
        return false;
    const size_t kept = m_end - m_rowBegin;
    if (kept > 0)
        std::memmove(m_text.data(), m_text.data() + m_rowBegin, kept);
    m_offset += m_rowBegin;
    m_rowBegin = 0;
    if (m_text.size() < kept + block / 2 + slack) {
        m_text.resize(std::max(m_text.size() * 2, block + slack));
        m_marks.resize(m_text.size() + 64);
    }
    const size_t n = m_source.read(m_text.data() + kept, m_text.size() - slack - kept);
    m_atEnd = n == 0;
    m_end = kept + n;
    m_text[m_end] = '\n';
    m_hasNul = std::memchr(m_text.data(), 0, m_end) != nullptr;
    findMarks();
    return true;
}

void CsvReader::findMarks()
{
    const char *text = m_text.data();
    uint32_t *mark = m_marks.data();
    for (size_t i = 0; i <= m_end; i += 64)
        for (uint64_t bits = m_finder.in64(text + i); bits; bits &= bits - 1)
            *mark++ = uint32_t(i + size_t(std::countr_zero(bits)));
    m_rowMark = m_marks.data();
}

void CsvReader::advance()
{
    m_rowBegin = m_nextRow;
    m_rowMark = m_nextMark;
    m_line = m_nextLine;
    m_lineOnly = false;
}

void CsvReader::skipLine()
{
    Scan scan = Scan::needMore;
    while (scan == Scan::needMore) {
        while (*m_rowMark < m_end &&
               (kindAt(*m_rowMark) == Kind::delimiter || kindAt(*m_rowMark) == Kind::quote))
            ++m_rowMark;
        m_rowBegin = *m_rowMark;
        scan = endRow({m_rowMark + 1, m_rowBegin, m_line}, m_rowBegin);
        if (scan == Scan::needMore)
            refill();
    }
    advance();
}

bool CsvReader::pushCell(size_t begin, size_t end)
{
    if (m_count == maxColumns)
        return false;
    m_cells[m_count++] = {m_text.data() + begin, end - begin};
    return true;
}

// From the row's start, always: a row that the block cuts is read again when more is there.
CsvReader::Scan CsvReader::scanRow()
{
    m_count = 0;
    m_repairs.clear();
    Cursor at{m_rowMark, m_rowBegin, m_line};
    for (;;) {
        if (m_text[at.begin] == m_quote) {
            if (const Scan scan = quotedCell(at); scan != Scan::row)
                return scan;
        } else {
            while (kindAt(*at.mark) == Kind::quote)
                ++at.mark;
            if (!pushCell(at.begin, *at.mark))
                return limit(CsvProblem::tooManyColumns, at, m_line);
        }
        const size_t end = *at.mark++;
        if (kindAt(end) != Kind::delimiter)
            return endRow(at, end);
        at.begin = end + 1;
    }
}

// Leaves the cursor's mark at what ends the cell.
CsvReader::Scan CsvReader::quotedCell(Cursor &at)
{
    const size_t open = at.begin;
    const int64_t openLine = at.line;
    bool doubled = false;
    for (++at.mark;; ++at.mark) {
        const size_t i = *at.mark;
        const Kind kind = kindAt(i);
        if (kind == Kind::quote) {
            if (m_text[i + 1] != m_quote)
                break;
            doubled = true;
            ++at.mark;
        } else if (kind != Kind::delimiter) {
            if (i == m_end || m_lineOnly)
                return unclosed(at, open, openLine);
            at.line += !m_linesAreRows && (kind == Kind::lineFeed || m_text[i + 1] != '\n');
        }
    }
    const size_t close = *at.mark++;
    while (kindAt(*at.mark) == Kind::quote)
        ++at.mark;
    const bool atItsEnd = *at.mark == close + 1;
    if (!pushCell(open + 1, atItsEnd ? close : *at.mark))
        return limit(CsvProblem::tooManyColumns, at, m_line);
    if (doubled || !atItsEnd)
        m_repairs.push_back({m_count - 1, atItsEnd ? std::string_view::npos : close - open - 1});
    return Scan::row;
}

CsvReader::Scan CsvReader::unclosed(Cursor &at, size_t open, int64_t openLine)
{
    const bool atTextEnd = *at.mark == m_end;
    if (atTextEnd && !m_atEnd && m_end - m_rowBegin <= maxRow)
        return Scan::needMore;
    if (!m_lineOnly || (atTextEnd && !m_atEnd))
        return limit(CsvProblem::unterminatedQuote, at, openLine);
    if (!pushCell(open + 1, *at.mark))
        return limit(CsvProblem::tooManyColumns, at, m_line);
    m_repairs.push_back({m_count - 1, std::string_view::npos});
    m_problem = CsvProblem::unterminatedQuote;
    m_problemLine = openLine;
    return Scan::row;
}

CsvReader::Scan CsvReader::endRow(Cursor at, size_t end)
{
    const bool cut = end == m_end || (end + 1 == m_end && kindAt(end) == Kind::carriageReturn);
    if (cut && !m_atEnd && end - m_rowBegin <= maxRow)
        return Scan::needMore;
    if (end == m_end && !m_atEnd)
        return limit(CsvProblem::rowTooLong, {at.mark - 1, at.begin, at.line}, m_line);
    const bool pair = kindAt(end) == Kind::carriageReturn && end + 1 < m_end && m_text[end + 1] == '\n';
    m_rowEnd = end;
    m_nextRow = std::min(end + (pair ? 2 : 1), m_end);
    m_nextMark = at.mark + (pair ? 1 : 0);
    m_nextLine = at.line + 1;
    return Scan::row;
}

CsvReader::Scan CsvReader::limit(CsvProblem problem, const Cursor &at, int64_t line)
{
    m_problem = problem;
    m_problemLine = line;
    m_crossedLine = at.line > m_line;
    m_rowEnd = *at.mark;
    m_nextRow = m_rowEnd;
    m_nextMark = at.mark;
    m_nextLine = at.line;
    return Scan::limit;
}

// A row over a limit is cut; but where its quotes hold line ends, it is read again up to its first line end
// only, so that one wrong quote costs one line. True when the row is cut.
bool CsvReader::cutOrRescan()
{
    const bool cut = m_lineOnly || (!m_crossedLine && m_problem != CsvProblem::unterminatedQuote);
    m_skipToLineEnd = cut;
    m_rescanned += cut ? 0 : m_rowEnd - m_rowBegin;
    m_lineOnly = !cut;
    if (m_rescanned > rescanLimit)
        m_lineOnlyUntil = m_offset + m_rowEnd;
    return cut;
}

bool CsvReader::next(CsvRow &row)
{
    if (m_skipToLineEnd)
        skipLine();
    m_skipToLineEnd = false;
    for (;;) {
        if (m_rowBegin == m_end) {
            if (!refill())
                return false;
            continue;
        }
        m_lineOnly = m_lineOnly || m_offset + m_rowBegin < m_lineOnlyUntil;
        const Scan scan = scanRow();
        if (scan == Scan::needMore)
            refill();
        else if (scan == Scan::row && m_rowEnd == m_rowBegin)
            advance();
        else if (scan == Scan::row || cutOrRescan())
            break;
    }
    row = finish();
    return true;
}

CsvRow CsvReader::finish()
{
    if (m_rowEnd - m_rowBegin > maxCell)
        cutCells();
    if (!m_repairs.empty())
        repairCells();
    checkBytes();
    const CsvRow row{
        {m_cells.data(), m_count}, m_line, m_problem, m_problem == CsvProblem::none ? 0 : m_problemLine};
    m_problem = CsvProblem::none;
    m_problemLine = 0;
    advance();
    return row;
}

void CsvReader::cutCells()
{
    for (std::string_view &cell : std::span(m_cells.data(), m_count)) {
        if (cell.size() <= maxCell)
            continue;
        cell = cell.substr(0, maxCell);
        cell = cell.substr(0, validUtf8(cell));
        m_problem = m_problem == CsvProblem::none ? CsvProblem::cellTooLong : m_problem;
        m_problemLine = m_problemLine ? m_problemLine : m_line;
    }
}

void CsvReader::repairCells()
{
    for (const Repair &repair : m_repairs) {
        std::string_view &cell = m_cells[repair.cell];
        char *const begin = m_text.data() + (cell.data() - m_text.data());
        const size_t quoted = std::min(repair.closing, cell.size());
        char *to = begin;
        for (size_t i = 0; i < quoted; ++i) {
            *to++ = begin[i];
            i += begin[i] == m_quote;
        }
        if (quoted < cell.size()) {
            std::memmove(to, begin + quoted + 1, cell.size() - quoted - 1);
            to += cell.size() - quoted - 1;
        }
        cell = {begin, size_t(to - begin)};
    }
}

void CsvReader::checkBytes()
{
    CsvProblem found = CsvProblem::none;
    std::vector<uint64_t> &replaced = m_source.replacedAt();
    for (; m_replacedSeen < replaced.size() && replaced[m_replacedSeen] < m_offset + m_nextRow;
         ++m_replacedSeen) {
        ++m_replaced;
        found = CsvProblem::replacedText;
    }
    if (m_replacedSeen == replaced.size()) {
        replaced.clear();
        m_replacedSeen = 0;
    }
    if (m_hasNul) {
        const auto from = m_text.begin() + ptrdiff_t(m_rowBegin), to = m_text.begin() + ptrdiff_t(m_rowEnd);
        found = std::find(from, to, '\0') != to ? CsvProblem::nulBytes : found;
        std::replace(from, to, '\0', ' ');
    }
    if (m_problem == CsvProblem::none && found != CsvProblem::none) {
        m_problem = found;
        m_problemLine = m_line;
    }
}

} // namespace ridealong
