// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ridealong {

namespace {

constexpr int64_t atOnce = 64 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Envelope", text);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool isFull(int error)
{
#ifdef EDQUOT
    if (error == EDQUOT)
        return true;
#endif
    return error == ENOSPC || error == EFBIG;
}

bool mayNotWrite(int error)
{
    return error == EROFS || error == EACCES || error == EPERM;
}

Error errorFor(int error, const QString &path, const QString &detail)
{
    if (isFull(error))
        return {
            ErrorKind::diskFull,
            tr("The disk is too full for %1. Nothing was written. Free some space, or choose another place.")
                .arg(shown(path)),
            detail};
    if (mayNotWrite(error))
        return {ErrorKind::io,
                tr("%1 may not be written here. Nothing was written. Choose another place.").arg(shown(path)),
                detail};
    return {ErrorKind::io,
            tr("%1 could not be written. Check that its folder or stick is still there, then try again.")
                .arg(shown(path)),
            detail};
}

} // namespace

bool syncFile(QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

// Some disks know no such thing for folders, and say so.
Status syncFolderOf(const QString &file)
{
#ifndef Q_OS_WIN
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return errorFor(errno, file, QStringLiteral("folder"));
    const bool isDone = fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
    const int error = errno;
    ::close(handle);
    if (!isDone)
        return errorFor(error, file, QStringLiteral("folder"));
#else
    Q_UNUSED(file);
#endif
    return Done{};
}

PartFile::PartFile(QString path)
    : m_path(std::move(path))
    , m_file(m_path + QStringLiteral(".part"))
{
}

PartFile::~PartFile()
{
    if (!m_file.isOpen() || m_isKept)
        return;
    m_file.close();
    m_file.remove();
}

Error PartFile::failure()
{
    const int error = errno;
    return errorFor(error, m_path, m_file.errorString());
}

Status PartFile::open()
{
    if (QFileInfo(m_path).isDir())
        return Error{ErrorKind::io,
                     tr("%1 is a folder. Choose a name for the file in it.").arg(shown(m_path))};
    QFile::remove(m_file.fileName()); // of a program that was killed
    errno = 0;
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure();
    return Done{};
}

Status PartFile::write(std::string_view bytes)
{
    errno = 0;
    if (!m_file.seek(m_bytes) || m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return failure();
    m_bytes += int64_t(bytes.size());
    return Done{};
}

Status PartFile::overwrite(int64_t at, std::string_view bytes)
{
    errno = 0;
    if (!m_file.seek(at) || m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return failure();
    return Done{};
}

Status PartFile::read(int64_t from, int64_t to, const std::function<Status(std::string_view)> &take)
{
    std::array<char, atOnce> bytes;
    errno = 0;
    if (!m_file.seek(from))
        return failure();
    while (from < to) {
        const qint64 read = m_file.read(bytes.data(), std::min<qint64>(qint64(bytes.size()), to - from));
        if (read <= 0)
            return failure();
        if (const Status taken = take({bytes.data(), size_t(read)}); !taken)
            return taken;
        from += read;
    }
    return Done{};
}

Status PartFile::toDisk()
{
    errno = 0;
    if (!syncFile(m_file))
        return failure();
#ifdef POSIX_FADV_DONTNEED
    posix_fadvise(m_file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#endif
    return Done{};
}

Status PartFile::keep()
{
    m_file.close();
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(m_file.fileName().toStdU16String()),
                            std::filesystem::path(m_path.toStdU16String()), error);
    if (error) {
        m_file.remove();
        return errorFor(error.value(), m_path, QString::fromStdString(error.message()));
    }
    m_isKept = true;
    return syncFolderOf(m_path);
}

} // namespace ridealong
