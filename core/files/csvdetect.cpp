// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvdetect.h"

#include "files/csv.h"
#include "files/formats.h"

#include <QBuffer>
#include <QFile>
#include <algorithm>
#include <map>
#include <set>

namespace ridealong {

namespace {

constexpr qint64 sampleSize = 256 * 1024;
constexpr qint64 farthest = 256 * sampleSize * 4; // how far a first character that is not ASCII is looked for
constexpr size_t rowsLookedAt = 500;
constexpr size_t longestPreamble = 20;
constexpr std::string_view delimiters = "\t;|,"; // at equal evidence the rarer in texts first

struct Row
{
    std::vector<std::string> cells;
    int line = 0;
};

std::vector<Row> rowsOf(const QByteArray &text, const CsvFormat &format)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader;
    std::vector<Row> rows;
    if (!reader.open(&buffer, format))
        return rows;
    for (CsvRow row; rows.size() < rowsLookedAt && reader.next(row);)
        rows.push_back({{row.cells.begin(), row.cells.end()}, int(row.line)});
    return rows;
}

size_t usualWidth(const std::vector<Row> &rows)
{
    std::map<size_t, size_t> widths;
    for (const Row &row : rows)
        ++widths[row.cells.size()];
    const auto most =
        std::ranges::max_element(widths, {}, [](const auto &w) { return std::pair(w.second, w.first); });
    return most == widths.end() ? 0 : most->first;
}

// How well the rows agree on a number of columns; none for a single column.
double agreement(const std::vector<Row> &rows)
{
    const size_t width = usualWidth(rows);
    if (width < 2)
        return 0;
    const auto same = std::ranges::count_if(rows, [&](const Row &row) { return row.cells.size() == width; });
    const double share = double(same) / double(rows.size());
    const double first = rows.front().cells.size() == width ? 0.2 : 0;
    return share + first + 0.02 * double(std::min<size_t>(width, 10));
}

bool endsCell(std::string_view text, size_t at)
{
    return at >= text.size() || std::string_view("\t;|,\r\n").find(text[at]) != std::string_view::npos;
}

struct Quotes
{
    int opening = 0;
    int closing = 0;
};

Quotes quotesAtCells(std::string_view text, char quote)
{
    Quotes found;
    for (size_t at = text.find(quote); at != std::string_view::npos; at = text.find(quote, at + 1)) {
        found.opening += at == 0 || endsCell(text, at - 1);
        found.closing += endsCell(text, at + 1);
    }
    return found;
}

char quoteOf(std::string_view text)
{
    const Quotes twice = quotesAtCells(text, '"'), once = quotesAtCells(text, '\'');
    return twice.opening == 0 && once.opening > 0 && once.opening == once.closing ? '\'' : '"';
}

// "sep=;", which Excel reads and writes.
char saidDelimiter(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const bool said = line.size() == 5 && (line[0] | 32) == 's' && (line[1] | 32) == 'e' &&
                      (line[2] | 32) == 'p' && line[3] == '=';
    return said && uint8_t(line[4]) < 0x80 ? line[4] : '\0';
}

void chooseDelimiter(const QByteArray &text, CsvFormat &format)
{
    double best = 0;
    for (const char delimiter : delimiters) {
        CsvFormat tried = format;
        tried.delimiter = delimiter;
        const std::vector<Row> rows = rowsOf(text, tried);
        const double score = rows.empty() ? 0 : agreement(rows);
        if (score > best + 1e-9) {
            best = score;
            format.delimiter = delimiter;
        }
    }
}

// Titles and comments before the table: rows of one cell where the table has more.
size_t preamble(const std::vector<Row> &rows)
{
    const size_t width = usualWidth(rows);
    for (size_t i = 0; i < std::min(rows.size(), longestPreamble); ++i) {
        const std::string &first = rows[i].cells.front();
        const auto filled =
            std::ranges::count_if(rows[i].cells, [](const std::string &c) { return !isBlankCell(c); });
        const bool comment = first.starts_with('#') && width > 1 && rows[i].cells.size() != width;
        if (!comment && (width < 3 || filled > 1))
            return i;
    }
    return 0;
}

bool looksLikeMail(std::string_view cell)
{
    return cell.find('@') != std::string_view::npos || cell.starts_with("http");
}

bool isData(std::string_view cell)
{
    const ColumnKind kind = detectColumn({&cell, 1}, "").kind;
    return looksLikeMail(cell) || (kind != ColumnKind::text && kind != ColumnKind::empty);
}

// Whether the first row's cell is of another kind than those below it: 1, the same kind: -1, nobody knows: 0.
int namesColumn(std::string_view first, const std::vector<std::string_view> &below)
{
    const ColumnKind kind = detectColumn(below, "").kind;
    if (isBlankCell(first) || kind == ColumnKind::empty)
        return 0;
    if (kind != ColumnKind::text)
        return isData(first) ? -1 : 1;
    const auto mails = size_t(std::ranges::count_if(below, looksLikeMail));
    if (mails * 2 > below.size())
        return looksLikeMail(first) ? -1 : 1;
    return std::ranges::find(below, first) != below.end() ? -1 : 0;
}

bool startsWithHeader(std::span<const Row> rows)
{
    if (rows.empty())
        return true;
    const std::vector<std::string> &first = rows.front().cells;
    int evidence = 0;
    for (size_t column = 0; column < first.size(); ++column) {
        std::vector<std::string_view> below;
        for (const Row &row : rows.subspan(1))
            if (column < row.cells.size())
                below.push_back(row.cells[column]);
        evidence += namesColumn(first[column], below);
    }
    if (evidence != 0)
        return evidence > 0;
    const std::set<std::string> names(first.begin(), first.end());
    return names.size() == first.size() && std::ranges::none_of(first, isData);
}

void describeRows(const QByteArray &text, CsvFormat &format)
{
    const std::vector<Row> rows = rowsOf(text, format);
    const size_t skipped = preamble(rows);
    if (!rows.empty())
        format.skipLines = rows[skipped].line - 1;
    format.hasHeader = startsWithHeader(std::span(rows).subspan(skipped));
}

Error unreadable(const QString &path, const QString &why)
{
    TextSource source; // says it in its words
    const Status status = source.open(path, Encoding::utf8, 0);
    return status.ok() ? Error{ErrorKind::io, why, why} : status.error();
}

// The first 256 KiB are ASCII: what is the rest?
Encoding encodingAfter(QFile &file)
{
    while (file.pos() < farthest) {
        const QByteArray block = file.read(sampleSize);
        const auto high = std::ranges::find_if(block, [](char c) { return uint8_t(c) >= 0x80; });
        if (high != block.end())
            return detectEncoding({&*high, size_t(block.end() - high)}).encoding;
        if (block.isEmpty())
            break;
    }
    return Encoding::utf8;
}

} // namespace

CsvFormat detectCsv(std::string_view sample, bool whole)
{
    const EncodingGuess guess = detectEncoding(sample);
    CsvFormat format{.encoding = guess.encoding, .bomBytes = guess.bomBytes, .hasHeader = false};
    std::string text = toUtf8(sample.substr(size_t(guess.bomBytes)), guess.encoding);
    if (const size_t end = text.find_last_of("\r\n"); !whole && end != std::string::npos)
        text.resize(end);
    const QByteArray bytes = QByteArray::fromStdString(text);
    format.quote = quoteOf(text);
    CsvFormat plain{.quote = format.quote, .hasHeader = false};
    if (const char said = saidDelimiter(text)) {
        plain.delimiter = said;
        plain.skipLines = 1;
    } else {
        chooseDelimiter(bytes, plain);
    }
    describeRows(bytes, plain);
    format.delimiter = plain.delimiter;
    format.skipLines = plain.skipLines;
    format.hasHeader = plain.hasHeader;
    return format;
}

CsvFormat detectHeader(const QString &path, CsvFormat written)
{
    QFile file(path);
    written.hasHeader = false;
    if (!file.open(QIODevice::ReadOnly))
        return written;
    QByteArray sample = file.read(sampleSize);
    if (const qsizetype end = sample.lastIndexOf('\n'); !file.atEnd() && end >= 0)
        sample.truncate(end);
    describeRows(sample, written);
    return written;
}

Result<CsvFormat> detectCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, file.errorString());
    const QByteArray sample = file.read(sampleSize);
    const std::string_view bytes(sample.data(), size_t(sample.size()));
    CsvFormat format = detectCsv(bytes, file.atEnd());
    const bool ascii = std::ranges::all_of(bytes, [](char c) { return uint8_t(c) < 0x80; });
    if (ascii && format.encoding == Encoding::utf8 && !file.atEnd())
        format.encoding = encodingAfter(file);
    return format;
}

} // namespace ridealong
