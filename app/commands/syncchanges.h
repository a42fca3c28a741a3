// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of change files did, in JSON and in words; of one file or of several together.
#pragma once

#include "commands/command.h"

#include "session/exchange.h"

namespace ridealong::cli {

struct FileRead
{
    QString file;
    ChangeReport report;
};
struct FileRefused
{
    QString file, why;
};
struct FilesRead
{
    std::vector<FileRead> read;
    std::vector<FileRefused> refused;
    bool dryRun = false;
};

QJsonObject filesReadJson(const FilesRead &files, const Book &book);
QString filesReadText(const FilesRead &files);

} // namespace ridealong::cli
