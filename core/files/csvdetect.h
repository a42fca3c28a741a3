// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out how a CSV file is written, from its first 256 KiB (and, where these are plain ASCII, from the
// first other character after them). It always answers; a person can overrule each part of the answer.
#pragma once

#include "base/result.h"
#include "files/csvformat.h"

#include <string_view>

namespace ridealong {

Result<CsvFormat> detectCsv(const QString &path);
// `whole`: the sample is all there is, so its last row counts.
CsvFormat detectCsv(std::string_view sample, bool whole);
// Only the lines before the table and whether it has a header; the rest is known.
CsvFormat detectHeader(const QString &path, CsvFormat written);

// The encoding of bytes from the start of a file. A byte order mark is believed only as far as the bytes
// after it bear it out.
struct EncodingGuess
{
    Encoding encoding = Encoding::utf8;
    int bomBytes = 0;
    bool operator==(const EncodingGuess &) const = default;
};
EncodingGuess detectEncoding(std::string_view bytes);

} // namespace ridealong
