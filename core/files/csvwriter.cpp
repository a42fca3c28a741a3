// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <algorithm>
#include <cstring>

namespace ridealong {

namespace {

constexpr uint64_t everyByte = 0x0101010101010101, everyHigh = 0x8080808080808080;
constexpr std::string_view bom = "\xEF\xBB\xBF";

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvWriter", text);
}

// Whether one of eight letters is one of these, each of which fills its number.
bool isAnyOf(const char *eight, std::span<const uint64_t> letters)
{
    uint64_t text;
    std::memcpy(&text, eight, sizeof text);
    uint64_t found = 0;
    for (const uint64_t letter : letters) {
        const uint64_t other = text ^ letter; // a byte is 0 where they are the same
        found |= (other - everyByte) & ~other & everyHigh;
    }
    return found != 0;
}

Error cannotWrite(const QString &path, const QString &why)
{
    const QString name = QDir::toNativeSeparators(path);
    return {ErrorKind::io, tr("%1 cannot be written: %2.").arg(name, why), why};
}

} // namespace

bool looksLikeFormula(std::string_view text)
{
    if (text.empty() || std::string_view("=+-@\t\r").find(text.front()) == std::string_view::npos)
        return false;
    const bool sign = text.front() == '-' || text.front() == '+';
    const bool number =
        text.size() > 1 && text.find_first_not_of("0123456789.,", 1) == std::string_view::npos;
    return !(sign && number);
}

CsvWriter::CsvWriter(const CsvStyle &style)
    : m_style(style)
    , m_buffer(new char[room])
{
    for (size_t i = 0; const char c : {style.delimiter, '"', '\n', '\r'}) {
        m_special[uint8_t(c)] = true;
        m_specials[i++] = everyByte * uint8_t(c);
    }
}

CsvWriter::~CsvWriter() = default;

Status CsvWriter::open(const QString &path)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return cannotWrite(path, file->errorString());
    open(file.get());
    m_file = std::move(file);
    return Done{};
}

void CsvWriter::open(QIODevice *device)
{
    m_file.reset();
    m_device = device;
    m_used = m_inRow = 0;
    m_atStart = true;
    m_failure.clear();
    if (m_style.bom)
        put(bom);
}

// An empty row of one cell is quoted, or it would be read as no row; a first cell must not look like a mark
// of UTF-8.
bool CsvWriter::needsQuotes(std::string_view text) const
{
    if (m_atStart && !m_style.bom && text.substr(0, 3) == bom)
        return true;
    const char *at = text.data(), *const end = at + text.size();
    if (text.size() < 8)
        return std::any_of(at, end, [this](char c) { return m_special[uint8_t(c)]; });
    for (; end - at > 8; at += 8)
        if (isAnyOf(at, m_specials))
            return true;
    return isAnyOf(end - 8, m_specials);
}

void CsvWriter::cell(std::string_view text)
{
    if (m_inRow++ > 0)
        putOne(m_style.delimiter);
    m_emptyRow = m_inRow == 1 && text.empty();
    if (text.empty()) {
        m_atStart = false;
        return;
    }
    const bool guard = m_style.guardFormulas && looksLikeFormula(text);
    if (needsQuotes(text))
        quoted(text, guard);
    else {
        if (guard)
            put("'");
        put(text);
    }
    m_atStart = false;
}

void CsvWriter::endRow()
{
    if (m_emptyRow)
        put("\"\"");
    put(m_style.crlf ? "\r\n" : "\n");
    m_inRow = 0;
    m_emptyRow = false;
}

void CsvWriter::row(std::span<const std::string_view> cells)
{
    for (const std::string_view text : cells)
        cell(text);
    endRow();
}

void CsvWriter::quoted(std::string_view text, bool guard)
{
    put(guard ? "\"'" : "\"");
    for (size_t at = text.find('"'); at != std::string_view::npos; at = text.find('"')) {
        put(text.substr(0, at + 1));
        put("\"");
        text.remove_prefix(at + 1);
    }
    put(text);
    put("\"");
}

void CsvWriter::put(std::string_view text)
{
    while (text.size() > room - m_used) {
        const size_t n = room - m_used;
        std::memcpy(m_buffer.get() + m_used, text.data(), n);
        m_used += n;
        text.remove_prefix(n);
        flush();
    }
    if (!text.empty())
        std::memcpy(m_buffer.get() + m_used, text.data(), text.size());
    m_used += text.size();
}

void CsvWriter::putOne(char c)
{
    if (m_used == room)
        flush();
    m_buffer[m_used++] = c;
}

void CsvWriter::flush()
{
    const qint64 size = qint64(m_used);
    if (m_device && m_failure.isEmpty() && m_device->write(m_buffer.get(), size) != size)
        m_failure = m_device->errorString();
    m_used = 0;
}

Status CsvWriter::finish()
{
    flush();
    const QString path = m_file ? m_file->fileName() : tr("The file");
    if (m_failure.isEmpty() && m_file && !m_file->commit())
        m_failure = m_file->errorString();
    m_file.reset();
    m_device = nullptr;
    if (!m_failure.isEmpty())
        return cannotWrite(path, m_failure);
    return Done{};
}

} // namespace ridealong
