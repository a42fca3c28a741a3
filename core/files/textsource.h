// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any encoding as a stream of valid UTF-8, in constant memory. What cannot be read becomes U+FFFD
// and is counted. The device stays the caller's; a path is opened and owned. read() gives 0 at the end and
// after an error of the disk, which status() tells.
#pragma once

#include "base/result.h"
#include "files/csvformat.h"

#include <QIODevice>
#include <memory>
#include <string>
#include <vector>

namespace ridealong {

class TextSource
{
public:
    Status open(const QString &path, Encoding encoding, int skipBytes);
    Status open(QIODevice *device, Encoding encoding, int skipBytes);
    // `to` gets at most `room` bytes, whole characters only. `room` is at least 64.
    size_t read(char *to, size_t room);

    Status status() const;
    int64_t bytesRead() const { return m_read; }
    int64_t bytesTotal() const { return m_total; } // 0 where the device does not know
    // Where in the output each U+FFFD of ours stands, ascending; the reader takes what it has seen.
    std::vector<uint64_t> &replacedAt() { return m_replacedAt; }

private:
    size_t readUtf8(char *to, size_t room);
    size_t transcode(char *to, size_t room);
    size_t fromDevice(char *to, size_t room);
    bool fillRaw(size_t keepFrom);

    std::unique_ptr<QIODevice> m_owned;
    QIODevice *m_device = nullptr;
    Encoding m_encoding = Encoding::utf8;
    std::string m_raw; // bytes read and not yet turned into text
    size_t m_rawAt = 0;
    std::vector<uint64_t> m_replacedAt;
    uint64_t m_written = 0;
    int64_t m_read = 0;
    int64_t m_total = 0;
    bool m_atEnd = false;
    QString m_failure;
};

// One character: how many bytes it took, and which it was. `bytes` 0: more are needed. `ok` false: no
// character.
struct Decoded
{
    uint32_t bytes = 0;
    char32_t character = 0xFFFD;
    bool ok = false;
};
Decoded decodeOne(Encoding encoding, std::string_view text, bool atEnd);
size_t putUtf8(char *to, char32_t character); // writes 1-4 bytes
// The length of the part that is whole, valid UTF-8.
size_t validUtf8(std::string_view text);
// All of it, for samples: what cannot be read becomes U+FFFD.
std::string toUtf8(std::string_view bytes, Encoding encoding);

} // namespace ridealong
