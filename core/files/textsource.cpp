// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/textsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstring>

namespace ridealong {

namespace {

constexpr size_t rawBlock = 64 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("TextSource", text);
}

Error cannotOpen(const QString &path, const QString &why)
{
    const bool gone = !QFileInfo::exists(path);
    const QString name = QDir::toNativeSeparators(path);
    return {gone ? ErrorKind::notFound : ErrorKind::io,
            gone ? tr("There is no file %1.").arg(name) : tr("%1 cannot be read: %2.").arg(name, why), why};
}

} // namespace

Status TextSource::open(const QString &path, Encoding encoding, int skipBytes)
{
    *this = TextSource{};
    if (QFileInfo(path).isDir())
        return Error{ErrorKind::refused,
                     tr("%1 is a folder, not a file.").arg(QDir::toNativeSeparators(path))};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotOpen(path, file->errorString());
    QIODevice *device = file.get();
    Status opened = open(device, encoding, skipBytes);
    m_owned = std::move(file);
    return opened;
}

Status TextSource::open(QIODevice *device, Encoding encoding, int skipBytes)
{
    *this = TextSource{};
    m_device = device;
    m_encoding = encoding;
    m_total = device->isSequential() ? 0 : device->size();
    char skipped[8];
    if (skipBytes > 0)
        fromDevice(skipped, std::min(size_t(skipBytes), sizeof skipped));
    return status();
}

Status TextSource::status() const
{
    if (m_failure.isEmpty())
        return Done{};
    return Error{ErrorKind::io, tr("The file could not be read to its end: %1.").arg(m_failure), m_failure};
}

size_t TextSource::fromDevice(char *to, size_t room)
{
    const qint64 n = m_device->read(to, qint64(room));
    m_atEnd = n <= 0;
    if (n < 0)
        m_failure = m_device->errorString();
    m_read += std::max<qint64>(n, 0);
    return n > 0 ? size_t(n) : 0;
}

size_t TextSource::read(char *to, size_t room)
{
    if (!m_device)
        return 0;
    const bool direct = m_encoding == Encoding::utf8 && m_raw.size() - m_rawAt < 4 && !m_atEnd;
    const size_t n = direct ? readUtf8(to, room) : transcode(to, room);
    m_written += n;
    return n;
}

// Almost every block is valid: it is read where it is wanted. From the first bad byte on, the block takes the
// other way.
size_t TextSource::readUtf8(char *to, size_t room)
{
    const size_t carried = m_raw.copy(to, 4, m_rawAt);
    const size_t n = carried + fromDevice(to + carried, room - carried);
    const size_t good = validUtf8({to, n});
    m_raw.assign(to + good, n - good);
    m_rawAt = 0;
    return good > 0 ? good : transcode(to, room);
}

bool TextSource::fillRaw(size_t keepFrom)
{
    m_raw.erase(0, keepFrom);
    const size_t kept = m_raw.size();
    m_raw.resize(kept + rawBlock);
    m_raw.resize(kept + (m_atEnd ? 0 : fromDevice(m_raw.data() + kept, rawBlock)));
    m_rawAt = 0;
    return m_raw.size() > kept;
}

size_t TextSource::transcode(char *to, size_t room)
{
    size_t written = 0;
    while (written + 4 <= room) {
        const std::string_view left = std::string_view(m_raw).substr(m_rawAt);
        const Decoded decoded = left.empty() ? Decoded{} : decodeOne(m_encoding, left, m_atEnd);
        if (decoded.bytes > 0) {
            if (!decoded.ok)
                m_replacedAt.push_back(m_written + written);
            written += putUtf8(to + written, decoded.character);
            m_rawAt += decoded.bytes;
        } else if (written > 0 && m_encoding == Encoding::utf8) {
            break; // the next block may be valid again
        } else if (!fillRaw(m_rawAt) && m_raw.empty()) {
            break;
        }
    }
    return written;
}

} // namespace ridealong
