// SPDX-License-Identifier: GPL-3.0-or-later
// Writes rows as CSV (RFC 4180, UTF-8) in constant memory. A file appears whole, at finish(), or not at all:
// what stood at the path before stays until then. A failure is kept and told by finish(); cells after it are
// dropped.
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <array>
#include <memory>
#include <span>
#include <string_view>

class QSaveFile;

namespace ridealong {

struct CsvStyle
{
    char delimiter = ',';
    bool bom = false; // Excel reads UTF-8 as such only with it
    bool crlf = true;
    bool guardFormulas = false; // a cell that a spreadsheet would compute gets an apostrophe before it
};

class CsvWriter
{
public:
    explicit CsvWriter(const CsvStyle &style = {});
    ~CsvWriter(); // an unfinished file is thrown away
    CsvWriter(CsvWriter &&) = delete;

    Status open(const QString &path);
    void open(QIODevice *device); // open for writing, stays the caller's
    void cell(std::string_view text);
    void endRow();
    void row(std::span<const std::string_view> cells);
    Status finish();

private:
    bool needsQuotes(std::string_view text) const;
    void quoted(std::string_view text, bool guard);
    void put(std::string_view text);
    void putOne(char c);
    void flush();

    static constexpr size_t room = 256 * 1024;
    CsvStyle m_style;
    std::array<bool, 256> m_special{};
    std::array<uint64_t, 4> m_specials{}; // each eight times in one number
    std::unique_ptr<QSaveFile> m_file;
    QIODevice *m_device = nullptr;
    std::unique_ptr<char[]> m_buffer;
    size_t m_used = 0;
    size_t m_inRow = 0;
    bool m_emptyRow = false; // one cell so far, and nothing in it
    bool m_atStart = true;
    QString m_failure;
};

// What a spreadsheet would compute: it starts with = + - @ or a control character and is not a plain number.
bool looksLikeFormula(std::string_view text);

} // namespace ridealong
