// SPDX-License-Identifier: GPL-3.0-or-later
// A file in the making: NAME.part beside its place, which gets its name when it is whole and on the disk, and
// is gone when this object goes before that. Nothing at its place is touched earlier. Fails with a sentence
// that says whether the disk is full, may not be written, or went away.
#pragma once

#include "base/result.h"

#include <QFile>
#include <functional>
#include <string_view>

namespace ridealong {

class PartFile
{
public:
    explicit PartFile(QString path);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }
    QString partPath() const { return m_file.fileName(); }
    bool isOpen() const { return m_file.isOpen(); }
    int64_t bytes() const { return m_bytes; }

    Status open();
    Status write(std::string_view bytes); // behind what is there
    Status overwrite(int64_t at, std::string_view bytes);
    Status read(int64_t from, int64_t to, const std::function<Status(std::string_view)> &take);
    Status toDisk(); // what is read from now on comes from the disk where the system can be asked for that
    Status keep();   // under its own name

private:
    Error failure();

    QString m_path;
    QFile m_file;
    int64_t m_bytes = 0;
    bool m_isKept = false;
};

Status syncFolderOf(const QString &file);
// Onto the disk; false where the system says that it failed.
bool syncFile(QFile &file);

} // namespace ridealong
