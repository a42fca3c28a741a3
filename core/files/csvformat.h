// SPDX-License-Identifier: GPL-3.0-or-later
// How a file of rows is written: its encoding, separator, quotes and the lines before its data. Detected by
// csvdetect.h or said by a person; the reader does exactly what it says.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ridealong {

enum class Encoding : uint8_t { utf8, utf16le, utf16be, utf32le, utf32be, windows1252, latin1 };

const char *encodingName(Encoding encoding); // "UTF-8", "Windows-1252" …
std::optional<Encoding>
encodingByName(std::string_view name); // without case, dashes and spaces; cp1252 and the like

struct CsvFormat
{
    Encoding encoding = Encoding::utf8;
    int bomBytes = 0;     // bytes before the text, whatever they claim
    char delimiter = ','; // ASCII
    char quote = '"';     // 0 for none
    int skipLines = 0;    // physical lines before the header: "sep=;", comments, titles
    bool hasHeader = true;
    int firstLine = 1;         // what the first line is counted as
    bool linesAreRows = false; // a line end within quotes begins no new line: rows are counted

    bool operator==(const CsvFormat &) const = default;
};

// "comma, UTF-8, header in line 1"
QString describe(const CsvFormat &format);

} // namespace ridealong
