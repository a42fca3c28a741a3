// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/documents.h"

#include <QDir>
#include <QStandardPaths>

namespace ridealong {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString inDocuments(const QString &fileName)
{
    return QDir(documentsFolder()).filePath(fileName);
}

} // namespace ridealong
