// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ownfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ridealong {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

Error notWritten(const QString &path)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return {full ? ErrorKind::diskFull : ErrorKind::io,
            QCoreApplication::translate("sync",
                                        "%1 can’t be written. Nothing was changed. Check that its folder "
                                        "belongs to you and that the disk has room.")
                .arg(QDir::toNativeSeparators(path))};
}

bool writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        text.remove_prefix(size_t(written));
    }
    return true;
}

bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) && ::chmod(QFile::encodeName(folder).constData(), 0700) == 0;
}

void syncFolder(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

bool writeNew(const QByteArray &path, std::string_view text)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    const bool written = writeAll(file, text) && ::fsync(file) == 0;
    const int why = errno;
    ::close(file);
    errno = why;
    return written;
}

} // namespace

Status writeOwnFile(const QString &path, std::string_view text)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!makeFolder(folder))
        return notWritten(path);
    const QByteArray part = QFile::encodeName(path) + ".part-" + QByteArray::number(::getpid());
    ::unlink(part.constData());
    if (!writeNew(part, text) || ::rename(part.constData(), QFile::encodeName(path).constData()) != 0) {
        const Error failed = notWritten(path);
        ::unlink(part.constData());
        return failed;
    }
    syncFolder(folder);
    return Done{};
}

std::optional<std::string> readOwnFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    return file.readAll().toStdString();
}

} // namespace ridealong
