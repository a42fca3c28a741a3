// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/documents.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QStringList>

namespace ridealong {

namespace {

constexpr qsizetype longPath = 44;

QString withoutMiddle(const QString &path)
{
    QStringList names = path.split(u'/');
    if (path.size() <= longPath || names.size() < 5)
        return path;
    while (names.size() > 4)
        names.removeAt(2);
    names.insert(2, QStringLiteral("…"));
    return names.join(u'/');
}

} // namespace

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString inDocuments(const QString &fileName)
{
    return QDir(documentsFolder()).filePath(fileName);
}

QString shortPath(const QString &folder)
{
    const QString home = QDir::cleanPath(QDir::homePath());
    QString path = QDir::cleanPath(folder);
    if (path == home)
        return QCoreApplication::translate("Documents", "your home folder");
    if (path.startsWith(home + u'/'))
        path = u'~' + path.mid(home.size());
    return QDir::toNativeSeparators(withoutMiddle(path));
}

} // namespace ridealong
