// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a CSV file of any size, row by row, in constant memory (RFC 4180, and what people write instead). A
// row's cells are valid UTF-8 and live until the next call. A bad row is data: it is given with its problem
// and the rows after it are whole. Reading ends at the end of the file, or where the disk failed: status()
// tells which.
#pragma once

#include "base/result.h"
#include "files/bytescan.h"
#include "files/csvformat.h"
#include "files/textsource.h"

#include <QIODevice>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

enum class CsvProblem : uint8_t {
    none,
    replacedText,      // bytes that are not of the encoding, now U+FFFD
    nulBytes,          // now spaces
    cellTooLong,       // cut at maxCell
    tooManyColumns,    // cut at maxColumns
    rowTooLong,        // cut at maxRow
    unterminatedQuote, // the quote was taken as if the line ended it
};
QString describe(CsvProblem problem);

struct CsvRow
{
    std::span<const std::string_view> cells;
    int64_t line = 0; // 1-based, where the row starts
    CsvProblem problem = CsvProblem::none;
    int64_t problemLine = 0; // for an unterminated quote the line where it opened

    std::string_view cell(size_t i) const { return i < cells.size() ? cells[i] : std::string_view{}; }
};

class CsvReader
{
public:
    static constexpr size_t maxCell = 1024 * 1024;
    static constexpr size_t maxColumns = 4096;
    static constexpr size_t maxRow = 4 * 1024 * 1024;

    Status open(const QString &path, const CsvFormat &format);
    Status open(QIODevice *device, const CsvFormat &format); // open for reading, stays the caller's
    // The header's cells where the format has one; next() then starts with the first row of data.
    const std::vector<std::string> &header() const { return m_header; }
    // Lines without anything are passed over. False at the end.
    bool next(CsvRow &row);

    Status status() const { return m_source.status(); }
    int64_t bytesRead() const { return m_source.bytesRead(); }
    int64_t bytesTotal() const { return m_source.bytesTotal(); } // 0 unknown
    int64_t replaced() const { return m_replaced; }              // characters that could not be read

private:
    enum class Scan { row, needMore, limit };
    enum class Kind : uint8_t { other, delimiter, lineFeed, carriageReturn, quote };
    struct Repair // a cell that is not just a piece of the file
    {
        size_t cell;
        size_t closing; // offset in the cell of the quote that closed it; npos where it stands at its end
    };
    struct Cursor
    {
        const uint32_t *mark; // the next mark
        size_t begin;         // of the cell
        int64_t line;
    };

    Status begin(Status opened, const CsvFormat &format);
    bool refill();
    void findMarks();
    void skipLine();
    void advance();
    Scan scanRow();
    Scan quotedCell(Cursor &at);
    Scan unclosed(Cursor &at, size_t open, int64_t openLine);
    Scan endRow(Cursor at, size_t end);
    Scan limit(CsvProblem problem, const Cursor &at, int64_t line);
    bool cutOrRescan();
    bool pushCell(size_t begin, size_t end);
    CsvRow finish();
    void cutCells();
    void repairCells();
    void checkBytes();
    Kind kindAt(size_t i) const { return m_kinds[uint8_t(m_text[i])]; }

    TextSource m_source;
    std::vector<std::string> m_header;
    std::array<Kind, 256> m_kinds{};
    MarkFinder m_finder{',', '"'};
    char m_quote = '"'; // 0xFF for none: no byte of UTF-8
    bool m_linesAreRows = false;

    std::vector<char> m_text;      // the block, and at m_end a line feed that is none
    std::vector<uint32_t> m_marks; // where separators, quotes and line ends stand; the last is m_end
    size_t m_end = 0;
    uint64_t m_offset = 0; // of m_text[0] in the whole text
    bool m_atEnd = false;
    bool m_hasNul = false;

    size_t m_rowBegin = 0;
    size_t m_rowEnd = 0;  // past the last byte of the row's cells
    size_t m_nextRow = 0; // past its line end
    const uint32_t *m_rowMark = nullptr;
    const uint32_t *m_nextMark = nullptr;
    int64_t m_line = 1;
    int64_t m_nextLine = 1;
    std::vector<std::string_view> m_cells;
    size_t m_count = 0;
    std::vector<Repair> m_repairs;

    CsvProblem m_problem = CsvProblem::none;
    int64_t m_problemLine = 0;
    bool m_lineOnly = false;      // no quote of this row reaches over its line
    uint64_t m_lineOnlyUntil = 0; // the same for all rows before this offset
    uint64_t m_rescanned = 0;
    bool m_crossedLine = false; // the row had a line end within quotes when it met its limit
    bool m_skipToLineEnd = false;
    int64_t m_replaced = 0;
    size_t m_replacedSeen = 0;
};

} // namespace ridealong
