// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/booklock.h"

#include <QFile>
#include <QLockFile>
#include <QThread>
#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace ridealong {

namespace {

bool isHeld(const QString &lock)
{
#ifdef Q_OS_UNIX
    QFile file(lock);
    return !file.open(QIODevice::ReadWrite) || ::flock(file.handle(), LOCK_EX | LOCK_NB) != 0;
#else
    Q_UNUSED(lock); // an open file can't be removed there
    return false;
#endif
}

// A program that was killed between making its lock and writing who it is leaves an empty one, of which
// nobody can be asked whether it still runs. Whoever is only slow is waited for, and holds the file itself.
bool dropOrphan(const QString &lock)
{
    constexpr int tries = 10, pauseMs = 20;
    for (int i = 0; i < tries; ++i) {
        QFile file(lock);
        if (!file.exists() || file.size() > 0)
            return !file.exists();
        QThread::msleep(pauseMs);
    }
    return !isHeld(lock) && QFile::remove(lock);
}

} // namespace

bool takeLock(QLockFile &lock)
{
    return lock.tryLock(0) ||
           (lock.error() == QLockFile::LockFailedError && dropOrphan(lock.fileName()) && lock.tryLock(0));
}

} // namespace ridealong
