// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/zipparts.h"

#include <QCoreApplication>
#include <algorithm>
#include <minizip/unzip.h>

namespace ridealong {

namespace {

constexpr size_t longestName = 512;
constexpr uint32_t encryptedFlag = 1;

QString tr(const char *text)
{
    return QCoreApplication::translate("Workbook", text);
}

voidpf openDevice(voidpf device, const void *, int)
{
    return device;
}

uLong readDevice(voidpf device, voidpf, void *to, uLong size)
{
    const qint64 got = static_cast<QIODevice *>(device)->read(static_cast<char *>(to), qint64(size));
    return got > 0 ? uLong(got) : 0;
}

uLong writeNothing(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(voidpf device, voidpf)
{
    return ZPOS64_T(static_cast<QIODevice *>(device)->pos());
}

long seekDevice(voidpf opaque, voidpf, ZPOS64_T offset, int origin)
{
    auto *device = static_cast<QIODevice *>(opaque);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? device->pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? device->size()
                                                           : 0;
    if (offset > ZPOS64_T(device->size()) || from + qint64(offset) > device->size())
        return -1;
    return device->seek(from + qint64(offset)) ? 0 : -1;
}

int nothingToDo(voidpf, voidpf)
{
    return 0;
}

char smallLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c == '\\' ? '/' : c;
}

bool isSame(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, smallLetter, smallLetter);
}

} // namespace

ZipParts::~ZipParts()
{
    if (m_started)
        unzCloseCurrentFile(m_zip);
    if (m_zip)
        unzClose(m_zip);
}

Status ZipParts::open(QIODevice *device, const QString &name)
{
    m_name = name;
    zlib_filefunc64_def functions{.zopen64_file = openDevice,
                                  .zread_file = readDevice,
                                  .zwrite_file = writeNothing,
                                  .ztell64_file = tellDevice,
                                  .zseek64_file = seekDevice,
                                  .zclose_file = nothingToDo,
                                  .zerror_file = nothingToDo,
                                  .opaque = device};
    m_zip = unzOpen2_64("", &functions);
    if (!m_zip)
        return Error{ErrorKind::badData,
                     tr("%1 is damaged: its end is missing. Copy or download it again.").arg(name)};
    return list();
}

Status ZipParts::list()
{
    const Error damaged{
        ErrorKind::badData,
        tr("%1 is damaged: its table of contents can’t be read. Copy or download it again.").arg(m_name)};
    const Error tooMuch{
        ErrorKind::badData,
        tr("%1 would unpack to far more than a workbook holds. It was not opened.").arg(m_name)};
    unz_global_info64 all{};
    if (unzGetGlobalInfo64(m_zip, &all) != UNZ_OK)
        return damaged;
    if (all.number_entry > mostParts)
        return tooMuch;
    uint64_t total = 0;
    int at = unzGoToFirstFile(m_zip);
    for (; at == UNZ_OK; at = unzGoToNextFile(m_zip)) {
        unz_file_info64 info{};
        char name[longestName + 1] = {};
        unz64_file_pos place{};
        if (unzGetCurrentFileInfo64(m_zip, &info, name, longestName, nullptr, 0, nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(m_zip, &place) != UNZ_OK)
            return damaged;
        if (info.flag & encryptedFlag)
            return Error{ErrorKind::badData,
                         tr("%1 is protected with a password. Open it where it was made, save it without "
                            "one, and import that file.")
                             .arg(m_name)};
        const bool tight = info.uncompressed_size > largestTightPart &&
                           info.uncompressed_size / mostTimes > info.compressed_size;
        total += std::min<uint64_t>(info.uncompressed_size, mostUnpacked + 1);
        if (tight || total > mostUnpacked || m_parts.size() == mostParts)
            return tooMuch;
        m_parts.push_back({name, info.compressed_size, info.uncompressed_size, place.pos_in_zip_directory,
                           place.num_of_file});
    }
    return at == UNZ_END_OF_LIST_OF_FILE ? Status(Done{}) : Status(damaged);
}

const ZipParts::Part *ZipParts::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(m_parts, [&](const Part &p) { return isSame(p.name, name); });
    return found == m_parts.end() ? nullptr : &*found;
}

bool ZipParts::start(const Part &part)
{
    if (m_started)
        unzCloseCurrentFile(m_zip);
    const unz64_file_pos place{part.position, part.number};
    m_started = unzGoToFilePos64(m_zip, &place) == UNZ_OK && unzOpenCurrentFile(m_zip) == UNZ_OK;
    return m_started;
}

int64_t ZipParts::read(char *to, int64_t room)
{
    constexpr int64_t most = 1 << 20;
    return m_started ? unzReadCurrentFile(m_zip, to, unsigned(std::min(room, most))) : -1;
}

bool ZipParts::finish()
{
    if (!m_started)
        return false;
    m_started = false;
    return unzCloseCurrentFile(m_zip) == UNZ_OK;
}

} // namespace ridealong
