// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a zip archive, read one after the other out of a device; nothing is ever written to a disk.
// What an archive says of itself is checked before a byte is unpacked: how many parts, how large each gets
// and how large all of them, so that a small file cannot become a huge one. The device stays the caller's
// and outlives this.
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

class ZipParts
{
public:
    struct Part
    {
        std::string name; // with /, as the archive has it
        uint64_t packed = 0;
        uint64_t unpacked = 0;
        uint64_t position = 0;
        uint64_t number = 0;
    };

    static constexpr size_t mostParts = 10'000;
    static constexpr uint64_t mostUnpacked = uint64_t(4) << 30; // of all parts
    static constexpr uint64_t largestTightPart = 16 << 20;      // beyond it a part may not be packed tighter
    static constexpr uint64_t mostTimes = 250;                  // than so many times

    ZipParts() = default;
    ~ZipParts();
    ZipParts(ZipParts &&) = delete;

    // `name`: what sentences call the file.
    Status open(QIODevice *device, const QString &name);
    const std::vector<Part> &parts() const { return m_parts; }
    const Part *find(std::string_view name) const; // without case, as packages name their parts

    // One part at a time: opening the next closes the last.
    bool start(const Part &part);
    // 0 at the end of the part, -1 where the archive is damaged.
    int64_t read(char *to, int64_t room);
    bool finish(); // false where what was unpacked is not what had been packed

private:
    Status list();

    void *m_zip = nullptr;
    QString m_name;
    std::vector<Part> m_parts;
    bool m_started = false;
};

} // namespace ridealong
