// SPDX-License-Identifier: GPL-3.0-or-later
// A disk with little room, under SQLite: while it lives, files that SQLite opens may grow by so many bytes in
// all, and a book's ballast that is gone counts as room. One at a time; open the book after making it.
#pragma once

#include "store/ballast.h"

#include <QFileInfo>
#include <sqlite3.h>

namespace ridealong {

class SmallDisk
{
public:
    explicit SmallDisk(const QString &book);
    ~SmallDisk();
    void leave(qint64 bytes) { m_room = bytes; } // from now on
    bool take(qint64 bytes);

private:
    QString m_ballast;
    qint64 m_held;
    qint64 m_room = qint64(1) << 40;
    sqlite3_vfs *m_real;
};

} // namespace ridealong
