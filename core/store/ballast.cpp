// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ballast.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>
#include <sodium.h>

namespace ridealong {

namespace {

constexpr qint64 ballastBytes = 4 << 20; // what a full write-ahead log takes before it is folded in
constexpr qint64 roomToLayIt = 16 * ballastBytes;

// Asks the file system itself: in a container there may be no list of mounts to look it up in.
qint64 roomBeside(const QString &book)
{
    std::error_code failed;
    const auto room = std::filesystem::space(QFileInfo(book).absolutePath().toStdU16String(), failed);
    return failed ? 0 : qint64(std::min<uintmax_t>(room.available, INT64_MAX));
}

} // namespace

QString ballastPath(const QString &book)
{
    return book + QStringLiteral(".ballast");
}

void layBallast(const QString &book)
{
    const QString path = ballastPath(book);
    if (QFileInfo(path).size() == ballastBytes || roomBeside(book) < roomToLayIt)
        return;
    QByteArray noise(ballastBytes, Qt::Uninitialized); // a file system that compresses would give no room
    const unsigned char seed[randombytes_SEEDBYTES] = {};
    randombytes_buf_deterministic(noise.data(), size_t(noise.size()), seed);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    if (file.write(noise) != noise.size() || !file.flush())
        file.remove();
}

bool throwBallast(const QString &book)
{
    const QString path = ballastPath(book);
    return QFileInfo(path).size() > 0 && QFile::resize(path, 0) && QFile::remove(path);
}

} // namespace ridealong
