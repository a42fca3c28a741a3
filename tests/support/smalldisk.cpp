// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smalldisk.h"

#include <algorithm>

namespace ridealong {

namespace {

SmallDisk *disk = nullptr;
sqlite3_vfs vfs;
sqlite3_vfs *realVfs = nullptr;

// SQLite's files have two kinds of methods: the book's own locks and shares memory, its log's does not.
struct Methods
{
    const sqlite3_io_methods *real = nullptr;
    sqlite3_io_methods ours = {};
};
Methods methods[2];

Methods &methodsOf(const sqlite3_io_methods *real)
{
    Methods &found = methods[real->xShmMap ? 0 : 1];
    if (found.real != real) {
        found = {real, *real};
        found.ours.iVersion = std::min(real->iVersion, 2); // no mapped pages, which are written past xWrite
    }
    return found;
}

int writeIfThereIsRoom(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    const sqlite3_io_methods *real = methods[file->pMethods->xShmMap ? 0 : 1].real;
    sqlite3_int64 size = 0;
    real->xFileSize(file, &size);
    const qint64 grows = std::max<qint64>(0, at + count - size);
    if (grows && !disk->take(grows))
        return SQLITE_FULL;
    return real->xWrite(file, bytes, count, at);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = realVfs->xOpen(realVfs, name, file, flags, outFlags);
    if (code != SQLITE_OK || !file->pMethods)
        return code;
    sqlite3_io_methods &ours = methodsOf(file->pMethods).ours;
    ours.xWrite = writeIfThereIsRoom;
    file->pMethods = &ours;
    return code;
}

} // namespace

SmallDisk::SmallDisk(const QString &book)
    : m_ballast(ballastPath(book))
    , m_held(QFileInfo(m_ballast).size())
    , m_real(sqlite3_vfs_find(nullptr))
{
    disk = this;
    vfs = *m_real;
    vfs.zName = "small-disk";
    realVfs = m_real;
    vfs.xOpen = openFile;
    sqlite3_vfs_register(&vfs, 1);
}

SmallDisk::~SmallDisk()
{
    sqlite3_vfs_unregister(&vfs);
    sqlite3_vfs_register(m_real, 1);
    disk = nullptr;
}

bool SmallDisk::take(qint64 bytes)
{
    const qint64 held = QFileInfo(m_ballast).size();
    m_room += m_held - held;
    m_held = held;
    if (bytes > m_room)
        return false;
    m_room -= bytes;
    return true;
}

} // namespace ridealong
