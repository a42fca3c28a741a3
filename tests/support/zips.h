// SPDX-License-Identifier: GPL-3.0-or-later
// Zip archives made in memory, part by part, also such as no program would write.
#pragma once

#include <QByteArray>
#include <array>
#include <utility>
#include <vector>

namespace ridealong {

using ZipEntries = std::vector<std::pair<QByteArray, QByteArray>>;

inline quint32 crcOf(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> steps{};
        for (quint32 i = 0; i < 256; ++i) {
            steps[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                steps[i] = (steps[i] >> 1) ^ (steps[i] & 1 ? 0xEDB88320 : 0);
        }
        return steps;
    }();
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ quint8(byte)) & 0xFF];
    return ~crc;
}

inline QByteArray little(quint64 number, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out += i < 8 ? char(number >> (8 * i)) : char(0);
    return out;
}

struct ZipEntry
{
    QByteArray name, packed;
    quint32 crc = 0;
    quint32 unpacked = 0;
    int method = 0; // 8 deflated
};

inline ZipEntry stored(const QByteArray &name, const QByteArray &bytes)
{
    return {name, bytes, crcOf(bytes), quint32(bytes.size()), 0};
}

inline ZipEntry deflated(const QByteArray &name, const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9); // length, zlib's head, deflate, Adler
    return {name, zlib.mid(6, zlib.size() - 10), crcOf(bytes), quint32(bytes.size()), 8};
}

inline QByteArray aZipOf(const std::vector<ZipEntry> &entries)
{
    QByteArray file, directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray shared = little(20, 2) + little(0, 2) + little(quint64(entry.method), 2) +
                                  little(0, 4) + little(entry.crc, 4) +
                                  little(quint64(entry.packed.size()), 4) + little(entry.unpacked, 4) +
                                  little(quint64(entry.name.size()), 2) + little(0, 2);
        directory += "PK\x01\x02" + little(20, 2) + shared + little(0, 10) + little(quint64(file.size()), 4) +
                     entry.name;
        file += "PK\x03\x04" + shared + entry.name + entry.packed;
    }
    return file + directory + "PK\x05\x06" + little(0, 4) + little(entries.size(), 2) +
           little(entries.size(), 2) + little(quint64(directory.size()), 4) +
           little(quint64(file.size()), 4) + little(0, 2);
}

inline QByteArray aZip(const ZipEntries &entries)
{
    std::vector<ZipEntry> all;
    for (const auto &[name, bytes] : entries)
        all.push_back(stored(name, bytes));
    return aZipOf(all);
}

} // namespace ridealong
